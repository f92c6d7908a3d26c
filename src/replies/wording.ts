import { TRAITS, type Trait } from '../crisis/vocabulary.ts';
import type { Criterion, Reading, ReadWording, Trap } from './reading.ts';

/** From how much of its criterion on a virtue is said to be there. Chosen, on the labelled options of the library. */
const THERE: Readonly<Record<Exclude<Criterion, 'tone'>, { readonly trait: Trait; readonly share: number }>> = {
  empathy: { trait: 'empathy', share: 0.32 },
  ownership: { trait: 'ownership', share: 0.4 },
  'next-step': { trait: 'next-step', share: 0.4 },
  facts: { trait: 'facts', share: 0.4 },
  personal: { trait: 'personal', share: 0.5 },
};

const FAULT_OF: Readonly<Partial<Record<Trap, Trait>>> = {
  'conditional-apology': 'conditional-apology',
  'shifted-apology': 'conditional-apology',
  'blame-customer': 'blame',
  'blame-supplier': 'blame',
  sarcasm: 'sarcasm',
  insult: 'sarcasm',
  'legal-threat': 'threat',
  legalese: 'legalese',
  canned: 'canned',
  'near-copy': 'canned',
  'vague-delay': 'vague',
  'over-promise': 'overpromise',
  dismissive: 'dismissive',
  'private-without-public-word': 'dismissive',
  'off-topic': 'canned',
  'public-compensation': 'compensation',
};

/** What the engine can be told of a text that was read. Undefined for one that was not. */
export function wordingOf({ assessed, strategy, criteria, traps }: Reading): ReadWording | undefined {
  if (!assessed || strategy === null) return undefined;
  const traits = new Set<Trait>();
  for (const [criterion, { trait, share }] of Object.entries(THERE)) {
    const { points, max } = criteria[criterion as Criterion];
    if (max > 0 && points / max >= share) traits.add(trait);
  }
  for (const trap of traps) {
    const fault = FAULT_OF[trap];
    if (fault) traits.add(fault);
  }
  return { strategy, traits: TRAITS.filter((trait) => traits.has(trait)) };
}
