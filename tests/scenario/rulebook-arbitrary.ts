import fc from 'fast-check';
import { RULES } from '../../src/crisis/vocabulary.ts';
import { type Described, isDescribed, LEVER_RANGES, WEIGHT_RANGES } from '../../src/rules/ranges.ts';
import { RULEBOOK } from '../../src/rules/rulebook.ts';
import { isSourced } from '../../src/rules/source.ts';
import type { WrittenRulebook } from '../../src/scenario/rulebook-schema.ts';

/** Rulebooks a trainer may write: any part of the standard's numbers, each anywhere in its range. */

type Tree = { readonly [name: string]: unknown };

function numbers(standard: object, ranges: object): fc.Arbitrary<Tree> {
  const fields = Object.entries(standard).map(([name, node]: [string, object]) => {
    const range = isDescribed(ranges) ? ranges : ((ranges as Record<string, object>)[name] as object);
    return [name, isSourced(node) ? figure(range as Described, node.value) : numbers(node, range)] as const;
  });
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
}

function figure({ range }: Described, standard: number): fc.Arbitrary<unknown> {
  const { least, most, whole } = range(standard);
  const value = whole
    ? fc.integer({ min: least, max: most })
    : fc.oneof(fc.double({ min: least, max: most, noNaN: true }), fc.constantFrom(least, most)).map((each) => each + 0);
  const confidence = fc.constantFrom('measured', 'direction', 'chosen');
  const source = fc.constantFrom('herhausen2019', 'Our own survey, 2025');
  return fc.oneof(
    value,
    fc.record(
      { value, source, confidence, note: fc.constant('Why not.') },
      { requiredKeys: ['value', 'source', 'confidence'] },
    ),
  );
}

/** Ten rules, the spread and the trust share a hundred points. */
const points = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 11, maxLength: 11 }).map((cuts) => {
  const sorted = [0, ...cuts.toSorted((a, b) => a - b), 100];
  const shares = sorted.slice(1).map((cut, index) => cut - (sorted[index] ?? 0));
  const [spread = 0, trust = 0, ...rest] = shares;
  return { spread, trust, rules: Object.fromEntries(RULES.map((rule, index) => [rule, rest[index] ?? 0])) };
});

export const writtenRulebook: fc.Arbitrary<WrittenRulebook> = fc
  .record({
    levers: numbers(RULEBOOK.levers, LEVER_RANGES),
    weights: numbers(RULEBOOK.weights, WEIGHT_RANGES),
    points,
    order: fc.tuple(fc.nat(99), fc.nat(99), fc.nat(100), fc.nat(100), fc.nat(1440), fc.nat(1440)),
  })
  .map(({ levers, weights, points: { spread, trust, rules }, order: [a, b, c, d, e, f] }) => ({
    format: 1 as const,
    id: 'any-rules',
    levers: { ...levers, monitoredLag: Math.min(e, f), noticeLag: Math.max(e, f) },
    weights: {
      ...weights,
      rules,
      partly: Math.min(c, d) / 100,
      kept: Math.max(c, d) / 100,
      outcome: { ...(weights.outcome as Tree), spread, trust, trustFrom: Math.min(a, b), trustTo: Math.max(a, b) + 1 },
    } as WrittenRulebook['weights'] & object,
  })) as fc.Arbitrary<WrittenRulebook>;
