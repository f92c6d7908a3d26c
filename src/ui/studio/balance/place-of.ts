import { idOf, itemsAt } from '../../../studio/references.ts';

/** Where the item of a list with this id stands. */
export function placeOf(value: unknown, list: string, id: string) {
  const found = itemsAt(value, list).find((item) => idOf(item.value) === id);
  return found && { path: [list, found.index] as const, value: found.value };
}
