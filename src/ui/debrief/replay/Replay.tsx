import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Minutes } from '../../../crisis/vocabulary.ts';
import { i18n } from '../../../i18n/i18n.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { createReplaySession, type ReplaySession } from '../../../session/replay-session.ts';
import type { Run } from '../../../training/run.ts';
import type { Scorecard } from '../../../training/scorecard.ts';
import { useLanguage } from '../../language.ts';
import { Feed } from '../../play/Feed.tsx';
import { MiniGauges } from '../../play/Gauges.tsx';
import { MapPanel } from '../../play/MapPanel.tsx';
import { type Play, PlayContext } from '../../play/play-context.ts';
import { tableOf } from '../../play/table.ts';
import type { Chatter } from '../../play/voice-words.ts';
import { isMotionReduced, type Preferences } from '../../preferences.ts';
import type { MountSpread } from '../../slots.ts';
import { Scrubber } from './Scrubber.tsx';
import { LastDecision, Lately } from './Told.tsx';
import { useReplayKeys } from './use-replay-keys.ts';
import './Replay.css';

export interface ReplayProps {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly scorecard: Scorecard;
  /** The minute to stand at; another one is a jump. */
  readonly at: Minutes;
  readonly mountSpread: MountSpread;
  readonly preferences: Preferences;
}

/** The whole crisis once more: taken by hand to any of its minutes, on the map and in the feed at once. */
export function Replay({ scenario, run, scorecard, at, mountSpread, preferences }: ReplayProps) {
  const { t, language } = useLanguage();
  const stepwise = isMotionReduced(preferences);
  const minute = useRef(at);
  const session = useMemo<ReplaySession>(
    () => createReplaySession({ scenario, run, at: minute.current, stepwise }),
    [scenario, run, stepwise],
  );
  useEffect(() => {
    const stop = session.store.subscribe(({ view }) => {
      minute.current = view.now;
    });
    return () => {
      stop();
      session.close();
    };
  }, [session]);
  useEffect(() => session.seek(at), [at]);
  const table = useMemo(() => tableOf(session, scenario), [session]);
  const play = useMemo<Play>(
    () => ({
      ...table,
      chatter: i18n.getResourceBundle(language, 'chatter') as Chatter,
      replayed: true,
      open: () => {},
    }),
    [table, language],
  );
  const { pins } = scorecard;
  const onKeyDown = useReplayKeys(session, run, pins);
  return (
    <PlayContext.Provider value={play}>
      <section class="replay" aria-label={t('replay:label')} onKeyDown={onKeyDown}>
        {/* First, though it stands at the foot: a hundred messages may not lie between a keyboard and it. */}
        <Scrubber session={session} scenario={scenario} run={run} scorecard={scorecard} />
        <div class="replay__map night">
          <MapPanel mountSpread={mountSpread} preferences={preferences} visible />
          <MiniGauges />
        </div>
        <LastDecision run={run} pins={pins} />
        <Lately />
        <div class="replay__feed">
          <Feed />
        </div>
      </section>
    </PlayContext.Provider>
  );
}
