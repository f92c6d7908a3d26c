import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';
import { Delays } from './delays.ts';
import { wait } from './group.ts';
import { inTurn } from './in-turn.ts';
import { pinServer, type Usage, usageOf } from './process.ts';

/** As long as an act is on the wire. */
const MESSAGE = Buffer.alloc(96, 7);

/** The bare server in its own process, and as many sockets as there were participants. */
export class Echo {
  private readonly child: ChildProcess;
  private readonly sockets: readonly WebSocket[];

  private constructor(child: ChildProcess, sockets: readonly WebSocket[]) {
    this.child = child;
    this.sockets = sockets;
  }

  static async open(count: number): Promise<Echo> {
    const child = spawn(process.execPath, [fileURLToPath(new URL('echo-server.ts', import.meta.url))], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    process.once('exit', () => child.kill());
    pinServer(child.pid as number);
    const [address] = (await once(createInterface(child.stdout), 'line')) as [string];
    const sockets = await inTurn(Array.from({ length: count }), 100, async () => {
      const socket = new WebSocket(address, { perMessageDeflate: false });
      await once(socket, 'open');
      return socket;
    });
    return new Echo(child, sockets);
  }

  get usage(): Usage {
    return usageOf(this.child.pid as number);
  }

  /** Each sends at the given pace and waits for its own message to come back. */
  async play(milliseconds: number, pause: () => number): Promise<Delays> {
    const delays = new Delays();
    const until = performance.now() + milliseconds;
    const keepSending = async (socket: WebSocket): Promise<void> => {
      await wait(Math.min(Math.random() * pause(), until - performance.now()));
      while (performance.now() < until) {
        await send(socket, delays);
        await wait(Math.min(pause(), Math.max(0, until - performance.now())));
      }
    };
    await Promise.all(this.sockets.map(keepSending));
    return delays;
  }

  async burst(milliseconds: number): Promise<Delays> {
    const delays = new Delays();
    await Promise.all(
      this.sockets.map(async (socket) => {
        await wait(Math.random() * milliseconds);
        await send(socket, delays);
      }),
    );
    return delays;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.terminate();
    const gone = once(this.child, 'exit');
    this.child.kill();
    await gone;
  }
}

async function send(socket: WebSocket, delays: Delays): Promise<void> {
  const start = performance.now();
  const back = once(socket, 'message');
  socket.send(MESSAGE);
  await back;
  delays.add(performance.now() - start);
}
