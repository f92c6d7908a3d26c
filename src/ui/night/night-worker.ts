import { buildSkyline, hash, type Pen, type Skyline, type Window } from './skyline.ts';

/** Who shared, in the order of time: minutes since the one before, town it came from, town it went to, for each. */
export type Shares = readonly number[];

export interface Story {
  readonly shares: Shares;
  /** The minutes in which somebody calmed. */
  readonly rain: readonly number[];
  readonly duration: number;
  /** All shares there were; the ones told are a selection. */
  readonly total: number;
}

export type ToNight =
  | { readonly do: 'begin'; readonly towns: OffscreenCanvas; readonly moving: OffscreenCanvas; readonly still: boolean }
  /** In CSS pixels. */
  | { readonly do: 'size'; readonly width: number; readonly height: number; readonly ratio: number }
  | { readonly do: 'tell'; readonly story: Story }
  | { readonly do: 'cool'; readonly shares: Shares }
  | { readonly do: 'wake'; readonly awake: boolean };

/** How far the story is, and how much burns (0 to 1); some times a second. */
export interface Heard {
  readonly minute: number;
  readonly shares: number;
  readonly heat: number;
}

const FRAME_MS = 33;
const SAID_EVERY_MS = 250;
/** How long a story takes to tell, and stays before it begins again. */
const TELLING_MS = 48_000;
const RESTING_MS = 5000;
const COOLING_MS = 9000;
const RAIN_MS = 2600;
const IN_FLIGHT = 70;
const LIT = 420;
/** What one share adds to the glow, and what a frame takes off. */
const HEATS = 0.0075;
const COOLS = 0.985;

const EMBER = '#ff8b4d';
const BRIGHT = '#ffd9a8';
const ASH = '#7a6a6a';
const CALM = '#4fd1c0';

interface Ember {
  readonly from: Window;
  readonly to: Window;
  readonly leftAt: number;
  readonly flight: number;
  readonly lift: number;
}

interface Light extends Window {
  readonly at: number;
  readonly lasts: number;
}

/** Draws the night beside the page: on a cheap phone each of its frames would hold up the page’s own work. */
function paintNight(towns: OffscreenCanvas, moving: OffscreenCanvas, still: boolean) {
  // Asked for once: Firefox gives no context a second time.
  const ground = towns.getContext('2d');
  const pen = moving.getContext('2d');
  let skyline: Skyline | undefined;
  let embers: Ember[] = [];
  let lights: Light[] = [];
  let story: Story | undefined;
  let told = 0;
  /** Of the last share that was told, and of the next one. */
  let minute = 0;
  let rained = 0;
  let rainUntil = 0;
  let heat = 0;
  let frame = 0;
  let last = 0;
  let saidAt = 0;
  /** The night's own clock, which stops when it is paused. */
  let clock = 0;
  let begun = 0;
  let awake = true;

  const say = (minute: number, shares: number) => postMessage({ minute, shares, heat } satisfies Heard);

  const layOut = (width: number, height: number, ratio: number) => {
    // What moves is soft, and cleared many times a second: it needs no more dots than points.
    for (const [canvas, dots] of [
      [towns, ratio],
      [moving, 1],
    ] as const) {
      canvas.width = Math.round(width * dots);
      canvas.height = Math.round(height * dots);
    }
    ground?.setTransform(ratio, 0, 0, ratio, 0, 0);
    skyline = ground && width > 0 && height > 0 ? buildSkyline(ground, width, height) : undefined;
    embers = [];
    lights = [];
    if (still) drawStill();
    else draw();
  };

  const windowIn = (town: number, chance: number): Window | undefined => {
    const windows = skyline?.windows[town];
    return windows?.[Math.floor(hash(chance) * windows.length)];
  };

  const launch = (from: number, to: number, chance: number) => {
    const [here, there] = [windowIn(from, chance), windowIn(to, chance + 0.5)];
    if (!here || !there) return;
    const far = Math.hypot(there.x - here.x, there.y - here.y);
    const lift = Math.min(there.y - 20, 26 + far * (0.35 + 0.35 * hash(chance + 1.5)));
    embers.push({ from: here, to: there, leftAt: clock, flight: 900 + far * 2.2, lift });
  };

  const advance = (passed: number) => {
    clock += passed;
    heat *= COOLS;
    if (!story) return;
    const { shares, rain, duration, total } = story;
    const count = shares.length / 3;
    const share = (clock - begun) / TELLING_MS;
    for (; told < count; told++) {
      const next = minute + (shares[told * 3] ?? 0);
      // A story's beginning is crowded, its nights are long.
      if ((0.35 * next) / duration + (0.65 * told) / count > share) break;
      minute = next;
      heat = Math.min(1, heat + HEATS * Math.sqrt(total / count));
      if (embers.length < IN_FLIGHT) launch(shares[told * 3 + 1] ?? 0, shares[told * 3 + 2] ?? 0, told * 13.7);
    }
    if (told === count) minute = duration;
    for (; (rain[rained] ?? Number.POSITIVE_INFINITY) <= minute; rained++) rainUntil = clock + RAIN_MS;
    if (clock - begun > TELLING_MS + RESTING_MS) {
      begun = clock;
      told = 0;
      minute = 0;
      rained = 0;
    }
  };

  const draw = () => {
    if (!pen || !skyline) return;
    const { width, height } = moving;
    pen.clearRect(0, 0, width, height);
    drawLights(pen, lights, clock);
    drawEmbers(pen, embers, clock);
    if (rainUntil > clock) drawRain(pen, width, skyline.ground, clock, Math.min(1, (rainUntil - clock) / 900));
    pen.globalAlpha = 0.35 + 0.35 * Math.sin(clock / 700);
    pen.fillStyle = EMBER;
    pen.fillRect(skyline.mast.x - 1.5, skyline.mast.y - 1.5, 3, 3);
    pen.globalAlpha = 1;
  };

  const land = () => {
    embers = embers.filter(({ to, leftAt, flight }) => {
      if (clock - leftAt < flight) return true;
      lights.push({ ...to, at: clock, lasts: COOLING_MS });
      return false;
    });
    lights = lights.filter(({ at, lasts }) => clock - at < lasts).slice(-LIT);
  };

  /** One picture of a whole evening: who burnt, and the ways some of it went. */
  const drawStill = () => {
    const shares = story?.shares ?? [];
    const every = Math.max(1, Math.floor(shares.length / 3 / 90));
    lights = [];
    embers = [];
    for (let n = 0; n < shares.length / 3; n += every) {
      const lit = windowIn(shares[n * 3 + 2] ?? 0, n * 13.7 + 0.5);
      if (lit) lights.push({ ...lit, at: clock - (COOLING_MS * (n % 7)) / 9, lasts: COOLING_MS });
      if (n % (every * 6) === 0) launch(shares[n * 3 + 1] ?? 0, shares[n * 3 + 2] ?? 0, n * 13.7);
    }
    heat = Math.min(0.6, lights.length / 120);
    embers = embers.map((ember, n) => ({ ...ember, leftAt: clock - ember.flight * (0.2 + 0.6 * hash(n)) }));
    draw();
    if (story) say(story.duration, story.shares.length / 3);
  };

  const beat = (now: number) => {
    frame = requestAnimationFrame(beat);
    if (now - last < FRAME_MS) return;
    advance(Math.min(now - last, 200));
    last = now;
    land();
    draw();
    if (now - saidAt < SAID_EVERY_MS) return;
    saidAt = now;
    say(minute, told);
  };

  const wake = () => {
    cancelAnimationFrame(frame);
    if (still || !awake) return;
    last = performance.now();
    frame = requestAnimationFrame(beat);
  };
  wake();

  return (said: Exclude<ToNight, { readonly do: 'begin' }>) => {
    if (said.do === 'size') layOut(said.width, said.height, said.ratio);
    else if (said.do === 'wake') {
      awake = said.awake;
      wake();
    } else if (said.do === 'tell') {
      story = said.story;
      told = 0;
      minute = 0;
      rained = 0;
      begun = clock;
      if (still) drawStill();
    } else {
      story = undefined;
      embers = [];
      lights = [];
      const { shares } = said;
      const every = Math.max(1, Math.ceil(shares.length / 3 / LIT));
      for (let n = 0; n < shares.length / 3; n += every) {
        const lit = windowIn(shares[n * 3 + 2] ?? 0, n * 13.7 + 0.5);
        if (lit) lights.push({ ...lit, at: clock, lasts: 900 + 3200 * hash(n * 3.1) });
      }
      heat = Math.min(0.9, lights.length / 260);
      if (still) {
        draw();
        say(0, 0);
      }
    }
  };
}

