import { once } from 'node:events';
import { WebSocket } from 'ws';

/**
 * A look inside a process started with `--inspect`: the heap that is left after everything dead was collected, and a
 * profile of where its time goes. So the server needs no door for tests.
 */
export class Inspected {
  private readonly socket: WebSocket;
  private readonly answers = new Map<number, (result: unknown) => void>();
  private count = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data) => {
      const { id, result } = JSON.parse(String(data)) as { id?: number; result?: unknown };
      if (id === undefined) return;
      this.answers.get(id)?.(result);
      this.answers.delete(id);
    });
  }

  static async at(address: string): Promise<Inspected> {
    const socket = new WebSocket(address, { perMessageDeflate: false });
    await once(socket, 'open');
    return new Inspected(socket);
  }

  /** Megabytes on the heap and in buffers outside it, after collecting twice: finalizers free more. */
  async liveMegabytes(): Promise<number> {
    await this.ask('HeapProfiler.collectGarbage');
    await this.ask('HeapProfiler.collectGarbage');
    const usage = await this.ask<{ usedSize: number; backingStorageSize?: number }>('Runtime.getHeapUsage');
    return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 2 ** 20;
  }

  async startProfile(): Promise<void> {
    await this.ask('Profiler.enable');
    await this.ask('Profiler.start');
  }

  /** As `.cpuprofile` files hold it. */
  async stopProfile(): Promise<unknown> {
    const { profile } = await this.ask<{ profile: unknown }>('Profiler.stop');
    return profile;
  }

  close(): void {
    this.socket.close();
  }

  private ask<Result>(method: string): Promise<Result> {
    const id = ++this.count;
    this.socket.send(JSON.stringify({ id, method }));
    return new Promise((resolve) => this.answers.set(id, resolve as (result: unknown) => void));
  }
}
