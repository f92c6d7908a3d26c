import type { StoreApi } from 'zustand/vanilla';
import type { SessionState } from '../session/session.ts';
import { type Cue, cuesOf, firesOf } from './sounds.ts';

/** The fire in words: it crackles, has caught, roars, and sinks again. */
const FIRE_CAPTIONS = ['hearth', 'caught', 'roars', 'sinks'] as const;

/** What can be read instead of heard: every cue, and every turn of the fire. */
export type Caption = Cue | (typeof FIRE_CAPTIONS)[number];

/** From this loudness of the blaze on the fire has caught, or roars; it must sink well below to have sunk. */
const CAUGHT = 0.12;
const ROARS = 0.5;
const SLACK = 0.7;

/** 0: a hearth; 1: it has caught; 2: it roars. */
function levelOf(blaze: number, before: number): number {
  const slack = (level: number) => (before >= level ? SLACK : 1);
  if (blaze >= ROARS * slack(2)) return 2;
  return blaze >= CAUGHT * slack(1) ? 1 : 0;
}

/** What would be heard of a session, told as it is: the same events as the sounds, whether sound is on or not. */
export function followCaptions(store: StoreApi<SessionState>, told: (caption: Caption) => void): () => void {
  const { scenario, view } = store.getState();
  const posts = new Map(scenario.posts.map((post) => [post.id, post]));
  let heard = view.events.length;
  let level = levelOf(firesOf(view).blaze, 0);
  told((['hearth', 'caught', 'roars'] as const)[level] ?? 'hearth');
  return store.subscribe(({ view: { events, perHour, anger } }) => {
    for (const cue of cuesOf(events.slice(heard), posts)) told(cue);
    heard = events.length;
    const next = levelOf(firesOf({ perHour, anger }).blaze, level);
    if (next !== level) told(next < level ? (next === 0 ? 'hearth' : 'sinks') : next === 2 ? 'roars' : 'caught');
    level = next;
  });
}
