import { useEffect, useState } from 'preact/hooks';
import { MODES, type Mode } from '../training/run.ts';
import { CODE_LENGTH, CODE_LETTERS } from '../workshop/vocabulary.ts';

/** Where one can be. The address after `#` says it, so a link, a reload and the back button work. */
export type Route =
  | { readonly at: 'home' }
  /** A crisis of a minute in which nothing burns. */
  | { readonly at: 'first-steps' }
  /** A crisis as a package for a learning platform. */
  | { readonly at: 'package' }
  /** `part`: a page of its own. */
  | { readonly at: 'how'; readonly part?: 'replies' }
  | { readonly at: 'accessibility' }
  | { readonly at: 'play'; readonly scenario: string; readonly seed?: number; readonly mode?: Mode }
  | { readonly at: 'studio'; readonly page?: StudioPage }
  | { readonly at: 'workshop'; readonly page?: WorkshopPage }
  | { readonly at: 'screen'; readonly code: string }
  /** `code` as it was written: the form reads it. */
  | { readonly at: 'join'; readonly code?: string }
  | { readonly at: 'room'; readonly code: string }
  | TogetherRoute
  | { readonly at: 'board'; readonly round?: { readonly scenario: string; readonly seed: number } }
  /** What a workshop keeps, for participants; `code`: on a sheet that also says how to join. */
  | { readonly at: 'workshop-note'; readonly code?: string }
  /** Past runs on this device; `run`: one of them. */
  | { readonly at: 'history'; readonly run?: string }
  /** Two of them side by side; none named: they are chosen there, or opened from files. */
  | { readonly at: 'compare'; readonly runs?: readonly [string, string] }
  /** Crises of three minutes; `of`: the n-th of a rule, as it was written. */
  | { readonly at: 'booster'; readonly of?: { readonly rule: string; readonly n: number } }
  /** A finished run, whole, in the address: `debrief/replay/replay-link.ts` reads it. */
  | { readonly at: 'replay'; readonly link: string }
  /** A finished run opened from a file: it lives as long as the page. */
  | { readonly at: 'run-file' }
  | { readonly at: 'lost' };

/** The round everybody plays on their own device. `source`: the scenario's text, packed, when it is a trainer's own. */
export interface TogetherRoute {
  readonly at: 'together';
  readonly scenario: string;
  readonly seed: number;
  readonly mode?: Mode;
  readonly source?: string;
}

/**
 * The trainer's rooms: the start page (none named), a room, or what a private link brings: the key to open rooms here,
 * the secret that steers one from another device. Both are put away on this device and leave the address bar at once.
 */
export type WorkshopPage =
  | { readonly is: 'room'; readonly code: string }
  | { readonly is: 'key'; readonly key: string }
  | { readonly is: 'handed'; readonly code: string; readonly secret: string };

/** The studio's rooms: its start page (none named), a draft, a draft made from reality, or one that came in a link. */
export type StudioPage =
  | { readonly is: 'draft'; readonly id: string }
  | { readonly is: 'reality' }
  | { readonly is: 'shared'; readonly data: string };

/** Reads an address; whatever is not ours is `lost`, never an error. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  if (path === '') return { at: 'home' };
  if (path === 'how') return { at: 'how' };
  if (path === 'first-steps') return { at: 'first-steps' };
  if (path === 'how/replies') return { at: 'how', part: 'replies' };
  if (path === 'accessibility') return { at: 'accessibility' };
  if (path === 'package') return { at: 'package' };
  if (path === 'run-file') return { at: 'run-file' };
  if (path === 'studio' || path.startsWith('studio/')) return parseStudioPage(path.slice('studio/'.length));
  if (path === 'workshop' || path.startsWith('workshop/')) return parseWorkshopPage(path.slice('workshop/'.length));
  const past = /^history(?:\/([\w-]{8,80}))?$/.exec(path);
  if (past) return { at: 'history', ...(past[1] !== undefined && { run: past[1] }) };
  if (path === 'compare') return { at: 'compare' };
  const [, rule, n = '1'] = /^booster\/([a-z-]{1,20})(?:\/([1-9]\d{0,2}))?$/.exec(path) ?? [];
  if (rule !== undefined) return { at: 'booster', of: { rule, n: Number(n) } };
  if (path === 'booster') return { at: 'booster' };
  const [, before, after] = /^compare\/([\w-]{8,80})\/([\w-]{8,80})$/.exec(path) ?? [];
  if (before !== undefined && after !== undefined) return { at: 'compare', runs: [before, after] };
  const link = /^replay\/(.+)$/.exec(path)?.[1];
  if (link !== undefined) return { at: 'replay', link };
  const screen = codeIn(/^screen\/(.*)$/.exec(path)?.[1]);
  if (screen !== undefined) return { at: 'screen', code: screen };
  if (path === 'workshop-note') return { at: 'workshop-note' };
  const noted = codeIn(/^workshop-note\/(.*)$/.exec(path)?.[1]);
  if (noted !== undefined) return { at: 'workshop-note', code: noted };
  if (path === 'board' || path.startsWith('board/')) return parseBoard(path.slice('board/'.length));
  if (path.startsWith('together/')) return parseTogether(path.slice('together/'.length), new URLSearchParams(query));
  const join = /^join(?:\/(.{1,60}))?$/.exec(path);
  if (join) return { at: 'join', ...(join[1] !== undefined && { code: join[1] }) };
  const room = codeIn(/^room\/(.*)$/.exec(path)?.[1]);
  if (room !== undefined) return { at: 'room', code: room };
  const scenario = /^play\/([a-z0-9-]{1,40})$/.exec(path)?.[1];
  if (scenario === undefined) return { at: 'lost' };
  const params = new URLSearchParams(query);
  const seed = params.get('seed');
  const mode = MODES.find((known) => known === params.get('mode'));
  if (seed !== null && !/^\d{1,10}$/.test(seed)) return { at: 'lost' };
  return {
    at: 'play',
    scenario,
    ...(seed !== null && { seed: Number(seed) >>> 0 }),
    ...(mode && { mode }),
  };
}

function parseStudioPage(written: string): Route {
  if (written === '') return { at: 'studio' };
  if (written === 'reality') return { at: 'studio', page: { is: 'reality' } };
  if (/^[a-z0-9]{10}$/.test(written)) return { at: 'studio', page: { is: 'draft', id: written } };
  const data = /^shared\/(.*)$/.exec(written)?.[1];
  return data === undefined ? { at: 'lost' } : { at: 'studio', page: { is: 'shared', data } };
}

const SECRET = /^[A-Za-z0-9_-]{16,100}$/;

function parseWorkshopPage(written: string): Route {
  if (written === '') return { at: 'workshop' };
  const [first = '', second, ...more] = written.split('/');
  if (more.length > 0 || (second !== undefined && !SECRET.test(second))) return { at: 'lost' };
  if (first === 'key' && second !== undefined) return { at: 'workshop', page: { is: 'key', key: second } };
  const code = codeIn(first);
  if (code === undefined) return { at: 'lost' };
  return { at: 'workshop', page: second === undefined ? { is: 'room', code } : { is: 'handed', code, secret: second } };
}

/** A room's code, however it was typed. */
function codeIn(written: string | undefined): string | undefined {
  const code = written?.toUpperCase() ?? '';
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter)) ? code : undefined;
}

