import { useEffect, useRef, useState } from 'preact/hooks';
import { PLATFORMS } from '../../crisis/vocabulary.ts';
import type { ScenarioText } from '../../scenario/schema.ts';
import { useLanguage } from '../language.ts';
import type { Night } from '../night/night.ts';
import { Icon } from '../parts/Icon.tsx';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import type { DilemmaChoice } from './Dilemma.tsx';
import './NightMap.css';

type Told = typeof import('virtual:night-stories')['night'];
type Way = keyof NonNullable<Told>['stories'];

/** The dilemma's answers, as somebody would play a whole crisis who always answered so. */
const WAY_OF: Readonly<Record<DilemmaChoice, Way>> = { delete: 'delete', human: 'golden', canned: 'canned' };
/** The map comes once the words stand: on a cheap phone drawing them takes its whole attention. */
const WORDS_FIRST_MS = 1000;

interface NightMapProps {
  /** Of the library's first crisis. */
  readonly title: ScenarioText | undefined;
  readonly choice: DilemmaChoice | undefined;
  readonly still: boolean;
}

/**
 * The night behind the title: the library's first crisis, replayed from its own shares, over five towns. It can be
 * stopped, is one picture where motion is reduced, and arrives after everything else.
 */
export function NightMap({ title, choice, still }: NightMapProps) {
  const { t, say, number, moment } = useLanguage();
  const ground = useRef<HTMLDivElement>(null);
  const figures = useRef<HTMLSpanElement>(null);
  const [night, setNight] = useState<Night>();
  const [told, setTold] = useState<Told>();
  const [paused, setPaused] = useState(false);
  const way = choice ? WAY_OF[choice] : 'silent';

  useEffect(() => {
    let map: Night | undefined;
    let left = false;
    const fall = async () => {
      const [{ startNight }, stories] = await Promise.all([
        import('../night/night.ts'),
        import('virtual:night-stories'),
      ]);
      if (left || !ground.current) return;
      map = startNight(ground.current, still);
      setNight(map);
      setTold(stories.night);
    };
    const timer = setTimeout(() => void fall().catch(console.error), WORDS_FIRST_MS);
    return () => {
      left = true;
      clearTimeout(timer);
      map?.stop();
    };
  }, [still]);

  useEffect(() => {
    if (!night || !told) return;
    const story = told.stories[way];
    const shown = story.shares.length / 3;
    night.tell(story, (minute, shares) => {
      const { when } = moment(minute, told.scenario);
      const count = Math.round((shares * story.total) / shown);
      if (figures.current) figures.current.textContent = t('home:night.figures', { when, count: number(count) });
    });
  }, [night, told, way, t]);

  useEffect(() => night?.setPaused(paused), [night, paused]);

  return (
    <>
      <div class="night-map" aria-hidden="true">
        <div ref={ground} class="night-ground" />
        <ul class="night-map__towns">
          {TOWNS.map((platform) => (
            <li key={platform}>
              <PlatformMark platform={platform} size={1.1} /> <span>{t(`place.${platform}`)}</span>
            </li>
          ))}
        </ul>
      </div>
      {title && (
        // Its place is kept until the map is there: nothing moves when it comes.
        <p class={`night-told${told ? '' : ' night-told--coming'}`}>
          {!still && (
            <button type="button" class="night-told__pause" aria-pressed={paused} onClick={() => setPaused(!paused)}>
              <Icon name={paused ? 'play' : 'pause'} size={1.1} />
              <span class="visually-hidden">{t('home:night.pause')}</span>
            </button>
          )}
          <span>
            {t('home:night.told', { title: say(title), way: t(`home:night.${way}`) })}{' '}
            <span ref={figures} class="night-told__figures numbers" aria-hidden="true" />
          </span>
        </p>
      )}
    </>
  );
}

/** From left to right, as src/ui/night/skyline.ts has them. */
const TOWNS = (['blogs', 'pepia', 'press', 'trombi', 'bobine'] as const).filter((each) => PLATFORMS.includes(each));
