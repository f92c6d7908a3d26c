import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { POLICY_IN_PAGE } from '../../src/room/policy.ts';
import { openService, type Service } from '../../src/room/server.ts';
import { readSettings } from '../../src/room/settings.ts';
import { type OpenRoom, openRoom } from './visitor.ts';

/** The server in the test’s own process: one a file, since Colyseus keeps one match maker a process. */
export interface OwnService extends Service {
  readonly address: string;
  readonly folder: string;
  /** What it complained of. */
  readonly troubles: string[];
  room(): Promise<OpenRoom>;
  end(): Promise<void>;
}

export async function ownService(env: Readonly<Record<string, string>> = {}): Promise<OwnService> {
  const folder = mkdtempSync(join(tmpdir(), 'sang-froid-room-'));
  const files = join(folder, 'site');
  mkdirSync(join(files, 'assets'), { recursive: true });
  writeFileSync(join(files, 'index.html'), `<!doctype html>${POLICY_IN_PAGE}<title>A test</title>`);
  writeFileSync(join(files, 'assets', 'a-1234.js'), '1;');
  writeFileSync(join(files, 'assets', 'a-1234.js.br'), brotliCompressSync('1; // smaller'));
  const { settings, problems } = readSettings({
    PORT: '0',
    HOST: '127.0.0.1',
    SANG_FROID_DATA: join(folder, 'data'),
    ...env,
  });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const troubles: string[] = [];
  const service = await openService({
    settings,
    files,
    scenarios: fileURLToPath(new URL('../../scenarios', import.meta.url)),
    version: '1.2.3',
    tell: (what) => troubles.push(what),
    complain: (error) => troubles.push(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  const address = `http://127.0.0.1:${service.port}`;
  return {
    ...service,
    address,
    folder,
    troubles,
    room: () => openRoom(address, service.hostKey),
    end: async () => {
      await service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
