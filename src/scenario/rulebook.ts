import { z } from 'zod';
import type { Rulebook } from '../rules/rulebook.ts';
import { isSourced } from '../rules/source.ts';
import type { Problem } from './problem.ts';
import { type FileFormat, readAs } from './reading.ts';
import { completed } from './rulebook-complete.ts';
import { lintRulebook } from './rulebook-lint.ts';
import { RULEBOOK_FORMAT, rulebookSchema } from './rulebook-schema.ts';

export type RulebookReading =
  | { readonly ok: true; readonly rulebook: Rulebook; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const FORMAT: FileFormat<typeof rulebookSchema> = {
  kind: 'rulebook',
  version: RULEBOOK_FORMAT,
  schema: rulebookSchema,
  lint: lintRulebook,
};

/** Reads an untrusted text as a rulebook: a whole rulebook, or what is wrong with it. Never throws. */
export function parseRulebook(text: string): RulebookReading {
  const reading = readAs(FORMAT, text);
  return reading.ok ? { ok: true, rulebook: completed(reading.value), problems: reading.problems } : reading;
}

/** The whole rulebook as a trainer may write it, a number a line. Reading it again gives the same rulebook. */
export function printRulebook({ id, name, levers, weights }: Rulebook): string {
  const schema = './rulebook.schema.json';
  const file = { $schema: schema, format: RULEBOOK_FORMAT, id, name, 'based-on': 'standard-1', levers, weights };
  return `${print(file, '')}\n`;
}

function print(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null || isSourced(value)) return flat(value);
  const deeper = `${indent}  `;
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => `${deeper}${JSON.stringify(name)}: ${print(inner, deeper)}`);
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

/** On one line, with room to breathe. */
function flat(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([name, inner]) => `${JSON.stringify(name)}: ${flat(inner)}`);
  return `{ ${fields.join(', ')} }`;
}

/** As it stands in scenarios/rulebook.schema.json. */
export const printRulebookSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(rulebookSchema, { io: 'input', target: 'draft-7' }), null, 2)}\n`;
