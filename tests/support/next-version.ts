import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const TEXT = new Set(['.html', '.js', '.css', '.webmanifest']);
/** What Vite puts behind a name: a file with other content has another. */
const HASH = /-([\w-]{8})(?=\.\w+$)/;

/**
 * The built game as a later version in which everything has changed: every file has another name, the page and the
 * service worker’s list name them so, and not one of the old files is left. Building twice would take a test half a minute.
 */
export function nextVersion(site: string): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'sang-froid-next-'));
  const old = readdirSync(join(site, 'assets')).filter((file) => !/\.(br|gz)$/.test(file));
  const renamed = new Map(old.map((file) => [file, file.replace(HASH, (_, hash: string) => `-${turned(hash)}`)]));
  const names = new RegExp(
    [...renamed.keys()].map((file) => file.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    'g',
  );
  cpSync(site, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const rewrite = (path: string) => {
    const text = readFileSync(path, 'utf8').replace(names, (file) => renamed.get(file) ?? file);
    writeFileSync(path, text);
    return text;
  };
  for (const [file, name] of renamed) {
    const path = join(folder, 'assets', name);
    cpSync(join(folder, 'assets', file), path);
    rmSync(join(folder, 'assets', file));
    if (TEXT.has(extname(file))) rewrite(path);
  }
  const page = rewrite(join(folder, 'index.html'));
  const worker = join(folder, 'service-worker.js');
  const revision = createHash('md5').update(page).digest('hex');
  const list = rewrite(worker).replace(/"revision":"\w+"(?=,"url":"index\.html")/, `"revision":"${revision}"`);
  if (!list.includes(revision)) throw new Error('The service worker lists the page in a way unknown here.');
  writeFileSync(worker, list);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Another hash, the same for the same. */
const turned = (hash: string) => [...hash].reverse().join('').replace(/^-|-$/g, '_');
