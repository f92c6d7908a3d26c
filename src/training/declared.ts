import { FAULTS, type Strategy, type Trait } from '../crisis/vocabulary.ts';
import { readReply } from '../replies/read.ts';
import { READ_LANGUAGES, type Reading, TRAPS, type Trap } from '../replies/reading.ts';
import { advice, type Flaw } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';
import { contextOf } from './own-words.ts';
import { BAIT } from './rejoinders.ts';

/**
 * Where the reader and the trainer plainly disagree about a scripted answer: what it is said to do, to be, or not to be,
 * trait by trait, with the words it is about. Only what is read the same in every language it is written in is said; the
 * trainer may still be right.
 */
export function misdeclared(scenario: Scenario): Flaw[] {
  return scenario.posts.flatMap((post, index) => {
    // Among colleagues it is the deed that counts.
    if (post.on === 'cell') return [];
    const { names, ...context } = contextOf(scenario, post, []);
    // Nobody who came to play is owed understanding: what is felt there is for those who read along, and said otherwise.
    const owed = context.kind === undefined || !BAIT.includes(context.kind);
    return post.replies.flatMap((option, row) => {
      const { text } = option;
      const versions: readonly Version[] = (
        typeof text === 'string'
          ? [{ words: text }]
          : READ_LANGUAGES.map((language) => ({ words: text[language], language }))
      ).map(({ words, ...of }) => ({
        words,
        reading: readReply(words, { ...context, ...of, ...(names && { names }) }),
      }));
      const readings = versions.map(({ reading }) => reading);
      // What cannot be read is not judged.
      if (!readings.every(({ assessed }) => assessed)) return [];
      const path = ['posts', index, 'replies', row];
      const place = { id: `${post.id}/${option.id}` };
      // Who declares a fault knows that it does not do what it seems to.
      const isFaulty = FAULTS.some((fault) => option.traits.includes(fault));
      const read = isFaulty ? undefined : oppositeOf(option.strategy, readings);
      const flaws: Flaw[] = [];
      if (read) {
        const params = { ...place, declared: option.strategy, read, ...quoted(versions, openingOf) };
        flaws.push(advice([...path, 'strategy'], 'strategy-read-otherwise', params));
      }
      for (const trait of owed ? missingIn(option.traits, readings) : []) {
        const params = { ...place, trait, ...quoted(versions, openingOf) };
        flaws.push(advice([...path, 'traits'], 'virtue-not-read', params));
      }
      for (const [trait, trap] of contradictedIn(option.traits, readings)) {
        const params = { ...place, trait, ...quoted(versions, wordsOf([trap])) };
        flaws.push(advice([...path, 'traits'], 'virtue-contradicted', params));
      }
      for (const fault of isFaulty ? [] : graveFaultsIn(readings)) {
        const params = { ...place, fault, ...quoted(versions, wordsOf(TRAPS.filter((trap) => GRAVE[trap] === fault))) };
        flaws.push(advice([...path, 'traits'], 'fault-not-declared', params));
      }
      return flaws;
    });
  });
}

/** The answer in one of its languages. */
interface Version {
  readonly words: string;
  readonly reading: Reading;
}

/** The words a sentence about it quotes, in each of its languages. */
const quoted = (versions: readonly Version[], pick: (version: Version) => string): { readonly words: string } => ({
  words: [...new Set(versions.map(pick))].join(' / '),
});

const GLANCE = 56;

/** As much of it as one needs to know it again. */
function openingOf({ words }: Pick<Version, 'words'>): string {
  const line = words.replace(/\s+/g, ' ').replace(/[\s.]+$/, '');
  return line.length <= GLANCE ? line : `${line.slice(0, GLANCE).replace(/[\s,;:]*\S*$/, '')}…`;
}

/** The words that walked into one of these traps; the opening where they lie in none. */
const wordsOf =
  (traps: readonly Trap[]) =>
  ({ words, reading }: Version): string => {
    const span = reading.spans.find(({ trap }) => trap !== undefined && traps.includes(trap));
    return openingOf({ words: span ? words.slice(span.from, span.to) : words });
  };

