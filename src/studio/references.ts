import type { Path } from '../scenario/problem.ts';
import { type Kind, REFERENCES } from './fields.ts';

/** Who names whom in a draft. The draft may be unfinished: whatever is not as expected is passed over. */

export interface Reference {
  readonly path: Path;
  readonly kind: Kind;
  readonly id: string;
}

export function referencesIn(value: unknown): readonly Reference[] {
  const found: Reference[] = [];
  const visit = (each: unknown, path: Path) => {
    if (typeof each !== 'object' || each === null) return;
    for (const [name, inner] of Object.entries(each)) {
      const step = [...path, Array.isArray(each) ? Number(name) : name];
      const kind = Array.isArray(each) ? undefined : REFERENCES[name];
      // A colleague's own `signOff` is a time, a text's is a list of colleagues.
      if (kind && typeof inner === 'string' && name !== 'signOff') found.push({ path: step, kind, id: inner });
      else if (kind && Array.isArray(inner)) {
        inner.forEach((id, index) => {
          if (typeof id === 'string') found.push({ path: [...step, index], kind, id });
        });
      } else visit(inner, step);
    }
  };
  visit(value, []);
  return found;
}

/** What can be named, in the order of the file. `owner`: the post of an option. */
export interface Thing {
  readonly kind: Kind;
  readonly id: string;
  readonly path: Path;
  readonly value: Readonly<Record<string, unknown>>;
}

const LISTS: readonly (readonly [name: string, kind: Kind])[] = [
  ['people', 'author'],
  ['cell', 'member'],
  ['facts', 'fact'],
  ['posts', 'post'],
  ['statements', 'statement'],
];

export function thingsIn(value: unknown): readonly Thing[] {
  return LISTS.flatMap(([list, kind]) =>
    itemsAt(value, list).flatMap(({ value: item, index }): Thing[] => {
      const path = [list, index];
      const thing = { kind, id: idOf(item), path, value: item };
      if (kind !== 'post') return [thing];
      const options = itemsAt(item, 'replies').map(({ value: reply, index: rank }) => ({
        kind: 'option' as const,
        id: `${thing.id}/${idOf(reply)}`,
        path: [...path, 'replies', rank],
        value: reply,
      }));
      return [thing, ...options];
    }),
  );
}

/** What a field of this kind may name. */
export const thingsOf = (things: readonly Thing[], kind: Kind): readonly Thing[] =>
  things.filter((thing) => thing.kind === kind || (kind === 'author' && thing.kind === 'member'));

/** The concerns in use, each once. */
export const concernsIn = (value: unknown): readonly string[] => [
  ...new Set(
    referencesIn(value)
      .filter(({ kind }) => kind === 'concern')
      .map(({ id }) => id),
  ),
];

/** The items of a list that are objects, with their places. */
export function itemsAt(value: unknown, list: string) {
  const items = isObject(value) ? value[list] : undefined;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => (isObject(item) ? [{ value: item, index }] : []));
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const idOf = (item: unknown): string => (isObject(item) && typeof item.id === 'string' ? item.id : '');

/** Whether a reference means this thing. */
const means = (reference: Reference, thing: Thing): boolean => {
  const { kind, id } = reference;
  if (thing.kind === 'option' || thing.kind === 'post') {
    if (kind === 'option') return id === thing.id || id.startsWith(`${thing.id}/`);
  }
  const isKind = kind === thing.kind || (kind === 'author' && thing.kind === 'member');
  return isKind && id === thing.id;
};

/** Where a thing is named. */
export const usesOf = (value: unknown, thing: Thing): readonly Reference[] =>
  thing.id === '' ? [] : referencesIn(value).filter((reference) => means(reference, thing));

/** The edits that give a thing another id, everywhere it is named too. */
export function renaming(value: unknown, path: Path, next: string): { readonly path: Path; readonly value: unknown }[] {
  const own = { path: [...path, 'id'], value: next };
  const thing = thingsIn(value).find((each) => each.path.join('/') === path.join('/'));
  if (!thing) return [own];
  // Of two with the same id nobody knows which is meant.
  if (thingsIn(value).filter(({ kind, id }) => kind === thing.kind && id === thing.id).length > 1) return [own];
  const isOption = thing.kind === 'option';
  const uses = usesOf(value, thing).map((reference) => {
    const [post = '', option = ''] = reference.id.split('/');
    if (reference.kind !== 'option') return { path: reference.path, value: next };
    return { path: reference.path, value: isOption ? `${post}/${next}` : `${next}/${option}` };
  });
  return [own, ...uses];
}
