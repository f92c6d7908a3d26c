import type { StoreApi } from 'zustand/vanilla';
import type { ByPlatform } from '../crisis/vocabulary.ts';
import type { Session, SessionState } from '../session/session.ts';
import type { Preferences } from './preferences.ts';

/** What the playing screen is given; main.tsx fills the slots, so `ui` knows neither Phaser nor howler. */
export interface PlayScreenProps {
  readonly session: Session;
  readonly preferences: Preferences;
  /** Draws the spread into an element until the returned function is called; it arrives lazily. */
  readonly mountSpread: MountSpread;
  readonly followCaptions: FollowCaptions;
  readonly onSettings: () => void;
  readonly onLeave: () => void;
  /** What leaving is called where it does not lead home, or where nothing is kept. */
  readonly leaving?: string | undefined;
  /** The crisis is over, and its end has been seen. */
  readonly onEnded: () => void;
  /** Its end is left by itself. */
  readonly goesOn: boolean;
  /** What going on from the end is called where it does not lead to the scorecard. */
  readonly onwards: string | undefined;
}

/** Tells which sounds there are, on or off, as keys of `play:caption`, until the returned function is called. */
export type FollowCaptions = (session: Session, told: (caption: string) => void) => () => void;

export interface SpreadOptions {
  readonly reducedMotion: boolean;
  readonly theme: 'light' | 'dark';
  /** The towns' names, in the player's language. */
  readonly labels: ByPlatform<string>;
}

export type MountSpread = (
  element: HTMLElement,
  store: StoreApi<SessionState>,
  options: SpreadOptions,
) => Promise<() => void>;
