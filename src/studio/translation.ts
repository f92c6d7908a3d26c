import type { Path } from '../scenario/problem.ts';
import { isSentence, mostlyIn, TONGUES, type Tongue } from '../scenario/tongues.ts';
import { isText, type JsonSchema, meanings, schemasAt } from './completion-schema.ts';
import { isObject } from './references.ts';

/** Every text of a draft side by side, and what is missing in which language. */

export interface TextRow {
  readonly path: Path;
  /** As written: a single sentence stands in the language the scenario's single sentences are in. */
  readonly fr: string;
  readonly en: string;
  /** One sentence for both, as written. */
  readonly isSingle: boolean;
  readonly state: RowState;
}

/** `same`: the same words in both languages; a name may well be. */
export type RowState = 'whole' | 'same' | 'missing';

/** What of a row somebody has to write; a single name needs no translation. */
export const missingIn = ({ fr, en, state }: TextRow): readonly Tongue[] =>
  state === 'missing' ? TONGUES.filter((tongue) => (tongue === 'fr' ? fr : en).trim() === '') : [];

/** The texts in the order of the file; `single` is the language of those written once. */
export function textRows(draft: unknown, single: Tongue): readonly TextRow[] {
  const rows: TextRow[] = [];
  const visit = (value: unknown, schemas: readonly JsonSchema[], path: Path) => {
    if (schemas.some(isText)) {
      const row = rowOf(value, path, single);
      if (row) rows.push(row);
      return;
    }
    const inner = schemas.flatMap((schema) => [...meanings(schema)]);
    if (Array.isArray(value)) {
      const items = inner.flatMap((meaning) => meaning.items ?? []);
      if (items.length > 0) for (const [index, each] of value.entries()) visit(each, items, [...path, index]);
    } else if (isObject(value)) {
      for (const [name, each] of Object.entries(value)) {
        const parts = inner.flatMap(({ properties = {} }) =>
          Object.hasOwn(properties, name) ? [properties[name] ?? {}] : [],
        );
        if (parts.length > 0) visit(each, parts, [...path, name]);
      }
    }
  };
  visit(draft, schemasAt([]), []);
  return rows;
}

function rowOf(value: unknown, path: Path, single: Tongue): TextRow | undefined {
  if (typeof value === 'string') {
    const state = value.trim() === '' || isSentence(value) ? 'missing' : 'same';
    return { path, fr: '', en: '', [single]: value, isSingle: true, state };
  }
  if (!isObject(value)) return undefined;
  const [fr, en] = TONGUES.map((tongue) => (typeof value[tongue] === 'string' ? value[tongue] : '')) as [
    string,
    string,
  ];
  const isMissing = fr.trim() === '' || en.trim() === '';
  return { path, fr, en, isSingle: false, state: isMissing ? 'missing' : fr === en ? 'same' : 'whole' };
}

/** The edit that writes a text in one language. The first translation of a single sentence makes two of it. */
export function written(
  { path, fr, en, isSingle }: TextRow,
  tongue: Tongue,
  text: string,
  single: Tongue,
): { readonly path: Path; readonly value: unknown } {
  if (!isSingle) return { path: [...path, tongue], value: text };
  return { path, value: tongue === single ? text : { fr, en, [tongue]: text } };
}

/** The language single sentences seem to be in: undefined when nothing tells. */
export const singleTongue = (rows: readonly TextRow[]): Tongue | undefined =>
  mostlyIn(
    rows
      .filter(({ isSingle }) => isSingle)
      .map(({ fr, en }) => fr || en)
      .join('\n'),
  );

export interface Completeness {
  readonly texts: number;
  readonly whole: number;
  readonly missing: Readonly<Record<Tongue, number>>;
  readonly same: number;
}

export function completenessOf(rows: readonly TextRow[]): Completeness {
  const lacking = (tongue: Tongue) => rows.filter((row) => missingIn(row).includes(tongue)).length;
  return {
    texts: rows.length,
    whole: rows.filter(({ state }) => state !== 'missing').length,
    missing: { fr: lacking('fr'), en: lacking('en') },
    same: rows.filter(({ state }) => state === 'same').length,
  };
}
