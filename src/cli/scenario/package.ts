import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Course } from '../../learning/course.ts';
import type { Order } from '../../learning/packaging/order.ts';
import { FILE_LIST, packageName, packCourse, parseFileList } from '../../learning/packaging/pack.ts';
import { parseScenario } from '../../scenario/parse.ts';
import type { Tongue } from '../../scenario/tongues.ts';
import { sayProblems, unread } from './check.ts';
import { readTextFile } from './file.ts';
import type { Say } from './speech.ts';

const ROOT = join(import.meta.dirname, '../../..');

export interface PackageOptions {
  readonly course: Course;
  /** The language of the title the platform shows. */
  readonly tongue: Tongue;
  readonly out: string | undefined;
  /** A folder with a built game. */
  readonly game: string | undefined;
}

/** Writes a package for a learning platform, and says where. False if it could not, which is then said too. */
export function packageScenario(
  file: string,
  { course, tongue, out, game }: PackageOptions,
  say: Say,
  print: (line: string) => void,
  complain: (line: string) => void,
): boolean {
  const answer = readTextFile(file);
  if (!answer.read) {
    unread(file, answer.cause, say, complain);
    return false;
  }
  const reading = parseScenario(answer.text);
  if (!reading.ok) {
    sayProblems('scenario', file, say, complain);
    return false;
  }
  const folder = game ?? join(ROOT, 'dist');
  if (game === undefined && !existsSync(join(folder, FILE_LIST))) {
    complain(say('package.building'));
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
    const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: ROOT, stdio: 'ignore' });
    if (built.status !== 0) {
      complain(say('package.not-built'));
      return false;
    }
  }
  const files = filesIn(folder);
  if (!files) {
    complain(say('package.no-game', { folder }));
    return false;
  }
  const order: Order = { course, scenario: reading.scenario, source: answer.text, tongue };
  const bytes = packCourse(order, files);
  const written = out ?? packageName(order);
  try {
    writeFileSync(written, bytes);
  } catch (error) {
    complain(say('package.cannot-write', { file: written, why: (error as Error).message }));
    return false;
  }
  print(say('package.written', { file: written, size: bytes.length / 1e6, mastery: course.mastery }));
  print(say(`package.next.${course.format}`));
  return true;
}

/** The built game's files that a package needs; undefined if there is no such game in the folder. */
function filesIn(folder: string): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    const list = parseFileList(readFileSync(join(folder, FILE_LIST), 'utf8'));
    return list && new Map(list.map((file) => [file, readFileSync(join(folder, file))]));
  } catch {
    return undefined;
  }
}
