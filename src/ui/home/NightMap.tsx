import { useEffect, useRef } from 'preact/hooks';
import './NightMap.css';
import { type Mood, startNightMap } from './night-map.ts';

/** The night behind the title: a hint of the real map, drawn with 2D canvas so the home page needs no engine. */
export function NightMap({ mood, still }: { readonly mood: Mood; readonly still: boolean }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const map = useRef<ReturnType<typeof startNightMap>>(undefined);
  useEffect(() => {
    if (!canvas.current) return;
    map.current = startNightMap(canvas.current, still);
    return () => map.current?.stop();
  }, [still]);
  useEffect(() => map.current?.setMood(mood), [mood, still]);
  return (
    <div class="night-map" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}
