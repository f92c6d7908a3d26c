import { useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../../studio/draft.ts';
import { around, type GraphNode, graphOf } from '../../../studio/graph.ts';
import { useLanguage } from '../../language.ts';
import { Segmented } from '../../parts/Segmented.tsx';
import { useMedia } from '../../play/use-media.ts';
import { useStore } from '../../use-store.ts';
import { editorOf } from '../form/editors.tsx';
import { useFormOf } from '../form/form-context.ts';
import { studio } from '../studio-store.ts';
import { GraphDrawing } from './GraphDrawing.tsx';
import './GraphPane.css';
import { GraphText } from './GraphText.tsx';

/** What waits for what: as a drawing, and as sentences that say the same. */
export function GraphPane({ draft }: { readonly draft: Draft }) {
  const { t } = useLanguage();
  const { root, things, problems } = useFormOf(draft, editorOf);
  const isNarrow = useMedia('(max-width: 48rem)');
  const [shape, setShape] = useState<'drawing' | 'text'>(isNarrow ? 'text' : 'drawing');
  const [extent, setExtent] = useState<'all' | 'around'>('all');
  const path = useStore(studio, (state) => state.path);
  const whole = useMemo(() => graphOf(root), [root]);
  const chosen = chosenIn(whole.nodes, path);
  const graph = useMemo(
    () => (extent === 'around' && chosen ? around(whole, chosen.key) : whole),
    [whole, extent, extent === 'around' ? chosen?.key : undefined],
  );
  const shared = { graph, chosen, things, problems };
  return (
    <section class="graph" aria-label={t('studio-views:graph.title')}>
      <div class="graph__tools">
        <Segmented
          legend={t('studio-views:graph.shape')}
          hideLegend
          value={shape}
          options={[
            { value: 'drawing', label: t('studio-views:graph.drawing'), icon: 'repost' },
            { value: 'text', label: t('studio-views:graph.text'), icon: 'book' },
          ]}
          onChange={setShape}
        />
        <Segmented
          legend={t('studio-views:graph.extent')}
          hideLegend
          value={extent}
          options={[
            { value: 'all', label: t('studio-views:graph.all') },
            { value: 'around', label: t('studio-views:graph.around') },
          ]}
          onChange={setExtent}
        />
      </div>
      {whole.nodes.length === 0 ? (
        <p class="graph__empty">{t('studio-views:graph.empty')}</p>
      ) : (
        <>
          {extent === 'around' && !chosen && <p class="graph__empty">{t('studio-views:graph.choose')}</p>}
          {shape === 'drawing' ? <GraphDrawing {...shared} /> : <GraphText {...shared} />}
        </>
      )}
    </section>
  );
}

/** The node of the place one is looking at: the most precise that holds it. */
function chosenIn(nodes: readonly GraphNode[], path: readonly (string | number)[]): GraphNode | undefined {
  return nodes
    .filter((node) => node.path?.every((step, index) => path[index] === step))
    .sort((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0];
}
