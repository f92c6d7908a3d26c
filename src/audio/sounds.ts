import type { CrisisEvent } from '../crisis/events.ts';
import type { CrisisView } from '../crisis/view.ts';
import { CONCERNS } from '../crisis/vocabulary.ts';
import type { Post } from '../crisis/world.ts';

/** Short sounds, each for something that happened. */
export const CUES = ['ping', 'knock', 'press', 'sent', 'rain', 'snap', 'breath'] as const;
export type Cue = (typeof CUES)[number];

/** The two loops under everything: a hearth while it is calm, a blaze when it is not. */
export const FIRES = ['hearth', 'blaze'] as const;
export type Fire = (typeof FIRES)[number];

/** How loud the two fires burn, 0–1, from how many speak and how angrily. */
export function firesOf({ perHour, anger }: Pick<CrisisView, 'perHour' | 'anger'>): {
  readonly hearth: number;
  readonly blaze: number;
} {
  // 150 shares an hour at middling anger is a blaze; louder makes no difference to the ear.
  const heat = Math.min(1, Math.sqrt(perHour / 150) * (0.5 + anger / 100));
  return { hearth: 0.5 * (1 - 0.7 * heat), blaze: heat * heat };
}

/** What is heard of the events between two views; at most one of each, so that a crowd is not a machine gun. */
export function cuesOf(events: readonly CrisisEvent[], posts: ReadonlyMap<string, Post>): ReadonlySet<Cue> {
  return new Set(events.flatMap((event) => cueOf(event, posts) ?? []));
}

function cueOf(event: CrisisEvent, posts: ReadonlyMap<string, Post>): Cue | undefined {
  switch (event.type) {
    case 'post-appeared': {
      const post = posts.get(event.post);
      if (!post) return undefined;
      if (post.on === 'cell' || post.on === 'inbox') return 'knock';
      if (post.on === 'press') return 'press';
      return CONCERNS.includes(post.kind) ? 'ping' : undefined;
    }
    case 'article-published':
      return 'press';
    case 'reply-landed':
      return event.lever < -0.02 ? 'rain' : 'sent';
    case 'statement-published':
      return event.lever < 0 ? 'rain' : 'sent';
    case 'post-moderated':
      return event.lawful ? 'sent' : 'snap';
    case 'screenshot-posted':
    case 'lie-exposed':
    case 'promise-broken':
      return 'snap';
    case 'sign-off-given':
    case 'fact-verified':
      return 'knock';
    case 'promise-kept':
      return 'rain';
    case 'ended':
      return 'breath';
    default:
      return undefined;
  }
}
