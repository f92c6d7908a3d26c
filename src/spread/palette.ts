import type { ByPlatform, Stance } from '../crisis/vocabulary.ts';
import { STANCES } from '../crisis/vocabulary.ts';

/** Red, green, blue, each 0–1. */
export type Colour = readonly [number, number, number];

const STANCE_COLOURS: Readonly<Record<Stance, string>> = {
  angry: '#ff7426',
  mocking: '#f062b8',
  worried: '#f6c344',
  curious: '#6cb2ff',
  supportive: '#45d6bf',
};

/** What is not an ember: rain, the hole a deletion leaves, lamps behind windows, the press's light. */
const OTHERS = { rain: '#6fe8d8', night: '#070b18', lamp: '#ffd9a0', beam: '#fff0d2', flare: '#ff5a1f' } as const;

/** All colours a point can have; a point keeps its place in this list. The stances come first, in their own order. */
export const TINTS: readonly string[] = [...STANCES.map((stance) => STANCE_COLOURS[stance]), ...Object.values(OTHERS)];

export function tintOf(name: keyof typeof OTHERS): number {
  return STANCES.length + Object.keys(OTHERS).indexOf(name);
}

/** The hue each town glows in: those of the interface's own platform marks. */
export const TOWN_HUES: ByPlatform<string> = {
  pepia: '#5cb8f0',
  trombi: '#a99cff',
  bobine: '#f57ab8',
  blogs: '#a2cf5a',
  press: '#d6bd8e',
};

export function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** How red the sky is, 0–1: nothing while people only grumble, everything long before all are furious. */
export function skyOf(anger: number): number {
  const share = Math.min(Math.max((anger - 12) / 70, 0), 1);
  return share * share * (3 - 2 * share);
}
