import type { CrisisView } from '../../crisis/view.ts';
import { PLATFORMS } from '../../crisis/vocabulary.ts';

/** What the map shows of a platform. */
export interface Town {
  readonly shares: number;
  /** Shares in the last hour, and in the one before. */
  readonly lately: number;
  readonly before: number;
}

/** The towns in the order of `PLATFORMS`, counted from the rows the map draws. */
export function townsOf({ table, now }: CrisisView): readonly Town[] {
  const towns = PLATFORMS.map(() => ({ shares: 0, lately: 0, before: 0 }));
  for (let row = 0; row < table.count; row++) {
    const town = towns[table.platform[row] as number];
    if (!town) continue;
    town.shares++;
    const ago = now - (table.at[row] as number);
    if (ago < 60) town.lately++;
    else if (ago < 120) town.before++;
  }
  return towns;
}

export const trendOf = ({ lately, before }: Town) =>
  lately === 0 ? 'quiet' : lately > before * 1.2 ? 'rising' : lately < before * 0.8 ? 'falling' : 'steady';
