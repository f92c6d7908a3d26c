import { createStore } from 'zustand/vanilla';
import type { Connection, ConnectionState } from '../../src/session/connection.ts';
import type { Outcome, Wish } from '../../src/session/outbox.ts';
import type { SeatId } from '../../src/workshop/entry.ts';
import { foldAll } from '../../src/workshop/fold.ts';
import type { Command } from '../../src/workshop/messages.ts';
import { visibleEntries } from '../../src/workshop/visible.ts';
import type { SmallRoom } from '../support/small-room.ts';

/** A seat’s link to a room in memory. Nothing arrives, either way, before the test says so. */
export class SmallLink implements Connection {
  readonly store = createStore<ConnectionState>(() => ({
    status: 'live',
    why: undefined,
    workshop: undefined,
    entries: [],
    seat: undefined,
    connected: new Set(),
    clock: { minute: 0, perSecond: 0 },
    waiting: [],
  }));
  /** The round’s minute as this browser believes. */
  now = 0;
  private readonly room: SmallRoom;
  private readonly seat: SeatId;
  private readonly listeners = new Set<(command: Command, outcome: Outcome) => void>();

  constructor(room: SmallRoom, seat: SeatId) {
    this.room = room;
    this.seat = seat;
    this.store.setState({ seat });
    this.hear();
  }

  /** What the room told since. */
  hear(): void {
    const { entries, workshop } = this.room;
    const visible = visibleEntries(entries, { as: 'participant', seat: this.seat }, workshop);
    this.store.setState({ entries: visible, workshop: foldAll(visible) });
  }

  send(wish: Wish): Promise<Outcome> {
    const { waiting, workshop } = this.store.getState();
    const n = Math.max(workshop?.seats.get(this.seat)?.n ?? 0, ...waiting.map((command) => command.n)) + 1;
    this.store.setState({ waiting: [...waiting, { ...wish, n } as Command] });
    return new Promise(() => undefined);
  }

  /** The room gets everything that was sent, and answers. */
  deliver(): Outcome[] {
    return this.store.getState().waiting.map((command) => {
      const decision = this.room.send(this.seat, command);
      const outcome: Outcome = decision.ok
        ? { is: 'done' }
        : decision.why === undefined
          ? { is: 'refused', why: decision.refusal }
          : { is: 'denied', why: decision.why };
      this.hear();
      this.store.setState({ waiting: this.store.getState().waiting.filter(({ n }) => n !== command.n) });
      for (const listen of this.listeners) listen(command, outcome);
      return outcome;
    });
  }

  onAnswer(listen: (command: Command, outcome: Outcome) => void): () => void {
    this.listeners.add(listen);
    return () => this.listeners.delete(listen);
  }

  minute(): number {
    return this.now;
  }

  retry(): void {}
  close(): void {}
}
