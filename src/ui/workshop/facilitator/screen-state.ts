import { createStore, type StoreApi } from 'zustand/vanilla';

/** What the projector may show: what fits the moment by itself, or one thing. */
export const SCENES = ['auto', 'join', 'curves', 'counters', 'press', 'results', 'jury', 'black'] as const;
export type Scene = (typeof SCENES)[number];

/** What the trainer decides for the eyes of the room. Kept on the device; its windows hear of it from one another. */
export interface ScreenState {
  readonly scene: Scene;
  /** Whether the teams’ names are on the projector, and on the trainer’s own board. */
  readonly names: boolean;
  readonly boardNames: boolean;
  /** Of the results: which part. */
  readonly part: string;
}

const FIRST: ScreenState = { scene: 'auto', names: false, boardNames: true, part: '' };
const stores = new Map<string, StoreApi<ScreenState>>();

const keyOf = (code: string) => `sang-froid.screen.${code}`;

export function screenState(code: string): StoreApi<ScreenState> {
  const known = stores.get(code);
  if (known) return known;
  const store = createStore<ScreenState>(() => read(code));
  globalThis.addEventListener?.('storage', ({ key }) => {
    if (key === keyOf(code)) store.setState(read(code));
  });
  stores.set(code, store);
  return store;
}

export function setScreen(code: string, change: Partial<ScreenState>): void {
  const store = screenState(code);
  store.setState(change);
  try {
    localStorage.setItem(keyOf(code), JSON.stringify(store.getState()));
  } catch {
    // Without storage the projector’s window goes by itself.
  }
}

function read(code: string): ScreenState {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(code)) ?? '{}') as Partial<ScreenState>;
    return {
      scene: SCENES.find((each) => each === kept.scene) ?? FIRST.scene,
      names: kept.names === true,
      boardNames: kept.boardNames !== false,
      part: typeof kept.part === 'string' ? kept.part : '',
    };
  } catch {
    return FIRST;
  }
}
