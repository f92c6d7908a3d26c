import { scenarioJsonSchema } from '../scenario/json-schema.ts';
import type { Path } from '../scenario/problem.ts';

/**
 * The format as a form sees it: every object is a shape with fields, every field has one kind of editor. Derived from
 * the schema, so that a new field appears in the form by itself; only what a schema cannot say is written here.
 */
export type Editor =
  | { readonly is: 'text' | 'texts' | 'words' | 'id' | 'time' | 'clock' | 'switch' | 'when' | 'condition' | 'deeds' }
  | { readonly is: 'number'; readonly whole: boolean; readonly minimum: number; readonly maximum: number }
  | { readonly is: 'choice' | 'chips'; readonly options: readonly (string | number)[] }
  | { readonly is: 'reference' | 'references'; readonly to: Kind }
  | { readonly is: 'list' | 'object'; readonly of: Shape };

export interface Field {
  readonly name: string;
  readonly editor: Editor;
  readonly required: boolean;
  /** What holds when it is left out, where the format says so. */
  readonly fallback: unknown;
}

export const SHAPES = [
  'scenario',
  'brand',
  'person',
  'member',
  'fact',
  'preparations',
  'preparation',
  'post',
  'reply',
  'statement',
  'chatter',
  'ending',
  'result',
] as const;
export type Shape = (typeof SHAPES)[number];

/** What a field can name. An author is a person or a colleague. */
export type Kind = 'author' | 'member' | 'fact' | 'post' | 'option' | 'statement' | 'concern';

/** The words of a condition that name something, and which kind of thing. */
export const CONDITION_REFERENCES = {
  appeared: 'post',
  deleted: 'post',
  moderated: 'post',
  answered: 'post',
  unanswered: 'post',
  chosen: 'option',
  published: 'statement',
  verified: 'fact',
} as const satisfies Readonly<Record<string, Kind>>;

/** The fields, of any shape, that name something defined elsewhere; `concern` is defined by being named. */
export const REFERENCES: Readonly<Record<string, Kind>> = {
  by: 'author',
  re: 'post',
  about: 'fact',
  concern: 'concern',
  asserts: 'fact',
  denies: 'fact',
  signOff: 'member',
  answers: 'concern',
  delete: 'post',
  ...CONDITION_REFERENCES,
};

/** How the schema's parts are called here: by the name of their definition, or of the field that holds them. */
const SHAPE_OF: Readonly<Record<string, Shape>> = {
  brand: 'brand',
  Person: 'person',
  CellMember: 'member',
  Fact: 'fact',
  preparations: 'preparations',
  choices: 'preparation',
  Post: 'post',
  ReplyOption: 'reply',
  Statement: 'statement',
  chatter: 'chatter',
  endings: 'ending',
  search: 'result',
};

interface JsonSchema {
  readonly $ref?: string;
  readonly allOf?: readonly JsonSchema[];
  readonly type?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

const { definitions = {} } = scenarioJsonSchema() as JsonSchema;
const nameOf = (schema: JsonSchema) => (schema.$ref ?? schema.allOf?.[0]?.$ref)?.replace('#/definitions/', '');

const fields = new Map<Shape, readonly Field[]>();

function readShape(shape: Shape, { properties = {}, required = [] }: JsonSchema): Shape {
  if (fields.has(shape)) return shape;
  fields.set(shape, []);
  fields.set(
    shape,
    Object.entries(properties).map(([name, schema]) => ({
      name,
      editor: editorOf(name, schema),
      required: required.includes(name),
      fallback: schema.default,
    })),
  );
  return shape;
}

/** So few numbers are chosen rather than typed: the days of the week. */
const HANDFUL = 7;
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The definitions a form edits in one piece. */
const NAMED: Readonly<Record<string, Editor>> = {
  Text: { is: 'text' },
  When: { is: 'when' },
  Condition: { is: 'condition' },
};

function editorOf(name: string, schema: JsonSchema): Editor {
  const named = nameOf(schema);
  if (named && NAMED[named]) return NAMED[named];
  const to = REFERENCES[name];
  const { items } = schema;
  if (items) {
    const item = nameOf(items) ?? name;
    const shape = SHAPE_OF[item];
    if (shape) return { is: 'list', of: readShape(shape, definitions[item] ?? items) };
    if (item === 'Deed') return { is: 'deeds' };
    if (item === 'Text') return { is: 'texts' };
    if (items.enum) return { is: 'chips', options: items.enum };
    if (to) return { is: 'references', to };
    throw new Error(`nobody knows how to edit the list ${name}`);
  }
  const shape = SHAPE_OF[name];
  if (shape) return { is: 'object', of: readShape(shape, schema) };
  if (schema.enum) return { is: 'choice', options: schema.enum };
  if (name === 'id') return { is: 'id' };
  if (name === 'startsAt') return { is: 'clock' };
  if (schema.pattern?.startsWith('^(\\d')) return { is: 'time' };
  if (to) return { is: 'reference', to };
  if (schema.type === 'boolean') return { is: 'switch' };
  if (schema.type === 'string') return { is: 'words' };
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = schema;
  const whole = schema.type === 'integer';
  if (whole && maximum - minimum < HANDFUL) return { is: 'choice', options: range(minimum, maximum) };
  return { is: 'number', whole, minimum, maximum };
}

readShape('scenario', definitions.Scenario ?? {});

export const fieldsOf = (shape: Shape): readonly Field[] => fields.get(shape) ?? [];

const SHAPE_AT: readonly (readonly [pattern: RegExp, shape: Shape])[] = [
  [/^$/, 'scenario'],
  [/^posts\/\d+\/replies\/\d+$/, 'reply'],
  [/^preparations\/choices\/\d+$/, 'preparation'],
];

/** Which shape stands at a path, if the format knows one there. */
export function shapeAt(path: Path): Shape | undefined {
  const written = path.join('/');
  const special = SHAPE_AT.find(([pattern]) => pattern.test(written))?.[1];
  if (special || path.length > 2) return special;
  const editor = fieldsOf('scenario').find(({ name }) => name === path[0])?.editor;
  if (editor?.is === 'object') return path.length === 1 ? editor.of : undefined;
  return editor?.is === 'list' && path.length === 2 ? editor.of : undefined;
}

/** In which order the fields of an object are written: the schema's. */
export const orderAt = (path: Path): readonly string[] => {
  const shape = shapeAt(path);
  return shape ? fieldsOf(shape).map(({ name }) => name) : ['if', 'after', 'fr', 'en'];
};
