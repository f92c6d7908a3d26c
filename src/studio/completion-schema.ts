import { scenarioJsonSchema } from '../scenario/json-schema.ts';
import type { Path } from '../scenario/problem.ts';

/** The scenario's JSON schema, as one asks it about a place in a file. */

export interface JsonSchema {
  readonly $ref?: string;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly description?: string;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

const ROOT = scenarioJsonSchema() as JsonSchema;

const follow = (ref: string): JsonSchema | undefined => ROOT.definitions?.[ref.replace('#/definitions/', '')];

const known = new WeakMap<JsonSchema, ReadonlySet<JsonSchema>>();

/** Everything a schema could mean: references followed, unions opened, each meaning once. */
export function meanings(schema: JsonSchema): ReadonlySet<JsonSchema> {
  const before = known.get(schema);
  if (before) return before;
  const found = new Set<JsonSchema>();
  gather(schema, found);
  known.set(schema, found);
  return found;
}

function gather(schema: JsonSchema, found: Set<JsonSchema>): void {
  if (found.has(schema)) return;
  if (schema.type !== undefined || schema.enum || schema.const !== undefined) found.add(schema);
  const target = schema.$ref === undefined ? undefined : follow(schema.$ref);
  for (const each of [...(target ? [target] : []), ...(schema.allOf ?? []), ...(schema.anyOf ?? [])]) {
    gather(each, found);
  }
}

/** What may stand at a path, as written in the schema: several when a union opens on the way. */
export function schemasAt(path: Path): readonly JsonSchema[] {
  return path.reduce<readonly JsonSchema[]>((schemas, step) => schemas.flatMap((one) => below(one, step)), [ROOT]);
}

function below(schema: JsonSchema, step: string | number): readonly JsonSchema[] {
  return [...meanings(schema)].flatMap((meaning) => {
    const properties = meaning.properties ?? {};
    const next =
      typeof step === 'number' ? meaning.items : Object.hasOwn(properties, step) ? properties[step] : undefined;
    return next ?? [];
  });
}

const TEXT = '#/definitions/Text';

/** A sentence for the player: one, or one in each language. */
export const isText = (schema: JsonSchema): boolean =>
  schema.$ref === TEXT || (schema.allOf?.some(({ $ref }) => $ref === TEXT) ?? false);

/** What the schema says about a place: its own words, or those of what it refers to. */
export function descriptionAt(path: Path): string | undefined {
  for (const schema of schemasAt(path)) {
    const own = schema.description ?? [...meanings(schema)].find(({ description }) => description)?.description;
    if (own !== undefined) return own;
  }
  return undefined;
}

/** The values allowed at a place, where they are few enough to be listed. */
export const allowedAt = (path: Path): readonly unknown[] => [
  ...new Set(
    schemasAt(path).flatMap((schema) =>
      [...meanings(schema)].flatMap((meaning) => {
        if (meaning.enum) return meaning.enum;
        if (meaning.const !== undefined) return [meaning.const];
        return meaning.type === 'boolean' ? [true, false] : [];
      }),
    ),
  ),
];
