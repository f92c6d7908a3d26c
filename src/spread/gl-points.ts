import type { MapView } from './night-map.ts';
import { colourOf, TINTS } from './palette.ts';
import { type Points, STRIDE } from './points.ts';

/** Moves and colours the points on the graphics card; `lookAt` in points.ts says the same in JavaScript. */
const VERTEX = `
attribute vec4 aPath;
attribute vec4 aFlight;
attribute vec4 aLook;
uniform vec4 uView;
uniform float uTime, uLag, uTwinkle, uHalo;
uniform vec3 uTints[${TINTS.length}];
varying vec4 vColour;
varying vec2 vKind;
void main() {
  float since = uTime - uLag - aFlight.x;
  float share = aFlight.y > 0.0 ? clamp(since / aFlight.y, 0.0, 1.0) : 1.0;
  float eased = share * share * (3.0 - 2.0 * share);
  vec2 at = mix(aPath.xy, aPath.zw, eased);
  at.y -= aFlight.z * 4.0 * eased * (1.0 - eased);
  float age = max(since - aFlight.y, 0.0);
  float heat = exp(-age / aLook.w);
  float phase = fract(dot(aPath.zw, vec2(0.137, 0.291))) * 6.283;
  float ember = 1.0 - step(0.5, aLook.y);
  float lamp = step(2.5, aLook.y);
  float ring = (1.0 - ember) * (1.0 - step(1.5, aLook.y));
  float fades = (1.0 - ember) * (1.0 - lamp);
  float alpha = mix(mix(aLook.z, 1.0, heat), heat, fades);
  alpha *= 1.0 + uTwinkle * (1.0 - fades) * (0.34 * sin(uTime * 0.8 + phase) * (1.0 - heat) + 0.16 * sin(uTime * 11.0 + phase) * heat);
  float pop = share < 1.0 ? 2.2 : 1.0 + 2.6 * heat + 4.0 * exp(-age * 5.0);
  float size = aFlight.w * mix(1.0 - 0.8 * heat * ring, pop, ember);
  float seen = step(0.0, since);
  if (uLag > 0.0) {
    seen *= ember * (1.0 - step(1.0, share));
    alpha *= 0.62 - uLag * 3.4;
    size *= 0.85 - uLag * 3.0;
  }
  if (uHalo > 0.0) {
    size = uHalo;
    alpha = share < 1.0 ? 0.0 : (0.05 + 0.1 * heat) * smoothstep(0.2, 0.62, aLook.z);
  }
  int tint = int(aLook.x + 0.5);
  vColour = vec4(uTints[tint], alpha * seen);
  vKind = vec2(uHalo > 0.0 ? 4.0 : aLook.y, share < 1.0 ? 1.0 : heat);
  gl_Position = vec4(at.x / uView.x * 2.0 - 1.0, 1.0 - at.y / uView.y * 2.0, 0.0, 1.0);
  gl_PointSize = seen * max(size * uView.z, 1.0);
}`;

const FRAGMENT = `
precision mediump float;
varying vec4 vColour;
varying vec2 vKind;
void main() {
  float far = length(gl_PointCoord - 0.5) * 2.0;
  if (far > 1.0 || vColour.a < 0.004) discard;
  float alpha;
  vec3 colour = vColour.rgb;
  if (vKind.x < 0.5) {
    float heat = vKind.y;
    float core = 1.0 - smoothstep(0.12, mix(0.95, 0.42, heat), far);
    alpha = max(core, (1.0 - far) * (1.0 - far) * 0.6);
    colour = mix(colour, vec3(1.0, 0.96, 0.86), core * core * heat * 0.75);
  } else if (vKind.x < 1.5) {
    alpha = smoothstep(0.72, 0.92, far) * (1.0 - smoothstep(0.92, 1.0, far)) * 0.8;
  } else if (vKind.x < 2.5) {
    alpha = 1.0 - smoothstep(0.7, 1.0, far);
  } else if (vKind.x < 3.5) {
    alpha = 1.0 - smoothstep(0.2, 1.0, far);
  } else {
    alpha = (1.0 - far) * (1.0 - far);
  }
  alpha *= vColour.a;
  gl_FragColor = vec4(colour * alpha, alpha);
}`;

/** How far behind the head each ghost of a flying ember's tail is, in seconds. */
const TAIL = Array.from({ length: 11 }, (_, ghost) => 0.011 * (ghost + 1));

