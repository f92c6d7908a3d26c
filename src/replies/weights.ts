import type { PostKind, Responsibility } from '../crisis/vocabulary.ts';
import type { ByCriterion, Trap } from './reading.ts';

/**
 * What each criterion can earn, out of 100. Chosen (DESIGN §8, golden rules 4, 6, 7, 8, 10); the shifts follow SCCT
 * (Coombs 2007): where the fault is ours ownership weighs more, where we are the victim of a rumour facts do.
 */
export const STANDARD: ByCriterion<number> = {
  empathy: 25,
  ownership: 15,
  'next-step': 20,
  facts: 15,
  personal: 10,
  tone: 15,
};

const BY_RESPONSIBILITY: Readonly<Record<Responsibility, ByCriterion<number>>> = {
  preventable: { empathy: 25, ownership: 22, 'next-step': 20, facts: 8, personal: 10, tone: 15 },
  accident: STANDARD,
  victim: { empathy: 20, ownership: 5, 'next-step': 15, facts: 35, personal: 10, tone: 15 },
};

const BY_KIND: Readonly<Partial<Record<PostKind, ByCriterion<number>>>> = {
  rumour: BY_RESPONSIBILITY.victim,
  // Somebody who asks wants the answer.
  question: { empathy: 12, ownership: 8, 'next-step': 20, facts: 35, personal: 10, tone: 15 },
  praise: { empathy: 25, ownership: 0, 'next-step': 5, facts: 5, personal: 30, tone: 35 },
  meme: { empathy: 10, ownership: 10, 'next-step': 5, facts: 10, personal: 35, tone: 30 },
  // Little or nothing: a calm word at most.
  trolling: { empathy: 5, ownership: 0, 'next-step': 5, facts: 30, personal: 20, tone: 40 },
  insult: { empathy: 5, ownership: 0, 'next-step': 5, facts: 30, personal: 20, tone: 40 },
};

export function weightsFor(
  responsibility: Responsibility | undefined,
  kind: PostKind | undefined,
): ByCriterion<number> {
  const byKind = kind === undefined ? undefined : BY_KIND[kind];
  return byKind ?? (responsibility === undefined ? STANDARD : BY_RESPONSIBILITY[responsibility]);
}

/** A trap keeps the whole reply down to this, however good the rest. Chosen; the gravest first. */
export const CAPS: Readonly<Partial<Record<Trap, number>>> = {
  insult: 8,
  'legal-threat': 12,
  sarcasm: 15,
  'unfit-denial': 18,
  'blame-customer': 20,
  'keyword-list': 20,
  'private-without-public-word': 25,
  'false-fact': 30,
  'shifted-apology': 30,
  'conditional-apology': 30,
  dismissive: 30,
  'off-topic': 30,
  'fed-troll': 30,
  'passive-apology': 40,
  legalese: 40,
  'blame-supplier': 40,
  'near-copy': 40,
  'needless-apology': 45,
  'public-compensation': 55,
  canned: 55,
  'over-promise': 60,
  'vague-delay': 60,
  capitals: 60,
};

/** Words that leave no doubt, and what is measured rather than read: these hold whatever stands beside them. */
const HARD: ReadonlySet<Trap> = new Set(['insult', 'legal-threat', 'false-fact', 'near-copy', 'keyword-list']);
/** Of what a reply has above the cap, so much is left to it where one sign alone shows the trap: it may be misread. */
const DOUBT = 0.4;

/** What a trap holds a reply of so many points down to, shown by so many signs. */
export function capOf(trap: Trap, points: number, signs: number): number | undefined {
  const cap = CAPS[trap];
  if (cap === undefined || signs !== 1 || HARD.has(trap) || points <= cap) return cap;
  return Math.round(cap + (points - cap) * DOUBT);
}
