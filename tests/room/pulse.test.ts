import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { keepPulse } from '../../src/room/pulse.ts';

describe('the pulse of a connection', () => {
  let server: WebSocketServer;
  beforeEach(async () => {
    server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await once(server, 'listening');
  });
  afterEach(() => {
    vi.useRealTimers();
    for (const socket of server.clients) socket.terminate();
    server.close();
  });

  /** Both ends of one connection; the far one answers pings, or does not. */
  async function connected(answers: boolean) {
    const far = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`, { autoPong: answers });
    const [near] = (await once(server, 'connection')) as [WebSocket];
    await once(far, 'open');
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    keepPulse(near);
    return { near, far };
  }

  it('cuts off whoever has left two of its beats unanswered', async () => {
    const { near, far } = await connected(false);
    for (let beat = 0; beat < 2; beat++) {
      vi.advanceTimersByTime(3000);
      await once(far, 'ping');
    }
    expect(near.readyState).toBe(WebSocket.OPEN);
    vi.advanceTimersByTime(3000);
    await once(far, 'close');
  });

  it('leaves whoever answers alone, and stops with the connection', async () => {
    const { near, far } = await connected(true);
    for (let beat = 0; beat < 5; beat++) {
      vi.advanceTimersByTime(3000);
      await once(near, 'pong');
    }
    expect(near.readyState).toBe(WebSocket.OPEN);
    far.close();
    await once(near, 'close');
    expect(vi.getTimerCount()).toBe(0);
  });
});