/** From white heat over ember to ash. */
function drawLights(pen: Pen, lights: readonly Light[], now: number) {
  for (const { x, y, at, lasts } of lights) {
    const age = (now - at) / lasts;
    if (age < 0 || age >= 1) continue;
    const size = age < 0.08 ? 6 - 25 * age : 4;
    pen.globalAlpha = age < 0.6 ? 1 : 2.5 * (1 - age);
    pen.fillStyle = age < 0.08 ? BRIGHT : age < 0.7 ? EMBER : ASH;
    pen.fillRect(x - size / 2, y - size / 2, size, size);
  }
  pen.globalAlpha = 1;
}

function drawEmbers(pen: Pen, embers: readonly Ember[], now: number) {
  pen.fillStyle = BRIGHT;
  for (const { from, to, leftAt, flight, lift } of embers) {
    const share = (now - leftAt) / flight;
    for (let trail = 0; trail < 8; trail++) {
      const at = share - trail * 0.016;
      if (at < 0 || at > 1) continue;
      const size = 3.2 - trail * 0.34;
      const x = from.x + (to.x - from.x) * at;
      const y = from.y + (to.y - from.y) * at - 4 * at * (1 - at) * lift;
      pen.globalAlpha = (1 - trail / 8) * 0.95;
      if (trail === 1) pen.fillStyle = EMBER;
      pen.fillRect(x - size / 2, y - size / 2, size, size);
    }
    pen.fillStyle = BRIGHT;
  }
  pen.globalAlpha = 1;
}

function drawRain(pen: Pen, width: number, ground: number, now: number, strength: number) {
  pen.strokeStyle = CALM;
  pen.globalAlpha = 0.35 * strength;
  pen.lineWidth = 1;
  pen.beginPath();
  for (let n = 0; n < 110; n++) {
    const x = hash(n * 1.31) * width;
    const y = ((hash(n * 2.77) * ground + now * (0.32 + 0.2 * hash(n))) % (ground + 40)) - 20;
    pen.moveTo(x, y);
    pen.lineTo(x - 3, y + 15);
  }
  pen.stroke();
  pen.globalAlpha = 1;
}

let tell: ReturnType<typeof paintNight> | undefined;
addEventListener('message', ({ data }: MessageEvent<ToNight>) => {
  if (data.do === 'begin') tell = paintNight(data.towns, data.moving, data.still);
  else tell?.(data);
});
