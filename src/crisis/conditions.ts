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

type Test = (facts: Facts) => boolean;

/** Each condition is read once and kept as a test: a crisis asks the same ones hundreds of times. */
const TESTS = new WeakMap<Condition, Test>();

export function holds(condition: Condition, facts: Facts): boolean {
  let test = TESTS.get(condition);
  if (!test) {
    test = testOf(condition);
    TESTS.set(condition, test);
  }
  return test(facts);
}

/** Whether time or the crowd alone can make it true; otherwise only something done or come can. */
export function isTimely(condition: Condition): boolean {
  const { all, any, not, elapsed, unanswered, reach, press, anger, trust } = condition;
  const inner = [...(all ?? []), ...(any ?? []), ...(not ? [not] : [])];
  return (
    [elapsed, unanswered, reach, press, anger, trust].some((measure) => measure !== undefined) || inner.some(isTimely)
  );
}

function testOf(condition: Condition): Test {
  const { all, any, not, elapsed, appeared, deleted, moderated, answered, unanswered } = condition;
  if (all) {
    const tests = all.map(testOf);
    return (facts) => tests.every((test) => test(facts));
  }
  if (any) {
    const tests = any.map(testOf);
    return (facts) => tests.some((test) => test(facts));
  }
  if (not) {
    const test = testOf(not);
    return (facts) => !test(facts);
  }
  if (elapsed !== undefined) return (facts) => facts.now >= elapsed;
  if (appeared !== undefined) return (facts) => facts.appearedAt(appeared) !== undefined;
  if (deleted !== undefined) return (facts) => facts.isDeleted(deleted);
  if (moderated !== undefined) return (facts) => facts.isModerated(moderated);
  if (answered !== undefined) return (facts) => facts.isAnswered(answered);
  if (unanswered !== undefined) return waitsFor(unanswered, condition.for ?? 0);
  return measureTestOf(condition);
}

function waitsFor(post: string, minutes: number): Test {
  return (facts) => {
    const since = facts.appearedAt(post);
    return since !== undefined && facts.now - since >= minutes && !facts.isAnswered(post);
  };
}

function measureTestOf({ chosen, published, verified, prepared, reach, press, anger, trust }: Condition): Test {
  if (chosen !== undefined) return (facts) => facts.isChosen(chosen);
  if (published !== undefined) return (facts) => facts.isPublished(published);
  if (verified !== undefined) return (facts) => facts.isVerified(verified);
  if (prepared !== undefined) return (facts) => facts.isPrepared(prepared);
  if (reach !== undefined) return (facts) => facts.reach >= reach;
  if (press !== undefined) return (facts) => facts.press >= press;
  if (anger !== undefined) return (facts) => facts.anger >= anger;
  if (trust !== undefined) return (facts) => facts.trust >= trust;
  return () => true;
}
