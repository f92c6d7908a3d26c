import { randomBytes } from 'node:crypto';
import type { Action } from '../../src/crisis/actions.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { type Connection, connect } from '../../src/session/connection.ts';
import type { Wish } from '../../src/session/outbox.ts';
import type { OpenWire } from '../../src/session/wire.ts';
import { replay } from '../../src/training/replay.ts';
import { runOf, Table } from '../../src/workshop/play.ts';
import type { Round } from '../../src/workshop/workshop.ts';
import type { OwnRoom } from '../support/room-service.ts';
import { Delays } from './delays.ts';
import { nextAct } from './player.ts';

const LEVERS = leversOf(RULEBOOK);

/** What came of the acts of one stretch of time. */
export class Tally {
  /** From sending an act to the server’s `done`, which it gives once the act is in the journal. */
  readonly done = new Delays();
  /** From sending an act to the facilitator’s copy of the room having it. */
  readonly board = new Delays();
  /** The acts that were done, as their entries name them: seat and count. */
  readonly keys: string[] = [];
  refused = 0;
  lost = 0;
  /** Somebody was due to act and had their hands full, or found nothing to do. */
  idle = 0;

  get sent(): number {
    return this.done.count + this.refused + this.lost;
  }
}

/** Hands full: one looks again soon. */
const LOOKS_AGAIN_MS = 2_000;

interface Participant {
  readonly index: number;
  readonly connection: Connection;
}

/** One room: a facilitator and its participants, each with the connection a browser has. */
export class Group {
  readonly code: string;
  readonly participants: Participant[] = [];
  private readonly openWire: OpenWire;
  private readonly facilitator: Connection;
  private readonly scenario: Scenario;
  /** Acts under way, by seat and count. */
  private readonly awaited = new Map<string, (at: number) => void>();
  private seed = 0;
  /** The participants’ own engines in the round being played. */
  private table: Table;

  private constructor(openWire: OpenWire, { code, secret }: OwnRoom, scenario: Scenario) {
    this.openWire = openWire;
    this.code = code;
    this.scenario = scenario;
    this.table = new Table(scenario, this.seed);
    this.facilitator = connect({ code, as: 'facilitator', secret, open: openWire });
    this.facilitator.store.subscribe(({ entries }, before) => {
      const now = performance.now();
      for (const entry of entries.slice(before.entries.length)) {
        if (entry.type === 'acted') this.awaited.get(`${entry.by} ${entry.n}`)?.(now);
      }
    });
  }

  static async open(openWire: OpenWire, room: OwnRoom, scenario: Scenario): Promise<Group> {
    const group = new Group(openWire, room, scenario);
    await live(group.facilitator);
    return group;
  }

  /** Somebody comes in; how long it took. */
  async join(): Promise<number> {
    const start = performance.now();
    const index = this.participants.length;
    const connection = connect({
      code: this.code,
      as: 'participant',
      secret: randomBytes(16).toString('base64url'),
      name: `Participant ${index + 1}`,
      open: this.openWire,
    });
    this.participants.push({ index, connection });
    await live(connection);
    return performance.now() - start;
  }

  /** A round is running, if need be another one. */
  async begin(): Promise<void> {
    const status = this.round?.status;
    if (status === 'running') return;
    this.seed++;
    this.table = new Table(this.scenario, this.seed);
    await this.command({ type: 'open-round', scenario: this.scenario.id, seed: this.seed });
    await this.command({ type: 'start' });
  }

  async end(): Promise<void> {
    if (this.round?.status === 'running') await this.command({ type: 'end' });
  }

  async command(wish: Wish): Promise<void> {
    const outcome = await this.facilitator.send(wish);
    if (outcome.is !== 'done') throw new Error(`${wish.type} in ${this.code}: ${JSON.stringify(outcome)}`);
  }

  /** Everybody acts again and again, `pause` milliseconds after the last time; what is under way at the end is awaited. */
  async play(milliseconds: number, pause: () => number, tally: Tally): Promise<void> {
    const until = performance.now() + milliseconds;
    await Promise.all(this.participants.map((each) => this.keepActing(each, until, pause, tally)));
  }

