import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Minutes } from '../crisis/vocabulary.ts';
import type { Entry, SeatId } from '../workshop/entry.ts';
import { foldAll } from '../workshop/fold.ts';
import {
  type ClockMessage,
  type Command,
  type JoinOptions,
  PROTOCOL,
  type ServerMessages,
} from '../workshop/messages.ts';
import type { Workshop } from '../workshop/workshop.ts';
import { HeardClock } from './heard-clock.ts';
import { Outbox, type Outcome, type Wish } from './outbox.ts';
import { readServerMessage } from './server-message.ts';
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
/** How long after an attempt was given up it may still come in. */
const ABANDONED_MS = 60_000;

export function connect(options: ConnectOptions): Connection {
  return new RoomConnection(options);
}

class RoomConnection implements Connection {
  readonly store: StoreApi<ConnectionState>;
  private readonly options: ConnectOptions;
  private readonly open: OpenWire;
  private readonly outbox: Outbox;
  private readonly heardClock = new HeardClock();
  private wire: Wire | undefined;
  /** Rises with every attempt and every loss, so that what belongs to an earlier link is recognised. */
  private attempt = 0;
  private failures = 0;
  /** Only one attempt at a time: the server gives the place to whoever comes last. */
  private isTrying = false;
  private abandonedAt = Number.NEGATIVE_INFINITY;
  private heardAt = 0;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly watch: ReturnType<typeof setInterval>;
  private closed = false;
  private complained = false;

  constructor(options: ConnectOptions) {
    this.options = options;
    this.open = options.open ?? colyseusAt(ownHost());
    this.outbox = new Outbox(`${options.code}.${options.as}`, {
      counted: () => this.counted(),
      transmit: (command) => this.transmit(command),
      waits: (waiting) => this.store.setState({ waiting }),
    });
    this.store = createStore<ConnectionState>(() => ({
      status: 'connecting',
      why: undefined,
      workshop: undefined,
      entries: [],
      seat: undefined,
      connected: new Set(),
      clock: { minute: 0, perSecond: 0 },
      waiting: this.outbox.inOrder,
    }));
    globalThis.addEventListener?.('online', this.onHope);
    globalThis.document?.addEventListener('visibilitychange', this.onHope);
    globalThis.addEventListener?.('pageshow', this.onHope);
    this.watch = setInterval(() => this.checkAlive(), WATCH_MS);
    void this.tryToConnect();
  }

  send(wish: Wish): Promise<Outcome> {
    if (this.closed || this.store.getState().status === 'gone') return Promise.resolve({ is: 'unsent' });
    return this.outbox.send(wish);
  }

  onAnswer(listen: (command: Command, outcome: Outcome) => void): () => void {
    return this.outbox.onAnswer(listen);
  }

  minute(): Minutes {
    return this.heardClock.minute();
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
    this.outbox.forsake();
  }

  /** The count of the last command the room did for this seat, perhaps from another browser or before a reload. */
  private counted(): number | undefined {
    const { workshop, seat } = this.store.getState();
    if (!workshop) return undefined;
    return (seat === undefined ? workshop.n : workshop.seats.get(seat)?.n) ?? 0;
  }

  private transmit(command: Command): boolean {
    if (this.store.getState().status !== 'live') return false;
    this.wire?.send(command);
    return true;
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
    const message = readServerMessage(type, payload);
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
        this.outbox.done(message.payload.n);
        break;
      case 'denied':
        this.outbox.deny(message.payload);
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
    this.outbox.sendAgain();
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
    this.outbox.inRound(workshop?.rounds.length ?? 0);
    return true;
  }

  private setClock(clock: ClockMessage): void {
    this.heardClock.hear(clock, this.store.getState().status === 'live');
    this.store.setState({ clock });
  }

  private meet(seat: SeatId, isConnected: boolean): void {
    const connected = new Set(this.store.getState().connected);
    if (isConnected) connected.add(seat);
    else connected.delete(seat);
    this.store.setState({ connected });
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
    this.outbox.forsake();
    this.outbox.empty();
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

/** Somebody serves these pages, but knows nothing of rooms: a static copy. */
function hasNoRooms(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 404 || code === 405;
}
