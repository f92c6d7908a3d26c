import { randomBytes } from 'node:crypto';
import { Client, type Room } from '@colyseus/sdk';
import type { Entry } from '../../src/workshop/entry.ts';
import { foldAll } from '../../src/workshop/fold.ts';
import type {
  Command,
  FacilitatorCommand,
  JoinOptions,
  ParticipantCommand,
  ServerMessages,
} from '../../src/workshop/messages.ts';
import type { Workshop } from '../../src/workshop/workshop.ts';

/** Somebody in a room, by Colyseus’ own client and nothing of ours: what they were told is kept, word for word. */

type Heard = {
  [M in keyof ServerMessages]: { readonly type: M; readonly message: ServerMessages[M] };
}[keyof ServerMessages];
type Wish = ParticipantCommand | FacilitatorCommand;
export type Answer = { readonly type: 'done' } | ({ readonly type: 'denied' } & ServerMessages['denied']);

export interface OpenRoom {
  readonly code: string;
  readonly secret: string;
  readonly addresses: readonly string[];
}

export const aSecret = (): string => randomBytes(16).toString('base64url');

export async function openRoom(address: string, hostKey: string): Promise<OpenRoom> {
  const response = await fetch(`${address}/api/workshops`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${hostKey}` },
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json() as Promise<OpenRoom>;
}

const PATIENCE_MS = 15_000;

export class Visitor {
  readonly heard: Heard[] = [];
  /** How the connection ended; undefined while it stands. */
  left: number | undefined;
  readonly room: Room;
  #count = 0;
  readonly #held: readonly Entry[];
  #wake: (() => void)[] = [];

  private constructor(room: Room, held: readonly Entry[]) {
    this.room = room;
    this.#held = held;
    room.reconnection.enabled = false;
    room.onMessage('*', (type: string | number, message: unknown) => {
      this.heard.push({ type, message } as Heard);
      this.#wakeUp();
    });
    room.onLeave((code: number) => {
      this.left = code;
      this.#wakeUp();
    });
    room.onError(() => undefined);
  }

  /** `held`: what a browser kept from before. */
  static async come(
    address: string,
    options: Pick<JoinOptions, 'code' | 'secret'> & Partial<JoinOptions>,
    held: readonly Entry[] = [],
  ): Promise<Visitor> {
    const all = { as: 'participant', have: held.length, moves: 0, ...options };
    const visitor = new Visitor(await new Client(address).joinOrCreate('workshop', all), held);
    await visitor.until(() => visitor.heard.some(({ type }) => type === 'welcome'));
    const { workshop, seat } = visitor;
    visitor.#count = (seat === undefined ? workshop.n : workshop.seats.get(seat)?.n) ?? 0;
    return visitor;
  }

  get welcome(): ServerMessages['welcome'] {
    const [message] = this.all('welcome').slice(-1);
    if (!message) throw new Error('Nobody said welcome.');
    return message;
  }

  get seat(): string | undefined {
    return this.welcome.seat;
  }

  get clock(): ServerMessages['clock'] {
    return this.all('clock').at(-1) ?? this.welcome.clock;
  }

  /** All they hold, as a browser would put it together. */
  get entries(): readonly Entry[] {
    const held = [...this.#held];
    for (const { type, message } of this.heard) {
      if (type !== 'welcome' && type !== 'entries') continue;
      held.length = Math.min(held.length, message.from);
      held.push(...message.entries);
    }
    return held;
  }

  get workshop(): Workshop {
    const workshop = foldAll(this.entries);
    if (!workshop) throw new Error('No entries yet.');
    return workshop;
  }

  all<M extends keyof ServerMessages>(type: M): ServerMessages[M][] {
    return this.heard.flatMap((each) => (each.type === type ? [each.message as ServerMessages[M]] : []));
  }

  /** Sends anything at all as a command. */
  say(message: unknown): void {
    this.room.send('command', message);
  }

  /** Sends a command with the next count, and waits for its answer. */
  ask(wish: Wish): Promise<Answer> {
    this.#count += 1;
    return this.askAgain({ ...wish, n: this.#count } as Command);
  }

  async askAgain(command: Command): Promise<Answer> {
    this.#count = Math.max(this.#count, command.n);
    const from = this.heard.length;
    this.say(command);
    const isAnswer = ({ type, message }: Heard) => (type === 'done' || type === 'denied') && message.n === command.n;
    await this.until(() => this.heard.slice(from).some(isAnswer));
    const answer = this.heard.slice(from).find(isAnswer) as Heard;
    return { type: answer.type, ...answer.message } as Answer;
  }

  /** Waits until that is so. */
  async until(isSo: () => boolean, what = isSo.toString()): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS;
    while (!isSo()) {
      const left = deadline - performance.now();
      if (left <= 0) throw new Error(`It never came to this: ${what}\n${JSON.stringify(this.heard.slice(-5))}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#wake.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** Without a word, as when the battery is empty. */
  vanish(): void {
    this.room.connection.close();
  }

  async leave(): Promise<void> {
    if (this.left === undefined) await this.room.leave();
  }

  #wakeUp(): void {
    const wake = this.#wake;
    this.#wake = [];
    for (const each of wake) each();
  }
}
