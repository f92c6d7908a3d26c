import { leversOf, RULEBOOK } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { BOTS, playBot } from '../training/bots/index.ts';

/** Four ways to play the same crisis with the same chance: what home's night map replays. */
type Way = 'silent' | 'delete' | 'canned' | 'golden';
interface Told {
  readonly shares: readonly number[];
  readonly rain: readonly number[];
  readonly duration: number;
  readonly total: number;
}
const SEED = 2;
/** Of a crowd so many shares are shown, and more of a larger one; they are counted all. */
const SHOWN = 260;
const shownOf = (count: number) => Math.min(SHOWN, count, Math.round(4.5 * Math.sqrt(count)));
/** What a calming reply takes off the spread at least. */
const CALMING = -0.02;

/** The shares of each way as numbers: minutes since the one before, town it came from, town it went to. */
export function nightStories(scenario: Scenario) {
  const { id, title, weekday, startsAt, duration } = scenario;
  const tell = (way: Way): Told => {
    const { table, events } = playBot(scenario, leversOf(RULEBOOK), BOTS[way], SEED).crisis.view();
    const shares: number[] = [];
    let before = 0;
    const shown = shownOf(table.count);
    for (let n = 0; n < shown; n++) {
      const row = Math.floor((n * table.count) / shown);
      const to = table.platform[row] ?? 0;
      const minute = Math.floor(table.at[row] ?? 0);
      shares.push(minute - before, table.platform[table.parent[row] ?? -1] ?? to, to);
      before = minute;
    }
    const rain = events.flatMap((event) =>
      event.type === 'reply-landed' && event.lever < CALMING ? [Math.floor(event.at)] : [],
    );
    return { shares, rain, duration, total: table.count };
  };
  return {
    scenario: { id, title, weekday, startsAt },
    stories: { silent: tell('silent'), delete: tell('delete'), canned: tell('canned'), golden: tell('golden') },
  };
}
