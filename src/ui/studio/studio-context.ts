import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OpenedScenario, Services } from '../services.ts';

/** What a pane may ask of the program around the studio. */
export interface StudioContextValue {
  readonly services: Services;
  /** Plays this scenario as if it had been opened from a file; the way back leads to this draft. */
  readonly play: (opened: OpenedScenario) => void;
}

export const StudioContext = createContext<StudioContextValue | undefined>(undefined);

export function useStudio(): StudioContextValue {
  const value = useContext(StudioContext);
  if (!value) throw new Error('outside the studio');
  return value;
}