  /** Everybody acts once within so many milliseconds: something has happened that nobody can leave unanswered. */
  async burst(milliseconds: number, tally: Tally): Promise<void> {
    await Promise.all(
      this.participants.map(async (each) => {
        await wait(Math.random() * milliseconds);
        await this.act(each, tally);
      }),
    );
  }

  get connections(): readonly Connection[] {
    return [this.facilitator, ...this.participants.map(({ connection }) => connection)];
  }

  /** How often each act is in the facilitator’s copy of the room. */
  get kept(): ReadonlyMap<string, number> {
    const kept = new Map<string, number>();
    for (const entry of this.facilitator.store.getState().entries) {
      if (entry.type !== 'acted') continue;
      const key = `${entry.by} ${entry.n}`;
      kept.set(key, (kept.get(key) ?? 0) + 1);
    }
    return kept;
  }

  /** The room is deleted, as a trainer would, and everybody has left. */
  async close(): Promise<void> {
    await this.facilitator.send({ type: 'delete-room' });
    for (const connection of this.connections) connection.close();
  }

  private get round(): Round | undefined {
    return this.facilitator.store.getState().workshop?.rounds.at(-1);
  }

  private async keepActing(each: Participant, until: number, pause: () => number, tally: Tally): Promise<void> {
    // Nobody begins in step with the others.
    await wait(Math.min(Math.random() * pause(), until - performance.now()));
    while (performance.now() < until) {
      const next = pause();
      const rest = (await this.act(each, tally)) ? next : Math.min(next, LOOKS_AGAIN_MS);
      await wait(Math.min(rest, Math.max(0, until - performance.now())));
    }
  }

  /** One act, timed until `done` and until the facilitator has it; false if there is nothing one could do. */
  async act({ index, connection }: Participant, tally: Tally): Promise<boolean> {
    const action = this.choose(index, connection);
    if (!action) {
      tally.idle++;
      return false;
    }
    const start = performance.now();
    const sent = connection.send({ type: 'act', action });
    const { seat, waiting } = connection.store.getState();
    const key = `${seat} ${waiting.at(-1)?.n}`;
    const arrived = new Promise<number>((resolve) => this.awaited.set(key, resolve));
    const outcome = await sent;
    if (outcome.is === 'done') {
      tally.done.add(performance.now() - start);
      tally.keys.push(key);
      tally.board.add((await arrived) - start);
    } else if (outcome.is === 'refused') tally.refused++;
    else tally.lost++;
    this.awaited.delete(key);
    return true;
  }

  private choose(index: number, connection: Connection): Action | undefined {
    const { workshop, seat } = connection.store.getState();
    const round = workshop?.rounds.at(-1);
    const team = seat === undefined ? undefined : workshop?.seats.get(seat)?.team;
    if (round?.status !== 'running' || team === undefined) return undefined;
    const crisis = this.table.crisisAt(round, team, Math.floor(connection.minute()));
    return nextAct(index, this.scenario, round.seed, crisis);
  }

  /** How many teams’ parts in the last round, as the facilitator has them, the engine plays again to their end. */
  replayed(): { readonly sound: number; readonly all: number } {
    const { round } = this;
    if (!round) return { sound: 0, all: 0 };
    const runs = [...round.plays.keys()].map((team) => runOf(this.scenario, round, team));
    const sound = runs.filter(({ scenario, run }) => replay(scenario, LEVERS, run).ok);
    return { sound: sound.length, all: runs.length };
  }
}

/** Once the server has let it in; it must not take a minute. */
export function live(connection: Connection, patienceMs = 60_000): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (): boolean => {
      const { status, why } = connection.store.getState();
      if (status === 'live') resolve();
      else if (status === 'gone') reject(new Error(`Not let in: ${why}`));
      return status === 'live' || status === 'gone';
    };
    if (settle()) return;
    const tooLate = setTimeout(() => {
      stop();
      reject(new Error(`Not in after ${patienceMs / 1000} s: ${connection.store.getState().why}`));
    }, patienceMs);
    const stop = connection.store.subscribe(() => {
      if (!settle()) return;
      clearTimeout(tooLate);
      stop();
    });
  });
}

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
