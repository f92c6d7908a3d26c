import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Preparation } from '../crisis/vocabulary.ts';
import type { Keeping } from '../session/keeping.ts';
import type { PastRun } from '../session/past-run.ts';
import type { SavedRun } from '../session/saved-run.ts';
import type { Session } from '../session/session.ts';
import type { Mode } from '../training/run.ts';
import { Briefing } from './briefing/Briefing.tsx';
import { useLanguage } from './language.ts';
import { toast } from './parts/Announcer.tsx';
import { ButtonLink } from './parts/Button.tsx';
import { usePreferences } from './preferences.ts';
import { printRoute, type Route } from './route.ts';
import type { OpenedScenario, Services } from './services.ts';
import { LazyScreen } from './shell/LazyScreen.tsx';
import { isOutdated } from './shell/LoadFailed.tsx';
import { Message } from './shell/Message.tsx';
import { Page } from './shell/Page.tsx';
import { useStore } from './use-store.ts';

interface PlayRouteProps {
  readonly route: Extract<Route, { at: 'play' }>;
  readonly opened: OpenedScenario | undefined;
  readonly services: Services;
  readonly saved: SavedRun | undefined;
  /** A round everybody plays: the address stays the trainer's, and the result is to be given at the end. */
  readonly together?: boolean;
  readonly onSettings: () => void;
}

/** From the address to the scenario: opened from a file, kept with the saved run, or in the library. */
export function PlayRoute(props: PlayRouteProps) {
  const { t } = useLanguage();
  const { route, opened, services, saved, onSettings } = props;
  if (opened) return <Play {...props} opened={opened} />;
  const kept = saved?.run.scenario === route.scenario ? saved.source : undefined;
  const entry = services.library.find(({ id }) => id === route.scenario);
  if (kept === undefined && !entry) {
    return (
      <Page title={t('error.no-scenario-title')} name="no-scenario" onSettings={onSettings}>
        <Message
          title={t('error.no-scenario-title')}
          text={t('error.no-scenario-text', { id: route.scenario })}
          art="book"
        >
          <ButtonLink look="solid" icon="home" href="#/">
            {t('error.home')}
          </ButtonLink>
        </Message>
      </Page>
    );
  }
  const load = async (): Promise<OpenedScenario> => {
    if (kept !== undefined) {
      const reading = await services.parseScenario(kept);
      if (reading.ok) return { scenario: reading.scenario, source: kept };
    }
    if (!entry) throw new Error('the kept scenario can no longer be read');
    return { scenario: await entry.load() };
  };
  return (
    <LazyScreen
      name={`scenario-${route.scenario}`}
      sentences={[]}
      load={load}
      render={(found) => <Play {...props} opened={found} />}
      onSettings={onSettings}
    />
  );
}

/** One scenario, from the briefing through the play to the scorecard, and round again. */
function Play({
  route,
  opened,
  services,
  saved,
  together = false,
  onSettings,
}: PlayRouteProps & { readonly opened: OpenedScenario }) {
  const { t } = useLanguage();
  const { scenario } = opened;
  const [session, setSession] = useState<Session>();
  const [wanted, setWanted] = useState<{ readonly seed?: number | undefined; readonly mode?: Mode | undefined }>(route);
  const [resume] = useState(() =>
    saved?.run.scenario === scenario.id &&
    saved.run.seed === route.seed &&
    saved.run.mode === (route.mode ?? saved.run.mode)
      ? saved.run
      : undefined,
  );
  const [starting, setStarting] = useState(resume !== undefined);
  const live = useRef<Session>(undefined);

  const enter = async (open: Promise<Session>, prepared?: readonly Preparation[]) => {
    setStarting(true);
    try {
      const next = await open;
      if (!prepared && next.store.getState().status === 'briefing') {
        // The saved run no longer plays: this crisis begins again, from its briefing.
        for (const notice of next.store.getState().notices) toast(t(`notice.${notice}`), 'warn');
        next.close();
        setStarting(false);
        return;
      }
      live.current = next;
      if (prepared) next.start(prepared);
      setSession(next);
    } catch (error) {
      console.error(error);
      toast(t(`error.${(await isOutdated()) ? 'outdated' : 'load'}-text`), 'warn');
    }
    setStarting(false);
  };

  useEffect(() => {
    if (resume) void enter(services.openSession({ ...opened, seed: resume.seed, mode: resume.mode, resume }));
    return () => {
      live.current?.close();
      live.current = undefined;
    };
  }, []);

  /** So that a reload, the way back or a newer version leads to what this run came to, not to its briefing. */
  const onKept = ({ id }: PastRun) => {
    if (live.current === session) history.replaceState(null, '', printRoute({ at: 'history', run: id }));
  };

  if (session) {
    return (
      <Playing
        session={session}
        source={opened.source}
        services={services}
        together={together}
        keeping={{ origin: together ? 'together' : 'solo', source: opened.source }}
        onKept={together ? undefined : onKept}
        onSettings={onSettings}
        onAgain={(seed) => {
          session.close();
          live.current = undefined;
          const { mode } = session.store.getState().run;
          const again = { at: 'play', scenario: scenario.id, mode } as const;
          if (!together) history.replaceState(null, '', printRoute(seed === undefined ? again : { ...again, seed }));
          setWanted({ seed, mode });
          setSession(undefined);
        }}
        onLeave={() => {
          location.hash = '#/';
        }}
      />
    );
  }
  return (
    <Briefing
      scenario={scenario}
      mode={wanted.mode}
      replaces={saved !== undefined && saved.run !== resume}
      starting={starting}
      note={together ? t('together:briefing-note') : undefined}
      onSettings={onSettings}
      onStart={(prepared, mode) => {
        const seed = wanted.seed ?? anySeed();
        // The address now names this very run, so a reload finds it again.
        if (!together) history.replaceState(null, '', printRoute({ at: 'play', scenario: scenario.id, seed, mode }));
        void enter(services.openSession({ ...opened, seed, mode }), prepared);
      }}
    />
  );
}

