import type { WebSocket } from 'ws';

const PING_MS = 3000;
/** A connection that left so many unanswered is dead. */
const MOST_UNANSWERED = 2;

/**
 * Feels a connection’s pulse, each at its own time. (Colyseus’ transport pings everybody in the same instant: with
 * thousands of phones, nobody else is heard meanwhile.)
 */
export function keepPulse(socket: WebSocket): void {
  let unanswered = 0;
  socket.on('pong', () => {
    unanswered = 0;
  });
  const pulse = setInterval(() => {
    if (unanswered++ >= MOST_UNANSWERED) socket.terminate();
    else socket.ping();
  }, PING_MS);
  socket.once('close', () => clearInterval(pulse));
}
