import { type Client, ClientState, Protocol } from '@colyseus/core';
import type { WebSocket } from 'ws';
import { Bucket, faster, type Rate } from './limits.ts';

/** What the header of our one message looks like: data, of the type “command” (a short string in MessagePack). */
const TYPE = 'command';
const COMMAND = Buffer.from([Protocol.ROOM_DATA, 0xa0 | TYPE.length, ...Buffer.from(TYPE)]);
const SIGNALS: readonly number[] = [Protocol.JOIN_ROOM, Protocol.LEAVE_ROOM, Protocol.PING];

/** Frames may come this much faster than commands before the line is cut: those over the rate get an answer first. */
const CUT = 10;

/**
 * Stands before Colyseus’ own reading of frames, of which we use a small part: everything else is cut off unread, and
 * so is whoever sends too much or too fast. (Its rarer kinds of frames are decoded without a safety net.)
 */
export function guardFrames(client: Client & { ref: WebSocket }, mostBytes: number, rate: Rate): void {
  const frames = new Bucket(faster(rate, CUT));
  client.ref.on('message', (data: Buffer) => {
    if (data.length <= mostBytes && isOurs(data) && frames.take()) return;
    // Read by nobody after us, and gone.
    client.state = ClientState.LEAVING;
    client.ref.terminate();
  });
}

function isOurs(data: Buffer): boolean {
  if (data.length === 1) return SIGNALS.includes(data[0] ?? 0);
  return data.subarray(0, COMMAND.length).equals(COMMAND);
}
