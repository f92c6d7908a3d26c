import { createStore } from 'zustand/vanilla';
import type { Path } from '../../scenario/problem.ts';

/** The ways to look at a draft. */
export const PANES = ['form', 'json', 'timeline', 'graph', 'translate', 'preview', 'balance'] as const;
export type Pane = (typeof PANES)[number];

interface StudioState {
  readonly pane: Pane;
  /** What is being looked at: a post, a person, one field … Every pane shows it in its own way. */
  readonly path: Path;
  /** Counts the jumps: a pane that shows the place then also scrolls to it and takes the focus there. */
  readonly jumps: number;
  /** With a jump to the JSON: where in the text, when no path leads there. */
  readonly offset: number | undefined;
  show(pane: Pane): void;
  /** Looks at a place without moving the focus. */
  select(path: Path): void;
  /** Goes to a place: in this pane if it is the form or the JSON, otherwise in the form; or in the one named. */
  jump(path: Path, pane?: Pane, offset?: number): void;
  /** Another draft: back to the beginning. */
  reset(): void;
}

const START = { pane: 'form', path: [], jumps: 0, offset: undefined } as const;

/** There is one studio at a time. */
export const studio = createStore<StudioState>((set) => ({
  ...START,
  show: (pane) => set({ pane }),
  select: (path) => set({ path }),
  jump: (path, pane, offset) =>
    set((state) => ({
      path,
      offset,
      pane: pane ?? (state.pane === 'json' ? 'json' : 'form'),
      jumps: state.jumps + 1,
    })),
  reset: () => set(START),
}));
