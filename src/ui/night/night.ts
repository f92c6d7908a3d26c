import './night.css';
import type { Heard, Shares, Story, ToNight } from './night-worker.ts';

export type { Story } from './night-worker.ts';

export interface Night {
  /** Tells a story, again and again; `onMinute` hears how far it is, some times a second. */
  tell(story: Story, onMinute: (minute: number, shares: number) => void): void;
  /** Everything that burnt goes out, one window after the other. */
  cool(shares: Shares): void;
  setPaused(paused: boolean): void;
  stop(): void;
}

/**
 * The night map in small: five towns, embers that fly, windows that light up and cool, rain where somebody calmed. Drawn
 * beside the page, in a worker: thirty frames a second at most, none while out of sight; `still` draws one picture.
 */
export function startNight(ground: HTMLElement, still: boolean): Night {
  // What does not move is drawn once, on a layer of its own; the glow behind it is a gradient that fades.
  const glow = ground.appendChild(document.createElement('i'));
  const [towns, moving] = [0, 1].map(() => ground.appendChild(document.createElement('canvas')));
  glow.className = 'night-glow';
  const worker = new Worker(new URL('./night-worker.ts', import.meta.url), { type: 'module' });
  const say = (said: ToNight, handed: Transferable[] = []) => worker.postMessage(said, handed);
  let hear: (minute: number, shares: number) => void = () => {};
  let seen = true;
  let paused = false;

  worker.addEventListener('message', ({ data: { minute, shares, heat } }: MessageEvent<Heard>) => {
    glow.style.opacity = heat.toFixed(2);
    hear(minute, shares);
  });
  worker.addEventListener('error', (event) => console.error(event.message || 'the night did not start'));
  const handed = [towns, moving].map((canvas) => (canvas as HTMLCanvasElement).transferControlToOffscreen());
  say({ do: 'begin', towns: handed[0] as OffscreenCanvas, moving: handed[1] as OffscreenCanvas, still }, handed);

  const wake = () => say({ do: 'wake', awake: seen && !paused && !document.hidden });
  const sight = new IntersectionObserver(([entry]) => {
    seen = entry?.isIntersecting ?? true;
    wake();
  });
  // Heard at once, and whenever the ground changes.
  const size = new ResizeObserver(() => {
    const { width, height } = ground.getBoundingClientRect();
    say({ do: 'size', width, height, ratio: Math.min(devicePixelRatio, 2) });
  });
  sight.observe(ground);
  size.observe(ground);
  document.addEventListener('visibilitychange', wake);

  return {
    tell(story, onMinute) {
      hear = onMinute;
      say({ do: 'tell', story });
    },
    cool: (shares) => say({ do: 'cool', shares }),
    setPaused(next) {
      paused = next;
      wake();
    },
    stop() {
      worker.terminate();
      sight.disconnect();
      size.disconnect();
      document.removeEventListener('visibilitychange', wake);
      ground.replaceChildren();
    },
  };
}
