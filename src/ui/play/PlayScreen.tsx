import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../language.ts';
import { AfterPaint } from '../parts/AfterPaint.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { isMotionReduced } from '../preferences.ts';
import type { PlayScreenProps } from '../slots.ts';
import { useStore } from '../use-store.ts';
import { ActPanel } from './ActPanel.tsx';
import { SpokenNews } from './aloud/SpokenNews.tsx';
import { Captions } from './Captions.tsx';
import { CellPanel, useInside } from './CellPanel.tsx';
import { ConsequenceLine, Journal } from './ConsequenceLine.tsx';
import { Desk } from './Desk.tsx';
import { Ending } from './Ending.tsx';
import { Feed, useWaiting } from './Feed.tsx';
import { Gauges, MiniGauges } from './Gauges.tsx';
import { Keys, useKeys } from './Keys.tsx';
import { MapPanel } from './MapPanel.tsx';
import { type DeskPart, type Play, PlayContext } from './play-context.ts';
import { TopStrip } from './TopStrip.tsx';
import { tableOf } from './table.ts';
import { useMedia } from './use-media.ts';
import type { Chatter } from './voice-words.ts';
import './PlayScreen.css';

const TABS = ['feed', 'cell', 'map', 'act'] as const;
type Tab = (typeof TABS)[number];
const TAB_ICONS: Readonly<Record<Tab, IconName>> = { feed: 'chat', cell: 'users', map: 'map', act: 'megaphone' };

type Sheet = 'keys' | 'journal' | 'finish';

/** The playing screen: on the left what people say, on the right where it spreads and what one can do. */
export function PlayScreen(props: PlayScreenProps) {
  const { t, say, language } = useLanguage();
  const { session } = props;
  const scenario = useStore(session.store, (state) => state.scenario);
  const [desk, setDesk] = useState<OpenDesk | undefined>();
  const opener = useRef<{ element: Element | null; post: string }>(undefined);
  useEffect(() => {
    document.title = `${say(scenario.title)} · ${t('brand')}`;
  }, [scenario, language]);
  const play = useMemo<Omit<Play, 'chatter'>>(() => {
    return {
      ...tableOf(session, scenario),
      replayed: false,
      open: (id, part) => {
        opener.current = { element: document.activeElement, post: id };
        setDesk((open) => ({ id, part, asked: (open?.asked ?? 0) + 1 }));
      },
    };
  }, [session, scenario]);
  const speaking = useMemo<Play>(
    () => ({ ...play, chatter: i18n.getResourceBundle(language, 'chatter') as Chatter }),
    [play, language],
  );
  /** To a message, of the cell or of the feed. */
  const goTo = async (post: string) => {
    const message = document.querySelector<HTMLElement>(`[data-post="${CSS.escape(post)}"]`);
    (message ?? (await play.place.reveal(post)))?.focus({ preventScroll: true });
  };
  const closeDesk = () => {
    setDesk(undefined);
    // Back to where the desk was opened from; if that is gone, to the message itself.
    requestAnimationFrame(() => {
      const { element, post } = opener.current ?? {};
      if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
      else if (post !== undefined) void goTo(post);
    });
  };
  return (
    <PlayContext.Provider value={speaking}>
      <Table {...props} desk={desk} onDesk={setDesk} onDeskClosed={closeDesk} />
    </PlayContext.Provider>
  );
}

/** What lies on the desk, and how often the desk was asked for: asked again, it takes the focus again. */
interface OpenDesk {
  readonly id: string;
  readonly part: DeskPart;
  readonly asked: number;
}

interface TableProps extends PlayScreenProps {
  readonly desk: OpenDesk | undefined;
  readonly onDesk: (desk: OpenDesk) => void;
  readonly onDeskClosed: () => void;
}

