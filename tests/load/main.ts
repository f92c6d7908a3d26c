import { parseArgs } from 'node:util';
import { givenScenario } from '../support/library.ts';
import { findCapacity } from './capacity.ts';
import { load } from './load.ts';
import { hurrying, thinking } from './pauses.ts';
import { pinCrowd } from './process.ts';
import { soak } from './soak.ts';
import { useLightSockets } from './sockets.ts';
import { storm } from './storm.ts';

/**
 * `npm run load`: workshops played by scripted participants, each with the connection and the engine a phone has, against
 * the server `npm start` starts. See “Load” in src/room/README.md for what was measured, and how to read it.
 */

const USAGE = `npm run load [-- what]
  (nothing)          300 and 1,000 participants, then how many one core carries: about fifteen minutes
  short              a small one, in less than a minute
  capacity           only how many one core carries
  storm              300 participants lose their connection at once
  soak --minutes 10  rooms come and go: does the server’s memory grow?`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '10' }, help: { type: 'boolean' } },
});

useLightSockets();
const isPinned = pinCrowd();
const scenario = givenScenario('forty-cent-pen');
const STEPS = [1000, 2000, 3000, 4000, 5000, 6000, 8000, 10_000];

const JOBS: Readonly<Record<string, () => Promise<void>>> = {
  all: async () => {
    await load(scenario, { sizes: [300, 1000], seconds: 90, pause: thinking, bursts: 3 });
    await findCapacity(scenario, STEPS);
  },
  short: () => load(scenario, { sizes: [90], seconds: 15, pause: hurrying, bursts: 1 }),
  capacity: () => findCapacity(scenario, STEPS),
  storm: () => storm(scenario, 300),
  soak: () => soak(scenario, Number(values.minutes)),
};

const job = JOBS[positionals[0] ?? 'all'];
if (!job || values.help || !(Number(values.minutes) > 0)) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}
console.log(
  isPinned
    ? 'The server has one core, the crowd another.'
    : 'The server and the crowd share the cores as they come: `taskset` could not keep them apart.',
);
await job();
process.exit(0);