interface PlayingProps {
  readonly session: Session;
  /** The scenario's own text, when it is not one of the library's. */
  readonly source: string | undefined;
  readonly services: Services;
  readonly onSettings: () => void;
  /** Without a seed: another one. */
  readonly onAgain?: (seed: number | undefined) => void;
  /** What comes after the crisis, where it is not just the scorecard. */
  readonly debrief?: () => ComponentChildren;
  readonly onLeave: () => void;
  /** See the scorecard. */
  readonly together?: boolean;
  /** As what it is kept among this device's runs once it is over; a try-out is not. */
  readonly keeping?: Keeping;
  /** Once it is among them, and will stay there. */
  readonly onKept?: ((past: PastRun) => void) | undefined;
  /** Above the scorecard. */
  readonly before?: ComponentChildren;
  /** What leaving is called where it does not lead home, or where nothing is kept. */
  readonly leaving?: string | undefined;
  /** What going on from the end is called where it does not lead to the scorecard. */
  readonly onwards?: string | undefined;
  /** The end waits for nobody: a group goes on together. */
  readonly goesOn?: boolean;
}

/** The crisis, then its scorecard. */
export function Playing(props: PlayingProps) {
  const { session, source, services, onSettings, onAgain, debrief, onLeave, together, keeping, before, leaving } =
    props;
  const { t } = useLanguage();
  const preferences = usePreferences();
  const notices = useStore(session.store, (state) => state.notices);
  useEffect(() => services.attachSound(session), [session]);
  useEffect(() => {
    const latest = notices.at(-1);
    if (latest) toast(t(`notice.${latest}`), 'warn');
  }, [notices]);
  const isScored = useStore(session.store, (state) => state.scorecard !== undefined);
  useEffect(() => {
    if (!isScored || !keeping) return;
    void import('./history/keep.ts')
      .then(({ keep }) => keep(session, keeping))
      .then((past) => past && props.onKept?.(past), console.error);
  }, [isScored]);
  const [settled, setSettled] = useState(() => session.store.getState().status === 'over');
  if (settled && debrief) return <>{debrief()}</>;
  if (settled) {
    return (
      <LazyScreen
        name="scorecard"
        sentences={['scorecard', 'rules', 'rescore']}
        load={() => import('./scorecard/SessionScorecard.tsx')}
        render={({ SessionScorecard }) => (
          <SessionScorecard
            session={session}
            source={source}
            keeping={keeping}
            before={before}
            mountSpread={services.mountSpread}
            onAgain={onAgain}
            onSettings={onSettings}
            together={together}
          />
        )}
        onSettings={onSettings}
      />
    );
  }
  return (
    <LazyScreen
      name="play"
      sentences={['play', 'chatter', 'rules']}
      load={() => import('./play/PlayScreen.tsx')}
      render={({ PlayScreen }) => (
        <PlayScreen
          session={session}
          preferences={preferences}
          mountSpread={services.mountSpread}
          followCaptions={services.followCaptions}
          onSettings={onSettings}
          onLeave={onLeave}
          leaving={leaving}
          goesOn={props.goesOn === true}
          onwards={props.onwards}
          onEnded={() => setSettled(true)}
        />
      )}
      onSettings={onSettings}
    />
  );
}

function anySeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
}
