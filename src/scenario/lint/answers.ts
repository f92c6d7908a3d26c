import { isHarmless, isTruthful } from '../../crisis/judgement.ts';
import { qualityOf, responsibilityOf } from '../../crisis/quality.ts';
import { CONCERNS } from '../../crisis/vocabulary.ts';
import { leversOf, RULEBOOK, weightsOf } from '../../rules/rulebook.ts';
import { advice, type Flaw, warning } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import type { Names } from './names.ts';
import { allConditions } from './walk.ts';

type Post = Scenario['posts'][number];
type Option = Post['replies'][number];

const LEVERS = leversOf(RULEBOOK);
const GOOD = weightsOf(RULEBOOK).good;

/** A decision about a concern: somebody waits for an answer, and there is a choice of them. */
export interface Decision {
  readonly post: Post;
  readonly index: number;
  /** The standard rulebook's judgement of each option, −1 … 1; a lie or a harmful deed is −1, whatever its words. */
  readonly worth: readonly number[];
}

/** The cell judges deeds rather than words, and bait is better left alone: they are not looked at here. */
export function decisionsOf(scenario: Scenario): Decision[] {
  const trolls = new Set(scenario.people.filter(({ role }) => role === 'troll').map(({ id }) => id));
  return scenario.posts.flatMap((post, index) => {
    const isConcern = CONCERNS.includes(post.kind) && post.breach === undefined && !trolls.has(post.by);
    if (!isConcern || post.on === 'cell' || post.replies.length < 2) return [];
    const worth = post.replies.map((option) =>
      isHarmless(option) && isTruthful(scenario, option)
        ? qualityOf(LEVERS, responsibilityOf(scenario, post), option)
        : -1,
    );
    return { post, index, worth };
  });
}

/** A decision teaches by the difference between a good answer and a tempting one: it needs both. */
export function goodAndBad(scenario: Scenario): Flaw[] {
  return decisionsOf(scenario).flatMap(({ post: { id }, index, worth }) => {
    const path = ['posts', index, 'replies'];
    if (worth.every((each) => each < GOOD)) return [warning(path, 'no-good-option', { id })];
    return worth.every((each) => each >= GOOD) ? [warning(path, 'no-bad-option', { id })] : [];
  });
}

/** Two answers to one message that differ in their words only, and a decision among colleagues nothing follows from. */
export function leadingNowhere(scenario: Scenario, names: Names): Flaw[] {
  const chosen = new Set(allConditions(scenario).flatMap(({ condition }) => condition.chosen ?? []));
  const answered = new Set(
    allConditions(scenario).flatMap(({ condition }) => condition.answered ?? condition.unanswered ?? []),
  );
  return scenario.posts.flatMap((post, index): Flaw[] => {
    if (post.replies.length < 2) return [];
    const isIdle =
      post.on === 'cell' &&
      !answered.has(post.id) &&
      post.replies.every((option) => changesNothing(option) && !chosen.has(`${post.id}/${option.id}`));
    if (isIdle) return [advice(['posts', index, 'replies'], 'idle-decision', { id: post.id })];
    const met = new Map<string, string>();
    return post.replies.flatMap((option, place) => {
      const isWatched = chosen.has(`${post.id}/${option.id}`);
      const effect = effectOf(option, names) + (isWatched ? option.id : '');
      const same = met.get(effect);
      if (same === undefined) met.set(effect, option.id);
      return same === undefined
        ? []
        : advice(['posts', index, 'replies', place], 'same-effect', { id: option.id, same });
    });
  });
}

const changesNothing = ({ does, opens, promises }: Option): boolean =>
  does.length === 0 && opens.length === 0 && promises === undefined;

/** All that the engine and the rules know of an answer. */
function effectOf({ strategy, traits, asserts, denies, signOff, promises, opens, does }: Option, names: Names): string {
  const known = (ids: readonly string[]) => ids.filter((id) => names.facts.has(id)).toSorted();
  return JSON.stringify([
    strategy,
    traits.toSorted(),
    known(asserts),
    known(denies),
    signOff.toSorted(),
    promises,
    opens.toSorted(),
    does,
  ]);
}
