import { createContext } from 'preact';

/** On paper nothing opens: whatever there is to say of a text stands below it. */
export const OnPaper = createContext(false);
