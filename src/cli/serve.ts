import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { networkAddresses } from '../room/addresses.ts';
import { JournalBusy } from '../room/journal.ts';
import { openService, type Service } from '../room/server.ts';
import { readSettings } from '../room/settings.ts';
import { speak, terminalLanguage, visible } from './scenario/speech.ts';
import { qrLines } from './serve/qr-lines.ts';

/**
 * Serves the built game and the workshop's rooms, `node src/cli/serve.ts [folder]`: what `npm start` does after
 * building. What may be set: src/room/README.md.
 */

const rootFile = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const say = speak(terminalLanguage(process.env));
const print = (text = '') => void process.stdout.write(`${text}\n`);
const complain = (text: string) => void process.stderr.write(`${visible(text)}\n`);

const { settings, problems } = readSettings(process.env);
for (const { name, key, params } of problems) complain(say(`serve.setting.${key}`, { name, ...params }));
if (problems.length > 0) process.exit(2);

const { version } = JSON.parse(readFileSync(rootFile('package.json'), 'utf8')) as { version: string };

let service: Service;
try {
  service = await openService({
    settings,
    files: process.argv[2] ?? rootFile('dist'),
    scenarios: rootFile('scenarios'),
    version,
    tell: (what, params) => complain(say(`serve.journal.${what}`, params)),
    complain: (error) => complain(`${say('serve.trouble')} ${error instanceof Error ? error.message : error}`),
  });
} catch (error) {
  const why = error instanceof JournalBusy ? say('serve.busy', { folder: settings.data }) : (error as Error).message;
  complain(say('serve.cannot', { why }));
  process.exit(1);
}
announce(service);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());

let stopping = false;
async function stop(): Promise<void> {
  // Asked twice: somebody is in a hurry.
  if (stopping) process.exit(1);
  stopping = true;
  // What hangs does not hold the others.
  setTimeout(() => process.exit(1), 8000).unref();
  await service.close();
  process.exit(0);
}

function announce({ port, hostKey, place }: Service): void {
  // First, and so: programs that start us read the port here.
  print(say('serve.at', { address: `http://localhost:${port}/` }));
  // Phones cannot reach `localhost`, so the facilitator's page, which shows them the way, is opened by the other name.
  const [first, ...others] = settings.host === undefined ? networkAddresses() : [];
  const page = (host: string, place: string) => `http://${host}:${port}/#/${place}`;
  if (first !== undefined) {
    print();
    print(say('serve.participants', { address: page(first, 'join') }));
    if (process.stdout.isTTY) for (const line of qrLines(page(first, 'join'))) print(`  ${line}`);
    for (const other of others) print(say('serve.or', { address: page(other, 'join') }));
  }
  print();
  print(say('serve.facilitator', { address: page(first ?? 'localhost', `workshop/key/${hostKey}`) }));
  print(say('serve.private'));
  print();
  print(place === undefined ? say('serve.in-memory') : say('serve.kept', { place, count: settings.retentionDays }));
}
