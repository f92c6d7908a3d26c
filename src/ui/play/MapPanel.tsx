import { useEffect, useRef, useState } from 'preact/hooks';
import { type ByPlatform, PLATFORMS } from '../../crisis/vocabulary.ts';
import { useLanguage } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { isMotionReduced, type Preferences } from '../preferences.ts';
import type { MountSpread } from '../slots.ts';
import { usePlay, useSession } from './play-context.ts';
import { handleOf } from './scenario-index.ts';
import { type Town, townsOf, trendOf } from './towns.ts';
import './MapPanel.css';

/** The town list is counted anew this often, in story minutes. */
const COUNTED_EVERY = 5;

interface MapPanelProps {
  readonly mountSpread: MountSpread;
  readonly preferences: Preferences;
  readonly visible: boolean;
}

/** The night map, drawn by whoever is given the element, and the same told in words, which `SpokenNews` says when they turn. */
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
