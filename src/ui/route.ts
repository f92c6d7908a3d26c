import { useEffect, useState } from 'preact/hooks';
import { MODES, type Mode } from '../training/run.ts';

/** Where one can be. The address after `#` says it, so a link, a reload and the back button work. */
export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'how' }
  | { readonly at: 'play'; readonly scenario: string; readonly seed?: number; readonly mode?: Mode }
  | { readonly at: 'lost' };

/** Reads an address; whatever is not ours is `lost`, never an error. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  if (path === '') return { at: 'home' };
  if (path === 'how') return { at: 'how' };
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

export function printRoute(route: Exclude<Route, { at: 'lost' }>): string {
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
