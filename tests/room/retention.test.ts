import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqliteJournal } from '../../src/room/journal-sqlite.ts';
import { type OwnService, ownService } from '../support/own-service.ts';
import { aSecret, Visitor } from '../support/visitor.ts';

const DAY_MS = 86_400_000;

let folder: string;
let service: OwnService;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sang-froid-retention-'));
  // Two rooms of an earlier time: one last used eight days ago, one six.
  const journal = await openSqliteJournal(folder, () => expect.unreachable());
  for (const code of ['DAYS88', 'DAYS66']) {
    await journal.create(code, [{ t: 1, type: 'opened', code, facilitator: 'hash' }]);
  }
  await journal.close();
  const database = new DatabaseSync(join(folder, 'rooms.sqlite'));
  const touch = database.prepare('UPDATE room SET touched = ? WHERE code = ?');
  touch.run(Date.now() - 8 * DAY_MS, 'DAYS88');
  touch.run(Date.now() - 6 * DAY_MS, 'DAYS66');
  database.close();
  service = await ownService({ SANG_FROID_DATA: folder, SANG_FROID_RETENTION_DAYS: '7' });
});
afterAll(async () => {
  await service.end();
  rmSync(folder, { recursive: true, force: true });
});

const bytes = () => Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file))));

test('what nobody used for as long as the host keeps rooms is gone, from the file too', async () => {
  await expect(Visitor.come(service.address, { code: 'DAYS88', secret: aSecret(), name: 'Léa' })).rejects.toThrow(
    'no-such-room',
  );
  expect((await Visitor.come(service.address, { code: 'DAYS66', secret: aSecret(), name: 'Léa' })).seat).toBeDefined();
  expect(bytes().includes('DAYS88')).toBe(false);
  expect(bytes().includes('DAYS66')).toBe(true);
});

test('what a facilitator deletes leaves no name, no word and no code behind', async () => {
  const { code, secret } = await service.room();
  const facilitator = await Visitor.come(service.address, { code, secret, as: 'facilitator' });
  const lea = await Visitor.come(service.address, { code, secret: aSecret(), name: 'Éléonore' });
  await lea.ask({ type: 'tell', text: 'Nobody should ever read this' });
  const traces = [code, 'Éléonore', 'Nobody should ever read this', lea.seat ?? ''];
  expect(traces.filter((trace) => bytes().includes(trace))).toEqual(traces);
  facilitator.say({ n: 1, type: 'delete-room' });
  await facilitator.until(() => facilitator.left !== undefined);
  expect(traces.filter((trace) => bytes().includes(trace))).toEqual([]);
});
