import type { ServerMessages } from '../workshop/messages.ts';
import { serverMessageSchemas } from '../workshop/schemas.ts';

type ServerMessage = {
  readonly [M in keyof ServerMessages]: { readonly type: M; readonly payload: ServerMessages[M] };
}[keyof ServerMessages];

/** Undefined if it is none of the messages a room sends. */
export function readServerMessage(type: string, payload: unknown): ServerMessage | undefined {
  if (!Object.hasOwn(serverMessageSchemas, type)) return undefined;
  const known = type as keyof ServerMessages;
  const reading = serverMessageSchemas[known].safeParse(payload);
  return reading.success ? ({ type: known, payload: reading.data } as ServerMessage) : undefined;
}
