import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { colyseusAt, type OpenWire } from '../../src/session/wire.ts';
import { Group, live, Tally, wait } from '../load/group.ts';
import { givenScenario } from '../support/library.ts';
import { LONG } from '../support/long.ts';
import { HAS_REDIS, type OwnRedis, startRedis } from '../support/redis.ts';
import { RoomService } from '../support/room-service.ts';

/** Two processes, one service: what a host behind a load balancer has. */
describe.skipIf(!HAS_REDIS)('two processes that share a Redis (skipped where there is no redis-server)', () => {
  const scenario = givenScenario('forty-cent-pen');
  let redis: OwnRedis;
  let services: readonly [RoomService, RoomService];

  beforeAll(async () => {
    redis = await startRedis();
    services = await Promise.all([startOne(), startOne()]);
  }, 120_000);

  const groups: Group[] = [];
  afterEach(async () => {
    // Whoever was killed is back for the next.
    await Promise.all(services.map((service) => service.startAgain()));
    await Promise.all(groups.splice(0).map((group) => group.close()));
    for (const service of services) while ((await roomsOf(service)) > 0) await wait(50);
  }, 120_000);

  afterAll(async () => {
    await Promise.all(services.map((service) => service.stop()));
    await redis.stop();
  }, 30_000);

  const startOne = (): Promise<RoomService> =>
    RoomService.start({ isPublic: true, settings: { SANG_FROID_REDIS: redis.address } });

  /** The one service’s address: whichever process answers, beginning with another one each time. */
  let turn = 0;
  const balanced: OpenWire = async (options, events) => {
    const [first, second] = turn++ % 2 === 0 ? services : services.toReversed();
    const open = (service: RoomService | undefined) => colyseusAt(service?.address ?? '')(options, events);
    return open(first).catch(() => open(second));
  };

  const roomsOf = async (service: RoomService): Promise<number> => {
    const health = await fetch(`${service.address}/health`);
    return ((await health.json()) as { rooms: number }).rooms;
  };

  /** A room with some participants whose round is running, the process that keeps it, and the other. */
  async function playing(size: number) {
    const before = await roomsOf(services[0]);
    const group = await Group.open(balanced, await services[0].openRoom(), scenario);
    groups.push(group);
    for (let i = 0; i < size; i++) await group.join();
    await group.begin();
    const isFirst = (await roomsOf(services[0])) > before;
    const [keeper, other] = isFirst ? services : ([services[1], services[0]] as const);
    return { group, keeper, other };
  }

  const often = (): number => 150 + Math.random() * 150;

  /** Everybody acts; in the middle of it, something happens. Afterwards all are there, with all that was accepted. */
  async function expectNothingLost(group: Group, happens: () => Promise<unknown>): Promise<void> {
    const tally = new Tally();
    const played = group.play(3_000, often, tally);
    await wait(1_000);
    await happens();
    await played;
    await Promise.all(group.connections.map((connection) => live(connection)));
    expect(tally.lost).toBe(0);
    expect(tally.keys.length).toBeGreaterThan(0);
    const { kept } = group;
    expect(tally.keys.filter((key) => kept.get(key) !== 1)).toEqual([]);
    const { sound, all } = group.replayed();
    expect(sound).toBe(all);
  }

  it('everybody reaches the one process that keeps the room, whichever they ask, also when all come at once', async () => {
    const { group } = await playing(4);
    const keptBy = async () => (await Promise.all(services.map(roomsOf))).reduce((sum, rooms) => sum + rooms);
    expect(await keptBy()).toBe(1);
    await expectNothingLost(group, async () => {
      await Promise.all(services.map((service) => service.kill()));
      await Promise.all(services.map((service) => service.startAgain()));
    });
    expect(await keptBy()).toBe(1);
  }, 120_000);

  it('rooms are spread over both', async () => {
    await playing(1);
    // How full each is, is told to the other once a second.
    await wait(1_200);
    await playing(1);
    expect(await Promise.all(services.map(roomsOf))).toEqual([1, 1]);
  }, 120_000);

  it('a process that is killed loses no accepted act: its room goes on in the other', async () => {
    const { group, keeper, other } = await playing(4);
    await expectNothingLost(group, () => keeper.kill());
    expect(await roomsOf(other)).toBe(1);
  }, 120_000);

  it('a process that is asked to end hands its room over', async () => {
    const { group, keeper, other } = await playing(4);
    await expectNothingLost(group, () => keeper.end('SIGTERM'));
    expect(await roomsOf(other)).toBe(1);
  }, 120_000);

  // Phones take their time to notice.
  it.runIf(LONG)(
    'a process that stalls and wakes up writes no more in a room that another has taken',
    async () => {
      const { group, keeper, other } = await playing(3);
      await expectNothingLost(group, async () => {
        process.kill(keeper.pid, 'SIGSTOP');
        // Phones give a silent connection up after some seconds, and ask again.
        await wait(14_000);
        process.kill(keeper.pid, 'SIGCONT');
      });
      await expectNothingLost(group, () => wait(1_000));
      expect(await Promise.all([roomsOf(keeper), roomsOf(other)])).toEqual([0, 1]);
    },
    90_000,
  );

  it('goes on after Redis was killed and started again', async () => {
    const { group } = await playing(4);
    await expectNothingLost(group, () => redis.restart(1_000));
    await expectNothingLost(group, async () => undefined);
  }, 120_000);
});
