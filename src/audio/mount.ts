import { Howl, Howler } from 'howler';
import type { StoreApi } from 'zustand/vanilla';
import type { SessionState } from '../session/session.ts';
import { CUES, type Cue, cuesOf, FIRES, type Fire, firesOf } from './sounds.ts';

const FILES = import.meta.glob<string>('/assets/sound/*.mp3', { eager: true, query: '?url', import: 'default' });

export interface AudioOptions {
  readonly on: boolean;
  /** 0–1. */
  readonly volume: number;
}

export interface AudioControl {
  set(options: AudioOptions): void;
  dispose(): void;
}

/** How long a fire takes to find its new strength, in real milliseconds. */
const GLIDE = 900;
/** Less is not heard. */
const LEAST = 0.02;

/**
 * Lets a session be heard. Nothing in the game waits for it: where sound is blocked or broken there is silence,
 * and everything it would say is also written.
 */
export function mountAudio(store: StoreApi<SessionState>, options: AudioOptions): AudioControl {
  const posts = new Map(store.getState().scenario.posts.map((post) => [post.id, post]));
  const cues = new Map<Cue, Howl>();
  const fires = new Map<Fire, Howl>();
  let heard = store.getState().view.events.length;

  const cueHowl = (cue: Cue): Howl => {
    const howl = cues.get(cue) ?? new Howl({ src: [fileOf(cue)], volume: 0.6 });
    cues.set(cue, howl);
    return howl;
  };

  const light = (name: Fire): Howl => {
    const howl = new Howl({ src: [fileOf(name)], loop: true, volume: 0 });
    fires.set(name, howl);
    // Once only: until the browser allows sound, howler keeps every call in a queue.
    howl.play();
    return howl;
  };

  const tend = ({ view, clock, status }: SessionState): void => {
    const strength = status === 'running' && !clock.paused ? firesOf(view) : { hearth: 0, blaze: 0 };
    for (const name of FIRES) {
      // The blaze is not fetched for a crisis that is only beginning.
      const howl = fires.get(name) ?? (strength[name] > LEAST ? light(name) : undefined);
      const volume = howl?.volume() ?? 0;
      if (Math.abs(volume - strength[name]) > LEAST) howl?.fade(volume, strength[name], GLIDE);
    }
  };

  const set = ({ on, volume }: AudioOptions): void => {
    Howler.mute(!on);
    Howler.volume(volume);
  };

  const unsubscribe = store.subscribe((state) => {
    for (const cue of cuesOf(state.view.events.slice(heard), posts)) cueHowl(cue).play();
    heard = state.view.events.length;
    tend(state);
  });
  set(options);
  // The first notification should not wait for its file.
  for (const cue of CUES.slice(0, 2)) cueHowl(cue);
  tend(store.getState());

  return {
    set,
    dispose() {
      unsubscribe();
      for (const howl of [...fires.values(), ...cues.values()]) howl.unload();
    },
  };
}

function fileOf(name: string): string {
  return FILES[`/assets/sound/${name}.mp3`] ?? '';
}
