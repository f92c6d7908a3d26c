import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { installWithApt } from './debian.ts';

const isThere = () => spawnSync('redis-server', ['--version']).status === 0;
if (!isThere()) installWithApt('redis-server');

/** Whether this machine has a `redis-server`, or could be given Debian’s. */
export const HAS_REDIS = isThere();

/** A Redis of one’s own: its port, its folder, nothing of the machine’s. Every write is on disk before it is answered. */
export interface OwnRedis {
  readonly address: string;
  /** Dies without a goodbye, and is started again on what it had written. */
  restart(awayMs?: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startRedis(): Promise<OwnRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'sang-froid-redis-'));
  const port = await freePort();
  const address = `redis://127.0.0.1:${port}`;
  let child = await launch(port, folder, address);
  const kill = async () => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return {
    address,
    restart: async (awayMs = 0) => {
      await kill();
      await new Promise((resolve) => setTimeout(resolve, awayMs));
      child = await launch(port, folder, address);
    },
    stop: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launch(port: number, folder: string, address: string): Promise<ChildProcess> {
  const settings = { port, dir: folder, bind: '127.0.0.1', appendonly: 'yes', appendfsync: 'always', save: '' };
  const child = spawn(
    'redis-server',
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { stdio: 'ignore' },
  );
  const asked = new Redis(address, { maxRetriesPerRequest: null, retryStrategy: () => 50 });
  asked.on('error', () => undefined);
  // Reading what it had written comes first: it answers “loading” until then.
  while ((await asked.ping().catch(() => '')) !== 'PONG') await new Promise((resolve) => setTimeout(resolve, 50));
  asked.disconnect();
  return child;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
