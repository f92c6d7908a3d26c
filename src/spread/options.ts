import type { ByPlatform } from '../crisis/vocabulary.ts';

/** What the interface tells the map; ui/slots.ts says the same, for neither may import the other. */
export interface SpreadOptions {
  readonly reducedMotion: boolean;
  /** The map is night in both. */
  readonly theme: 'light' | 'dark';
  /** The towns' names, in the player's language. */
  readonly labels: ByPlatform<string>;
}
