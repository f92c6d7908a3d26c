import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Refusal } from '../crisis/events.ts';
import type { Minutes } from '../crisis/vocabulary.ts';
import type { Entry, SeatId } from '../workshop/entry.ts';
import { foldAll } from '../workshop/fold.ts';
import {
  type ClockMessage,
  type Command,
  type Denial,
  type FacilitatorCommand,
  type JoinOptions,
  type ParticipantCommand,
  PROTOCOL,
  type ServerMessages,
} from '../workshop/messages.ts';
import { serverMessageSchemas } from '../workshop/schemas.ts';
import type { Workshop } from '../workshop/workshop.ts';
import { type Unsent, unsentOn } from './unsent.ts';
import { colyseusAt, NO_ANSWER, type OpenWire, ownHost, type Wire } from './wire.ts';

/**
 * A browser’s link to a room, whatever happens to the link: it comes back by itself for ever, is sent the entries it
 * does not have yet, and sends again what nobody has answered. Participants, facilitator and screen all use it.
 */
export interface Connection {
  readonly store: StoreApi<ConnectionState>;
  /** Settles when the server has answered; until then it is kept, and sent again after every reconnection. */
  send(wish: Wish): Promise<Outcome>;
  /** Hears every answer, also to what the page before a reload had sent; until the returned function is called. */
  onAnswer(listen: (command: Command, outcome: Outcome) => void): () => void;
  /** The round’s minute, as it is shown here: a moment ago. */
  minute(): number;
  /** Tries again at once: for a button. */
  retry(): void;
  close(): void;
}

/** A command whose count the connection gives. */
export type Wish = ParticipantCommand | FacilitatorCommand;

export type Outcome =
  | { readonly is: 'done' }
  | { readonly is: 'denied'; readonly why: Denial }
  /** The crisis itself says no, as it would alone. */
  | { readonly is: 'refused'; readonly why: Refusal }
  /** The connection was closed, or the room is gone, before an answer came. */
  | { readonly is: 'unsent' };

export interface ConnectionState {
  /** `lost`: was live, and is being looked for. `gone`: for good, see `why`. */
  readonly status: 'connecting' | 'live' | 'lost' | 'gone';
  /** Why it is gone, or why it is not live yet. */
  readonly why: Trouble | undefined;
  /** Folded from the entries this audience may see; undefined until the first welcome. */
  readonly workshop: Workshop | undefined;
  readonly entries: readonly Entry[];
  readonly seat: SeatId | undefined;
  readonly connected: ReadonlySet<SeatId>;
  readonly clock: ClockMessage;
  /** Sent or to be sent, not answered yet, in order. */
  readonly waiting: readonly Command[];
}

/** For good: the room or this place in it is no more, or was never there. */
export const ENDS = [
  'deleted',
  'removed',
  'elsewhere',
  'no-such-room',
  'full',
  'not-allowed',
  'bad-name',
  'outdated',
  'no-server',
] as const;
/** It may get better by itself. */
export const TROUBLES = ['unreachable', 'too-many', 'restarting'] as const;
export type Trouble = (typeof ENDS)[number] | (typeof TROUBLES)[number];

export interface ConnectOptions {
  readonly code: string;
  readonly as: JoinOptions['as'];
  readonly secret: string;
  readonly name?: string | undefined;
  /** How the link is made; by Colyseus to this page’s own host unless a test knows better. */
  readonly open?: OpenWire;
}

/** The server speaks every two seconds; this long without a word, the link is dead. */
const DEAD_AFTER_MS = 6500;
const WATCH_MS = 1000;
/** Between two attempts: doubled each time up to the longest, and a random part so that thirty phones don’t come at once. */
const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 4000;
/**
 * The round is seen this long after it happens: a change of pace, which the server tells a quarter of a second late at
 * most, is then known in time, and nobody sees what has not happened yet.
 */
const BEHIND_MS = 350;
/** How long after an attempt was given up it may still come in. */
const ABANDONED_MS = 60_000;
/** The clock is never guessed further ahead than this of its last word. */
const FURTHEST_S = 3;

/** What makes sense only in the round it was meant for. */
const OF_A_ROUND: ReadonlySet<Command['type']> = new Set([
  'act',
  'wait',
  'finish',
  'agree',
  'decline',
  'rate',
  'inject',
]);

