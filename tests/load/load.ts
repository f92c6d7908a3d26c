import type { Scenario } from '../../src/scenario/schema.ts';
import { Crowd, type Stretch } from './crowd.ts';
import type { Delays } from './delays.ts';
import { Echo } from './echo.ts';
import { BURST_MS } from './pauses.ts';
import { coreBetween, usageOf } from './process.ts';
import { echoRow, HEAD, stretchRow } from './rows.ts';
import { startForLoad } from './service.ts';
import { ms, printTable } from './table.ts';

export interface LoadPlan {
  readonly sizes: readonly number[];
  readonly seconds: number;
  readonly pause: () => number;
  readonly bursts: number;
}

/** Workshops of each size play for a while; then as many sockets send as many messages to a bare echo. */
export async function load(scenario: Scenario, { sizes, seconds, pause, bursts }: LoadPlan): Promise<void> {
  for (const size of sizes) {
    console.log(`\n${size} participants`);
    const service = await startForLoad();
    const crowd = new Crowd(service, scenario);
    const empty = usageOf(service.pid).megabytes;
    const { perSecond, waits } = await crowd.grow(size);
    await crowd.begin();
    const steady = await crowd.play(seconds * 1000, pause);
    const burst = await middleOf(bursts, () => crowd.burst(BURST_MS));
    const sound = crowd.groups.map((group) => group.replayed());
    const full = usageOf(service.pid).megabytes;
    await crowd.close();
    await service.stop();

    const echo = await Echo.open(size);
    const before = echo.usage;
    const echoed = await echo.play(seconds * 1000, pause);
    const after = echo.usage;
    const echoedBurst = await echo.burst(BURST_MS);
    await echo.close();

    const core = coreBetween(before, after);
    const name = { steady: `${size}, each on their own`, burst: `${size}, all at once` };
    printTable(HEAD, [
      stretchRow(name.steady, steady),
      echoRow('  the echo', echoed, core, after.megabytes, seconds),
      stretchRow(name.burst, burst),
      echoRow('  the echo', echoedBurst, Number.NaN, after.megabytes, BURST_MS / 1000),
    ]);
    const { tally } = steady;
    console.log(
      `${perSecond.toFixed(0)} joins a second (p50 ${ms(waits.at(50))} ms, p95 ${ms(waits.at(95))} ms); ${(((full - empty) / size) * 1024).toFixed(0)} kB a participant.`,
    );
    console.log(
      `Of ${tally.sent} acts ${tally.refused} were refused by the crisis and ${tally.lost} not accepted; ${sum(sound, 'sound')} of ${sum(sound, 'all')} logs play again from beginning to end.`,
    );
    console.log(
      `Against the echo: p50 ×${ratio(tally.done, echoed, 50)}, p95 ×${ratio(tally.done, echoed, 95)}, p99 ×${ratio(tally.done, echoed, 99)}; processor ×${(steady.serverCore / core).toFixed(1)}.`,
    );
  }
}

/** Of several bursts, the one in the middle by what one in twenty waited. */
async function middleOf(times: number, play: () => Promise<Stretch>): Promise<Stretch> {
  const stretches: Stretch[] = [];
  for (let i = 0; i < times; i++) stretches.push(await play());
  stretches.sort((a, b) => a.tally.done.at(95) - b.tally.done.at(95));
  return stretches[Math.floor(times / 2)] as Stretch;
}

const ratio = (ours: Delays, echo: Delays, at: number): string => (ours.at(at) / echo.at(at)).toFixed(1);
const sum = <Key extends string>(each: readonly Readonly<Record<Key, number>>[], key: Key): number =>
  each.reduce((total, one) => total + one[key], 0);
