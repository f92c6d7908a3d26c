import type { Draft } from '../../../studio/draft.ts';
import type { Shape } from '../../../studio/fields.ts';
import { newThing } from '../../../studio/new-things.ts';
import { studio } from '../studio-store.ts';
import { valueAt } from './form-context.ts';

/** One more thing in a list of the scenario, and there one is. */
export function addTo(draft: Draft, list: string, shape: Shape): void {
  const root = draft.store.getState().value;
  const items = valueAt(root, [list]);
  const siblings = Array.isArray(items) ? items : [];
  draft.insert([list], siblings.length, newThing(shape, root, siblings));
  studio.getState().jump([list, siblings.length]);
}
