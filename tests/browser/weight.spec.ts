import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import type { Manifest } from 'vite';

/** Budgets of DESIGN §10, in kB gzip. */
const BEFORE_FIRST_PLAY = 60;
const SPREAD = 220;

const site = process.env.SANG_FROID_SITE ?? '';
const readJson = (file: string) => JSON.parse(readFileSync(join(site, '.vite', file), 'utf8'));
const manifest: Manifest = readJson('manifest.json');
const modules: Readonly<Record<string, readonly string[]>> = readJson('modules.json');

const entry = Object.values(manifest).find(({ isEntry }) => isEntry)?.file ?? '';
const kilobytes = (files: readonly string[]) =>
  files.reduce((total, file) => total + gzipSync(readFileSync(join(site, file))).length, 0) / 1000;

/** The file and all it imports before its first line runs. */
function closure(file: string, known: ReadonlySet<string> = new Set()): string[] {
  const chunk = Object.values(manifest).find((each) => each.file === file);
  const seen = new Set([...known, file]);
  for (const key of chunk?.imports ?? []) {
    const next = manifest[key]?.file;
    if (next && !seen.has(next)) for (const each of closure(next, seen)) seen.add(each);
  }
  return [...seen];
}

const packagesIn = (files: readonly string[]) => [
  ...new Set(
    files
      .flatMap((file) => modules[file] ?? [])
      .filter((id) => !id.startsWith('/') && !id.startsWith('\0'))
      .map((id) => (/^(?:@[^/]+\/)?[^/]+/.exec(id) ?? [id])[0]),
  ),
];

test('what a newcomer downloads before the first play is light', () => {
  const first = closure(entry);
  const weight = kilobytes(first);
  console.log(
    `before the first play: ${weight.toFixed(1)} kB gzip of ${BEFORE_FIRST_PLAY}, ${packagesIn(first).join(', ')}`,
  );
  expect(packagesIn(first)).toContain('preact');
  for (const later of ['phaser', 'zod', 'howler', 'uplot']) expect(packagesIn(first)).not.toContain(later);
  expect(weight).toBeLessThanOrEqual(BEFORE_FIRST_PLAY);
});

test('the spread view comes later, and no heavier than it must', () => {
  const later = Object.keys(modules).filter((file) => packagesIn([file]).includes('phaser'));
  const weight = kilobytes(later);
  console.log(`the spread view: ${weight.toFixed(1)} kB gzip of ${SPREAD}`);
  expect(later).not.toEqual([]);
  expect(weight).toBeLessThanOrEqual(SPREAD);
});
