import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('../../', import.meta.url));

/** Whether this is what a build begins at, and not a page of the tests that is built with the game’s own settings. */
export const isGame = (root: string): boolean => resolve(root) === resolve(TOP);

/** All the built game is made from. */
const SOURCES = ['src', 'scenarios', 'assets', 'index.html', 'package.json', 'package-lock.json', 'vite.config.ts'];

/** Where a build says what it was made from; below the built folder. */
export const MARK = '.vite/sources.txt';

/** A fingerprint of the sources: by what is in them, since times do not survive being copied to a stick. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(TOP, source);
    const files = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }).sort() : [''];
    for (const file of files) {
      const full = join(path, file);
      if (statSync(full).isFile()) hash.update(`${source}/${file.replaceAll('\\', '/')}\0`).update(readFileSync(full));
    }
  }
  return hash.digest('hex');
}
