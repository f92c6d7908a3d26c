import { RULEBOOK, type Rulebook } from '../rules/rulebook.ts';
import { isSourced } from '../rules/source.ts';
import type { Figures, WrittenRulebook } from './rulebook-schema.ts';

/** The whole rulebook: what was written, and the standard's for the rest. */
export function completed({ id, name, levers, weights }: WrittenRulebook): Rulebook {
  return {
    id,
    ...(name === undefined ? {} : { name }),
    levers: filledIn(RULEBOOK.levers, levers),
    weights: filledIn(RULEBOOK.weights, weights),
  };
}

function filledIn<T extends object>(standard: T, written: Figures = {}): T {
  const entries = Object.entries(standard).map(([name, node]: [string, object]) => {
    const mine = Object.hasOwn(written, name) ? written[name] : undefined;
    if (mine === undefined) return [name, node];
    if (typeof mine === 'number') return [name, { value: mine, source: 'trainer', confidence: 'chosen' }];
    return [name, isSourced(node) ? mine : filledIn(node, mine as Figures)];
  });
  return Object.fromEntries(entries);
}
