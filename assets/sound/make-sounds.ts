/**
 * Makes every sound of the game from arithmetic: `node assets/sound/make-sounds.ts` (needs `lame` on the PATH).
 * The results are committed, so nobody needs to run this to build. Original work, MIT like the rest.
 */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { uniform } from '../../src/kernel/key.ts';

const RATE = 32_000;
const folder = fileURLToPath(new URL('.', import.meta.url));

type Wave = Float64Array;
const silence = (seconds: number): Wave => new Float64Array(Math.round(seconds * RATE));
const noise = (i: number, salt: number): number => 2 * uniform(i, 20121112, salt) - 1;

/** Noise through a one-pole low pass: the lower the pole, the deeper the rumble. */
function rumble(seconds: number, pole: number, salt: number): Wave {
  const wave = silence(seconds);
  let y = 0;
  for (let i = 0; i < wave.length; i++) {
    y += pole * (noise(i, salt) - y);
    wave[i] = y;
  }
  return wave;
}

function add(into: Wave, what: Wave, at: number, gain: number): void {
  const from = Math.round(at * RATE);
  for (let i = 0; i < what.length && from + i < into.length; i++)
    into[from + i] = (into[from + i] ?? 0) + gain * (what[i] ?? 0);
}

/** One pop of burning wood: a few milliseconds of bright noise, dying fast. */
function crackle(salt: number): Wave {
  const length = 0.004 + 0.03 * uniform(salt, 1, 1) ** 2;
  const wave = silence(length * 4);
  let low = 0;
  const pole = 0.15 + 0.5 * uniform(salt, 2, 1);
  for (let i = 0; i < wave.length; i++) {
    low += pole * (noise(i, salt + 1000) - low);
    wave[i] = low * Math.exp(-i / (length * RATE));
  }
  return wave;
}

/** A fire: rumble, and so many pops a second. Ends as it begins, so that it can go round and round. */
function fire(seconds: number, pops: number, roar: number, salt: number): Wave {
  const overlap = 0.6;
  const raw = silence(seconds + overlap);
  add(raw, rumble(seconds + overlap, 0.02, salt), 0, 3.2 * roar);
  add(raw, rumble(seconds + overlap, 0.12, salt + 1), 0, 0.5 * roar);
  for (let n = 0; n < pops * seconds; n++) {
    add(raw, crackle(salt + n), uniform(salt, n, 7) * seconds, 0.12 + 0.6 * uniform(salt, n, 8) ** 3);
  }
  const loop = raw.slice(0, Math.round(seconds * RATE));
  const fade = Math.round(overlap * RATE);
  for (let i = 0; i < fade; i++) {
    const mix = i / fade;
    loop[i] = Math.sqrt(mix) * (raw[i] ?? 0) + Math.sqrt(1 - mix) * (raw[loop.length + i] ?? 0);
  }
  return loop;
}

/** A struck bar: a few partials, each dying at its own pace. */
function bell(frequency: number, seconds: number, partials: readonly (readonly [ratio: number, gain: number])[]): Wave {
  const wave = silence(seconds);
  for (const [ratio, gain] of partials) {
    for (let i = 0; i < wave.length; i++) {
      const t = i / RATE;
      const attack = Math.min(1, t / 0.004);
      wave[i] =
        (wave[i] ?? 0) +
        gain * attack * Math.exp((-t * 6 * Math.sqrt(ratio)) / seconds) * Math.sin(2 * Math.PI * frequency * ratio * t);
    }
  }
  return wave;
}

const GLASS = [
  [1, 0.5],
  [2.76, 0.18],
  [5.4, 0.06],
] as const;
const WOOD = [
  [1, 0.6],
  [3.9, 0.12],
] as const;

function chord(
  notes: readonly (readonly [frequency: number, at: number])[],
  seconds: number,
  bar: typeof GLASS | typeof WOOD,
): Wave {
  const wave = silence(seconds);
  for (const [frequency, at] of notes) add(wave, bell(frequency, seconds - at, bar), at, 0.6);
  return wave;
}

/** Noise that swells and dies: rain, a breath. */
function swell(seconds: number, pole: number, salt: number, shape: (x: number) => number): Wave {
  const wave = rumble(seconds, pole, salt);
  for (let i = 0; i < wave.length; i++) wave[i] = (wave[i] ?? 0) * shape(i / wave.length);
  return wave;
}

function rain(): Wave {
  const wave = swell(2.6, 0.45, 31, (x) => 0.5 * Math.sin(Math.PI * x) ** 2);
  for (let n = 0; n < 60; n++) {
    const at = 0.3 + 1.9 * uniform(31, n, 1);
    add(wave, bell(1400 + 2200 * uniform(31, n, 2), 0.06, [[1, 0.2]]), at, 0.5 * uniform(31, n, 3));
  }
  return wave;
}

function breath(): Wave {
  const inward = (x: number): number => (x < 0.4 ? Math.sin((Math.PI * x) / 0.4) ** 2 : 0);
  const outward = (x: number): number => (x > 0.45 ? Math.sin((Math.PI * (x - 0.45)) / 0.55) ** 2 : 0);
  const wave = silence(5);
  add(wave, swell(5, 0.2, 41, inward), 0, 0.5);
  add(wave, swell(5, 0.1, 42, outward), 0, 0.9);
  return wave;
}

function snap(): Wave {
  const wave = silence(0.5);
  for (const [n, at] of [0, 0.03, 0.05, 0.11].entries()) add(wave, crackle(60 + n), at, 1);
  add(wave, bell(160, 0.4, WOOD), 0, 0.7);
  return wave;
}

const SOUNDS: Readonly<Record<string, () => Wave>> = {
  hearth: () => fire(9, 7, 0.22, 100),
  blaze: () => fire(9, 26, 1, 5000),
  ping: () =>
    chord(
      [
        [880, 0],
        [1318.5, 0.09],
      ],
      0.7,
      GLASS,
    ),
  knock: () =>
    chord(
      [
        [220, 0],
        [220, 0.16],
        [277.2, 0.32],
      ],
      0.8,
      WOOD,
    ),
  sent: () =>
    chord(
      [
        [659.3, 0],
        [987.8, 0.06],
      ],
      0.4,
      WOOD,
    ),
  press: () =>
    chord(
      [
        [392, 0],
        [523.3, 0.12],
        [659.3, 0.24],
        [784, 0.36],
      ],
      1.2,
      WOOD,
    ),
  rain,
  snap,
  breath,
};

/** 16-bit mono WAV, scaled so that its highest point is at the given level. */
function wavOf(wave: Wave, level: number): Buffer {
  const highest = wave.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-9);
  const data = Buffer.alloc(44 + wave.length * 2);
  data.write('RIFF', 0);
  data.writeUInt32LE(36 + wave.length * 2, 4);
  data.write('WAVEfmt ', 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(RATE, 24);
  data.writeUInt32LE(RATE * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write('data', 36);
  data.writeUInt32LE(wave.length * 2, 40);
  wave.forEach((x, i) => {
    data.writeInt16LE(Math.round((x / highest) * level * 32_767), 44 + i * 2);
  });
  return data;
}

for (const [name, make] of Object.entries(SOUNDS)) {
  const wav = `${folder}${name}.wav`;
  writeFileSync(wav, wavOf(make(), 0.85));
  execFileSync('lame', ['--quiet', '-m', 'm', '-b', '48', wav, `${folder}${name}.mp3`]);
  rmSync(wav);
}
