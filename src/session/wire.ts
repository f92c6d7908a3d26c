import type { Command, JoinOptions } from '../workshop/messages.ts';

/** One open link to a room. Everything that comes through it is untrusted until `Connection` has read it. */
export interface Wire {
  send(command: Command): void;
  close(): void;
}

export interface WireEvents {
  message(type: string, payload: unknown): void;
  /** It broke, or the other side closed it. Never called after `close`. */
  closed(): void;
}

/** Comes in, or throws: the error’s message is the server’s word when the server said no. */
export type OpenWire = (options: JoinOptions, events: WireEvents) => Promise<Wire>;

/** The room’s name on the server; which of them is in the options. */
export const ROOM = 'workshop';
/** How long the server may take to let somebody in, and the error’s message when it took longer. */
const PATIENCE_MS = 10_000;
export const NO_ANSWER = 'no answer';

/** A link by Colyseus. Its own reconnection is off: ours survives a reload and a restarted server too. */
export function colyseusAt(address: string): OpenWire {
  return async (options, events) => {
    const { Client } = await import('@colyseus/sdk');
    const room = await soon(new Client(address).joinOrCreate(ROOM, options), (late) => void late.leave());
    room.reconnection.enabled = false;
    let open = true;
    room.onMessage('*', (type: string | number, payload: unknown) => {
      if (open) events.message(String(type), payload);
    });
    room.onLeave(() => {
      if (open) events.closed();
      open = false;
    });
    // What breaks a link also closes it, which is heard above.
    room.onError(() => undefined);
    return {
      send: (command) => room.send('command', command),
      close: () => {
        open = false;
        void room.leave();
      },
    };
  };
}

/** The host this page came from. */
export function ownHost(): string {
  return location.origin;
}

/** What comes too late is thrown away. */
async function soon<T>(coming: Promise<T>, discard: (late: T) => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late = false;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late = true;
      reject(new Error(NO_ANSWER));
    }, PATIENCE_MS);
  });
  coming.then((value) => late && discard(value)).catch(() => undefined);
  try {
    return await Promise.race([coming, patience]);
  } finally {
    clearTimeout(timer);
  }
}
