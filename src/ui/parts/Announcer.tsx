import { useEffect, useRef } from 'preact/hooks';
import { createStore } from 'zustand/vanilla';
import { useStore } from '../use-store.ts';
import './Announcer.css';
import { Icon, type IconName } from './Icon.tsx';

/** What is said aloud to a screen reader (`spoken`), and what is also shown for a moment (`toasts`). */
interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: Tone;
}

export type Tone = 'plain' | 'calm' | 'ember' | 'warn';

const SHOWN_FOR_MS = 6000;
/** What was said so lately has not been heard yet. */
const UNHEARD_MS = 500;
const ICONS: Readonly<Record<Tone, IconName>> = { plain: 'info', calm: 'drop', ember: 'ember', warn: 'warning' };

interface Said {
  readonly spoken: string;
  readonly at: number;
  readonly toasts: readonly Toast[];
  /**
   * The page's announcer, and one in each open dialog: all that is behind a modal dialog is out of reach, for the ear
   * as for the eye. The last to have come speaks; never from behind a dialog.
   */
  readonly mouths: readonly Element[];
}

const store = createStore<Said>(() => ({ spoken: '', at: 0, toasts: [], mouths: [] }));
let nextId = 0;

/** Said to screen readers only, once the current words are done. */
export function announce(text: string): void {
  // The same words twice in a row would not be read again: a zero-width change makes them new.
  store.setState(({ spoken }) => ({ spoken: spoken === text ? `${text}\u200b` : text, at: performance.now() }));
}

/** Shown at the foot of the screen for a moment, and said. At most three at once. */
export function toast(text: string, tone: Tone = 'plain'): void {
  const id = nextId++;
  store.setState((state) => ({ toasts: [...state.toasts.slice(-2), { id, text, tone }] }));
  announce(text);
  setTimeout(() => dismiss(id), SHOWN_FOR_MS);
}

function dismiss(id: number): void {
  store.setState((state) => ({ toasts: state.toasts.filter((toast) => toast.id !== id) }));
}

/** Another mouth does not say again what has been said; what was about to be said when a dialog closed, it says. */
const heard = ({ spoken, at }: Said) => (performance.now() - at > UNHEARD_MS ? '' : spoken);

/** Mounted by App, and by each dialog. */
export function Announcer() {
  const region = useRef<HTMLDivElement>(null);
  const { spoken, toasts, mouths } = useStore(store, (state) => state);
  useEffect(() => {
    const mouth = region.current;
    if (!mouth) return;
    store.setState((state) => ({ mouths: [...state.mouths, mouth], spoken: heard(state) }));
    return () =>
      store.setState((state) => ({ mouths: state.mouths.filter((each) => each !== mouth), spoken: heard(state) }));
  }, []);
  const speaks = region.current === (mouths.findLast((mouth) => mouth.closest('dialog')) ?? mouths.at(-1));
  return (
    <>
      <div ref={region} class="visually-hidden" aria-live="polite">
        {speaks && spoken}
      </div>
      <div class="toasts" aria-hidden="true">
        {speaks &&
          toasts.map(({ id, text, tone }) => (
            <div key={id} class={`toast toast--${tone}`}>
              <Icon name={ICONS[tone]} />
              <span>{text}</span>
            </div>
          ))}
      </div>
    </>
  );
}