/** With more halos the glow would only saturate, and a software renderer would feel every one. */
const HALOS = 200;

/** Draws lists of points straight through WebGL: a call a list, and one a ghost for what flies. */
export class GlPoints {
  private readonly gl: WebGLRenderingContext;
  private readonly program: WebGLProgram;
  private readonly uniforms: Readonly<
    Record<'uView' | 'uTime' | 'uLag' | 'uTwinkle' | 'uHalo', WebGLUniformLocation | null>
  >;
  private readonly buffers = new Map<Points, { readonly buffer: WebGLBuffer; room: number }>();

  constructor(gl: WebGLRenderingContext) {
    this.gl = gl;
    this.program = link(gl);
    const uniform = (name: string) => gl.getUniformLocation(this.program, name);
    this.uniforms = {
      uView: uniform('uView'),
      uTime: uniform('uTime'),
      uLag: uniform('uLag'),
      uTwinkle: uniform('uTwinkle'),
      uHalo: uniform('uHalo'),
    };
    gl.useProgram(this.program);
    gl.uniform3fv(uniform('uTints'), TINTS.flatMap(colourOf));
  }

  begin({ width, height, ratio, time, twinkle }: MapView): void {
    const { gl, uniforms } = this;
    gl.useProgram(this.program);
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
    gl.enable(gl.BLEND);
    gl.blendEquation(gl.FUNC_ADD);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.uniform4f(uniforms.uView, width, height, ratio, 0);
    gl.uniform1f(uniforms.uTime, time);
    gl.uniform1f(uniforms.uTwinkle, twinkle);
    for (let slot = 0; slot < 3; slot++) gl.enableVertexAttribArray(slot);
  }

  /** Draws the list; points from `flying` on are in flight and leave a tail. */
  draw(points: Points, flying: number): void {
    if (points.count === 0) return;
    const { gl, uniforms } = this;
    this.send(points);
    this.point(1);
    if (flying < points.count) {
      for (const lag of TAIL) {
        gl.uniform1f(uniforms.uLag, lag);
        gl.drawArrays(gl.POINTS, flying, points.count - flying);
      }
    }
    gl.uniform1f(uniforms.uLag, 0);
    gl.drawArrays(gl.POINTS, 0, points.count);
  }

  /** The glow over what burns, under the embers themselves: of a few hundred at most, every so many-th. */
  drawHalos(points: Points, size: number): void {
    if (points.count === 0) return;
    const { gl, uniforms } = this;
    this.send(points);
    const step = Math.ceil(points.count / HALOS);
    this.point(step);
    gl.uniform1f(uniforms.uHalo, size);
    gl.drawArrays(gl.POINTS, 0, Math.floor(points.count / step));
    gl.uniform1f(uniforms.uHalo, 0);
  }

  /** Reads every `step`-th point. */
  private point(step: number): void {
    const { gl } = this;
    for (let slot = 0; slot < 3; slot++) gl.vertexAttribPointer(slot, 4, gl.FLOAT, false, STRIDE * 4 * step, slot * 16);
  }

  end(): void {
    for (let slot = 0; slot < 3; slot++) this.gl.disableVertexAttribArray(slot);
  }

  /** Binds the list's buffer and brings it up to date: only what changed, unless it outgrew its room. */
  private send(points: Points): void {
    const { gl } = this;
    let kept = this.buffers.get(points);
    if (!kept) {
      kept = { buffer: gl.createBuffer(), room: 0 };
      this.buffers.set(points, kept);
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, kept.buffer);
    if (kept.room !== points.data.length) {
      gl.bufferData(gl.ARRAY_BUFFER, points.data, gl.DYNAMIC_DRAW);
      kept.room = points.data.length;
    } else if (points.dirtyTo > points.dirtyFrom) {
      const part = points.data.subarray(points.dirtyFrom * STRIDE, points.dirtyTo * STRIDE);
      gl.bufferSubData(gl.ARRAY_BUFFER, points.dirtyFrom * STRIDE * 4, part);
    }
    points.markSent();
  }
}

function link(gl: WebGLRenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) throw new Error('no shader: the context is lost');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  ['aPath', 'aFlight', 'aLook'].forEach((name, slot) => {
    gl.bindAttribLocation(program, slot, name);
  });
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) {
    throw new Error(`the embers' program does not link: ${gl.getProgramInfoLog(program)}`);
  }
  return program;
}
