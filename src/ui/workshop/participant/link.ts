import { type Connection, connect } from '../../../session/connection.ts';
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