function printWorkshopPage(page: WorkshopPage | undefined): string {
  if (!page) return '#/workshop';
  if (page.is === 'key') return `#/workshop/key/${page.key}`;
  return page.is === 'room' ? `#/workshop/${page.code}` : `#/workshop/${page.code}/${page.secret}`;
}

function parseRound(written: string): { readonly scenario: string; readonly seed: number } | undefined {
  const [, scenario, seed] = /^([a-z0-9-]{1,40})\/(\d{1,10})$/.exec(written) ?? [];
  return scenario === undefined ? undefined : { scenario, seed: Number(seed) >>> 0 };
}

function parseBoard(written: string): Route {
  if (written === '') return { at: 'board' };
  const round = parseRound(written);
  return round ? { at: 'board', round } : { at: 'lost' };
}

function parseTogether(written: string, params: URLSearchParams): Route {
  const round = parseRound(written);
  const mode = MODES.find((known) => known === params.get('mode'));
  const source = params.get('with');
  return round
    ? { at: 'together', ...round, ...(mode && { mode }), ...(source !== null && { source }) }
    : { at: 'lost' };
}

function printTogether({ scenario, seed, mode, source }: TogetherRoute): string {
  const params = new URLSearchParams({ ...(mode && { mode }), ...(source !== undefined && { with: source }) });
  const query = params.toString();
  return `#/together/${scenario}/${seed}${query && `?${query}`}`;
}

export function printRoute(route: Exclude<Route, { at: 'lost' }>): string {
  if (route.at === 'studio') {
    const { page } = route;
    if (!page) return '#/studio';
    if (page.is === 'draft') return `#/studio/${page.id}`;
    return page.is === 'reality' ? '#/studio/reality' : `#/studio/shared/${page.data}`;
  }
  if (route.at === 'workshop') return printWorkshopPage(route.page);
  if (route.at === 'join') return route.code === undefined ? '#/join' : `#/join/${route.code}`;
  if (route.at === 'room') return `#/room/${route.code}`;
  if (route.at === 'workshop-note')
    return route.code === undefined ? '#/workshop-note' : `#/workshop-note/${route.code}`;
  if (route.at === 'screen') return `#/screen/${route.code}`;
  if (route.at === 'board') return route.round ? `#/board/${route.round.scenario}/${route.round.seed}` : '#/board';
  if (route.at === 'together') return printTogether(route);
  if (route.at === 'replay') return `#/replay/${route.link}`;
  if (route.at === 'history') return route.run === undefined ? '#/history' : `#/history/${route.run}`;
  if (route.at === 'booster') return route.of ? `#/booster/${route.of.rule}/${route.of.n}` : '#/booster';
  if (route.at === 'how') return route.part ? `#/how/${route.part}` : '#/how';
  if (route.at === 'compare') return ['#/compare', ...(route.runs ?? [])].join('/');
  if (route.at !== 'play') return route.at === 'home' ? '#/' : `#/${route.at}`;
  const params = new URLSearchParams();
  if (route.seed !== undefined) params.set('seed', String(route.seed));
  if (route.mode) params.set('mode', route.mode);
  const query = params.toString();
  return `#/play/${route.scenario}${query && `?${query}`}`;
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
