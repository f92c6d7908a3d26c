import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../session/session.ts';
import { useLanguage } from '../language.ts';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { useMedia } from '../play/use-media.ts';
import { useStore } from '../use-store.ts';
import './Coach.css';
import { followPlace } from './follow-place.ts';
import { PLACE_OF, type Scene, type Step, stepOf } from './steps.ts';

const NARROW = '(max-width: 63.99rem)';
/** Before these the player's focus is left alone: the desk has just taken it. */
const AT_THE_DESK: readonly Step[] = ['answer', 'second-answer'];
const MARKS = ['open', 'answer', 'clock', 'map', 'second'] as const;

interface CoachProps {
  readonly session: Session;
  readonly onLeave: () => void;
}

/**
 * One remark at a time beside what it speaks of, each until the thing is done. It covers nothing: on a phone it is a
 * strip of its own, on a wide screen it lies beside its place, and everything under it can be used meanwhile.
 */
export function Coach({ session, onLeave }: CoachProps) {
  const { t } = useLanguage();
  const card = useRef<HTMLElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const narrow = useMedia(NARROW);
  const { tab, desk } = useTable();
  const [mapSeen, setMapSeen] = useState(false);
  const scene: Scene = { narrow, tab, desk, mapSeen: mapSeen || (narrow && tab === 'map') };
  const step = useStore(session.store, ({ view }) => stepOf(view, scene));
  const text = t(`first-steps:mark.${step}`);
  const isThere = tab !== '';

  useEffect(() => {
    if (scene.mapSeen) setMapSeen(true);
  }, [scene.mapSeen]);

  useEffect(() => {
    if (!isThere || !card.current || !ring.current) return;
    const side = narrow ? undefined : AT_THE_DESK.includes(step) ? 'left' : 'below';
    return followPlace({ place: PLACE_OF[step], card: card.current, ring: ring.current, side });
  }, [step, isThere, narrow]);

  useEffect(() => {
    if (!isThere) return;
    if (AT_THE_DESK.includes(step)) {
      announce(text);
      return;
    }
    // The desk gives the focus back one frame after it closes; then it goes to where the next thing is done. The remark
    // is said, not made that place's description: one that is new there is read with the focus, and again as a change.
    const timer = setTimeout(() => {
      const own = card.current?.querySelector<HTMLElement>('[data-act]');
      const goal = own ?? document.querySelector<HTMLElement>(PLACE_OF[step]);
      goal?.focus({ preventScroll: true });
      announce(text);
    }, 100);
    return () => clearTimeout(timer);
  }, [step, isThere]);

  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key === 'Escape' && !event.defaultPrevented && !target.closest('dialog, .desk, details[open]'))
        onLeave();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onLeave]);

  return (
    <>
      <div ref={ring} class="coach-ring" aria-hidden="true" />
      <aside ref={card} class="coach" hidden={!isThere} data-step={step} aria-label={t('first-steps:title')}>
        <p>
          <strong>{t(`first-steps:name.${step}`)}</strong> {text}
        </p>
        <div class="coach__foot">
          <p
            class="coach__steps"
            role="img"
            aria-label={t('first-steps:progress', { n: placeIn(step), of: MARKS.length })}
          >
            {MARKS.map((mark, n) => (
              <span key={mark} class={n < placeIn(step) ? 'is-lit' : ''} />
            ))}
          </p>
          <Button look="quiet" size="s" onClick={onLeave}>
            {t('first-steps:skip')}
          </Button>
          {step === 'map' && (
            <Button look="solid" size="s" data-act onClick={() => setMapSeen(true)}>
              {t('first-steps:seen')}
            </Button>
          )}
          {step === 'end' && (
            <Button look="solid" size="s" data-act onClick={() => session.finish()}>
              {t('first-steps:finish')}
            </Button>
          )}
        </div>
      </aside>
    </>
  );
}

/** How far one is, of the five things there are to learn. */
function placeIn(step: Step): number {
  if (step === 'end') return MARKS.length;
  const mark = step === 'map-tab' || step === 'back' ? 'map' : step === 'second-answer' ? 'second' : step;
  return MARKS.indexOf(mark) + 1;
}

/** Which pane the playing screen shows, and whether a message is on the desk; no tab until the screen has come. */
function useTable(): { readonly tab: string; readonly desk: boolean } {
  const [table, setTable] = useState({ tab: '', desk: false });
  useEffect(() => {
    const read = () => {
      const play = document.querySelector<HTMLElement>('.play');
      const [tab, desk] = [play?.dataset.tab ?? '', play?.dataset.desk === 'true'];
      setTable((before) => (before.tab === tab && before.desk === desk ? before : { tab, desk }));
    };
    read();
    const changes = new MutationObserver(read);
    const options = { subtree: true, childList: true, attributes: true, attributeFilter: ['data-tab', 'data-desk'] };
    changes.observe(document.body, options);
    return () => changes.disconnect();
  }, []);
  return table;
}
