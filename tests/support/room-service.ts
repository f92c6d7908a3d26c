import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from './redis.ts';

const SERVE = fileURLToPath(new URL('../../src/cli/serve.ts', import.meta.url));
const HOST_KEY = 'the-host-key-of-a-test-service';
const PATIENCE_MS = 60_000;

export interface ServiceOptions {
  /** Environment variables beyond the journal’s folder, the port and the host’s key. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
  /** A folder to serve; without it, a page of its own. */
  readonly site?: string;
  /** One of several: browsers are told the address of this very process. */
  readonly isPublic?: boolean;
}

/** A room just opened, and the secret that makes its facilitator. */
export interface OwnRoom {
  readonly code: string;
  readonly secret: string;
}

/** The server `npm start` starts, in a process and a folder of its own; it can be killed and started again on both. */
export class RoomService {
  readonly port: number;
  private readonly folder: string;
  private readonly options: ServiceOptions;
  private child: ChildProcess | undefined;
  /** Where an inspector may be connected, if the options asked for one. */
  inspector: string | undefined;

  private constructor(port: number, folder: string, options: ServiceOptions) {
    this.port = port;
    this.folder = folder;
    this.options = options;
  }

  static async start(options: ServiceOptions = {}): Promise<RoomService> {
    const service = new RoomService(await freePort(), mkdtempSync(join(tmpdir(), 'sang-froid-rooms-')), options);
    await service.startAgain();
    return service;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number {
    if (this.child?.pid === undefined) throw new Error('The server is not running.');
    return this.child.pid;
  }

  /** Of the process that ended last. */
  get exitCode(): number | null | undefined {
    return this.child?.exitCode;
  }

  private get isRunning(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  readonly hostKey = HOST_KEY;

  private ownSite(): string {
    const site = join(this.folder, 'site');
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'index.html'), '<!doctype html><title>A test</title>');
    return site;
  }

  /** If it is not running. */
  async startAgain(): Promise<void> {
    if (this.isRunning) return;
    const site = this.options.site ?? this.ownSite();
    const child = spawn(process.execPath, [...(this.options.nodeOptions ?? []), SERVE, site], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PORT: String(this.port),
        HOST: '127.0.0.1',
        SANG_FROID_DATA: join(this.folder, 'data'),
        SANG_FROID_HOST_KEY: HOST_KEY,
        ...(this.options.isPublic && { SANG_FROID_PUBLIC_ADDRESS: `127.0.0.1:${this.port}` }),
        ...this.options.settings,
      },
    });
    this.child = child;
    // Whatever becomes of us, it does not stay behind.
    const along = () => child.kill('SIGKILL');
    process.once('exit', along);
    child.once('exit', () => process.off('exit', along));
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface(stream).on('line', (line) => {
        said.push(line);
        this.inspector = /ws:\/\/\S+/.exec(line.startsWith('Debugger') ? line : '')?.[0] ?? this.inspector;
      });
    }
    const start = performance.now();
    while (
      !(await fetch(`${this.address}/health`).then(
        ({ ok }) => ok,
        () => false,
      ))
    ) {
      if (child.exitCode !== null || performance.now() - start > PATIENCE_MS) {
        throw new Error(`The server did not start:\n${said.join('\n')}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** As the facilitator’s page does, with the host’s key. */
  async openRoom(): Promise<OwnRoom> {
    const response = await fetch(`${this.address}/api/workshops`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${HOST_KEY}` },
    });
    if (!response.ok) throw new Error(`No room: ${response.status} ${await response.text()}`);
    return (await response.json()) as OwnRoom;
  }

  /** Without a goodbye. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** As a host would. */
  async stop(): Promise<void> {
    await this.end('SIGTERM');
    rmSync(this.folder, { recursive: true, force: true });
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || !this.isRunning) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}
