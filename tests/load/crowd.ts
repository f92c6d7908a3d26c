import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Scenario } from '../../src/scenario/schema.ts';
import { colyseusAt } from '../../src/session/wire.ts';
import type { RoomService } from '../support/room-service.ts';
import { Delays } from './delays.ts';
import { Group, Tally } from './group.ts';
import { inTurn } from './in-turn.ts';
import { coreBetween, machineLoad, usageOf } from './process.ts';

export const ROOM_SIZE = 30;
/** So many come in at the same time: a room’s worth of phones that have just read the same QR code. */
const AT_THE_DOOR = 60;

/** One stretch of play as it was measured. */
export interface Stretch {
  readonly tally: Tally;
  readonly seconds: number;
  /** Parts of a core, the server’s and this process’s. */
  readonly serverCore: number;
  readonly crowdCore: number;
  readonly serverMegabytes: number;
  /** How late this process’s own timers were: its share in what is measured. */
  readonly lag: number;
  /** The whole machine’s, in the last minute. */
  readonly load: number;
}

/** All the rooms on one service. */
export class Crowd {
  readonly groups: Group[] = [];
  private readonly service: RoomService;
  private readonly scenario: Scenario;

  constructor(service: RoomService, scenario: Scenario) {
    this.service = service;
    this.scenario = scenario;
  }

  get size(): number {
    return this.groups.reduce((sum, { participants }) => sum + participants.length, 0);
  }

  /** More people come, into new rooms; how many a second got in, and how long each waited. */
  async grow(to: number): Promise<{ readonly perSecond: number; readonly waits: Delays }> {
    const missing = to - this.size;
    const fresh = await inTurn(Array.from({ length: Math.ceil(missing / ROOM_SIZE) }), 8, async () =>
      Group.open(colyseusAt(this.service.address), await this.service.openRoom(), this.scenario),
    );
    this.groups.push(...fresh);
    // Room by room, as they come.
    const arrivals = Array.from({ length: missing }, (_, i) => fresh[Math.floor(i / ROOM_SIZE)] as Group);
    const waits = new Delays();
    const start = performance.now();
    await inTurn(arrivals, AT_THE_DOOR, async (group) => waits.add(await group.join()));
    return { perSecond: missing / ((performance.now() - start) / 1000), waits };
  }

  /** Every room is playing a round. */
  async begin(): Promise<void> {
    await inTurn(this.groups, 8, (group) => group.begin());
  }

  async play(milliseconds: number, pause: () => number): Promise<Stretch> {
    return this.measure((tally) => Promise.all(this.groups.map((group) => group.play(milliseconds, pause, tally))));
  }

  async burst(milliseconds: number): Promise<Stretch> {
    return this.measure((tally) => Promise.all(this.groups.map((group) => group.burst(milliseconds, tally))));
  }

  async close(): Promise<void> {
    await inTurn(this.groups, 8, (group) => group.close());
    this.groups.length = 0;
  }

  private async measure(play: (tally: Tally) => Promise<unknown>): Promise<Stretch> {
    const tally = new Tally();
    const lateness = monitorEventLoopDelay({ resolution: 5 });
    lateness.enable();
    const before = { server: usageOf(this.service.pid), crowd: usageOf(process.pid) };
    await play(tally);
    const after = { server: usageOf(this.service.pid), crowd: usageOf(process.pid) };
    lateness.disable();
    return {
      tally,
      seconds: (after.server.at - before.server.at) / 1000,
      serverCore: coreBetween(before.server, after.server),
      crowdCore: coreBetween(before.crowd, after.crowd),
      serverMegabytes: after.server.megabytes,
      load: machineLoad(),
      lag: Math.max(0, lateness.percentile(99) / 1e6 - 5),
    };
  }
}
