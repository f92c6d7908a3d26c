import type { Action, ActionType } from '../crisis/actions.ts';

/** Decisions somebody outside could notice, now or by what they lead to; the rest is preparation and paperwork. */
const DECISIVE: readonly ActionType[] = ['reply', 'publish', 'moderate', 'brief', 'follow-up'];

export const isDecisive = ({ type }: Action): boolean => DECISIVE.includes(type);
