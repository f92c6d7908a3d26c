import type { SourceFile } from './imports.ts';

/**
 * Which layer may import which (DESIGN §2). The reason for the walls: the simulated crisis must replay to the bit
 * anywhere (so: no clock, chance or browser below the session), and the interface, the spread view and the sound can
 * be replaced one by one (so: they meet in the session's state, never in one another).
 * .biome.json says the same to editors; this is the whole truth, and walls.test.ts checks that both can fail.
 */
const CORE = ['kernel', 'crisis'];
const PLAYED = [...CORE, 'replies', 'rules', 'scenario', 'training'];
const SHOWN = [...PLAYED, 'session', 'i18n'];

export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  crisis: ['kernel'],
  replies: CORE,
  rules: CORE,
  // A trainer's rulebook is read with the same care as a scenario, into the shape `rules` gives it.
  scenario: [...CORE, 'rules'],
  training: [...CORE, 'replies', 'rules', 'scenario'],
  // A room as its entries tell it; it serves the browsers and the server alike.
  workshop: PLAYED,
  // What a learning platform is told, and what it is given to install.
  learning: PLAYED,
  session: [...PLAYED, 'workshop'],
  // A run being played inside a learning platform: SCORM's interface, cmi5's requests.
  lms: [...PLAYED, 'learning', 'session'],
  // A scenario being written: its text, its drafts on this device. Its screens are in ui.
  studio: PLAYED,
  i18n: PLAYED,
  // The game kept on the device: its service worker, and what the page knows of it.
  offline: [],
  ui: [...SHOWN, 'offline', 'workshop', 'studio', 'learning', 'lms'],
  spread: SHOWN,
  audio: SHOWN,
  // The workshop's server: Node, sockets, the journal.
  room: [...PLAYED, 'workshop'],
  cli: [...PLAYED, 'workshop', 'learning', 'room', 'i18n'],
  // Only this one joins session, ui, spread and audio.
  'main.tsx': [...SHOWN, 'workshop', 'studio', 'ui', 'spread', 'audio'],
};

/** Packages the pure layers may import. The others import none. */
export const PURE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  crisis: [],
  replies: [],
  rules: [],
  scenario: ['zod', 'jsonc-parser'],
  training: [],
  workshop: ['zod'],
  learning: ['fflate'],
};

export const layerOf = (path: string): string => path.split('/')[0] ?? path;

/** One sentence for each import that goes the wrong way. */
export function trespasses(sources: readonly SourceFile[]): string[] {
  return sources.flatMap(({ path, files, packages }) => {
    const layer = layerOf(path);
    const allowed = MAY_IMPORT[layer];
    if (!allowed) return [`${path} is in no known layer: give it one in tests/architecture/layers.ts`];
    const wrongFiles = files
      .filter((file) => layerOf(file) !== layer && !allowed.includes(layerOf(file)))
      .map((file) => `${path} imports ${file}: ${layer} may import ${allowed.join(', ') || 'nothing'}`);
    const pure = PURE_PACKAGES[layer];
    const wrongPackages = packages
      .filter((name) => pure && !pure.some((known) => name === known || name.startsWith(`${known}/`)))
      .map((name) => `${path} imports the package ${name}: ${layer} is pure`);
    return [...wrongFiles, ...wrongPackages];
  });
}

/** Each loop of imports once, as `a → b → a`. */
export function cycles(sources: readonly SourceFile[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) found.push([...trail.slice(seen), path].join(' → '));
    if (seen >= 0 || done.has(path)) return;
    for (const next of byPath.get(path)?.files ?? []) follow(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) follow(path, []);
  return found;
}
