import { createStore } from 'zustand/vanilla';
import { isLanguage, type Language, preferredLanguage } from '../i18n/language.ts';
import { useStore } from './use-store.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export const MOTIONS = ['auto', 'reduced'] as const;
export const TEXT_SIZES = [100, 115, 130, 150] as const;

export interface Preferences {
  readonly language: Language;
  readonly theme: (typeof THEMES)[number];
  readonly sound: boolean;
  /** 0–100. */
  readonly volume: number;
  /** The sounds, written as they come. */
  readonly captions: boolean;
  readonly motion: (typeof MOTIONS)[number];
  /** Percent of the browser's own size. */
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** Letters pressed by themselves are commands. */
  readonly keys: boolean;
  /** While writing a reply of one's own: helped, as in training; or not, as in an exam. */
  readonly hints: boolean;
  /** Has been through the first steps, or past them. */
  readonly introduced: boolean;
}

const KEY = 'sang-froid.preferences';

/** What the player chose, kept on this device. A denied or broken storage only means: not remembered. */
export const preferences = createStore<Preferences>(() => ({
  language: preferredLanguage(),
  theme: 'auto',
  sound: true,
  volume: 70,
  captions: false,
  motion: 'auto',
  textSize: 100,
  keys: true,
  hints: true,
  introduced: false,
  ...remembered(),
}));

preferences.subscribe((state) => {
  try {
    localStorage.setItem(KEY, JSON.stringify(state));
  } catch {
    // Private browsing, a full disk: the choice still holds for this visit.
  }
});

export function usePreferences(): Preferences {
  return useStore(preferences, (state) => state);
}

export function prefer(change: Partial<Preferences>): void {
  preferences.setState(change);
}

/** The theme in force, once « auto » is settled by the system. */
export function themeInForce({ theme }: Preferences): 'light' | 'dark' {
  if (theme !== 'auto') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function isMotionReduced({ motion }: Preferences): boolean {
  return motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Writes them where the style sheets read them: on <html>. */
export function applyPreferences({ language, theme, motion, textSize }: Preferences): void {
  const root = document.documentElement;
  root.lang = language;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.dataset.motion = motion;
  root.style.setProperty('--text-size', String(textSize / 100));
}

/** Field by field: whatever is not one of our values is as if it had never been saved. */
function remembered(): Partial<Preferences> {
  let saved: Readonly<Record<string, unknown>>;
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof parsed !== 'object' || parsed === null) return {};
    saved = parsed as Record<string, unknown>;
  } catch {
    return {};
  }
  const { language, theme, sound, volume, captions, motion, textSize, keys, hints, introduced } = saved;
  return {
    ...(isLanguage(language) && { language }),
    ...(isOneOf(THEMES, theme) && { theme }),
    ...(typeof sound === 'boolean' && { sound }),
    ...(typeof volume === 'number' && volume >= 0 && volume <= 100 && { volume }),
    ...(typeof captions === 'boolean' && { captions }),
    ...(isOneOf(MOTIONS, motion) && { motion }),
    ...(isOneOf(TEXT_SIZES, textSize) && { textSize }),
    ...(typeof keys === 'boolean' && { keys }),
    ...(typeof hints === 'boolean' && { hints }),
    ...(typeof introduced === 'boolean' && { introduced }),
  };
}

function isOneOf<T>(values: readonly T[], value: unknown): value is T {
  return (values as readonly unknown[]).includes(value);
}