export function connect(options: ConnectOptions): Connection {
  return new RoomConnection(options);
}

class RoomConnection implements Connection {
  readonly store: StoreApi<ConnectionState>;
  private readonly options: ConnectOptions;
  private readonly open: OpenWire;
  private readonly unsent: Unsent;
  private readonly answers = new Map<number, (outcome: Outcome) => void>();
  /** Asked for before the first welcome. */
  private readonly early: { readonly wish: Wish; readonly resolve: (outcome: Outcome) => void }[] = [];
  private count = 0;
  /** How often each unanswered command was sent. */
  private readonly times = new Map<number, number>();
  private readonly listeners = new Set<(command: Command, outcome: Outcome) => void>();
  private wire: Wire | undefined;
  /** Rises with every attempt and every loss, so that what belongs to an earlier link is recognised. */
  private attempt = 0;
  private failures = 0;
  /** Only one attempt at a time: the server gives the place to whoever comes last. */
  private isTrying = false;
  private abandonedAt = Number.NEGATIVE_INFINITY;
  private heardAt = 0;
  private clockAt = 0;
  /** The clock’s word before the last, and when it came. */
  private clockBefore: ClockMessage = { minute: 0, perSecond: 0 };
  private clockBeforeAt = 0;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly watch: ReturnType<typeof setInterval>;
  /** How many rounds the room had when what waits was meant. */
  private rounds = 0;
  private closed = false;
  private complained = false;

  constructor(options: ConnectOptions) {
    this.options = options;
    this.open = options.open ?? colyseusAt(ownHost());
    this.unsent = unsentOn(`${options.code}.${options.as}`);
    this.store = createStore<ConnectionState>(() => ({
      status: 'connecting',
      why: undefined,
      workshop: undefined,
      entries: [],
      seat: undefined,
      connected: new Set(),
      clock: { minute: 0, perSecond: 0 },
      waiting: this.unsent.kept.waiting,
    }));
    this.rounds = this.unsent.kept.rounds;
    // The page before this one may have sent them.
    for (const { n } of this.unsent.kept.waiting) this.times.set(n, 1);
    globalThis.addEventListener?.('online', this.onHope);
    globalThis.document?.addEventListener('visibilitychange', this.onHope);
    globalThis.addEventListener?.('pageshow', this.onHope);
    this.watch = setInterval(() => this.checkAlive(), WATCH_MS);
    void this.tryToConnect();
  }

  send(wish: Wish): Promise<Outcome> {
    if (this.closed || this.store.getState().status === 'gone') return Promise.resolve({ is: 'unsent' });
    return new Promise((resolve) => this.issue(wish, resolve));
  }

  onAnswer(listen: (command: Command, outcome: Outcome) => void): () => void {
    this.listeners.add(listen);
    return () => this.listeners.delete(listen);
  }

  minute(): Minutes {
    const { clock } = this.store.getState();
    const then = performance.now() - BEHIND_MS;
    if (then >= this.clockAt) return reached(clock, then - this.clockAt);
    return Math.min(clock.minute, reached(this.clockBefore, then - this.clockBeforeAt));
  }

  retry(): void {
    const { status } = this.store.getState();
    if (this.closed || status === 'gone' || this.wire || this.isTrying) return;
    clearTimeout(this.retryTimer);
    this.failures = 0;
    void this.tryToConnect();
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.tearDown();
    this.forsake();
  }

  private issue(wish: Wish, resolve: (outcome: Outcome) => void): void {
    // Until the room has said how far this seat has counted, nobody knows the next count.
    if (!this.store.getState().workshop) {
      this.early.push({ wish, resolve });
      return;
    }
    this.count = Math.max(this.count, this.roomCount(), ...this.store.getState().waiting.map(({ n }) => n)) + 1;
    const command: Command = { ...wish, n: this.count };
    this.answers.set(command.n, resolve);
    this.keep([...this.store.getState().waiting, command]);
    if (this.store.getState().status === 'live') this.transmit(command);
  }

  /** The count of the last command the room did for this seat, perhaps from another browser or before a reload. */
  private roomCount(): number {
    const { workshop, seat } = this.store.getState();
    return (seat === undefined ? workshop?.n : workshop?.seats.get(seat)?.n) ?? 0;
  }

  private transmit(command: Command): void {
    this.times.set(command.n, (this.times.get(command.n) ?? 0) + 1);
    this.wire?.send(command);
  }

