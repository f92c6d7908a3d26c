import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../studio/desk.ts';
import { titleOf } from '../../studio/shelf.ts';
import { useLanguage } from '../language.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import { useMedia } from '../play/use-media.ts';
import type { OpenedScenario, Services } from '../services.ts';
import { useStore } from '../use-store.ts';
import { useFormWords } from './form/form-words.ts';
import { PaneView } from './PaneView.tsx';
import { RehearsalScreen } from './play-from/RehearsalScreen.tsx';
import { rehearsals } from './play-from/rehearsal-store.ts';
import { ProblemsPanel, useProblemCounts } from './problems/ProblemsPanel.tsx';
import { StudioBar } from './StudioBar.tsx';
import './StudioScreen.css';
import { PANES, type Pane, studio } from './studio-store.ts';
import { useSaving } from './use-saving.ts';
import { useStudioKeys } from './use-studio-keys.ts';

interface StudioScreenProps {
  readonly desk: Desk;
  readonly services: Services;
  readonly onPlay: (opened: OpenedScenario) => void;
  readonly onSettings: () => void;
}

const ICONS: Readonly<Record<Pane, IconName>> = {
  form: 'pen',
  json: 'file',
  timeline: 'clock',
  graph: 'repost',
  translate: 'globe',
  preview: 'eye',
  balance: 'chart',
};

/** What stands beside, where there is room. */
const BESIDE = ['problems', 'preview'] as const;

/** A draft and the ways to look at it, one at a time; beside it, where there is room, its problems. */
export function StudioScreen({ desk, services, onPlay, onSettings }: StudioScreenProps) {
  const { t, saying } = useFormWords();
  const { draft, keeper } = desk;
  const isWide = useMedia('(min-width: 78rem)');
  const pane = useStore(studio, (state) => state.pane);
  // There at first where there is room; over the draft only when it is asked for, not because the window was made narrow.
  const [asked, ask] = useState({ isWide, open: isWide });
  const beside = asked.isWide === isWide ? asked.open : isWide;
  const setBeside = (open: boolean) => ask({ isWide, open });
  const [wanted, setShown] = useState<(typeof BESIDE)[number]>('problems');
  // Once is enough for the preview.
  const shown = pane === 'preview' ? 'problems' : wanted;
  const { save, download } = useSaving(desk);
  useLayoutEffect(() => {
    if (lastDraft === desk.id) return;
    lastDraft = desk.id;
    studio.getState().reset();
    // What is not even JSON is mended as text.
    if (!draft.store.getState().sound) studio.getState().show('json');
  }, [desk]);
  // A try-out takes the studio's place; the studio comes back as it was left.
  const rehearsal = useStore(rehearsals, (state) => state.current);
  useStudioKeys(desk, save, rehearsal === undefined);
  const title = useStore(draft.store, ({ value }) => titleOf(value));
  const name = saying(title) || t('studio:untitled');
  useEffect(() => {
    document.title = `${name} · ${t('brand')}`;
  }, [name, t]);
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.focus({ preventScroll: true }), [desk]);
  if (rehearsal) return <RehearsalScreen {...{ rehearsal, services, onSettings }} />;
  return (
    <div class="studio">
      <StudioBar
        desk={desk}
        name={name}
        onSave={() => void save()}
        onDownload={download}
        onPlay={onPlay}
        onSettings={onSettings}
      />
      <nav class="studio__tabs" aria-label={t('studio:panes')}>
        <ul role="list">
          {PANES.map((each) => (
            <li key={each}>
              <button
                type="button"
                class={`studio__tab${each === pane ? ' is-current' : ''}`}
                aria-current={each === pane ? 'page' : undefined}
                onClick={() => studio.getState().show(each)}
              >
                <Icon name={ICONS[each]} />
                <span>{t(`studio:pane.${each}`)}</span>
              </button>
            </li>
          ))}
        </ul>
        <ProblemsButton desk={desk} open={beside} onToggle={() => setBeside(!beside)} />
      </nav>
      {!keeper && (
        <p class="notice notice--warn" role="status">
          {t('studio:saved.other-tab')}
        </p>
      )}
      <div class="studio__body">
        <main class={`studio__main studio__main--${pane}`} id="main" ref={main} tabIndex={-1}>
          <PaneView pane={pane} draft={draft} />
        </main>
        {beside && isWide && (
          <aside class={`studio__beside studio__beside--${shown}`} aria-label={t(`studio:beside.${shown}`)}>
            <Segmented
              legend={t('studio:beside.label')}
              hideLegend
              value={shown}
              options={BESIDE.map((value) => ({ value, label: t(`studio:beside.${value}`) }))}
              onChange={setShown}
            />
            <div class="studio__beside-body">
              {shown === 'problems' ? <ProblemsPanel draft={draft} /> : <PaneView pane="preview" draft={draft} />}
            </div>
          </aside>
        )}
      </div>
      {beside && !isWide && (
        <Dialog
          title={t('studio:problems.title')}
          closeLabel={t('close')}
          shape="sheet"
          onClose={() => setBeside(false)}
        >
          <ProblemsPanel draft={draft} onGo={() => setBeside(false)} />
        </Dialog>
      )}
    </div>
  );
}

let lastDraft: string | undefined;

interface ProblemsButtonProps {
  readonly desk: Desk;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** "2 errors, 1 warning": always in sight, and the way to the list. */
function ProblemsButton({ desk, open, onToggle }: ProblemsButtonProps) {
  const { t } = useLanguage();
  const counts = useProblemCounts(desk.draft);
  const isClean = counts.length === 0;
  return (
    <button
      type="button"
      class={`studio__problems${isClean ? ' is-clean' : ''}`}
      aria-expanded={open}
      onClick={onToggle}
    >
      <Icon name={isClean ? 'check' : 'warning'} />
      <span>
        {isClean
          ? t('studio:problems.none-short')
          : counts.map(({ severity, count }) => t(`studio:problems.${severity}`, { count })).join(', ')}
      </span>
    </button>
  );
}
