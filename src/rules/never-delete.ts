import { type History, isBait, isConcern, isPlatform, type ModerationTold } from './history.ts';
import { receptionOf } from './reception.ts';
import { type Judgement, naming, type Rule, settle } from './rule.ts';
import type { FindingKey } from './weights.ts';

/**
 * Rule 1: never delete criticism. Exceptions: insults, hate, illegal content, private data and spam, when the
 * public charter covers them and is cited (Liao et al. 2024: an explanation softens what a deletion costs).
 */
export const neverDelete: Rule = {
  id: 'never-delete',
  judge: (history, weights) =>
    settle('never-delete', weights, [
      ...temptations(history),
      ...criticismLeft(history, weights.good),
      ...history.moderations.flatMap((moderation) => moderated(history, moderation)),
    ]),
};

/** A colleague asked for a deletion. Leaving it undone is the rule's hardest part, so it weighs double. */
function temptations(history: History): Judgement[] {
  return history.posts.flatMap((seen) => {
    const targets = seen.post.replies.flatMap((option) =>
      option.does.flatMap((deed) => ('delete' in deed ? [deed.delete] : [])),
    );
    if (targets.length === 0) return [];
    const gaveIn = history.moderations.some(({ event }) => !event.lawful && targets.includes(event.post));
    return gaveIn ? [] : [{ key: 'never-delete.resisted', at: seen.view.at, stake: 2, ...naming(seen) }];
  });
}

/** What stood on our own page and could have been wiped. Leaving it there without a word is only half of it. */
function criticismLeft(history: History, good: number): Judgement[] {
  const gone = new Set(history.moderations.map(({ event }) => event.post));
  const left = history.posts.filter(
    (seen) => seen.post.page === 'ours' && isPlatform(seen.post.on) && isConcern(seen) && !gone.has(seen.post.id),
  );
  // Answered so as to settle it: a retort under a criticism leaves it as alone as before.
  const settled = new Set(
    history.concerns
      .filter((concern) => ['good', 'poor'].includes(receptionOf(concern, good).as))
      .map(({ post }) => post.id),
  );
  const answered = left.filter(({ post }) => settled.has(post.id));
  const at = history.view.now;
  const judgements: Judgement[] = [];
  if (answered.length > 0) {
    judgements.push({
      key: 'never-delete.left-and-answered',
      at,
      stake: answered.length / left.length,
      params: { count: answered.length },
    });
  }
  if (answered.length < left.length) {
    const count = left.length - answered.length;
    judgements.push({ key: 'never-delete.left-unanswered', at, stake: count / left.length, params: { count } });
  }
  return judgements;
}

function moderated(history: History, { event, target, action }: ModerationTold): Judgement[] {
  const about = { at: event.at, action, ...(target === undefined ? { post: event.post } : naming(target)) };
  if (event.lawful) {
    const key = event.how === 'report' ? 'never-delete.reported-breach' : 'never-delete.lawful';
    return [{ key, stake: 1, ...about }];
  }
  if (target?.post.breach !== undefined) return [{ key: 'never-delete.without-charter', stake: 1, ...about }];
  const mocks = target !== undefined && isBait(target);
  if (event.how === 'block' || event.how === 'report') {
    // Shutting the door on a troll silences no critic.
    if (mocks) return [];
    return [
      { key: event.how === 'block' ? 'never-delete.blocked' : 'never-delete.reported', stake: 'whole', ...about },
    ];
  }
  const screenshots = history.events.filter(
    (other) => other.type === 'screenshot-posted' && other.of === event.post,
  ).length;
  const params = { who: target?.post.by ?? '', seen: event.seenBy, screenshots };
  const key: FindingKey =
    target?.role === 'brand'
      ? 'never-delete.withdrew-ours'
      : mocks
        ? 'never-delete.removed-mockery'
        : 'never-delete.silenced';
  return [{ ...about, key, stake: 'whole', params }];
}
