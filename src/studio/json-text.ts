import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Path } from '../scenario/problem.ts';

/**
 * A JSON text as something one edits: each change touches only the characters it is about, so that everything else
 * keeps the look its author gave it. Short things stay on one line, as in the library's own files.
 */
export interface JsonText {
  readonly text: string;
  /** Tolerant: of an unfinished text, what could be understood. */
  readonly root: Node | undefined;
  /** Whether it is JSON without a fault; only then can it be edited by path. */
  readonly sound: boolean;
}

export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

const WIDTH = 110;

export function readJsonText(text: string): JsonText {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    return { text, root, sound: errors.length === 0 && root !== undefined };
  } catch {
    // So deep that the parser ran out of breath.
    return { text, root: undefined, sound: false };
  }
}

const FORBIDDEN: readonly unknown[] = ['__proto__', 'constructor', 'prototype'];

/** What the tree says, as plain values. Of a name given twice the first counts, as in the strict reading. */
export function plainValueOf(node: Node | undefined): unknown {
  if (node?.type === 'array') return (node.children ?? []).map(plainValueOf);
  if (node?.type !== 'object') return node?.value;
  const value: Record<string, unknown> = {};
  for (const { children: [name, content] = [] } of node.children ?? []) {
    if (!name || FORBIDDEN.includes(name.value) || Object.hasOwn(value, name.value)) continue;
    value[name.value] = plainValueOf(content);
  }
  return value;
}

/** The path's node; of an unfinished text too. */
export const nodeAt = ({ root }: JsonText, path: Path): Node | undefined => root && findNodeAtLocation(root, [...path]);

/** Sets, replaces or (undefined) removes what is at a path; what is missing on the way there is made. */
export function setAt(json: JsonText, path: Path, value: unknown, order: readonly string[] = []): Change | undefined {
  const node = nodeAt(json, path);
  if (node) return value === undefined ? removal(node) : replacement(json, node, value);
  const name = path.at(-1);
  if (value === undefined || name === undefined) return undefined;
  const parent = nodeAt(json, path.slice(0, -1));
  if (typeof name === 'number') {
    if (parent?.type === 'array') return insertion(json, parent, name, undefined, value);
    return setAt(json, path.slice(0, -1), [value]);
  }
  if (parent?.type !== 'object') return setAt(json, path.slice(0, -1), { [name]: value });
  return insertion(json, parent, placeOf(name, parent, order), name, value);
}

export function insertAt(json: JsonText, list: Path, index: number, value: unknown): Change | undefined {
  const node = nodeAt(json, list);
  return node?.type === 'array' ? insertion(json, node, index, undefined, value) : setAt(json, list, [value]);
}

/** The things between the two places move up by one; what stands between the things stays where it is. */
export function moveAt(json: JsonText, list: Path, from: number, to: number): Change | undefined {
  const items = nodeAt(json, list)?.children ?? [];
  const [moved, target] = [items[from], items[to]];
  if (!moved || !target || from === to) return undefined;
  const low = Math.min(from, to);
  const span = items.slice(low, Math.max(from, to) + 1);
  const texts = span.map((item) => json.text.slice(item.offset, endOf(item)));
  const [taken = ''] = texts.splice(from - low, 1);
  texts.splice(to - low, 0, taken);
  let insert = '';
  span.forEach((item, index) => {
    const next = span[index + 1];
    insert += texts[index] + (next ? json.text.slice(endOf(item), next.offset) : '');
  });
  const [first, last] = [span[0] ?? moved, span.at(-1) ?? moved];
  return { from: first.offset, to: endOf(last), insert };
}

const endOf = (node: Node) => node.offset + node.length;

function replacement({ text }: JsonText, node: Node, value: unknown): Change {
  const owner = node.parent?.type === 'property' ? node.parent : node;
  const lead = node.offset - owner.offset;
  const insert = print(value, indentAt(text, owner.offset), unitOf(text), lead);
  return { from: node.offset, to: endOf(node), insert };
}

function removal(node: Node): Change | undefined {
  const gone = node.parent?.type === 'property' ? node.parent : node;
  const siblings = gone.parent?.children;
  if (!gone.parent || !siblings) return { from: node.offset, to: endOf(node), insert: 'null' };
  const index = siblings.indexOf(gone);
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  if (before) return { from: endOf(before), to: endOf(gone), insert: '' };
  if (after) return { from: gone.offset, to: after.offset, insert: '' };
  return { from: gone.parent.offset + 1, to: endOf(gone.parent) - 1, insert: '' };
}

function insertion(json: JsonText, parent: Node, index: number, name: string | undefined, value: unknown): Change {
  const { text } = json;
  const children = parent.children ?? [];
  const [first] = children;
  const label = name === undefined ? '' : `${JSON.stringify(name)}: `;
  const isBroken = first !== undefined && text.slice(parent.offset, first.offset).includes('\n');
  const before = children[Math.min(index, children.length) - 1];
  if (first && isBroken) {
    const indent = indentAt(text, first.offset);
    const piece = label + print(value, indent, unitOf(text), label.length);
    if (!before) return { from: first.offset, to: first.offset, insert: `${piece},\n${indent}` };
    return { from: endOf(before), to: endOf(before), insert: `,\n${indent}${piece}` };
  }
  // On one line: written anew, which breaks it if it has become too long.
  return replacement(json, parent, withInserted(plainValueOf(parent), index, name, value));
}

function withInserted(container: unknown, index: number, name: string | undefined, value: unknown): unknown {
  if (Array.isArray(container)) return container.toSpliced(Math.min(index, container.length), 0, value);
  return Object.fromEntries(Object.entries(container as object).toSpliced(index, 0, [name ?? '', value]));
}

/** After the last of the names that come before it in the usual order; at the end when there is none. */
function placeOf(name: string, object: Node, order: readonly string[]): number {
  const names = (object.children ?? []).map(({ children: [key] = [] }) => key?.value as string);
  const rank = order.indexOf(name);
  if (rank < 0) return names.length;
  const earlier = new Set(order.slice(0, rank));
  return names.findLastIndex((each) => earlier.has(each)) + 1;
}

function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

const unitOf = (text: string): string => /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';

/** A value as one would write it by hand; `lead` is how much already stands on its line. */
function print(value: unknown, indent: string, unit: string, lead: number): string {
  const flat = printFlat(value);
  const isContainer = typeof value === 'object' && value !== null;
  if (!isContainer || flat.length <= 2 || indent.length + lead + flat.length <= WIDTH) return flat;
  const inner = indent + unit;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const lines = entriesOf(value).map(([label, each]) => inner + label + print(each, inner, unit, label.length));
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

function printFlat(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inside = entriesOf(value).map(([label, each]) => label + printFlat(each));
  if (Array.isArray(value)) return `[${inside.join(', ')}]`;
  return inside.length === 0 ? '{}' : `{ ${inside.join(', ')} }`;
}

const entriesOf = (value: object): (readonly [label: string, each: unknown])[] =>
  Array.isArray(value)
    ? value.map((each) => ['', each])
    : Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([name, each]) => [`${JSON.stringify(name)}: `, each]);

/** A whole value as a file. */
export const printJson = (value: unknown): string => `${print(value, '', '  ', WIDTH)}\n`;
