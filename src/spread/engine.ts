import type { Motion, NightMap } from './night-map.ts';
import { CANVAS, Game, WEBGL } from './phaser.ts';
import { SpreadScene } from './SpreadScene.ts';

/** Frames a second for each kind of motion; 0: as many as the screen shows. */
const FRAMES: Readonly<Record<Exclude<Motion, 'asleep'>, number>> = { busy: 0, cooling: 30, breathing: 12 };
/** A lost context that is not back by then is given up. */
const PATIENCE_MS = 3000;

export interface Engine {
  /** Runs, slows or sleeps, as the map moves and as long as it is seen. */
  tend(seen: boolean): void;
  resize(width: number, height: number): void;
  stop(): void;
}

interface EngineOptions {
  readonly holder: HTMLElement;
  readonly map: NightMap;
  /** The 2D canvas only: WebGL has failed. */
  readonly plain: boolean;
  /** After every frame, and when the engine can begin. */
  readonly onFrame: () => void;
  /** WebGL was lost and does not come back. */
  readonly onLost: () => void;
}

/** Phaser with the first kind of renderer that works here; nothing where none does. */
export function startEngine(options: EngineOptions): Engine | undefined {
  for (const kind of options.plain ? [CANVAS] : [WEBGL, CANVAS]) {
    const canvas = document.createElement('canvas');
    canvas.style.cssText = 'display:block;width:100%;height:100%;';
    const context = contextOf(canvas, kind);
    if (!context) continue;
    try {
      return engineOf(options, kind, canvas, context);
    } catch (error) {
      // A driver that promises more than it holds: the next kind may.
      console.info('the night map tries another renderer', error);
      canvas.remove();
    }
  }
  return undefined;
}

function contextOf(canvas: HTMLCanvasElement, kind: number) {
  if (kind === CANVAS) return canvas.getContext('2d');
  // No antialias: it costs ten times as much on a weak card, and round points need none.
  const gl = canvas.getContext('webgl', { alpha: true, antialias: false, depth: false, powerPreference: 'low-power' });
  if (!gl || !isSoftware(gl)) return gl;
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return null;
}

/**
 * WebGL without a graphics card: the 2D canvas then draws the same map several times as fast. The name has to be
 * asked for, because Chromium's `failIfMajorPerformanceCaveat` lets SwiftShader pass.
 */
function isSoftware(gl: WebGLRenderingContext): boolean {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
}

/** Phaser's game without its visibility handler, which takes over the window's focus and never gives it back. */
class NightGame extends Game {
  stopped = false;

  protected override start(): void {
    if (this.stopped) return;
    Object.assign(this, { isRunning: true });
    this.config.postBoot(this);
    this.loop.start(this.step.bind(this));
  }
}

function engineOf(
  { holder, map, onFrame, onLost }: EngineOptions,
  kind: number,
  canvas: HTMLCanvasElement,
  context: WebGLRenderingContext | CanvasRenderingContext2D,
): Engine {
  const { width, height, ratio } = map.view;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let waking = 0;
  const game = new NightGame({
    type: kind,
    parent: holder,
    canvas,
    context: context as CanvasRenderingContext2D,
    width: Math.round(width * ratio),
    height: Math.round(height * ratio),
    scale: { mode: 0 },
    transparent: true,
    antialiasGL: false,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scene: new SpreadScene(map, onFrame),
    callbacks: { postBoot: onFrame },
  });
  const lost = (): void => {
    patience = setTimeout(onLost, PATIENCE_MS);
  };
  const restored = (): void => clearTimeout(patience);
  if (kind === WEBGL) {
    canvas.addEventListener('webglcontextlost', lost);
    canvas.addEventListener('webglcontextrestored', restored);
  }
  return {
    tend(seen) {
      const { loop } = game;
      if (!game.isRunning || game.stopped) return;
      const motion = seen ? map.motion() : 'asleep';
      if (motion === 'asleep') {
        cancelAnimationFrame(waking);
        loop.sleep();
        return;
      }
      if (loop.fpsLimit !== FRAMES[motion]) loop.setFPSLimit(FRAMES[motion]);
      if (loop.running) return;
      // Phaser draws as it wakes: with the next frame, not within the work of whoever woke it.
      cancelAnimationFrame(waking);
      waking = requestAnimationFrame(() => loop.wake());
    },
    resize(to, high) {
      game.scale.resize(to, high);
    },
    stop() {
      clearTimeout(patience);
      cancelAnimationFrame(waking);
      canvas.removeEventListener('webglcontextlost', lost);
      game.stopped = true;
      // Phaser destroys itself in its next frame; a sleeping game has none.
      game.loop.sleep();
      if (game.isRunning) (game as unknown as { runDestroy(): void }).runDestroy();
      if ('getExtension' in context) context.getExtension('WEBGL_lose_context')?.loseContext();
      canvas.remove();
    },
  };
}
