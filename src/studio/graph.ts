import { PREPARATIONS } from '../crisis/vocabulary.ts';
import type { Path } from '../scenario/problem.ts';
import { CONDITION_REFERENCES } from './fields.ts';
import { isObject, itemsAt, thingsIn } from './references.ts';

/** What waits for what in a draft: only what has conditions, and what the conditions speak of. */
export interface ConditionGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export const NODE_KINDS = [
  'post',
  'option',
  'fact',
  'statement',
  'ending',
  'result',
  'preparation',
  'measure',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export interface GraphNode {
  /** `post:photo`; a measure is its own condition: `measure:{"trust":40}`. */
  readonly key: string;
  readonly kind: NodeKind;
  readonly id: string;
  /** Undefined: it is no part of the file (a measure, a preparation), or nothing there has this name. */
  readonly path: Path | undefined;
  readonly value: Readonly<Record<string, unknown>>;
  /** A condition names it, and nobody has this name. */
  readonly isUnknown: boolean;
  /** What it waits for, and where that is written. */
  readonly condition?: { readonly path: Path; readonly value: unknown };
}

/** How one thing lets another come: the word of the condition, or what a reply is and does. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly how: string;
  /** Under a "not": it keeps it from coming. */
  readonly not: boolean;
  /** One of several that would each do. */
  readonly any: boolean;
}

/** What conditions are made of that names something: which kind of thing. */
const NAMING: Readonly<Record<string, NodeKind>> = { ...CONDITION_REFERENCES, prepared: 'preparation' };
const MEASURES = ['elapsed', 'reach', 'press', 'anger', 'trust'] as const;

/** What may wait, in the order it is told. */
const WAITING = [
  { list: 'posts', kind: 'post', at: ['when', 'if'] },
  { list: 'statements', kind: 'statement', at: ['needs'] },
  { list: 'endings', kind: 'ending', at: ['when'] },
  { list: 'search', kind: 'result', at: ['when'] },
] as const;

export function graphOf(draft: unknown): ConditionGraph {
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  const known = knownIn(draft);
  const nodeFor = (kind: NodeKind, id: string): GraphNode => {
    const key = `${kind}:${id}`;
    const node = nodes.get(key) ?? known.get(key) ?? unknownNode(key, kind, id);
    nodes.set(key, node);
    return node;
  };

  for (const { list, kind, at } of WAITING) {
    for (const { value, index } of itemsAt(draft, list)) {
      const condition = at.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
      if (condition === undefined) continue;
      const key = keyOf(kind, value, index);
      const node = known.get(key);
      if (!node) continue;
      nodes.set(key, { ...node, condition: { path: [list, index, ...at], value: condition } });
      for (const { name, id, not, any } of atomsOf(condition)) {
        const kindNamed = NAMING[name] ?? 'measure';
        const named = kindNamed === 'statement' ? statementsCalled(draft, id) : [id];
        for (const each of named) {
          const from = nodeFor(kindNamed, each).key;
          edges.push({ from, to: key, how: name, not, any: any || named.length > 1 });
        }
      }
    }
  }
  // A reply comes from its post, and may delete another that something waits for.
  for (const node of [...nodes.values()]) {
    if (node.kind !== 'option' || node.isUnknown) continue;
    edges.push({
      from: nodeFor('post', node.id.split('/')[0] ?? '').key,
      to: node.key,
      how: 'offers',
      not: false,
      any: false,
    });
    for (const { value: deed } of itemsAt(node.value, 'does')) {
      const to = `post:${String(deed.delete)}`;
      if (nodes.has(to)) edges.push({ from: node.key, to, how: 'deletes', not: false, any: false });
    }
  }
  return { nodes: [...nodes.values()], edges: distinct(edges) };
}

/** A result of the search has no id: its place is its name. */
const keyOf = (kind: NodeKind, value: Readonly<Record<string, unknown>>, index: number) =>
  `${kind}:${kind === 'result' ? index : String(value.id)}`;

function knownIn(draft: unknown): ReadonlyMap<string, GraphNode> {
  const things = thingsIn(draft).map(({ kind, id, path, value }) => ({ key: `${kind}:${id}`, kind, id, path, value }));
  const ends = WAITING.slice(2).flatMap(({ list, kind }) =>
    itemsAt(draft, list).map(({ value, index }) => {
      const id = kind === 'result' ? String(index) : String(value.id);
      return { key: keyOf(kind, value, index), kind, id, path: [list, index] as Path, value };
    }),
  );
  const known = new Map<string, GraphNode>();
  for (const thing of [...things, ...ends]) {
    // Of an id given twice, the first counts.
    if (isNodeKind(thing.kind) && !known.has(thing.key)) {
      known.set(thing.key, { ...thing, kind: thing.kind, isUnknown: false });
    }
  }
  return known;
}

const isNodeKind = (kind: string): kind is NodeKind => (NODE_KINDS as readonly string[]).includes(kind);

function unknownNode(key: string, kind: NodeKind, id: string): GraphNode {
  const isUnknown = kind === 'preparation' ? !(PREPARATIONS as readonly string[]).includes(id) : kind !== 'measure';
  const value = kind === 'measure' ? (JSON.parse(id) as Record<string, unknown>) : {};
  return { key, kind, id, path: undefined, value, isUnknown };
}

/** The statements with this id, or of this kind. */
function statementsCalled(draft: unknown, name: string): readonly string[] {
  const called = itemsAt(draft, 'statements').filter(({ value: { id, kind } }) => id === name || kind === name);
  return called.length === 0 ? [name] : called.map(({ value }) => String(value.id));
}

interface Atom {
  readonly name: string;
  readonly id: string;
  readonly not: boolean;
  readonly any: boolean;
}

/** The single conditions inside one, each with the sense it has there. */
function* atomsOf(condition: unknown, not = false, any = false): Generator<Atom> {
  if (!isObject(condition)) return;
  const groups = [
    { members: condition.all, any: not },
    { members: condition.any, any: !not },
  ];
  for (const { members, any: isEither } of groups) {
    if (!Array.isArray(members)) continue;
    for (const member of members) yield* atomsOf(member, not, any || (isEither && members.length > 1));
  }
  yield* atomsOf(condition.not, !not, any);
  for (const name of Object.keys(NAMING)) {
    const id = condition[name];
    if (typeof id === 'string' && id !== '') yield { name, id, not, any };
  }
  for (const name of MEASURES) {
    if (condition[name] !== undefined) yield { name, id: JSON.stringify({ [name]: condition[name] }), not, any };
  }
}

function distinct(edges: readonly GraphEdge[]): GraphEdge[] {
  return [...new Map(edges.map((edge) => [JSON.stringify(edge), edge])).values()];
}

/** What leads to a thing and what follows from it, however far. */
export function around({ nodes, edges }: ConditionGraph, key: string): ConditionGraph {
  const reach = (from: 'from' | 'to', to: 'from' | 'to') => {
    const met = new Set([key]);
    // A set goes on with what is put into it meanwhile.
    for (const each of met) for (const edge of edges) if (edge[from] === each) met.add(edge[to]);
    return met;
  };
  const met = new Set([...reach('from', 'to'), ...reach('to', 'from')]);
  return {
    nodes: nodes.filter((node) => met.has(node.key)),
    edges: edges.filter((edge) => met.has(edge.from) && met.has(edge.to)),
  };
}
