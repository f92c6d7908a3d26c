import type { CrisisView } from '../crisis/view.ts';
import type { Minutes } from '../crisis/vocabulary.ts';
import type { Reading } from '../replies/reading.ts';
import { type History, tellHistory } from '../rules/history.ts';
import { leversOf, type Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { ownWordsIn } from '../training/own-option.ts';
import { withOwnWords } from '../training/own-words.ts';
import { replay } from '../training/replay.ts';
import { computeScorecard } from '../training/score.ts';
import type { Scorecard } from '../training/scorecard.ts';
import { silenceOf } from '../training/silence.ts';
import { firstAnswerOf } from './board.ts';
import type { Entrant } from './entrant.ts';

/** An entrant’s run played again: what it was worth, and what they met, said and took down. */
export interface Assessed extends Pick<History, 'posts' | 'answers' | 'moderations'> {
  /** Its scenario holds what they wrote themselves, too. */
  readonly entrant: Entrant;
  readonly scorecard: Scorecard;
  /** What was read in each text of their own, in the order they wrote them. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** How far the crisis got. */
  readonly until: Minutes;
  /** From the first public worry to the first public word; undefined: there was none. */
  readonly firstAnswer: Minutes | undefined;
}

/**
 * Plays entrants again, one a call, so that whoever must stay awake can pause between two. Undefined: the run cannot
 * be played. Entrants of one round share the silence they are measured against.
 */
export function assessor(rulebook: Rulebook): (entrant: Entrant) => Assessed | undefined {
  const levers = leversOf(rulebook);
  const silences = new Map<Scenario, Map<string, CrisisView>>();
  const silenceFor = (scenario: Scenario, seed: number, until: number): CrisisView => {
    const known = silences.get(scenario) ?? new Map<string, CrisisView>();
    silences.set(scenario, known);
    const key = `${seed} ${until}`;
    const view = known.get(key) ?? silenceOf(scenario, levers, seed, until);
    known.set(key, view);
    return view;
  };
  return (entrant) => {
    const { scenario: given, run } = entrant;
    const readings: Reading[] = [];
    const scenario = withOwnWords(given, run.log, readings);
    const replayed = replay(scenario, levers, run);
    if (!replayed.ok) return undefined;
    const { crisis } = replayed;
    // The round may have been ended before its time.
    crisis.finish();
    const silentView = silenceFor(given, run.seed, crisis.now);
    const history = tellHistory(scenario, run.log, crisis.view(), levers);
    return {
      entrant: { ...entrant, scenario },
      scorecard: computeScorecard({ scenario, run, crisis, silentView, rulebook }),
      posts: history.posts,
      answers: history.answers,
      moderations: history.moderations,
      readings: new Map(ownWordsIn(run.log).map(({ ref }, row) => [ref, readings[row] as Reading])),
      until: crisis.now,
      firstAnswer: firstAnswerOf(history),
    };
  };
}
