import { createStore } from 'zustand/vanilla';
import type { Minutes } from '../../../crisis/vocabulary.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Mode } from '../../../training/run.ts';

/** Who played until then: nobody, or somebody who goes by the book. */
export const PASTS = ['nobody', 'golden'] as const;
export type Past = (typeof PASTS)[number];

export interface Rehearsal {
  readonly scenario: Scenario;
  readonly source: string;
  readonly seed: number;
  readonly mode: Mode;
  readonly at: Minutes;
  readonly past: Past;
}

interface Rehearsals {
  /** What is being tried out; undefined: the studio. */
  readonly current: Rehearsal | undefined;
  /** What was asked last: the next one begins with the same. */
  readonly last: Pick<Rehearsal, 'seed' | 'mode' | 'past'>;
  begin(rehearsal: Rehearsal): void;
  end(): void;
}

/** Playing a draft from one of its minutes, in the studio's place; nothing of it is kept. */
export const rehearsals = createStore<Rehearsals>((set) => ({
  current: undefined,
  last: { seed: 1, mode: 'calm', past: 'nobody' },
  begin: (current) => set({ current, last: { seed: current.seed, mode: current.mode, past: current.past } }),
  end: () => set({ current: undefined }),
}));
