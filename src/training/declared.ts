import { FAULTS, type Strategy, type Trait } from '../crisis/vocabulary.ts';
import { readReply } from '../replies/read.ts';
import { READ_LANGUAGES, type Reading, type Trap } from '../replies/reading.ts';
import { advice, type Flaw } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';
import { contextOf } from './own-words.ts';

/**
 * Where the reader and the trainer plainly disagree about a scripted answer: what it is said to do, to be, or not to be.
 * Only what is read the same in every language it is written in is said; the trainer may still be right.
 */
export function misdeclared(scenario: Scenario): Flaw[] {
  return scenario.posts.flatMap((post, index) => {
    // Among colleagues it is the deed that counts; to a troll hardly anything is right.
    if (post.on === 'cell') return [];
    const { names, ...context } = contextOf(scenario, post, []);
    return post.replies.flatMap((option, row) => {
      const { text } = option;
      const texts =
        typeof text === 'string'
          ? [{ words: text }]
          : READ_LANGUAGES.map((language) => ({ words: text[language], language }));
      const readings = texts.map(({ words, ...of }) =>
        readReply(words, { ...context, ...of, ...(names && { names }) }),
      );
      // What cannot be read is not judged.
      if (!readings.every(({ assessed }) => assessed)) return [];
      const path = ['posts', index, 'replies', row];
      const place = { id: `${post.id}/${option.id}` };
      const read = oppositeOf(option.strategy, readings);
      const missing = missingOf(option.traits, readings);
      return [
        ...(read
          ? [advice([...path, 'strategy'], 'strategy-read-otherwise', { ...place, declared: option.strategy, read })]
          : []),
        ...(missing ? [advice([...path, 'traits'], 'virtues-not-read', { ...place, traits: missing.join(', ') })] : []),
        ...graveFaultsIn(readings, option.traits).map((fault) =>
          advice([...path, 'traits'], 'fault-not-declared', { ...place, fault }),
        ),
      ];
    });
  });
}

const GIVES_WAY: readonly Strategy[] = ['apologise', 'repair'];
const STANDS_FIRM: readonly Strategy[] = ['deny', 'excuse', 'justify'];

/** The strategy that is read, if it is the opposite of the declared one; neighbours are a matter of taste. */
function oppositeOf(declared: Strategy, readings: readonly Reading[]): Strategy | undefined {
  const saysSorry = ({ acts, criteria }: Reading): boolean => acts.includes('apology') || criteria.ownership.points > 0;
  const isOpposite = GIVES_WAY.includes(declared)
    ? (reading: Reading) => reading.strategy !== null && STANDS_FIRM.includes(reading.strategy) && !saysSorry(reading)
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

/** The declared virtues, if there are some and of none of them anything is found. */
function missingOf(traits: readonly Trait[], readings: readonly Reading[]): readonly Trait[] | undefined {
  const declared = READ_VIRTUES.filter((virtue) => traits.includes(virtue));
  const isThere = (virtue: (typeof READ_VIRTUES)[number]): boolean =>
    readings.some(({ criteria }) => criteria[virtue].points > 0 || criteria[virtue].max === 0);
  return declared.length > 0 && !declared.some(isThere) ? declared : undefined;
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

function graveFaultsIn(readings: readonly Reading[], traits: readonly Trait[]): Trait[] {
  if (FAULTS.some((fault) => traits.includes(fault))) return [];
  const found = readings.map((reading) => reading.traps.flatMap((trap) => GRAVE[trap] ?? []));
  return FAULTS.filter((fault) => found.every((faults) => faults.includes(fault)));
}
