import { CanvasPoints } from './canvas-points.ts';
import { GlPoints } from './gl-points.ts';
import type { NightMap } from './night-map.ts';
import { Extern, Scene } from './phaser.ts';

/** Keeps the map's time while Phaser's loop runs, and draws the map with one `Extern`. */
export class SpreadScene extends Scene {
  private readonly map: NightMap;
  /** Called after every frame's time has passed, to choose the pace of the next ones. */
  private readonly onFrame: () => void;
  private gl: GlPoints | undefined;

  constructor(map: NightMap, onFrame: () => void) {
    super({ key: 'spread', plugins: [] });
    this.map = map;
    this.onFrame = onFrame;
  }

  create(): void {
    const embers = new Extern(this);
    const { renderer } = this.sys;
    if ('gl' in renderer) {
      // What the card knew is gone with a lost context: a fresh program and buffers when it is back.
      renderer.on('restorewebgl', () => {
        this.gl = undefined;
        this.onFrame();
      });
      embers.render = () => this.drawGl(renderer.gl);
    } else {
      const canvas = new CanvasPoints();
      const { gameContext } = renderer;
      Object.assign(embers, { renderCanvas: () => this.drawCanvas(gameContext, canvas) });
    }
    this.sys.displayList.add(embers);
  }

  override update(_time: number, delta: number): void {
    this.map.pass(delta / 1000);
    this.onFrame();
  }

  private drawGl(gl: WebGLRenderingContext): void {
    const { map } = this;
    if (!this.gl) {
      this.gl = new GlPoints(gl);
      map.resend();
    }
    this.gl.begin(map.view);
    this.gl.draw(map.lamps, map.lamps.count);
    this.gl.drawHalos(map.field.points, map.layout.unit * 0.42);
    this.gl.draw(map.field.points, map.still ? map.field.points.count : map.field.landedBefore);
    this.gl.draw(map.weather.points, 0);
    this.gl.end();
  }

  private drawCanvas(context: CanvasRenderingContext2D, canvas: CanvasPoints): void {
    const { map } = this;
    if (map.takeRepaint()) canvas.repaint();
    canvas.draw(context, map.field, map.lamps, map.weather.points, map.view);
  }
}