function Table({
  session,
  preferences,
  mountSpread,
  followCaptions,
  onSettings,
  onLeave,
  leaving,
  onEnded,
  goesOn,
  onwards,
  desk,
  onDesk,
  onDeskClosed,
}: TableProps) {
  const { t } = useLanguage();
  const narrow = useMedia('(max-width: 63.99rem)');
  const [tab, setTab] = useState<Tab>('feed');
  const [asked, setSheet] = useState<Sheet | undefined>();
  const over = useStore(session.store, (state) => state.status === 'over');
  // Nothing lies over the end.
  const sheet = over ? undefined : asked;
  // On a wide screen the feed and the map are always there: the panel shows the cell or the acts.
  const panel = tab === 'act' ? 'act' : 'cell';
  useKeys({ onKeys: () => setSheet('keys'), quiet: sheet !== undefined || over });
  const inside = useUnreadInside(narrow ? tab === 'cell' : panel === 'cell');
  const waiting = useWaiting();
  const badges: Readonly<Record<Tab, number>> = { feed: waiting, cell: inside, map: 0, act: 0 };
  const tabs = narrow ? TABS : (['cell', 'act'] as const);
  const chosen = narrow ? tab : panel;
  const closed = { inert: over || (narrow && desk !== undefined) };
  return (
    <div class="play" data-tab={tab} data-desk={desk !== undefined}>
      <header class="play__top night" {...closed}>
        <h1 class="visually-hidden">{t('play:title')}</h1>
        <TopStrip
          leaving={leaving}
          onMenu={(choice) => {
            if (choice === 'settings') onSettings();
            else if (choice === 'leave') onLeave();
            else setSheet(choice);
          }}
        />
        {narrow && <MiniGauges />}
        <ConsequenceLine onJournal={() => setSheet('journal')} />
        {preferences.captions && <Captions follow={followCaptions} />}
      </header>
      <SpokenNews />
      <main class="play__main" id="main" aria-label={t('play:title')} inert={over}>
        <div class="play__feed" hidden={narrow && tab !== 'feed'} {...closed}>
          <AfterPaint>
            <Feed />
          </AfterPaint>
        </div>
        <div class="play__side" hidden={narrow && tab === 'feed' && !desk}>
          <div class="play__map night" hidden={narrow && tab !== 'map'} {...closed}>
            <MapPanel mountSpread={mountSpread} preferences={preferences} visible={!narrow || tab === 'map'} />
            <Gauges />
          </div>
          <div class="play__panel night" hidden={narrow && tab !== 'cell' && tab !== 'act'} inert={desk !== undefined}>
            {!narrow && <TabBar tabs={tabs} value={chosen} badges={badges} onChange={setTab} />}
            <div class="play__scroll">
              <AfterPaint>{panel === 'cell' ? <CellPanel /> : <ActPanel />}</AfterPaint>
            </div>
          </div>
          {desk && (
            <Desk
              id={desk.id}
              part={desk.part}
              asked={desk.asked}
              onPart={(part) => onDesk({ ...desk, part })}
              onClose={onDeskClosed}
            />
          )}
        </div>
      </main>
      {narrow && (
        <div class="play__tabs night" {...closed}>
          <TabBar tabs={tabs} value={chosen} badges={badges} onChange={setTab} />
        </div>
      )}
      {sheet === 'journal' && <Journal onClose={() => setSheet(undefined)} />}
      {sheet === 'keys' && <Keys onClose={() => setSheet(undefined)} />}
      {sheet === 'finish' && <Finish onClose={() => setSheet(undefined)} onFinish={() => session.finish()} />}
      {over && (
        <Ending
          session={session}
          still={isMotionReduced(preferences)}
          goesOn={goesOn}
          onwards={onwards}
          onDone={onEnded}
        />
      )}
    </div>
  );
}

interface TabBarProps {
  readonly tabs: readonly Tab[];
  readonly value: Tab;
  readonly badges: Readonly<Record<Tab, number>>;
  readonly onChange: (tab: Tab) => void;
}

function TabBar({ tabs, value, badges, onChange }: TabBarProps) {
  const { t } = useLanguage();
  return (
    <nav class="tabs" aria-label={t('play:tab.label')}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          class="tab"
          aria-current={tab === value ? 'page' : undefined}
          onClick={() => onChange(tab)}
        >
          <Icon name={TAB_ICONS[tab]} />
          <span>{t(`play:tab.${tab}`)}</span>
          {badges[tab] > 0 && (
            <span class="count numbers">
              {badges[tab]}
              <span class="visually-hidden"> {t(tab === 'feed' ? 'play:tab.waiting' : 'play:tab.unread')}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}

function Finish({ onClose, onFinish }: { readonly onClose: () => void; readonly onFinish: () => void }) {
  const { t } = useLanguage();
  return (
    <Dialog
      title={t('play:finish.title')}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('play:finish.stay')}</Button>
          <Button
            look="solid"
            icon="flag"
            onClick={() => {
              onClose();
              onFinish();
            }}
          >
            {t('play:finish.go')}
          </Button>
        </>
      }
    >
      <p>{t('play:finish.text')}</p>
    </Dialog>
  );
}

/** Messages of the cell and the inbox not yet looked at. */
function useUnreadInside(open: boolean): number {
  const all = useInside();
  const read = useRef(0);
  if (open) read.current = all;
  return all - read.current;
}
