import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printJsonSchema, scenarioJsonSchema } from '../../src/scenario/json-schema.ts';

const COMMITTED = join(import.meta.dirname, '../../scenarios/scenario.schema.json');

describe('scenarios/scenario.schema.json, by which an editor helps', () => {
  test('is what `npm run -s scenario -- schema` prints', () => {
    expect(readFileSync(COMMITTED, 'utf8')).toBe(printJsonSchema());
  });

  test('explains every field an author may write', () => {
    const unexplained: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [name, inner] of Object.entries(schema)) {
        if (name === 'properties') {
          for (const [field, value] of Object.entries(inner as Record<string, { description?: string }>)) {
            if (!value.description) unexplained.push(`${path}.${field}`);
          }
        }
        visit(
          inner,
          Array.isArray(schema) || name === 'properties' || name === 'definitions' ? path : `${path}.${name}`,
        );
      }
    };
    visit(scenarioJsonSchema(), '');
    expect(unexplained).toEqual([]);
  });
});
