import { Graph, layout } from '@dagrejs/dagre';
import type { ConditionGraph, GraphEdge, GraphNode } from '../../../studio/graph.ts';

/** Where a graph is drawn, in pixels: causes at the left, what comes of them at the right. */
export interface Drawing {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly width: number;
  readonly height: number;
}

export interface PlacedNode {
  readonly node: GraphNode;
  readonly left: number;
  readonly top: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedEdge {
  readonly edge: GraphEdge;
  readonly points: readonly Point[];
  /** Where its word stands. */
  readonly label: Point;
}

export const NODE = { width: 190, height: 52 } as const;
/** Room for an edge's word. */
const WORD = { width: 64, height: 14 } as const;

export function drawn({ nodes, edges }: ConditionGraph): Drawing {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 12, edgesep: 8, ranksep: 48, marginx: 16, marginy: 16 });
  for (const { key } of nodes) graph.setNode(key, { ...NODE });
  edges.forEach(({ from, to }, index) => {
    graph.setEdge(from, to, { ...WORD, labelpos: 'c' }, String(index));
  });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: nodes.map((node) => {
      const { x = 0, y = 0 } = graph.node(node.key);
      return { node, left: x - NODE.width / 2, top: y - NODE.height / 2 };
    }),
    edges: edges.map((edge, index) => {
      const { points = [], x = 0, y = 0 } = graph.edge(edge.from, edge.to, String(index));
      const [start, end] = [graph.node(edge.from), graph.node(edge.to)];
      // From the right side of the cause to the left side of what it brings, whatever lies above or below.
      const out = { x: (start.x ?? 0) + NODE.width / 2, y: start.y ?? 0 };
      const into = { x: (end.x ?? 0) - NODE.width / 2, y: end.y ?? 0 };
      return { edge, points: [out, ...points.slice(1, -1), into], label: { x, y } };
    }),
  };
}

/** A soft line through the points. */
export function pathThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const middle = (a: Point, b: Point) => `${(a.x + b.x) / 2} ${(a.y + b.y) / 2}`;
  const bends = rest
    .slice(0, -1)
    .map((point, index) => `Q${point.x} ${point.y} ${middle(point, rest[index + 1] ?? point)}`);
  const last = rest.at(-1) ?? first;
  return `M${first.x} ${first.y}${bends.join('')}L${last.x} ${last.y}`;
}

/** The next node in a direction: along an edge sideways, in the same column up and down. */
export function nextFrom({ nodes, edges }: Drawing, key: string, arrow: string): string | undefined {
  const here = nodes.find(({ node }) => node.key === key);
  if (!here) return undefined;
  const nearest = (candidates: readonly PlacedNode[]) =>
    candidates.toSorted((a, b) => Math.abs(a.top - here.top) - Math.abs(b.top - here.top))[0]?.node.key;
  if (arrow === 'ArrowLeft' || arrow === 'ArrowRight') {
    const [start, end] = arrow === 'ArrowRight' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    const linked = new Set(edges.filter(({ edge }) => edge[start] === key).map(({ edge }) => edge[end]));
    return nearest(nodes.filter(({ node }) => linked.has(node.key) && node.key !== key));
  }
  const column = nodes.filter(({ left, top }) => {
    const isBeyond = arrow === 'ArrowDown' ? top > here.top : top < here.top;
    return isBeyond && Math.abs(left - here.left) < NODE.width / 2;
  });
  return nearest(column);
}