  private async tryToConnect(): Promise<void> {
    const attempt = ++this.attempt;
    const { code, as, secret, name } = this.options;
    const isCurrent = () => attempt === this.attempt && !this.closed;
    this.isTrying = true;
    try {
      const wire = await this.open(
        { code, as, secret, ...(name !== undefined && { name }), ...this.held() },
        {
          message: (type, payload) => isCurrent() && this.hear(type, payload),
          closed: () => isCurrent() && this.lose('unreachable'),
        },
      );
      if (!isCurrent()) {
        wire.close();
        return;
      }
      this.wire = wire;
      this.heardAt = performance.now();
    } catch (error) {
      if (!isCurrent()) return;
      const word = error instanceof Error ? error.message : '';
      if (word === NO_ANSWER) this.abandonedAt = performance.now();
      const end = ENDS.find((each) => each === word) ?? (hasNoRooms(error) ? 'no-server' : undefined);
      if (end) this.end(end);
      else this.lose(word === 'too-many' ? 'too-many' : 'unreachable');
    } finally {
      this.isTrying = false;
    }
  }

  /** What this browser already knows. */
  private held(): Pick<JoinOptions, 'have' | 'moves'> {
    const { entries, workshop, seat } = this.store.getState();
    return { have: entries.length, moves: (seat !== undefined && workshop?.seats.get(seat)?.moves) || 0 };
  }

  private hear(type: string, payload: unknown): void {
    const message = read(type, payload);
    if (!message) {
      // Said once: a server of another version, or somebody in between.
      if (!this.complained) console.warn(`The room sent something this page cannot read: ${type}`);
      this.complained = true;
      return;
    }
    this.heardAt = performance.now();
    switch (message.type) {
      case 'welcome':
        this.welcome(message.payload);
        break;
      case 'entries':
        this.take(message.payload.from, message.payload.entries);
        break;
      case 'clock':
        this.setClock(message.payload);
        break;
      case 'done':
        this.settle(message.payload.n, { is: 'done' });
        break;
      case 'denied':
        this.deny(message.payload);
        break;
      case 'presence':
        this.meet(message.payload.seat, message.payload.connected);
        break;
      case 'closing':
        this.heed(message.payload.why);
    }
  }

  private heed(why: ServerMessages['closing']['why']): void {
    // An attempt given up on came in after all: it is ourselves who took the place.
    const byOurselves = why === 'elsewhere' && performance.now() - this.abandonedAt < ABANDONED_MS;
    if (why === 'restarting' || byOurselves) this.lose(byOurselves ? 'unreachable' : 'restarting');
    else this.end(why);
  }

  private welcome({ protocol, seat, from, entries, connected, clock }: ServerMessages['welcome']): void {
    if (protocol !== PROTOCOL) {
      this.end('outdated');
      return;
    }
    this.failures = 0;
    this.store.setState({ seat, connected: new Set(connected) });
    this.setClock(clock);
    if (!this.take(from, entries)) return;
    this.store.setState({ status: 'live', why: undefined });
    for (const command of this.store.getState().waiting) this.transmit(command);
    for (const { wish, resolve } of this.early.splice(0)) this.issue(wish, resolve);
  }

  /** What was meant for one round is not done in the next. */
  private dropOutdated(): void {
    const rounds = this.store.getState().workshop?.rounds.length ?? 0;
    if (rounds === this.rounds) return;
    this.rounds = rounds;
    for (const { n, type } of this.store.getState().waiting) {
      if (OF_A_ROUND.has(type)) this.settle(n, { is: 'unsent' });
    }
  }

  /** Entries from that number on. A gap means that something was missed: then everything is asked for again. */
  private take(from: number, entries: readonly Entry[]): boolean {
    const held = this.store.getState();
    if (from > held.entries.length) {
      this.store.setState({ entries: [], workshop: undefined });
      this.lose('unreachable');
      return false;
    }
    const isMore = from === held.entries.length;
    if (isMore && entries.length === 0) return true;
    const all = [...held.entries.slice(0, from), ...entries];
    const workshop = isMore ? foldAll(entries, held.workshop) : foldAll(all);
    this.store.setState({ entries: all, workshop });
    this.dropOutdated();
    return true;
  }

