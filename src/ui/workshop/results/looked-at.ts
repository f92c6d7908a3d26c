import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Finished } from '../../debrief/finished.ts';

export interface LookedAt {
  /** Whose it is, as they are called here. */
  readonly name: string;
  readonly finished: Finished;
}

/** Opens one team’s debrief over the comparison; undefined where nobody may. */
export const LookContext = createContext<((at: LookedAt) => void) | undefined>(undefined);
export const useLook = () => useContext(LookContext);
