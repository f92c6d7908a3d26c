import { useEffect, useState } from 'preact/hooks';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly retry: () => void };

/** Starts `load` when `key` changes; a failure can be tried again, an outdated answer is dropped. */
export function useLoaded<T>(key: string, load: () => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<{ readonly key: string; readonly loaded: Loaded<T> }>();
  useEffect(() => {
    let current = true;
    const settle = (loaded: Loaded<T>) => {
      if (current) setOutcome({ key, loaded });
    };
    const retry = () => {
      setOutcome(undefined);
      setAttempt((count) => count + 1);
    };
    load().then(
      (value) => settle({ state: 'ready', value }),
      (error: unknown) => {
        console.error(error);
        settle({ state: 'failed', retry });
      },
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);
  return outcome?.key === key ? outcome.loaded : { state: 'loading' };
}