  private setClock(clock: ClockMessage): void {
    // After a reconnection, what was before is too old to go on from.
    const isNext = this.store.getState().status === 'live';
    this.clockBefore = isNext ? this.store.getState().clock : clock;
    this.clockBeforeAt = isNext ? this.clockAt : 0;
    this.clockAt = performance.now();
    this.store.setState({ clock });
  }

  private meet(seat: SeatId, isConnected: boolean): void {
    const connected = new Set(this.store.getState().connected);
    if (isConnected) connected.add(seat);
    else connected.delete(seat);
    this.store.setState({ connected });
  }

  private deny(denied: ServerMessages['denied']): void {
    const { n } = denied;
    if ('refusal' in denied) this.settle(n, { is: 'refused', why: denied.refusal });
    else if (denied.why !== 'stale') this.settle(n, { is: 'denied', why: denied.why });
    // Done before the link broke, and only the answer was lost.
    else if ((this.times.get(n) ?? 0) > 1) this.settle(n, { is: 'done' });
    else this.countOn(n);
  }

  /** This browser’s count was behind (its storage was emptied): asked again with the next. */
  private countOn(n: number): void {
    const wish = this.store.getState().waiting.find((command) => command.n === n);
    const resolve = this.answers.get(n);
    this.forget(n);
    if (wish) this.issue(wish, resolve ?? (() => undefined));
  }

  private settle(n: number, outcome: Outcome): void {
    const command = this.store.getState().waiting.find((each) => each.n === n);
    const resolve = this.answers.get(n);
    this.forget(n);
    resolve?.(outcome);
    if (command) for (const listen of this.listeners) listen(command, outcome);
  }

  private forget(n: number): void {
    this.answers.delete(n);
    this.times.delete(n);
    this.keep(this.store.getState().waiting.filter((command) => command.n !== n));
  }

  private keep(waiting: readonly Command[]): void {
    this.unsent.keep({ rounds: this.rounds, waiting });
    this.store.setState({ waiting });
  }

  private lose(why: Trouble): void {
    const { status, workshop } = this.store.getState();
    if (status === 'gone' || this.closed) return;
    this.attempt++;
    this.wire?.close();
    this.wire = undefined;
    this.store.setState({ status: workshop ? 'lost' : 'connecting', why });
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.failures++);
    clearTimeout(this.retryTimer);
    this.retryTimer = setTimeout(() => void this.tryToConnect(), wait * (0.5 + Math.random()));
  }

  private end(why: Trouble): void {
    this.store.setState({ status: 'gone', why });
    this.tearDown();
    this.forsake();
    this.keep([]);
  }

  private tearDown(): void {
    this.attempt++;
    clearTimeout(this.retryTimer);
    clearInterval(this.watch);
    globalThis.removeEventListener?.('online', this.onHope);
    globalThis.document?.removeEventListener('visibilitychange', this.onHope);
    globalThis.removeEventListener?.('pageshow', this.onHope);
    this.wire?.close();
    this.wire = undefined;
  }

  private forsake(): void {
    for (const { resolve } of this.early.splice(0)) resolve({ is: 'unsent' });
    for (const resolve of this.answers.values()) resolve({ is: 'unsent' });
    this.answers.clear();
  }

  /** The network is back, or somebody looks at the page again. */
  private readonly onHope = (): void => {
    if (globalThis.document?.visibilityState === 'hidden') return;
    this.checkAlive();
    this.retry();
  };

  private checkAlive(): void {
    if (this.wire && performance.now() - this.heardAt > DEAD_AFTER_MS) this.lose('unreachable');
  }
}

const reached = ({ minute, perSecond }: ClockMessage, ms: number): Minutes =>
  minute + perSecond * Math.min(Math.max(ms / 1000, 0), FURTHEST_S);

/** Somebody serves these pages, but knows nothing of rooms: a static copy. */
function hasNoRooms(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 404 || code === 405;
}

type Message = {
  readonly [M in keyof ServerMessages]: { readonly type: M; readonly payload: ServerMessages[M] };
}[keyof ServerMessages];

/** Undefined if it is none of the messages a room sends. */
function read(type: string, payload: unknown): Message | undefined {
  if (!Object.hasOwn(serverMessageSchemas, type)) return undefined;
  const known = type as keyof ServerMessages;
  const reading = serverMessageSchemas[known].safeParse(payload);
  return reading.success ? ({ type: known, payload: reading.data } as Message) : undefined;
}
