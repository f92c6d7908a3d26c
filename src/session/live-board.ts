import type { Minutes } from '../crisis/vocabulary.ts';
import type { Scenario, ScenarioText } from '../scenario/schema.ts';
import type { BoardRow } from '../workshop/board.ts';
import type { Entry, TeamId } from '../workshop/entry.ts';
import type { Connection } from './connection.ts';

/** Every team’s line at one minute of the round, derived from the logs by the engine itself. */
export interface LiveBoard {
  readonly minute: number;
  readonly rows: ReadonlyMap<TeamId, BoardRow>;
  /** What the press of the script has written somewhere, the latest first. */
  readonly headlines: readonly Headline[];
  /** How long the worker played, in milliseconds. */
  readonly tookMs: number;
}

export interface Headline {
  readonly text: ScenarioText;
  /** Where it appeared first. */
  readonly at: Minutes;
  readonly teams: number;
}

/** What the page tells the worker; it keeps the room itself, so that only what is new has to cross. */
export interface BoardRequest {
  /** With 0, everything is new. */
  readonly from: number;
  readonly entries: readonly Entry[];
  /** Only when it changes. */
  readonly scenario?: Scenario;
  readonly minute: number;
}

/** Between two looks at a room, at least. */
const EVERY_MS = 1000;

/**
 * Follows a room in a worker of its own, so that thirty crises never hold up the page. The next look waits for the last
 * one: on a slow machine the board is drawn less often, and nothing piles up. Until the answer is called.
 */
export function followBoard(
  connection: Connection,
  scenario: Scenario,
  onBoard: (board: LiveBoard) => void,
): () => void {
  const worker = new Worker(new URL('./board-worker.ts', import.meta.url), { type: 'module' });
  let told = 0;
  /** The entry that was the last told: if it is another one now, the room was folded anew. */
  let last: unknown;
  let begun = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let drawn = '';
  const look = () => {
    const { entries } = connection.store.getState();
    const minute = Math.floor(connection.minute());
    const anew = !begun || entries[told - 1] !== last;
    const from = anew ? 0 : told;
    // Nothing happened and no time has passed: the board still holds.
    const now = `${minute} ${entries.length}`;
    if (!anew && now === drawn) {
      timer = setTimeout(look, EVERY_MS);
      return;
    }
    drawn = now;
    worker.postMessage({
      from,
      entries: entries.slice(from),
      ...(!begun && { scenario }),
      minute,
    } satisfies BoardRequest);
    begun = true;
    told = entries.length;
    last = entries.at(-1);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<LiveBoard | undefined>) => {
    if (data) onBoard(data);
    timer = setTimeout(look, EVERY_MS);
  });
  worker.addEventListener('error', (event) => {
    console.error(`The board’s worker failed: ${event.message}`);
  });
  look();
  return () => {
    clearTimeout(timer);
    worker.terminate();
  };
}
