import type { ScormEdition } from '../learning/scorm.ts';

/**
 * SCORM's interface: an object that the platform puts in a window above ours, or in the one that opened us. Written by
 * hand: the wrappers to be had decide by themselves when a run is suspended, end a failed one as if it were to go on,
 * and throw where the window above belongs to another site.
 */
export interface ScormApi {
  call(
    method: 'Initialize' | 'GetValue' | 'SetValue' | 'Commit' | 'GetLastError' | 'Finish',
    ...given: string[]
  ): string;
}

type Handle = Readonly<Record<string, unknown>>;

/** As far up as one goes: a platform that frames itself must not hold us for ever. */
const HIGHEST = 50;

export function findApi(start: Window, { api, prefix, finish }: ScormEdition): ScormApi | undefined {
  const handle = above(start, api) ?? above(openerOf(start), api) ?? above(openerOf(topOf(start)), api);
  if (!handle) return undefined;
  return {
    call(method, ...given) {
      const name = method === 'Finish' ? finish : `${prefix}${method}`;
      const own = handle[name];
      // Some answer with a boolean, some throw when the learner has been signed out.
      try {
        return typeof own === 'function' ? String(Reflect.apply(own, handle, given)) : '';
      } catch (error) {
        console.warn(`The learning platform's ${name} failed.`, error);
        return '';
      }
    },
  };
}

function above(start: Window | undefined, name: string): Handle | undefined {
  let here = start;
  for (let height = 0; here && height < HIGHEST; height++) {
    const window = here;
    const found = seen(() => (window as unknown as Handle)[name]);
    if (typeof found === 'object' && found !== null) return found as Handle;
    const parent = seen(() => window.parent);
    here = parent === window ? undefined : parent;
  }
  return undefined;
}

const openerOf = (window: Window | undefined) => seen(() => window?.opener as Window | null) ?? undefined;
const topOf = (window: Window) => seen(() => window.top) ?? undefined;

/** A window of another site does not let itself be looked into. */
function seen<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
