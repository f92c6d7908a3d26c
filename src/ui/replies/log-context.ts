import { createContext } from 'preact';
import type { TimedAction } from '../../crisis/actions.ts';

/** The log of the run that is looked at: what one wrote is read after what one had written before. */
export const LogContext = createContext<readonly TimedAction[]>([]);
