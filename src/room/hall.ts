import { type Client, ClientState, CloseCode } from '@colyseus/core';
import type { WebSocket } from 'ws';
import type { Entry, SeatId } from '../workshop/entry.ts';
import type { ServerMessages } from '../workshop/messages.ts';
import { type Audience, visibleTo } from '../workshop/visible.ts';
import type { Workshop } from '../workshop/workshop.ts';
import type { Bucket } from './limits.ts';

/** Somebody who is here: who, how many entries they were sent, and how fast they may talk. */
export interface Present {
  readonly audience: Audience;
  sent: number;
  /** How often their seat had changed teams when they were last told everything. */
  moves: number;
  readonly commands: Bucket;
  readonly since: number;
}

export type Here = Client & { userData: Present; ref: WebSocket };
type Message = keyof ServerMessages;

/** Not read by its browser: cut off, it comes back and is sent what it lacks. (A facilitator’s first letter may be long.) */
const MOST_UNREAD_BYTES = 32_000_000;

/** Whoever is in a room at the moment, and how they are told something. */
export class Hall {
  readonly #clients: () => readonly Here[];

  constructor(clients: () => readonly Here[]) {
    this.#clients = clients;
  }

  get everybody(): readonly Here[] {
    // Copied first: filtering Colyseus' own kind of array would make another of its kind, index and all.
    return [...this.#clients()].filter(
      (client) => client.userData !== undefined && client.state !== ClientState.LEAVING,
    );
  }

  get connected(): SeatId[] {
    return this.everybody.flatMap((client) => seatOf(client) ?? []);
  }

  /** Who sits there, if they are here. */
  at(seat: SeatId): Here | undefined {
    return this.everybody.find((client) => seatOf(client) === seat);
  }

  /**
   * Settles who is told what of new entries, with the room as it stands right after them; what is returned tells them,
   * when it is time.
   */
  addressed(entries: readonly Entry[], workshop: Workshop): () => void {
    const letters = this.everybody.flatMap((client) => {
      const present = client.userData;
      const visible = entries.flatMap((entry) => visibleTo(entry, present.audience, workshop) ?? []);
      const from = present.sent;
      present.sent += visible.length;
      return visible.length === 0 ? [] : [{ client, from, entries: visible }];
    });
    return () => {
      for (const { client, ...letter } of letters) this.tell(client, 'entries', letter);
    };
  }

  tell<M extends Message>(client: Here, type: M, message: ServerMessages[M]): void {
    if (client.state === ClientState.LEAVING) return;
    if (client.ref.bufferedAmount > MOST_UNREAD_BYTES) client.ref.terminate();
    else client.send(type, message);
  }

  tellAll<M extends Message>(type: M, message: ServerMessages[M]): void {
    for (const client of this.everybody) this.tell(client, type, message);
  }

  sendAway(seat: SeatId, why: 'removed' | 'elsewhere'): void {
    const client = this.at(seat);
    if (!client) return;
    this.tell(client, 'closing', { why });
    // Hears and says nothing more, even before its socket is closed.
    client.state = ClientState.LEAVING;
    client.leave(CloseCode.CONSENTED);
  }
}

export function seatOf({ userData }: Here): SeatId | undefined {
  return userData?.audience.as === 'participant' ? userData.audience.seat : undefined;
}
