import type { Scenario } from '../../src/scenario/schema.ts';
import { Crowd, type Stretch } from './crowd.ts';
import { Echo } from './echo.ts';
import { thinking } from './pauses.ts';
import { coreBetween } from './process.ts';
import { echoRow, HEAD, stretchRow } from './rows.ts';
import { startForLoad } from './service.ts';
import { ms, percent, printTable } from './table.ts';

/** Beyond this, somebody who has acted begins to wait. */
const LIMIT_MS = 100;
const GOAL = 5000;
const SETTLE_MS = 5_000;
const LOOK_MS = 30_000;
/** A crowd this busy or this late measures itself. */
const CROWD_LIMIT = 0.9;

/**
 * More and more people on one core, at a believable pace, until one in twenty waits longer than a tenth of a second.
 */
export async function findCapacity(scenario: Scenario, steps: readonly number[]): Promise<void> {
  console.log('\nHow many one core carries');
  const service = await startForLoad();
  const crowd = new Crowd(service, scenario);
  const rows: string[][] = [];
  let carried = 0;
  let last: Stretch | undefined;
  let ending = `${steps.at(-1)} were carried, and no more were tried.`;
  for (const step of steps) {
    const { perSecond } = await crowd.grow(step);
    await crowd.begin();
    await crowd.play(SETTLE_MS, thinking);
    const look = () => crowd.play(LOOK_MS, thinking);
    let stretch = await look();
    // Whatever else the machine does may spoil one look.
    if (isSlow(stretch)) stretch = faster(stretch, await look());
    rows.push([...stretchRow(`${step}`, stretch), `${perSecond.toFixed(0)}`]);
    console.log(
      `  ${step}: p95 ${ms(stretch.tally.done.at(95))} ms, server ${percent(stretch.serverCore)} of its core`,
    );
    last = stretch;
    if (stretch.crowdCore > CROWD_LIMIT) {
      ending = `At ${step} the crowd itself used ${percent(stretch.crowdCore)} of its core: what it measured is its own.`;
      if (!isSlow(stretch)) carried = step;
      break;
    }
    if (isSlow(stretch)) {
      ending = `At ${step}, p95 passed ${LIMIT_MS} ms, twice.`;
      break;
    }
    carried = step;
  }
  await crowd.close();
  await service.stop();
  printTable([...HEAD, 'joins/s'], rows);

  const echo = await Echo.open(carried || (steps[0] as number));
  const before = echo.usage;
  const delays = await echo.play(LOOK_MS, thinking);
  const core = coreBetween(before, echo.usage);
  const size = carried || (steps[0] as number);
  printTable(HEAD, [echoRow(`echo, ${size}`, delays, core, echo.usage.megabytes, LOOK_MS / 1000)]);
  await echo.close();
  console.log(`One core carried ${carried} participants (goal ${GOAL}). ${ending}`);
  if (last) {
    console.log(
      `At the last step the server used ${percent(last.serverCore)} of its core, the bare echo ${percent(core)} for ${size}.`,
    );
  }
}

const isSlow = ({ tally }: Stretch): boolean => tally.done.at(95) > LIMIT_MS;
const faster = (a: Stretch, b: Stretch): Stretch => (a.tally.done.at(95) <= b.tally.done.at(95) ? a : b);
