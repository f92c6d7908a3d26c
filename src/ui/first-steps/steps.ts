import type { CrisisView } from '../../crisis/view.ts';

/** The two messages of scenarios/first-steps.json. */
export const FIRST = 'odile';
export const SECOND = 'karim';

export type Step = 'open' | 'answer' | 'clock' | 'map-tab' | 'map' | 'back' | 'second' | 'second-answer' | 'end';

/** What is on the screen, besides the crisis. */
export interface Scene {
  /** One pane at a time, with tabs at the foot. */
  readonly narrow: boolean;
  readonly tab: string;
  readonly desk: boolean;
  /** The map has been looked at. */
  readonly mapSeen: boolean;
}

/** The next thing to do follows from what has been done, so whoever goes their own way is simply further, or back. */
export function stepOf(view: CrisisView, { narrow, tab, desk, mapSeen }: Scene): Step {
  const statusOf = (id: string) => view.posts.find((post) => post.id === id)?.status;
  const second = statusOf(SECOND);
  if (statusOf(FIRST) === 'open' && second === undefined) return desk ? 'answer' : 'open';
  if (second === undefined) return 'clock';
  if (second !== 'open') return 'end';
  if (desk) return 'second-answer';
  if (!mapSeen) return narrow ? 'map-tab' : 'map';
  return narrow && tab !== 'feed' ? 'back' : 'second';
}

const replyTo = (post: string) => `[data-post="${post}"] .deeds .button:nth-child(2)`;
const tab = (n: number) => `.play__tabs .tab:nth-child(${n})`;

/** What each step speaks of; the first of these that is there. */
export const PLACE_OF: Readonly<Record<Step, string>> = {
  open: replyTo(FIRST),
  answer: '.desk .options',
  clock: '.strip__skip',
  'map-tab': tab(3),
  map: '.play__map .map',
  back: tab(1),
  second: replyTo(SECOND),
  'second-answer': '.desk .options',
  end: '.clock',
};
