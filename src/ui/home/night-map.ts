/**
 * Five towns of lights; embers fly from one to another and leave a glow where they land. Decoration only: it knows
 * no crisis. Drawn at 30 frames a second at most, and not at all while out of sight.
 */

/** How often embers fly, and how warm the lights are. */
export const MOODS = ['simmer', 'blaze', 'fade'] as const;
export type Mood = (typeof MOODS)[number];

const EMBERS_PER_SECOND: Readonly<Record<Mood, number>> = { simmer: 2.2, blaze: 20, fade: 0.4 };
const FRAME_MS = 33;
const GLOW_MS = 2600;

interface Town {
  /** Centre and radius as shares of the width and of the height. */
  readonly x: number;
  readonly y: number;
  readonly spread: number;
  readonly lights: number;
  readonly colour: string;
}

const TOWNS: readonly Town[] = [
  { x: 0.53, y: 0.17, spread: 0.19, lights: 150, colour: '#5cb8f0' },
  { x: 0.95, y: 0.3, spread: 0.17, lights: 110, colour: '#a99cff' },
  { x: 0.58, y: 0.84, spread: 0.18, lights: 120, colour: '#f57ab8' },
  { x: 0.2, y: 0.95, spread: 0.14, lights: 70, colour: '#a2cf5a' },
  { x: 0.14, y: 0.1, spread: 0.13, lights: 60, colour: '#d6bd8e' },
];

interface Light {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  litAt: number;
}

interface Halo {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly fill: CanvasGradient;
}

interface Ember {
  readonly from: Light;
  readonly to: Light;
  readonly bend: number;
  readonly leftAt: number;
  readonly flight: number;
}

export function startNightMap(canvas: HTMLCanvasElement, still: boolean) {
  const context = canvas.getContext('2d');
  let mood: Mood = 'simmer';
  let lights: Light[] = [];
  let halos: Halo[] = [];
  let embers: Ember[] = [];
  let frame = 0;
  let lastDrawn = 0;
  let seen = true;

  const layOut = () => {
    const { width, height } = canvas.getBoundingClientRect();
    const ratio = Math.min(devicePixelRatio, 2);
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    lights = TOWNS.flatMap((town, index) => lightsOf(town, index, width, height));
    halos = context ? TOWNS.map((town) => haloOf(context, town, width, height)) : [];
    embers = [];
    if (still) drawStill();
  };

  const drawLights = (now: number) => {
    if (!context) return;
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.globalAlpha = 1;
    for (const halo of halos) {
      context.fillStyle = halo.fill;
      context.fillRect(halo.x - halo.reach, halo.y - halo.reach, 2 * halo.reach, 2 * halo.reach);
    }
    for (const light of lights) {
      const glow = Math.max(0, 1 - (now - light.litAt) / GLOW_MS);
      context.globalAlpha = 0.6 + 0.2 * Math.sin(light.x * 3 + now / 1900) + glow * 0.5;
      context.fillStyle = glow > 0 ? (mood === 'fade' ? '#4fd1c0' : '#ff8b4d') : light.colour;
      dot(context, light.x, light.y, light.size + glow * 2.2);
    }
    context.globalAlpha = 1;
  };

  const drawStill = () => {
    drawLights(0);
    if (!context) return;
    context.strokeStyle = '#ff8b4d';
    context.globalAlpha = 0.35;
    for (let index = 0; index < 14; index++) {
      const ember = launch(lights, index * 37 + 5, 0);
      if (!ember) continue;
      context.beginPath();
      for (let share = 0; share <= 1.001; share += 0.05) context.lineTo(...along(ember, share));
      context.stroke();
    }
    context.globalAlpha = 1;
  };

  const draw = (now: number) => {
    frame = requestAnimationFrame(draw);
    if (now - lastDrawn < FRAME_MS || !context) return;
    const passed = Math.min(now - lastDrawn, 200);
    lastDrawn = now;
    if (Math.random() < (EMBERS_PER_SECOND[mood] * passed) / 1000) {
      const ember = launch(lights, Math.random() * 1e6, now);
      if (ember) embers.push(ember);
    }
    drawLights(now);
    context.fillStyle = '#ffb27d';
    embers = embers.filter((ember) => {
      const share = (now - ember.leftAt) / ember.flight;
      if (share >= 1) {
        ember.to.litAt = now;
        return false;
      }
      for (let trail = 0; trail < 7; trail++) {
        const at = share - trail * 0.018;
        if (at < 0) break;
        context.globalAlpha = (1 - trail / 7) * 0.9;
        dot(context, ...along(ember, at), 2 - trail * 0.22);
      }
      return true;
    });
    context.globalAlpha = 1;
  };

  const wake = () => {
    cancelAnimationFrame(frame);
    if (!still && seen && !document.hidden) frame = requestAnimationFrame(draw);
  };
  const sight = new IntersectionObserver(([entry]) => {
    seen = entry?.isIntersecting ?? true;
    wake();
  });
  const size = new ResizeObserver(layOut);
  sight.observe(canvas);
  size.observe(canvas);
  document.addEventListener('visibilitychange', wake);
  layOut();

  return {
    setMood(next: Mood) {
      mood = next;
    },
    stop() {
      cancelAnimationFrame(frame);
      sight.disconnect();
      size.disconnect();
      document.removeEventListener('visibilitychange', wake);
    },
  };
}

const reachOf = (town: Town, width: number, height: number) =>
  town.spread * Math.min(Math.max(width, 560), height * 1.7);

/** The glow of a town over the dark, in its own hue. */
function haloOf(context: CanvasRenderingContext2D, town: Town, width: number, height: number): Halo {
  const [x, y, reach] = [town.x * width, town.y * height, reachOf(town, width, height) * 1.5];
  const fill = context.createRadialGradient(x, y, 0, x, y, reach);
  fill.addColorStop(0, `${town.colour}30`);
  fill.addColorStop(1, `${town.colour}00`);
  return { x, y, reach, fill };
}

/** A sunflower of lights, shaken a little: the same on every visit. */
function lightsOf(town: Town, index: number, width: number, height: number): Light[] {
  const reach = reachOf(town, width, height);
  return Array.from({ length: town.lights }, (_, rank) => {
    const angle = rank * 2.39996 + index;
    const away = Math.sqrt((rank + 0.5) / town.lights) * reach * (0.75 + 0.5 * hash(rank + index * 101));
    return {
      x: town.x * width + Math.cos(angle) * away,
      y: town.y * height + Math.sin(angle) * away * 0.72,
      size: 0.9 + 1.9 * hash(rank * 7 + index) ** 3,
      colour: town.colour,
      litAt: Number.NEGATIVE_INFINITY,
    };
  });
}

function launch(lights: readonly Light[], chance: number, now: number): Ember | undefined {
  const from = lights[Math.floor(hash(chance) * lights.length)];
  const to = lights[Math.floor(hash(chance + 0.5) * lights.length)];
  if (!from || !to) return undefined;
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  return { from, to, bend: -far * (0.15 + 0.25 * hash(chance + 1.5)), leftAt: now, flight: 700 + far * 2.4 };
}

function along({ from, to, bend }: Ember, share: number): [number, number] {
  const lift = 4 * share * (1 - share) * bend;
  return [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share + lift];
}

function dot(context: CanvasRenderingContext2D, x: number, y: number, radius: number) {
  context.beginPath();
  context.arc(x, y, Math.max(radius, 0.2), 0, Math.PI * 2);
  context.fill();
}

function hash(value: number): number {
  const wave = Math.sin(value * 127.1 + 311.7) * 43758.5453;
  return wave - Math.floor(wave);
}
