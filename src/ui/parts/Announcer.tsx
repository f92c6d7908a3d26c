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
const ICONS: Readonly<Record<Tone, IconName>> = { plain: 'info', calm: 'drop', ember: 'ember', warn: 'warning' };

const store = createStore<{ readonly spoken: string; readonly toasts: readonly Toast[] }>(() => ({
  spoken: '',
  toasts: [],
}));
let nextId = 0;

/** Said to screen readers only, once the current words are done. */
export function announce(text: string): void {
  // The same words twice in a row would not be read again: a zero-width change makes them new.
  store.setState((state) => ({ spoken: state.spoken === text ? `${text}\u200b` : text }));
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

/** Mounted once, by App. */
export function Announcer() {
  const { spoken, toasts } = useStore(store, (state) => state);
  return (
    <>
      <div class="visually-hidden" aria-live="polite">
        {spoken}
      </div>
      <div class="toasts" aria-hidden="true">
        {toasts.map(({ id, text, tone }) => (
          <div key={id} class={`toast toast--${tone}`}>
            <Icon name={ICONS[tone]} />
            <span>{text}</span>
          </div>
        ))}
      </div>
    </>
  );
}
