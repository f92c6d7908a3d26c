import { useEffect, useRef } from 'preact/hooks';
import type { ShareTable } from '../../crisis/share-table.ts';
import type { Session } from '../../session/session.ts';
import { useLanguage } from '../language.ts';
import { Announcer, announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { Say, Sentence } from '../parts/Say.tsx';
import { useStore } from '../use-store.ts';
import './Ending.css';

/** How long a group stays, which goes on together: a few breaths; less if its end was called. */
const STAYS = 5200;
const STAYS_IF_CALLED = 2000;

interface EndingProps {
  readonly session: Session;
  readonly still: boolean;
  /** Goes on by itself. Alone, nothing hurries: one stays until one has read. */
  readonly goesOn: boolean;
  /** What going on is called where it does not lead to the scorecard. */
  readonly onwards: string | undefined;
  readonly onDone: () => void;
}

/** Between the crisis and its score: the towns go dark, and one sentence says how it ended. */
export function Ending({ session, still, goesOn, onwards, onDone }: EndingProps) {
  const { t, duration } = useLanguage();
  const dialog = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const scenario = useStore(session.store, (state) => state.scenario);
  const scorecard = useStore(session.store, (state) => state.scorecard);
  const until = useStore(session.store, (state) => Math.floor(state.view.now));
  const ending = scorecard && scenario.endings.find(({ id }) => id === scorecard.ending);
  const found = scenario.search[scorecard?.search[0] ?? -1];

  useEffect(() => {
    if (!goesOn) return;
    const timer = setTimeout(onDone, until < scenario.duration ? STAYS_IF_CALLED : STAYS);
    return () => clearTimeout(timer);
  }, []);

  // Now: how it ended is being reckoned, and what the focus was in is out of reach.
  useEffect(() => announce(t('play:event.ended')), []);

  // Once the words are there, so that they are read with it.
  useEffect(() => {
    if (scorecard) dialog.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [scorecard !== undefined]);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let left = false;
    import('../night/night.ts').then(({ startNight }) => {
      if (left || !ground.current) return;
      const night = startNight(ground.current, still);
      night.cool(sharesOf(session.store.getState().view.table));
      stop = night.stop;
    }, console.error);
    return () => {
      left = true;
      stop?.();
    };
  }, [session, still]);

  return (
    <div
      ref={dialog}
      class="ending night"
      role="dialog"
      aria-modal="true"
      aria-labelledby="ending-title"
      aria-describedby="ending-text ending-later"
    >
      <Announcer />
      <div ref={ground} class="night-ground" aria-hidden="true" />
      <div class="ending__words">
        <p class="ending__when">{t('play:over.after', { duration: duration(until) })}</p>
        <h2 id="ending-title">{ending ? <Say text={ending.title} /> : t('play:over.title')}</h2>
        <p id="ending-text" class="ending__text">
          {ending ? <Say text={ending.text} as={FirstSentence} /> : t('play:over.text')}
        </p>
        {scorecard && scenario.search.length > 0 && (
          <p id="ending-later" class="ending__later">
            {found ? (
              <Sentence of={({ say }) => t('play:over.found', { title: say(found.title) })} />
            ) : (
              t('play:over.nothing-found')
            )}
          </p>
        )}
        <Button look="outline" iconAfter="arrow-right" onClick={onDone}>
          {onwards ?? t('play:over.go')}
        </Button>
      </div>
    </div>
  );
}

/** The rest is on the scorecard. */
function FirstSentence({ text }: { readonly text: string }) {
  return <>{/^.+?[.!?…](?=\s\p{Lu}|$)/su.exec(text)?.[0] ?? text}</>;
}

/** The whole crisis as the night has it, at one go: town it came from, town it went to. */
function sharesOf({ count, platform, parent }: ShareTable): number[] {
  const shares: number[] = [];
  for (let row = 0; row < count; row++) {
    const to = platform[row] ?? 0;
    shares.push(0, platform[parent[row] ?? -1] ?? to, to);
  }
  return shares;
}
