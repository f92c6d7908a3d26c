import type { ComponentType } from 'preact';
import { i18n } from '../../i18n/i18n.ts';
import type { Draft } from '../../studio/draft.ts';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Loading, Message } from '../shell/Message.tsx';
import { useLoaded } from '../use-loaded.ts';
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
  return pane === 'form' ? <FormPane draft={draft} /> : <LatePane key={pane} pane={pane} draft={draft} />;
}

function LatePane({ pane, draft }: { readonly pane: Exclude<Pane, 'form'>; readonly draft: Draft }) {
  const { t } = useLanguage();
  const loaded = useLoaded(pane, async () => {
    const [Component] = await Promise.all([PANES[pane](), i18n.loadNamespaces(['studio-views', 'play', 'rules'])]);
    return { Component };
  });
  if (loaded.state === 'ready') return <loaded.value.Component draft={draft} />;
  if (loaded.state === 'loading') return <Loading text={t('loading')} />;
  return (
    <Message title={t('error.load-title')} text={t('error.load-text')}>
      <Button look="solid" icon="redo" onClick={loaded.retry}>
        {t('retry')}
      </Button>
    </Message>
  );
}
