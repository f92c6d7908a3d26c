import type { ComponentType } from 'preact';
import type { Draft } from '../../studio/draft.ts';
import { LazyPart } from '../shell/LazyPart.tsx';
import { FormPane } from './form/FormPane.tsx';
import type { Pane } from './studio-store.ts';

type PaneComponent = ComponentType<{ readonly draft: Draft }>;

const PANES: Readonly<Record<Exclude<Pane, 'form'>, () => Promise<PaneComponent>>> = {
  json: async () => (await import('./json/JsonPane.tsx')).JsonPane,
  timeline: async () => (await import('./timeline/TimelinePane.tsx')).TimelinePane,
  graph: async () => (await import('./graph/GraphPane.tsx')).GraphPane,
  translate: async () => (await import('./translate/TranslatePane.tsx')).TranslatePane,
  preview: async () => (await import('./preview/PreviewPane.tsx')).PreviewPane,
  balance: async () => (await import('./balance/BalancePane.tsx')).BalancePane,
};

/** One way to look at the draft; all but the form arrive when first asked for. */
export function PaneView({ pane, draft }: { readonly pane: Pane; readonly draft: Draft }) {
  if (pane === 'form') return <FormPane draft={draft} />;
  return (
    <LazyPart
      key={pane}
      name={pane}
      sentences={['studio-views', 'play', 'rules']}
      load={async () => ({ Component: await PANES[pane]() })}
      render={({ Component }) => <Component draft={draft} />}
    />
  );
}
