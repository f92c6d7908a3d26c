import { useEffect, useState } from 'preact/hooks';
import { MODES, type Mode } from '../training/run.ts';

/** Where one can be. The address after `#` says it, so a link, a reload and the back button work. */
export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'how' }
  | { readonly at: 'play'; readonly scenario: string; readonly seed?: number; readonly mode?: Mode }
  | { readonly at: 'studio'; readonly page?: StudioPage }
  | { readonly at: 'lost' };

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
  if (path === 'studio' || path.startsWith('studio/')) return parseStudioPage(path.slice('studio/'.length));
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

export function printRoute(route: Exclude<Route, { at: 'lost' }>): string {
  if (route.at === 'studio') {
    const { page } = route;
    if (!page) return '#/studio';
    if (page.is === 'draft') return `#/studio/${page.id}`;
    return page.is === 'reality' ? '#/studio/reality' : `#/studio/shared/${page.data}`;
  }
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
