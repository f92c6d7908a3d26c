import type { Condition } from './world.ts';

/** What a condition may ask of the crisis. */
export interface Facts {
  readonly now: number;
  readonly reach: number;
  readonly press: number;
  readonly anger: number;
  readonly trust: number;
  appearedAt(post: string): number | undefined;
  isAnswered(post: string): boolean;
  isDeleted(post: string): boolean;
  isModerated(post: string): boolean;
  isChosen(option: string): boolean;
  isPublished(kindOrId: string): boolean;
  isVerified(fact: string): boolean;
  isPrepared(kind: string): boolean;
}

export function holds(condition: Condition, facts: Facts): boolean {
  if (condition.all) return condition.all.every((each) => holds(each, facts));
  if (condition.any) return condition.any.some((each) => holds(each, facts));
  if (condition.not) return !holds(condition.not, facts);
  if (condition.elapsed !== undefined) return facts.now >= condition.elapsed;
  if (condition.appeared !== undefined) return facts.appearedAt(condition.appeared) !== undefined;
  if (condition.deleted !== undefined) return facts.isDeleted(condition.deleted);
  if (condition.moderated !== undefined) return facts.isModerated(condition.moderated);
  if (condition.answered !== undefined) return facts.isAnswered(condition.answered);
  if (condition.unanswered !== undefined) {
    const since = facts.appearedAt(condition.unanswered);
    return since !== undefined && facts.now - since >= (condition.for ?? 0) && !facts.isAnswered(condition.unanswered);
  }
  if (condition.chosen !== undefined) return facts.isChosen(condition.chosen);
  if (condition.published !== undefined) return facts.isPublished(condition.published);
  if (condition.verified !== undefined) return facts.isVerified(condition.verified);
  if (condition.prepared !== undefined) return facts.isPrepared(condition.prepared);
  if (condition.reach !== undefined) return facts.reach >= condition.reach;
  if (condition.press !== undefined) return facts.press >= condition.press;
  if (condition.anger !== undefined) return facts.anger >= condition.anger;
  if (condition.trust !== undefined) return facts.trust >= condition.trust;
  return true;
}
