import { RULES } from '../crisis/vocabulary.ts';
import { RULEBOOK, type Rulebook } from '../rules/rulebook.ts';
import { listSourced } from '../rules/source.ts';
import { error, type Flaw, type Path } from './problem.ts';
import { completed } from './rulebook-complete.ts';
import type { WrittenRulebook } from './rulebook-schema.ts';

/** Numbers that must not change places: [the lower, the higher, whether they may be equal]. */
const ORDERS = [
  ['levers.monitoredLag', 'levers.noticeLag', true],
  ['weights.partly', 'weights.kept', true],
  ['weights.outcome.trustFrom', 'weights.outcome.trustTo', false],
] as const;

/** What the numbers of a rulebook say of one another, once the standard has filled in the rest. */
export function lintRulebook(written: WrittenRulebook): readonly Flaw[] {
  const whole = completed(written);
  const flaws = [...orderFlaws(written, whole), ...pointFlaws(whole)];
  if (written.id === RULEBOOK.id) flaws.push(error(['id'], 'standard-id', { id: RULEBOOK.id }));
  return flaws;
}

function orderFlaws(written: WrittenRulebook, whole: Rulebook): Flaw[] {
  const { levers, weights } = whole;
  const numbers = new Map(listSourced({ levers, weights }).map(({ path, entry }) => [path, entry.value]));
  return ORDERS.flatMap(([lower, higher, mayBeEqual]) => {
    const [less, more] = [numbers.get(lower) ?? 0, numbers.get(higher) ?? 0];
    if (less < more || (mayBeEqual && less === more)) return [];
    // At the number the trainer wrote: the other one may be the standard's.
    const path = [lower, higher].map((each) => each.split('.')).find((each) => isWritten(written, each)) ?? [];
    return [error(path, 'wrong-order', { lower: nameOf(lower), less, higher: nameOf(higher), more })];
  });
}

/** Every run is out of a hundred. */
function pointFlaws({ weights: { rules, outcome } }: Rulebook): Flaw[] {
  const total = RULES.reduce((sum, rule) => sum + rules[rule].value, outcome.spread.value + outcome.trust.value);
  return total === 100
    ? []
    : [error(['weights', 'rules'], 'points-not-100', { total, difference: Math.abs(100 - total) })];
}

const nameOf = (path: string) => path.split('.').at(-1) ?? path;

function isWritten(written: object, path: Path): boolean {
  let node: unknown = written;
  for (const part of path) node = typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined;
  return node !== undefined;
}
