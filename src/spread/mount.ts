import type { StoreApi } from 'zustand/vanilla';
import type { SessionState } from '../session/session.ts';
import type { Engine } from './engine.ts';
import { paintGround } from './ground.ts';
import { NightMap } from './night-map.ts';
import type { SpreadOptions } from './options.ts';
import { skyOf } from './palette.ts';
import { setStage } from './stage.ts';

/**
 * Draws the spread into the element until the returned function is called. Where nothing can be drawn, nothing is:
 * the text twin beside the map says the same.
 */
export function mountSpread(element: HTMLElement, store: StoreApi<SessionState>, options: SpreadOptions): () => void {
  if (!document.createElement('canvas').getContext('2d')) return () => {};
  const stage = setStage(element, options);
  const ratio = () => Math.min(devicePixelRatio || 1, 2);
  const size = () => [Math.max(element.clientWidth, 1), Math.max(element.clientHeight, 1)] as const;
  const map = new NightMap(...size(), ratio(), options.reducedMotion);
  map.begin(store.getState());
  let engine: Engine | undefined;
  let inSight = true;
  let left = false;

  const tend = (): void => engine?.tend(inSight && !document.hidden);
  const redress = (): void => {
    paintGround(stage.ground, map.layout, ratio());
    stage.name(map.layout);
    const { width, height } = map.layout;
    engine?.resize(Math.round(width * ratio()), Math.round(height * ratio()));
    tend();
  };
  // The land is there at once; Phaser, which is large, brings the fire.
  const start = async (plain: boolean): Promise<void> => {
    const { startEngine } = await import('./engine.ts');
    engine?.stop();
    if (left) return;
    engine = startEngine({ holder: stage.holder, map, plain, onFrame: tend, onLost: () => void start(true) });
    tend();
  };
  const tint = ({ view }: SessionState): void => {
    const opacity = skyOf(view.anger).toFixed(2);
    if (stage.sky.style.opacity !== opacity) stage.sky.style.opacity = opacity;
  };

  const unsubscribe = store.subscribe((state) => {
    tint(state);
    map.take(state);
    if (map.isStale) tend();
  });
  const sizes = new ResizeObserver(() => {
    const [width, height] = size();
    const { view } = map;
    if (width === view.width && height === view.height && ratio() === view.ratio) return;
    map.resize(width, height, ratio(), store.getState());
    redress();
  });
  const sight = new IntersectionObserver((entries) => {
    inSight = entries.at(-1)?.isIntersecting ?? true;
    tend();
  });
  sizes.observe(element);
  sight.observe(element);
  document.addEventListener('visibilitychange', tend);
  tint(store.getState());
  redress();
  start(false).catch((error: unknown) => console.info('the night map stays without embers', error));

  return () => {
    left = true;
    unsubscribe();
    sizes.disconnect();
    sight.disconnect();
    document.removeEventListener('visibilitychange', tend);
    engine?.stop();
    stage.root.remove();
  };
}