const GIVES_WAY: readonly Strategy[] = ['apologise', 'repair'];
const STANDS_FIRM: readonly Strategy[] = ['deny', 'excuse', 'justify'];
/** Of empathy: who shows so much of it stands up to nobody. */
const SHOWN = 0.5;

/** The strategy that is read, if it is the opposite of the declared one; neighbours are a matter of taste. */
function oppositeOf(declared: Strategy, readings: readonly Reading[]): Strategy | undefined {
  const givesWay = ({ acts, criteria: { empathy, ownership } }: Reading): boolean =>
    acts.includes('apology') || ownership.points > 0 || empathy.points >= SHOWN * empathy.max;
  const isOpposite = GIVES_WAY.includes(declared)
    ? (reading: Reading) => reading.strategy !== null && STANDS_FIRM.includes(reading.strategy) && !givesWay(reading)
    : declared === 'deny'
      ? (reading: Reading) =>
          reading.strategy !== null &&
          GIVES_WAY.includes(reading.strategy) &&
          reading.acts.includes('apology') &&
          reading.traps.length === 0
      : () => false;
  return readings.every(isOpposite) ? (readings[0]?.strategy ?? undefined) : undefined;
}

const READ_VIRTUES = ['empathy', 'ownership', 'next-step', 'facts', 'personal'] as const satisfies readonly Trait[];
type ReadVirtue = (typeof READ_VIRTUES)[number];
/** What is hardly ever overlooked. The others can be put in a thousand ways, and one of them missing says little. */
const SELDOM_MISSED: readonly ReadVirtue[] = ['empathy'];

/** The declared virtues of which nothing is found: the one that is seldom missed; any, if two or more leave no trace. */
function missingIn(traits: readonly Trait[], readings: readonly Reading[]): readonly ReadVirtue[] {
  const declared = READ_VIRTUES.filter((virtue) => traits.includes(virtue));
  const missing = declared.filter((virtue) =>
    readings.every(({ criteria }) => criteria[virtue].points === 0 && criteria[virtue].max > 0),
  );
  return missing.length > 1 && missing.length === declared.length
    ? missing
    : missing.filter((virtue) => SELDOM_MISSED.includes(virtue));
}

/** What says the contrary of a virtue, where hardly anything speaks for it. */
const AGAINST: Readonly<Record<ReadVirtue, readonly Trap[]>> = {
  empathy: ['conditional-apology', 'shifted-apology', 'dismissive', 'blame-customer', 'insult', 'sarcasm'],
  ownership: ['blame-customer', 'blame-supplier', 'passive-apology'],
  'next-step': ['vague-delay'],
  facts: ['false-fact'],
  personal: ['canned', 'legalese'],
};
const HARDLY = 0.25;

function contradictedIn(traits: readonly Trait[], readings: readonly Reading[]): readonly (readonly [Trait, Trap])[] {
  return READ_VIRTUES.filter((virtue) => traits.includes(virtue)).flatMap((virtue) => {
    const isWeak = readings.every(({ criteria }) => criteria[virtue].points < HARDLY * criteria[virtue].max);
    const trap = AGAINST[virtue].find((each) => readings.every(({ traps }) => traps.includes(each)));
    return isWeak && trap && !missingIn(traits, readings).includes(virtue) ? [[virtue, trap] as const] : [];
  });
}

/** What nobody may say without meaning it. A faultless answer has none of them; of one that is declared bad it is enough. */
const GRAVE: Readonly<Partial<Record<Trap, Trait>>> = {
  insult: 'sarcasm',
  sarcasm: 'sarcasm',
  'legal-threat': 'threat',
  'blame-customer': 'blame',
  'conditional-apology': 'conditional-apology',
  'shifted-apology': 'conditional-apology',
  dismissive: 'dismissive',
};

function graveFaultsIn(readings: readonly Reading[]): Trait[] {
  const found = readings.map((reading) => reading.traps.flatMap((trap) => GRAVE[trap] ?? []));
  return FAULTS.filter((fault) => found.every((faults) => faults.includes(fault)));
}
