import { createStore } from 'zustand/vanilla';
import type { TeamId } from '../../../workshop/entry.ts';

export const SHEETS = ['people', 'messages', 'care'] as const;
export type Sheet = (typeof SHEETS)[number];

/** Which sheet lies over the page, and about which team. One page, one sheet. */
export const sheets = createStore<{ readonly open: Sheet | undefined; readonly team: TeamId | undefined }>(() => ({
  open: undefined,
  team: undefined,
}));

export const openSheet = (open: Sheet, team?: TeamId): void => sheets.setState({ open, team });

export const closeSheet = (): void => sheets.setState({ open: undefined, team: undefined });
