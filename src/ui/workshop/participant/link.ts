import { type Connection, connect, ENDS, type Trouble } from '../../../session/connection.ts';
import type { MySeat } from '../../../session/my-seats.ts';

/** The page’s one link to a room: made by the form that joins, taken over by the room’s screen. */
let current: { readonly code: string; readonly secret: string; readonly connection: Connection } | undefined;

export function linkTo({ code, secret, name }: Pick<MySeat, 'code' | 'secret' | 'name'>): Connection {
  const isGone = current?.connection.store.getState().status === 'gone';
  if (current?.code === code && current.secret === secret && !isGone) return current.connection;
  leaveRoom();
  const connection = connect({ code, as: 'participant', secret, name });
  current = { code, secret, connection };
  return connection;
}

export function leaveRoom(): void {
  current?.connection.close();
  current = undefined;
}

/** How far somebody has come on the way in. */
export type Entering =
  | { readonly at: 'live' }
  | { readonly at: 'waiting'; readonly why: Trouble | undefined }
  | { readonly at: 'gone'; readonly end: (typeof ENDS)[number] };

/** Links to a room, and tells how that goes until it is live or gone; the signal gives up. */
export function enter(seat: MySeat, tell: (entering: Entering) => void, signal: AbortSignal): void {
  const { store } = linkTo(seat);
  const follow = () => {
    const { status, why } = store.getState();
    if (status === 'live') {
      settle();
      tell({ at: 'live' });
    } else if (status === 'gone') {
      giveUp();
      tell({ at: 'gone', end: ENDS.find((each) => each === why) ?? 'no-such-room' });
    } else tell({ at: 'waiting', why });
  };
  const unsubscribe = store.subscribe(follow);
  const settle = () => {
    unsubscribe();
    signal.removeEventListener('abort', giveUp);
  };
  const giveUp = () => {
    settle();
    leaveRoom();
  };
  signal.addEventListener('abort', giveUp);
  follow();
}
