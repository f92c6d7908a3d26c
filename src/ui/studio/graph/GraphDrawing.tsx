import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { GraphNode } from '../../../studio/graph.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { studio } from '../studio-store.ts';
import type { GraphViewProps } from './GraphText.tsx';
import { drawn, NODE, nextFrom, pathThrough } from './graph-layout.ts';
import { troubleOf, useNodeWords } from './use-node-words.ts';
import { usePan } from './use-pan.ts';

const SCALES = [0.35, 0.5, 0.7, 0.85, 1, 1.25, 1.5] as const;
const PLAIN = 3;
/** More arrows than this with a word each would be a thicket. */
const MANY = 40;

/** Boxes and arrows: causes at the left, what they bring at the right. */
export function GraphDrawing({ graph, chosen, things, problems }: GraphViewProps) {
  const { t } = useLanguage();
  const words = useNodeWords(things);
  const drawing = useMemo(() => drawn(graph), [graph]);
  const [zoom, setZoom] = useState(PLAIN);
  const scale = SCALES[zoom] ?? 1;
  const area = useRef<HTMLDivElement>(null);
  const pan = usePan(area);
  const boxOf = (key: string) => area.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(key)}"]`);
  const [focused, setFocused] = useState<string>();
  const stop = drawing.nodes.find(({ node }) => node.key === (focused ?? chosen?.key)) ?? drawing.nodes[0];

  useEffect(() => {
    const key = chosen?.key ?? stop?.node.key;
    if (key !== undefined) boxOf(key)?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [drawing, chosen?.key]);
  // The middle of what is seen stays in the middle.
  const before = useRef(scale);
  useLayoutEffect(() => {
    const { current } = area;
    const grown = scale / before.current;
    before.current = scale;
    if (!current || grown === 1) return;
    current.scrollLeft = (current.scrollLeft + current.clientWidth / 2) * grown - current.clientWidth / 2;
    current.scrollTop = (current.scrollTop + current.clientHeight / 2) * grown - current.clientHeight / 2;
  }, [scale]);

  const open = ({ path, condition }: GraphNode) => {
    if (path) studio.getState().jump(condition?.path ?? path, 'form');
  };
  const onKey = (event: KeyboardEvent, key: string) => {
    const next = nextFrom(drawing, key, event.key);
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    if (next === undefined) return;
    setFocused(next);
    const box = boxOf(next);
    box?.focus({ preventScroll: true });
    box?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const near = (from: string, to: string) => stop !== undefined && (from === stop.node.key || to === stop.node.key);

  return (
    <>
      <div class="graph__area" ref={area} {...pan}>
        <div
          class="graph__sizer"
          style={{ width: `${drawing.width * scale}px`, height: `${drawing.height * scale}px` }}
        >
          <div
            class="graph__ground"
            style={{ width: `${drawing.width}px`, height: `${drawing.height}px`, transform: `scale(${scale})` }}
          >
            <svg
              class={`graph__edges${drawing.edges.length > MANY ? ' graph__edges--many' : ''}`}
              width={drawing.width}
              height={drawing.height}
              aria-hidden="true"
            >
              <defs>
                <marker
                  id="graph-arrow"
                  viewBox="0 0 8 8"
                  refX="7"
                  refY="4"
                  markerWidth="7"
                  markerHeight="7"
                  orient="auto"
                >
                  <path d="M0 0.5 7.5 4 0 7.5Z" fill="context-stroke" />
                </marker>
              </defs>
              {drawing.edges.map(({ edge, points, label }, index) => {
                const classes = [
                  'edge',
                  edge.not && 'edge--not',
                  edge.any && 'edge--any',
                  near(edge.from, edge.to) && 'is-near',
                ];
                return (
                  <g key={index} class={classes.filter(Boolean).join(' ')}>
                    <path d={pathThrough(points)} marker-end="url(#graph-arrow)" />
                    <text x={label.x} y={label.y + 4}>
                      {t(`studio-views:edge.${edge.not ? 'not' : 'so'}`, { how: t(`studio-views:edge.${edge.how}`) })}
                    </text>
                  </g>
                );
              })}
            </svg>
            <ul role="list" class="graph__nodes" aria-label={t('studio-views:graph.list')}>
              {drawing.nodes.map(({ node, left, top }) => {
                const trouble = troubleOf(node, problems);
                const classes = [
                  'node',
                  `node--${node.kind}`,
                  node.kind === 'post' && `node--on-${String(node.value.on)}`,
                  node.isUnknown && 'node--unknown',
                  trouble && `node--${trouble.severity}`,
                  node === chosen && 'is-chosen',
                ];
                return (
                  <li key={node.key} style={{ left: `${left}px`, top: `${top}px` }}>
                    <button
                      type="button"
                      data-node={node.key}
                      class={classes.filter(Boolean).join(' ')}
                      style={{ width: `${NODE.width}px`, height: `${NODE.height}px` }}
                      tabIndex={node === stop?.node ? 0 : -1}
                      aria-disabled={node.path === undefined}
                      title={words.sentenceOf(node) || words.titleOf(node)}
                      onFocus={() => setFocused(node.key)}
                      onClick={() => open(node)}
                      onKeyDown={(event) => onKey(event, node.key)}
                    >
                      <span class="node__kind">
                        {(trouble || node.isUnknown) && <Icon name="warning" size={1} />}
                        <span>{words.kindOf(node)}</span>
                      </span>
                      <span class="node__title">{words.titleOf(node)}</span>
                      <span class="visually-hidden">
                        {words.sentenceOf(node)} {trouble && t(`problems:${trouble.key}.message`, trouble.params)}
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </div>
        </div>
      </div>
      <div class="graph__foot">
        <p class="graph__legend">{t('studio-views:graph.legend')}</p>
        <div role="group" aria-label={t('studio-views:graph.zoom')}>
          <Button size="s" look="quiet" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
            {t('studio-views:zoom.out')}
          </Button>
          <Button size="s" look="quiet" disabled={zoom === SCALES.length - 1} onClick={() => setZoom(zoom + 1)}>
            {t('studio-views:zoom.in')}
          </Button>
        </div>
      </div>
    </>
  );
}
