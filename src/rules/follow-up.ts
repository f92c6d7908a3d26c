import type { StatementKind } from '../crisis/vocabulary.ts';
import type { Answer, History } from './history.ts';
import { citing, emptyPages, type Judgement, type Rule, settle } from './rule.ts';
import type { FindingKey } from './weights.ts';

/**
 * Rule 10: follow up: say what happens next and by when, come back and say it is done, thank. Exception: a promise
 * not yet due when the run ends is neither kept nor broken.
 */
export const followUp: Rule = {
  id: 'follow-up',
  judge: (history, weights) =>
    settle('follow-up', weights, [
      ...promises(history),
      ...nextSteps(history),
      ...closing(history, 'follow-up', 'follow-up.came-back', 'follow-up.no-news'),
      ...closing(history, 'thanks', 'follow-up.thanked', 'follow-up.no-thanks'),
      ...emptyPages('follow-up.silent', history.concerns, ({ answers }) => answers.length > 0, weights),
    ]),
};

/** A promise weighs double: it is the player who made it. */
function promises({ events, answers, log }: History): Judgement[] {
  return events.flatMap((event): Judgement[] => {
    if (event.type !== 'promise-kept' && event.type !== 'promise-broken') return [];
    const made = answers.find(({ text, at }) => text === event.text && at <= event.at);
    const kept = event.type === 'promise-kept';
    const row = log.findLastIndex(
      ({ at, action }) => at <= event.at && action.type === 'follow-up' && action.text === event.text,
    );
    return [
      {
        key: kept ? 'follow-up.kept' : 'follow-up.broken',
        at: event.at,
        stake: 2,
        action: kept && row >= 0 ? row : made?.action,
        post: made?.to?.post.id,
        text: event.text,
      },
    ];
  });
}

/** Whoever complains wants to know what happens now. One line for all answers to complaints. */
function nextSteps({ answers, concerns }: History): Judgement[] {
  const complaints = new Set(concerns.flatMap(({ post }) => (post.kind === 'complaint' ? [post.id] : [])));
  const owed = answers.filter(
    ({ to, statement, covers }) =>
      (to !== undefined && complaints.has(to.post.id)) ||
      (statement !== undefined && covers.some((post) => complaints.has(post))),
  );
  const last = owed.at(-1);
  if (last === undefined) return [];
  const given = owed.filter(promisesNews).length;
  const params = { count: given, total: owed.length };
  const key = given === 0 ? 'follow-up.no-next-step' : 'follow-up.next-step';
  return [{ key, stake: 2, scale: given / owed.length, params, ...citing(last) }];
}

function promisesNews({ wording }: Answer): boolean {
  return wording.promises !== undefined || wording.traits.includes('next-step');
}

/** The words that end a crisis, where the scenario offers them. */
function closing(
  { world, answers, concerns, view }: History,
  kind: StatementKind,
  done: FindingKey,
  not: FindingKey,
): Judgement[] {
  // Nothing to close where nobody had anything to say.
  if (concerns.length === 0 || !world.statements.some((statement) => statement.kind === kind)) return [];
  const said = answers.find(({ statement }) => statement?.kind === kind);
  return said === undefined ? [{ key: not, at: view.now, stake: 1 }] : [{ key: done, stake: 1, ...citing(said) }];
}
