import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { JoinOptions } from '../../src/workshop/messages.ts';

/** The protocol’s own numbers: the server’s “come in”, the client’s “I am in”, and data of the type `command`. */
const JOIN_ROOM = 10;
const ROOM_DATA = 13;
export const COMMAND_HEADER = Buffer.from([ROOM_DATA, 0xa0 | 'command'.length, ...Buffer.from('command')]);

/** A seat without a client library: whatever bytes one likes can be sent. */
export async function takeSeat(address: string, options: Partial<JoinOptions>): Promise<WebSocket> {
  const response = await fetch(`${address}/matchmake/joinOrCreate/workshop`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ as: 'participant', have: 0, moves: 0, ...options }),
  });
  if (!response.ok) throw new Error(await response.text());
  const { processId, roomId, sessionId } = (await response.json()) as Record<string, string>;
  const socket = new WebSocket(`${address.replace('http', 'ws')}/${processId}/${roomId}?sessionId=${sessionId}`);
  socket.on('error', () => undefined);
  const [first] = (await once(socket, 'message')) as [Buffer];
  if (first[0] !== JOIN_ROOM) throw new Error(`Not let in: ${first.toString('latin1')}`);
  socket.send(Buffer.from([JOIN_ROOM]));
  return socket;
}
