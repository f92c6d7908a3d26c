import { leversOf, RULEBOOK, weightsOf } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type BoardRow, boardRow } from '../workshop/board.ts';
import type { TeamId } from '../workshop/entry.ts';
import { fold } from '../workshop/fold.ts';
import { runIn, Table } from '../workshop/play.ts';
import type { Workshop } from '../workshop/workshop.ts';
import type { BoardRequest, Headline, LiveBoard } from './live-board.ts';

const levers = leversOf(RULEBOOK);
const weights = weightsOf(RULEBOOK);

let workshop: Workshop | undefined;
let scenario: Scenario | undefined;
let table: Table | undefined;
let seed: number | undefined;
/** The last row of each team, as long as nothing it was drawn from has changed. */
const drawn = new Map<TeamId, { readonly play: unknown; readonly at: number; readonly row: BoardRow }>();

addEventListener('message', ({ data }: MessageEvent<BoardRequest>) => {
  const began = performance.now();
  if (data.from === 0) workshop = undefined;
  for (const entry of data.entries) workshop = fold(workshop, entry);
  if (data.scenario) scenario = data.scenario;
  const round = workshop?.rounds.at(-1);
  if (!round || !scenario || scenario.id !== round.scenario) return postMessage(undefined);
  if (data.scenario || data.from === 0 || seed !== round.seed || !table) {
    seed = round.seed;
    table = new Table(scenario, round.seed);
    drawn.clear();
  }
  const rows = new Map<TeamId, BoardRow>();
  const headlines = new Map<string, Headline>();
  for (const team of new Set(round.seats.values())) {
    const play = round.plays.get(team);
    if (!play) continue;
    const until = runIn(scenario, round, team, data.minute).until;
    const crisis = table.crisisAt(round, team, until);
    const own = table.runAt(round, team, until);
    const view = crisis.view();
    const before = drawn.get(team);
    const row =
      before?.play === play && before.at === view.now
        ? before.row
        : boardRow({ world: own.scenario, view, log: play.log, levers, weights });
    drawn.set(team, { play, at: view.now, row });
    rows.set(team, row);
    const appeared = new Map(view.posts.map((post) => [post.id, post.at]));
    for (const post of own.scenario.posts) {
      const at = post.on === 'press' ? appeared.get(post.id) : undefined;
      if (at === undefined) continue;
      const known = headlines.get(post.id);
      headlines.set(post.id, {
        text: post.text,
        at: Math.min(at, known?.at ?? at),
        teams: (known?.teams ?? 0) + 1,
      });
    }
  }
  postMessage({
    minute: data.minute,
    rows,
    headlines: [...headlines.values()].sort((a, b) => b.at - a.at),
    tookMs: performance.now() - began,
  } satisfies LiveBoard);
});
