import { createContext } from 'preact';

/** Where the game is shown, if not on a page of its own: inside a learning platform there is no home, no studio. */
export interface Surroundings {
  /** What leaves the device there. */
  readonly privacy: string;
}

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined);
