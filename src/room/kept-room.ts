import { leversOf, RULEBOOK } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { silenceOf } from '../training/silence.ts';
import { type Context, type Decision, decide, decideJoin, type Limits } from '../workshop/decide.ts';
import type { Entry, SecretHash, What } from '../workshop/entry.ts';
import { fold, foldAll } from '../workshop/fold.ts';
import type { ClockMessage, Command } from '../workshop/messages.ts';
import { Table } from '../workshop/play.ts';
import { RoundClock, slowWindows } from '../workshop/round-clock.ts';
import type { Audience } from '../workshop/visible.ts';
import type { Play, Round, Workshop } from '../workshop/workshop.ts';
import type { Log } from './journal.ts';
import type { Library } from './library.ts';
import { newId } from './secrets.ts';

const LEVERS = leversOf(RULEBOOK);

/** A round that is played, and what is derived from its scenario. */
interface Playing {
  readonly scenario: Scenario;
  readonly table: Table;
  readonly clock: RoundClock;
}

/** What was added, and when it is safe on disk. What comes next is decided on it at once; nobody is told before. */
export interface Added {
  readonly entries: readonly Entry[];
  readonly kept: Promise<void>;
}

/**
 * A room without its wires: the log, what it tells, and the round's clock. Thirty phones may act at the same moment:
 * each is decided on what was decided before, and waits for the disk together with the others.
 */
export class KeptRoom {
  readonly entries: Entry[];
  #workshop: Workshop;
  #playing: Playing | undefined;
  /** The text of one’s own last read: it is asked for again with every inject. */
  #read: { readonly source: string; readonly scenario: Scenario | undefined } | undefined;
  readonly #log: Log;
  readonly #library: Library;
  readonly #limits: Limits;

  constructor(log: Log, library: Library, limits: Limits) {
    this.#log = log;
    this.#library = library;
    this.#limits = limits;
    this.entries = [...log.entries];
    const workshop = foldAll(this.entries);
    if (!workshop) throw new Error('A room begins with an entry.');
    this.#workshop = workshop;
    const { round } = this;
    if (round) this.#open(round);
  }

  get workshop(): Workshop {
    return this.#workshop;
  }

  get round(): Round | undefined {
    return this.#workshop.rounds.at(-1);
  }

  get scenario(): Scenario | undefined {
    return this.#playing?.scenario;
  }

  get clock(): ClockMessage {
    const clock = this.#playing?.clock;
    return { minute: clock?.minute ?? 0, perSecond: clock?.perSecond ?? 0 };
  }

  decide(who: Audience, command: Command): Decision {
    return decide(this.#workshop, who, command, this.#context());
  }

  decideJoin(newcomer: { readonly name: string; readonly secret: SecretHash }): Decision {
    return decideJoin(this.#workshop, newcomer, this.#context());
  }

  add(whats: readonly What[]): Added {
    const t = Date.now();
    const entries = whats.map((what): Entry => ({ t, ...what }));
    for (const entry of entries) {
      this.entries.push(entry);
      this.#workshop = fold(this.#workshop, entry);
      this.#follow(entry);
    }
    return { entries, kept: this.#log.append(entries) };
  }

  /** Lets real time go by. */
  advance(ms: number): void {
    this.#playing?.clock.advance(ms);
  }

  /** Nobody of this round can do anything more. */
  get isPlayedOut(): boolean {
    const { round } = this;
    if (!round || !this.#playing) return false;
    const { clock, scenario } = this.#playing;
    const teams = new Set([...this.#workshop.seats.values()].flatMap((seat) => (seat.removed ? [] : [seat.team])));
    const plays = [...round.plays].flatMap(([team, play]) => (teams.has(team) ? [play] : []));
    if (plays.length === 0) return clock.isOver;
    const isOver = ({ mode, finished, until }: Play) =>
      mode === 'calm' ? finished || until >= scenario.duration : clock.isOver;
    return plays.every(isOver);
  }

  #context(): Context {
    return {
      minute: this.clock.minute,
      scenario: this.#playing?.scenario,
      refusalOf: (team, minute, action) => {
        const { round } = this;
        if (!round || !this.#playing) throw new Error('No round is being played.');
        return this.#playing.table.refusalOf(round, team, minute, action);
      },
      scenarioOf: (id, source) => this.#scenarioOf(id, source),
      newId,
      limits: this.#limits,
    };
  }

  #scenarioOf(id: string, source: string | undefined): Scenario | undefined {
    if (source === undefined) return this.#library.find(id);
    if (this.#read?.source !== source) this.#read = { source, scenario: this.#library.read(source) };
    return this.#read.scenario;
  }

  #follow(entry: Entry): void {
    const { round } = this;
    if (!round) return;
    if (entry.type === 'round-opened') this.#open(round);
    if (entry.type === 'injected') this.#playing?.clock.slowDownAt(entry.at);
    // Nobody acts any more: thousands of crises are a lot to remember for nothing.
    if (entry.type === 'ended') for (const team of round.plays.keys()) this.#playing?.table.forget(team);
    this.#keepPace(round);
  }

  #open(round: Round): void {
    const { scenario: id, source, seed, minute, injects, plays } = round;
    const scenario = this.#scenarioOf(id, source);
    // Only if the library lost a scenario since: the room opens all the same, for its results.
    if (!scenario) {
      this.#playing = undefined;
      return;
    }
    const silence = silenceOf(scenario, LEVERS, seed, scenario.duration);
    const clock = new RoundClock(slowWindows(silence), scenario.duration, minute);
    for (const { at } of [...injects, ...[...plays.values()].flatMap((play) => play.injects)]) clock.slowDownAt(at);
    this.#playing = { scenario, table: new Table(scenario, seed, LEVERS), clock };
    this.#keepPace(round);
  }

  #keepPace({ status, speed }: Round): void {
    const clock = this.#playing?.clock;
    if (!clock) return;
    clock.running = status === 'running';
    clock.speed = speed;
  }
}
