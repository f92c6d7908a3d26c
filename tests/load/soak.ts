import type { Scenario } from '../../src/scenario/schema.ts';
import { Crowd } from './crowd.ts';
import { Tally, wait } from './group.ts';
import { Inspected } from './inspected.ts';
import { hurrying } from './pauses.ts';
import { usageOf } from './process.ts';
import { startForLoad } from './service.ts';
import { printTable } from './table.ts';

const SIZE = 240;
const PLAY_MS = 10_000;
/** What was left behind by a room that is gone is given this long to go too. */
const CALM_MS = 2_000;
/** Caches fill and code is compiled in the first part. */
const WARM_UP = 0.4;
/** Left behind by a thousand rooms, more than this is called growth. */
const GROWTH_MB = 5;

interface Sample {
  readonly minute: number;
  readonly rooms: number;
  readonly heap: number;
  readonly resident: number;
}

/** Rooms are opened, played in, ended and deleted, over and over; between two times, what is left in the server’s memory. */
export async function soak(scenario: Scenario, minutes: number): Promise<void> {
  const service = await startForLoad(['--inspect=127.0.0.1:0']);
  const inspected = await Inspected.at(service.inspector ?? '');
  const start = performance.now();
  const samples: Sample[] = [];
  const tally = new Tally();
  let rooms = 0;
  let acts = 0;
  while (performance.now() - start < minutes * 60_000) {
    const crowd = new Crowd(service, scenario);
    await crowd.grow(SIZE);
    await crowd.begin();
    await Promise.all(crowd.groups.map((group) => group.command({ type: 'set-speed', speed: 4 })));
    const stretch = await crowd.play(PLAY_MS, hurrying);
    acts += stretch.tally.done.count;
    tally.refused += stretch.tally.refused;
    tally.lost += stretch.tally.lost;
    rooms += crowd.groups.length;
    await Promise.all(crowd.groups.map((group) => group.end()));
    await crowd.close();
    await wait(CALM_MS);
    const heap = await inspected.liveMegabytes();
    samples.push({
      minute: (performance.now() - start) / 60_000,
      rooms,
      heap,
      resident: usageOf(service.pid).megabytes,
    });
  }
  inspected.close();
  await service.stop();
  const shown = samples.filter((_, i) => i % Math.ceil(samples.length / 15) === 0 || i === samples.length - 1);
  printTable(
    ['minute', 'rooms so far', 'live heap, MB', 'resident, MB'],
    shown.map(({ minute, rooms: so, heap, resident }) => [
      minute.toFixed(1),
      String(so),
      heap.toFixed(2),
      resident.toFixed(0),
    ]),
  );
  const warm = samples.slice(Math.floor(samples.length * WARM_UP));
  const slope = slopeOf(warm.map(({ rooms: x, heap: y }) => ({ x, y }))) * 1000;
  const resident = slopeOf(warm.map(({ rooms: x, resident: y }) => ({ x, y }))) * 1000;
  console.log(`${acts} acts in ${rooms} rooms; ${tally.refused} refused by the crisis, ${tally.lost} not accepted.`);
  console.log(
    `After warming up, 1,000 rooms that came and went left ${slope.toFixed(2)} MB on the heap and ${resident.toFixed(1)} MB resident: ${slope > GROWTH_MB ? 'memory grows.' : 'memory does not grow.'}`,
  );
}

/** The median of the slopes between all pairs (Theil and Sen): one odd sample does not tilt it. */
function slopeOf(points: readonly { readonly x: number; readonly y: number }[]): number {
  const slopes = points.flatMap((a, i) => points.slice(i + 1).map((b) => (b.y - a.y) / (b.x - a.x)));
  slopes.sort((a, b) => a - b);
  return slopes[Math.floor(slopes.length / 2)] ?? 0;
}
