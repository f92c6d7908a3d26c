import { findNodeAtLocation, getLocation, type Node, parseTree } from 'jsonc-parser';
import type { Path } from '../scenario/problem.ts';
import { allowedAt, descriptionAt, isText, type JsonSchema, meanings, schemasAt } from './completion-schema.ts';
import { REFERENCES } from './fields.ts';
import { plainValueOf } from './json-text.ts';
import { concernsIn, type Thing, thingsIn, thingsOf } from './references.ts';

/** What could be written at a place of the JSON: names, values of a list, and the ids of what the scenario has. */
export interface Completion {
  readonly kind: 'name' | 'value' | 'reference' | 'shape';
  /** As it is written in the file, quotes and all; `shape` has none of its own. */
  readonly label: string;
  /** What goes in; `#{}` is where the cursor goes next. */
  readonly insert: string;
  /** The schema's words on it. */
  readonly description?: string | undefined;
  /** For a name: where it would stand. */
  readonly path?: Path;
  /** For a reference: what it names. */
  readonly thing?: Thing;
}

export interface Completions {
  /** The characters it would replace. */
  readonly from: number;
  readonly to: number;
  readonly options: readonly Completion[];
}

/** An example longer than this is broken over lines. */
const LINE = 60;

export function completionsAt(text: string, offset: number): Completions | undefined {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  const inside = previousNode && previousNode.offset < offset && offset <= previousNode.offset + previousNode.length;
  const [from, to] = inside
    ? [previousNode.offset, previousNode.offset + previousNode.length]
    : [offset - (/[\w-]*$/.exec(text.slice(Math.max(0, offset - 60), offset))?.[0].length ?? 0), offset];
  // Between a value and the next comma there is nothing to say.
  if (!inside && /["\]}\w]\s*$/.test(text.slice(Math.max(0, from - 200), from))) return undefined;
  const root = parseTree(text);
  const options = isAtPropertyKey
    ? namesAt(path.slice(0, -1), root, path.at(-1), text.slice(to))
    : valuesAt(path, plainValueOf(root));
  const separated = isAtPropertyKey || needsComma(text.slice(to)) ? options.map(withComma(text.slice(to))) : options;
  return options.length === 0 ? undefined : { from, to, options: separated };
}

/** Another element follows: without a comma the two would run together. */
const needsComma = (after: string) => /^\s*["{[\d]/.test(after);
const withComma = (after: string) => (option: Completion) =>
  needsComma(after) ? { ...option, insert: `${option.insert},` } : option;

function namesAt(path: Path, root: Node | undefined, typing: unknown, after: string): Completion[] {
  const object = root && findNodeAtLocation(root, [...path]);
  const written = (object?.children ?? []).map(({ children: [name] = [] }) => name?.value as string);
  const taken = new Set(written.filter((name, index) => name !== typing || written.indexOf(name) !== index));
  const hasValue = /^\s*:/.test(after);
  const names = new Map<string, JsonSchema>();
  for (const schema of schemasAt(path)) {
    for (const { properties = {} } of meanings(schema)) {
      for (const [name, inner] of Object.entries(properties)) if (!names.has(name)) names.set(name, inner);
    }
  }
  return [...names]
    .filter(([name]) => !taken.has(name))
    .map(([name, schema]) => ({
      kind: 'name',
      label: JSON.stringify(name),
      insert: hasValue ? JSON.stringify(name) : `${JSON.stringify(name)}: ${example(schema)}`,
      path: [...path, name],
      description: descriptionAt([...path, name]),
    }));
}

function valuesAt(path: Path, value: unknown): Completion[] {
  const allowed = allowedAt(path).map((each): Completion => plain('value', JSON.stringify(each)));
  const references = namedAt(path, value);
  const shapes = schemasAt(path).flatMap((schema) =>
    [...meanings(schema)]
      .filter(({ type }) => type === 'object')
      .map((meaning): Completion => {
        const insert = isText(schema) ? example(schema) : broken(example(meaning));
        return { kind: 'shape', label: outline(insert), insert, description: meaning.description };
      }),
  );
  // The same shape, by two ways through the schema, is offered once.
  const once = new Map([...references, ...allowed, ...shapes].map((each) => [each.label, each]));
  return [...once.values()];
}

const plain = (kind: Completion['kind'], written: string): Completion => ({ kind, label: written, insert: written });

function namedAt(path: Path, value: unknown): Completion[] {
  const name = path.findLast((step) => typeof step === 'string');
  const kind = name === undefined ? undefined : REFERENCES[name];
  // A colleague's own `signOff` is a time.
  if (!kind || (path[0] === 'cell' && name === 'signOff')) return [];
  if (kind === 'concern') return concernsIn(value).map((id) => plain('reference', JSON.stringify(id)));
  return thingsOf(thingsIn(value), kind)
    .filter(({ id }) => id !== '')
    .map((thing) => ({ ...plain('reference', JSON.stringify(thing.id)), thing }));
}

/** The least one must write for a schema, with places to fill in. */
function example(schema: JsonSchema, isPart = false): string {
  if (isText(schema)) return '{ "fr": "#{}", "en": "#{}" }';
  const [meaning] = meanings(schema);
  if (meaning?.const !== undefined) return JSON.stringify(meaning.const);
  if (meaning?.type === 'array') return '[#{}]';
  if (meaning?.type === 'string') return '"#{}"';
  if (meaning?.type !== 'object') return '#{}';
  const required = isPart ? [] : (meaning.required ?? []);
  const { properties = {} } = meaning;
  const inside = required.map((name) => `${JSON.stringify(name)}: ${example(properties[name] ?? {}, true)}`);
  return `{ ${inside.join(', ') || '#{}'} }`;
}

/** A long example with a line for each name. */
const broken = (written: string) =>
  written.length <= LINE ? written : `{\n\t${written.slice(2, -2).replaceAll(/, (?="\w+": )(?!"en")/g, ',\n\t')}\n}`;

const outline = (written: string) => {
  const flat = written.replaceAll('#{}', '').replaceAll(/\s+/g, ' ');
  return flat.length <= LINE ? flat : `${flat.slice(0, LINE - 2)}…`;
};

/** What is known about the place the mouse rests on. */
export interface Help {
  readonly from: number;
  readonly to: number;
  readonly path: Path;
  readonly description?: string | undefined;
  readonly allowed: readonly unknown[];
  /** The thing a reference names. */
  readonly thing?: Thing | undefined;
}

export function helpAt(text: string, offset: number): Help | undefined {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  if (!previousNode || previousNode.offset > offset || previousNode.offset + previousNode.length < offset)
    return undefined;
  const description = descriptionAt(path);
  const allowed = allowedAt(path);
  const thing = isAtPropertyKey
    ? undefined
    : namedAt(path, plainValueOf(parseTree(text))).find((each) => each.thing?.id === previousNode.value)?.thing;
  if (description === undefined && allowed.length === 0 && !thing) return undefined;
  return {
    from: previousNode.offset,
    to: previousNode.offset + previousNode.length,
    path,
    description,
    allowed,
    thing,
  };
}
