import { useEffect, useRef, useState } from 'preact/hooks';
import type { CrisisView } from '../../crisis/view.ts';
import { type ByPlatform, PLATFORMS } from '../../crisis/vocabulary.ts';
import { useLanguage } from '../language.ts';
import { announce } from '../parts/Announcer.tsx';
import { Icon } from '../parts/Icon.tsx';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { isMotionReduced, type Preferences } from '../preferences.ts';
import type { MountSpread } from '../slots.ts';
import { usePlay, useSession } from './play-context.ts';
import { handleOf } from './scenario-index.ts';
import './MapPanel.css';

/** The summary is read aloud at most this often. */
const SPOKEN_EVERY_MS = 25_000;
/** The town list is counted anew this often, in story minutes. */
const COUNTED_EVERY = 5;

interface MapPanelProps {
  readonly mountSpread: MountSpread;
  readonly preferences: Preferences;
  readonly visible: boolean;
}

/** The night map, drawn by whoever is given the element, and the same told in words. */
export function MapPanel({ mountSpread, preferences, visible }: MapPanelProps) {
  const { t, language } = useLanguage();
  const { session } = usePlay();
  const ground = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const reducedMotion = isMotionReduced(preferences);
  useEffect(() => {
    if (!visible || !ground.current) return;
    let left = false;
    let unmount: (() => void) | undefined;
    const labels = Object.fromEntries(PLATFORMS.map((platform) => [platform, t(`place.${platform}`)]));
    // The map is always night, whatever the theme.
    const options = { reducedMotion, theme: 'dark', labels: labels as ByPlatform<string> } as const;
    mountSpread(ground.current, session.store, options).then(
      (stop) => {
        if (left) stop();
        else unmount = stop;
      },
      () => setFailed(true),
    );
    return () => {
      left = true;
      unmount?.();
    };
  }, [visible, reducedMotion, mountSpread, session, language]);
  return (
    <section class="map" aria-label={t('play:map.label')}>
      <div class="map__ground" ref={ground} aria-hidden="true" />
      {failed && <p class="map__failed">{t('play:map.failed')}</p>}
      <Twin />
    </section>
  );
}

interface Town {
  readonly shares: number;
  /** Shares in the last hour, and in the one before. */
  readonly lately: number;
  readonly before: number;
}

/** What the map shows, counted from the same rows. */
function townsOf({ table, now }: CrisisView): readonly Town[] {
  const towns = PLATFORMS.map(() => ({ shares: 0, lately: 0, before: 0 }));
  for (let row = 0; row < table.count; row++) {
    const town = towns[table.platform[row] as number];
    if (!town) continue;
    town.shares++;
    const ago = now - (table.at[row] as number);
    if (ago < 60) town.lately++;
    else if (ago < 120) town.before++;
  }
  return towns;
}

const trendOf = ({ lately, before }: Town) =>
  lately === 0 ? 'quiet' : lately > before * 1.2 ? 'rising' : lately < before * 0.8 ? 'falling' : 'steady';

function Twin() {
  const { t, compact } = useLanguage();
  const { session, index, replayed } = usePlay();
  const beat = useSession((state) => Math.floor(state.view.now / (replayed ? 1 : COUNTED_EVERY)));
  const counted = useRef<{ beat: number; towns: readonly Town[] }>(undefined);
  const { view } = session.store.getState();
  if (counted.current?.beat !== beat) counted.current = { beat, towns: townsOf(view) };
  const { towns } = counted.current;
  const strongest = view.posts.reduce<(typeof view.posts)[number] | undefined>(
    (best, post) => (post.shares > (best?.shares ?? 4) ? post : best),
    undefined,
  );
  const summary = [
    ...PLATFORMS.map((platform, n) => {
      const town = towns[n] as Town;
      const params = { place: t(`place.${platform}`), count: town.shares, value: compact(town.shares) };
      return town.shares === 0 ? undefined : `${t('play:map.town', params)}, ${t(`play:map.${trendOf(town)}`)}`;
    }).filter((line) => line !== undefined),
    ...(strongest ? [t('play:map.strongest', { handle: handleOf(index, strongest.id) })] : []),
  ].join(' ; ');
  const latest = useRef(summary);
  latest.current = summary;
  useEffect(() => {
    let said = '';
    const timer = setInterval(() => {
      if (latest.current === said || session.store.getState().clock.paused) return;
      said = latest.current;
      announce(said);
    }, SPOKEN_EVERY_MS);
    return () => clearInterval(timer);
  }, [session]);
  return (
    <div class="twin">
      <ul role="list" aria-label={t('play:map.twin')}>
        {PLATFORMS.map((platform, n) => {
          const town = towns[n] as Town;
          const trend = trendOf(town);
          return (
            <li key={platform} class={`town town--${trend}`}>
              <PlatformMark platform={platform} size={1.2} />
              <span class="town__name">{t(`place.${platform}`)}</span>
              <strong class="numbers">{compact(town.shares)}</strong>
              <span class="town__trend">{t(`play:map.${trend}`)}</span>
            </li>
          );
        })}
      </ul>
      {strongest && (
        <p class="twin__strongest">
          <Icon name="ember" size={1.1} /> {t('play:map.strongest', { handle: handleOf(index, strongest.id) })}
        </p>
      )}
    </div>
  );
}
