import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import { COURSE_FILE, SCENARIO_FILE } from '../course.ts';
import { cmi5Structure } from './cmi5-structure.ts';
import { coursePage } from './course-page.ts';
import { manifest12 } from './manifest12.ts';
import { manifest2004 } from './manifest2004.ts';
import { type Order, PAGE } from './order.ts';

/** The build's own list of the files a package needs, which it writes beside its page. */
export const FILE_LIST = 'course-files.json';

/** Reads that list; undefined if it is none. */
export function parseFileList(text: string): readonly string[] | undefined {
  try {
    const files: unknown = JSON.parse(text);
    const isList = Array.isArray(files) && files.includes(PAGE) && files.every(isInside);
    return isList ? (files as string[]) : undefined;
  } catch {
    return undefined;
  }
}

/** A place below the folder itself, so that nothing else is ever packed. */
const isInside = (file: unknown): boolean =>
  typeof file === 'string' && /^[\w.-]+(\/[\w.-]+)*$/.test(file) && !file.split('/').includes('..');

/** Everything in the package, by its place in it. `game`: the files of the list, as built. */
export function courseFiles(order: Order, game: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const page = game.get(PAGE);
  if (!page) throw new Error(`the built game has no ${PAGE}`);
  const { course, source } = order;
  const files = new Map(game)
    .set(PAGE, strToU8(coursePage(strFromU8(page), order)))
    .set(COURSE_FILE, strToU8(JSON.stringify(course)))
    .set(SCENARIO_FILE, strToU8(source));
  const names = [...files.keys()].sort();
  if (course.format === 'cmi5') return files.set('cmi5.xml', strToU8(cmi5Structure(order)));
  const manifest = course.format === 'scorm12' ? manifest12(order, names) : manifest2004(order, names);
  return files.set('imsmanifest.xml', strToU8(manifest));
}

/** The package itself. The same order gives the same bytes. */
export function packCourse(order: Order, game: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  const files = courseFiles(order, game);
  // The description of the package comes first, where platforms look for it.
  for (const name of [...files.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))) {
    const bytes = files.get(name);
    if (bytes) entries[name] = [bytes, { level: /\.(mp3|woff2|webp|png)$/.test(name) ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: WRITTEN });
}

const rank = (name: string): number => (/^(imsmanifest|cmi5)\.xml$/.test(name) ? 0 : name.includes('/') ? 2 : 1);

/** Not today: a package is told from another by what is in it. */
const WRITTEN = '2020-01-01T12:00:00';

export const packageName = ({ course, scenario }: Order): string => `sang-froid-${scenario.id}-${course.format}.zip`;
