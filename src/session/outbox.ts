import type { Refusal } from '../crisis/events.ts';
import type { Command, Denial, FacilitatorCommand, ParticipantCommand, ServerMessages } from '../workshop/messages.ts';
import { type Unsent, unsentOn } from './unsent.ts';

/** A command whose count the outbox gives. */
export type Wish = ParticipantCommand | FacilitatorCommand;

export type Outcome =
  | { readonly is: 'done' }
  | { readonly is: 'denied'; readonly why: Denial }
  /** The crisis itself says no, as it would alone. */
  | { readonly is: 'refused'; readonly why: Refusal }
  /** The connection was closed, or the room is gone, before an answer came. */
  | { readonly is: 'unsent' };

type Listener = (command: Command, outcome: Outcome) => void;

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

/** The link as the outbox needs it. */
interface Link {
  /** The count of the last command the room did for this seat; undefined until the room has said so. */
  counted(): number | undefined;
  /** False: there is no link now. */
  transmit(command: Command): boolean;
  /** What waits has changed. */
  waits(waiting: readonly Command[]): void;
}

/** What was asked of a room and not answered yet: counted, kept through a reload, sent again, and settled once. */
export class Outbox {
  private readonly link: Link;
  private readonly unsent: Unsent;
  private readonly answers = new Map<number, (outcome: Outcome) => void>();
  /** Asked for before the room was known. */
  private readonly early: { readonly wish: Wish; readonly resolve: (outcome: Outcome) => void }[] = [];
  private readonly listeners = new Set<Listener>();
  /** How often each unanswered command was sent. */
  private readonly times: Map<number, number>;
  private waiting: readonly Command[];
  /** How many rounds the room had when what waits was meant. */
  private rounds: number;
  private count = 0;

  constructor(place: string, link: Link) {
    this.link = link;
    this.unsent = unsentOn(place);
    ({ waiting: this.waiting, rounds: this.rounds } = this.unsent.kept);
    // The page before this one may have sent them.
    this.times = new Map(this.waiting.map(({ n }) => [n, 1]));
  }

  get inOrder(): readonly Command[] {
    return this.waiting;
  }

  send(wish: Wish): Promise<Outcome> {
    return new Promise((resolve) => this.issue(wish, resolve));
  }

  onAnswer(listen: Listener): () => void {
    this.listeners.add(listen);
    return () => this.listeners.delete(listen);
  }

  /** The link is back: everything again, in order. */
  sendAgain(): void {
    for (const command of this.waiting) this.transmit(command);
    for (const { wish, resolve } of this.early.splice(0)) this.issue(wish, resolve);
  }

  done(n: number): void {
    this.settle(n, { is: 'done' });
  }

  deny(denied: ServerMessages['denied']): void {
    const { n } = denied;
    if ('refusal' in denied) this.settle(n, { is: 'refused', why: denied.refusal });
    else if (denied.why !== 'stale') this.settle(n, { is: 'denied', why: denied.why });
    // Done before the link broke, and only the answer was lost.
    else if ((this.times.get(n) ?? 0) > 1) this.settle(n, { is: 'done' });
    else this.countOn(n);
  }

  /** What was meant for one round is not done in the next. */
  inRound(rounds: number): void {
    if (rounds === this.rounds) return;
    this.rounds = rounds;
    for (const { n, type } of this.waiting) if (OF_A_ROUND.has(type)) this.settle(n, { is: 'unsent' });
  }

  /** Nobody will answer this page any more; what waits stays kept for the next. */
  forsake(): void {
    for (const { resolve } of this.early.splice(0)) resolve({ is: 'unsent' });
    for (const resolve of this.answers.values()) resolve({ is: 'unsent' });
    this.answers.clear();
  }

  /** Nobody will ever answer. */
  empty(): void {
    this.keep([]);
  }

  private issue(wish: Wish, resolve: (outcome: Outcome) => void): void {
    // Until the room has said how far this seat has counted, nobody knows the next count.
    const counted = this.link.counted();
    if (counted === undefined) {
      this.early.push({ wish, resolve });
      return;
    }
    this.count = Math.max(this.count, counted, ...this.waiting.map(({ n }) => n)) + 1;
    const command: Command = { ...wish, n: this.count };
    this.answers.set(command.n, resolve);
    this.keep([...this.waiting, command]);
    this.transmit(command);
  }

  private transmit(command: Command): void {
    if (this.link.transmit(command)) this.times.set(command.n, (this.times.get(command.n) ?? 0) + 1);
  }

  /** This browser’s count was behind (its storage was emptied): asked again with the next. */
  private countOn(n: number): void {
    const wish = this.waiting.find((command) => command.n === n);
    const resolve = this.answers.get(n);
    this.forget(n);
    if (wish) this.issue(wish, resolve ?? (() => undefined));
  }

  private settle(n: number, outcome: Outcome): void {
    const command = this.waiting.find((each) => each.n === n);
    const resolve = this.answers.get(n);
    this.forget(n);
    resolve?.(outcome);
    if (command) for (const listen of this.listeners) listen(command, outcome);
  }

  private forget(n: number): void {
    this.answers.delete(n);
    this.times.delete(n);
    this.keep(this.waiting.filter((command) => command.n !== n));
  }

  private keep(waiting: readonly Command[]): void {
    this.waiting = waiting;
    this.unsent.keep({ rounds: this.rounds, waiting });
    this.link.waits(waiting);
  }
}
