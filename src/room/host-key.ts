import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSecret } from './secrets.ts';

const FILE = 'host-key';

/** Whoever has it may open rooms. Drawn once and kept beside the rooms, so that a bookmark of the private link holds. */
export function keptHostKey(folder: string | undefined): string {
  if (folder === undefined) return newSecret();
  const file = join(folder, FILE);
  try {
    const key = readFileSync(file, 'utf8').trim();
    if (key.length >= 16) return key;
  } catch {
    // Not there yet.
  }
  const key = newSecret();
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, `${key}\n`, { mode: 0o600 });
  } catch {
    // Nowhere to keep it (rooms are in Redis, or in memory): it holds for as long as this server runs.
  }
  return key;
}
