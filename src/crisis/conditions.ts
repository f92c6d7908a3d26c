import type { Minutes } from './vocabulary.ts';
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

/** A condition, read. A crisis asks the same ones hundreds of times. */
export interface Question {
  readonly holds: (facts: Facts) => boolean;
  /**
   * It cannot hold before this minute unless something is done or comes. 0 if it holds, or if the crowd may bring it
   * about at any minute; Infinity if only something done or come can.
   */
  readonly notBefore: (facts: Facts) => Minutes;
  /** Time or the crowd alone can make it true. */
  readonly isTimely: boolean;
}

const QUESTIONS = new WeakMap<Condition, Question>();

/** Reads each condition once. */
export function questionOf(condition: Condition): Question {
  let question = QUESTIONS.get(condition);
  if (!question) {
    question = read(condition);
    QUESTIONS.set(condition, question);
  }
  return question;
}

export function holds(condition: Condition, facts: Facts): boolean {
  return questionOf(condition).holds(facts);
}

function read(condition: Condition): Question {
  const { all, any, not, elapsed, unanswered, reach, press, anger, trust } = condition;
  if (all) return allOf(all.map(read));
  if (any) return anyOf(any.map(read));
  if (not) return notOf(read(not));
  if (elapsed !== undefined) {
    return { holds: (facts) => facts.now >= elapsed, notBefore: () => elapsed, isTimely: true };
  }
  if (unanswered !== undefined) return waitsFor(unanswered, condition.for ?? 0);
  if (reach !== undefined) return ofTheCrowd((facts) => facts.reach >= reach);
  if (press !== undefined) return ofTheCrowd((facts) => facts.press >= press);
  if (anger !== undefined) return ofTheCrowd((facts) => facts.anger >= anger);
  if (trust !== undefined) return ofTheCrowd((facts) => facts.trust >= trust);
  return ofDeeds(deedOf(condition));
}

function allOf(parts: readonly Question[]): Question {
  return {
    holds: (facts) => parts.every((part) => part.holds(facts)),
    notBefore(facts) {
      let latest = 0;
      for (const part of parts) latest = Math.max(latest, part.notBefore(facts));
      return latest;
    },
    isTimely: parts.some((part) => part.isTimely),
  };
}

function anyOf(parts: readonly Question[]): Question {
  return {
    holds: (facts) => parts.some((part) => part.holds(facts)),
    notBefore(facts) {
      let first = Number.POSITIVE_INFINITY;
      for (const part of parts) first = Math.min(first, part.notBefore(facts));
      return first;
    },
    isTimely: parts.some((part) => part.isTimely),
  };
}

function notOf(part: Question): Question {
  const holds = (facts: Facts): boolean => !part.holds(facts);
  return part.isTimely ? ofTheCrowd(holds) : ofDeeds(holds);
}

function waitsFor(post: string, minutes: Minutes): Question {
  const notBefore = (facts: Facts): Minutes => {
    const since = facts.appearedAt(post);
    return since === undefined || facts.isAnswered(post) ? Number.POSITIVE_INFINITY : since + minutes;
  };
  return { holds: (facts) => notBefore(facts) <= facts.now, notBefore, isTimely: true };
}

function ofTheCrowd(holds: Question['holds']): Question {
  return { holds, notBefore: () => 0, isTimely: true };
}

function ofDeeds(holds: Question['holds']): Question {
  return { holds, notBefore: (facts) => (holds(facts) ? 0 : Number.POSITIVE_INFINITY), isTimely: false };
}

function deedOf(condition: Condition): Question['holds'] {
  const { appeared, deleted, moderated, answered, chosen, published, verified, prepared } = condition;
  if (appeared !== undefined) return (facts) => facts.appearedAt(appeared) !== undefined;
  if (deleted !== undefined) return (facts) => facts.isDeleted(deleted);
  if (moderated !== undefined) return (facts) => facts.isModerated(moderated);
  if (answered !== undefined) return (facts) => facts.isAnswered(answered);
  if (chosen !== undefined) return (facts) => facts.isChosen(chosen);
  if (published !== undefined) return (facts) => facts.isPublished(published);
  if (verified !== undefined) return (facts) => facts.isVerified(verified);
  if (prepared !== undefined) return (facts) => facts.isPrepared(prepared);
  return () => true;
}
