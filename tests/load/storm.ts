import type { Scenario } from '../../src/scenario/schema.ts';
import type { Connection } from '../../src/session/connection.ts';
import type { RoomService } from '../support/room-service.ts';
import { Crowd } from './crowd.ts';
import { Delays } from './delays.ts';
import { live, Tally, wait } from './group.ts';
import { thinking } from './pauses.ts';
import { pinServer } from './process.ts';
import { startForLoad } from './service.ts';
import { loseAllSockets } from './sockets.ts';
import { ms } from './table.ts';

/**
 * Everybody is thrown out at the same instant, in the middle of acting, and comes back: first the access point dies,
 * then the server is killed and started again on its journal.
 */
export async function storm(scenario: Scenario, size: number): Promise<void> {
  const service = await startForLoad();
  const crowd = new Crowd(service, scenario);
  await crowd.grow(size);
  await crowd.begin();
  await crowd.play(10_000, thinking);
  await weather(crowd, 'The access point dies', async () => void loseAllSockets());
  await crowd.play(5_000, thinking);
  await weather(crowd, 'The server is killed and started again', () => killAndStart(service));
  await crowd.close();
  await service.stop();
}

async function killAndStart(service: RoomService): Promise<void> {
  await service.kill();
  await service.startAgain();
  pinServer(service.pid);
}

async function weather(crowd: Crowd, what: string, strike: () => Promise<void>): Promise<void> {
  const tally = new Tally();
  const people = crowd.groups.flatMap((group) => group.participants.map((participant) => ({ group, participant })));
  // Their acts are under way, some answered and some not, when it happens.
  const acts = people.map(async ({ group, participant }) => {
    await wait(Math.random() * 40);
    await group.act(participant, tally);
  });
  await wait(20);
  const connections = crowd.groups.flatMap((group) => group.connections);
  const gone = connections.map(lost);
  const start = performance.now();
  await strike();
  await Promise.all(gone);
  const back = new Delays();
  await Promise.all(
    connections.map(async (connection) => {
      await live(connection);
      back.add(performance.now() - start);
    }),
  );
  await Promise.all(acts);
  // An entry that two reconnections both sent would be there twice.
  const kept = new Map(crowd.groups.flatMap((group) => [...group.kept]));
  const copies = tally.keys.map((key) => kept.get(key) ?? 0);
  const missing = copies.filter((count) => count === 0).length;
  const doubled = copies.filter((count) => count > 1).length;
  console.log(
    `${what}: ${connections.length} connections gone; half were back after ${ms(back.at(50))} ms, 95 % after ${ms(back.at(95))} ms, all after ${ms(back.longest)} ms.`,
  );
  console.log(
    `  ${copies.length} acts were under way and done: ${missing} of them lost, ${doubled} doubled. ${tally.refused} were refused by the crisis, ${tally.lost} not accepted.`,
  );
}

/** Once this connection has noticed. */
function lost(connection: Connection): Promise<void> {
  return new Promise((resolve) => {
    const stop = connection.store.subscribe(({ status }) => {
      if (status === 'live') return;
      stop();
      resolve();
    });
  });
}
