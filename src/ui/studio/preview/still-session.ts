import { createStore } from 'zustand/vanilla';
import type { CrisisView, PostView } from '../../../crisis/view.ts';
import type { Minutes } from '../../../crisis/vocabulary.ts';
import { NO_DRAFTS } from '../../../session/drafts.ts';
import type { Session, SessionState } from '../../../session/session.ts';
import type { Previewed } from './playable.ts';

/** One minute of a draft, as the feed's cards see a crisis: nothing spreads, nobody acts, no time passes. */
export function stillSession({ scenario, posts }: Previewed, now: Minutes): Session {
  const seen = posts
    .filter(({ at }) => at !== undefined && at <= now)
    .map(({ id, at = 0, due }, thread): PostView => {
      return { id, at, seenAt: at, thread, shares: 0, reach: 0, status: 'open', dueAt: due, verdict: undefined };
    });
  const view: Partial<CrisisView> = { now, busyUntil: now, posts: seen, events: [], voices: [], facts: {} };
  const store = createStore<SessionState>(() => ({ scenario, view, notices: [] }) as unknown as SessionState);
  const nothing = () => undefined;
  return {
    store,
    drafts: NO_DRAFTS,
    start: nothing,
    act: nothing,
    pause: nothing,
    resume: nothing,
    setPace: nothing,
    compose: nothing,
    skip: nothing,
    wait: nothing,
    finish: nothing,
    close: nothing,
  };
}
