import { useEffect, useState } from 'preact/hooks';

/** A page takes this long to be there. */
const SETTLED_MS = 1000;

/** For a region that has words from the beginning: who comes to the page reads them, and only their changes are said. */
export function useLive(): 'off' | 'polite' {
  const [live, setLive] = useState<'off' | 'polite'>('off');
  useEffect(() => {
    const timer = setTimeout(() => setLive('polite'), SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  return live;
}
