/// <reference path="../../../src/ui/virtual-library.d.ts" />

import { library } from 'virtual:library';
import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import { createStore } from 'zustand/vanilla';
import type { CrisisView, PostView, Voice } from '../../../src/crisis/view.ts';
import { PLATFORMS, STANCES } from '../../../src/crisis/vocabulary.ts';
import { i18n, startI18n } from '../../../src/i18n/i18n.ts';
import { mix } from '../../../src/kernel/key.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import type { Session, SessionState } from '../../../src/session/session.ts';
import { LanguageContext } from '../../../src/ui/language.ts';
import { Feed } from '../../../src/ui/play/Feed.tsx';
import { PlayContext } from '../../../src/ui/play/play-context.ts';
import { tableOf } from '../../../src/ui/play/table.ts';
import type { Chatter } from '../../../src/ui/play/voice-words.ts';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';

/**
 * The real feed over a crisis that does nothing but grow: `?size=5000` things have been said. `window.feed.append()`
 * says one more, as a minute of play does.
 */
declare global {
  interface Window {
    feed: { append(): void; scroller(): Element };
  }
}

const size = Number(new URLSearchParams(location.search).get('size') ?? 50);
await startI18n('en');
await i18n.loadNamespaces(['play', 'chatter']);
const scenario = (await library.find(({ id }) => id === 'golden-wrapper')?.load()) as Scenario;
const written = scenario.posts.filter(({ on }) => on !== 'cell' && on !== 'inbox').slice(0, 20);

function viewWith(voices: readonly Voice[]): CrisisView {
  const now = voices.length;
  const posts = written.map(({ id }, n): PostView => {
    const at = Math.floor((n * size) / written.length);
    return {
      id,
      at,
      seenAt: at,
      thread: n,
      shares: n,
      reach: 9 * now,
      status: 'open',
      dueAt: undefined,
      verdict: undefined,
    };
  });
  return { now, busyUntil: now, posts, events: [], voices, facts: {} } as Partial<CrisisView> as CrisisView;
}

const voice = (index: number): Voice => ({
  index,
  at: index,
  platform: PLATFORMS[mix(index, 1, 0) % PLATFORMS.length] ?? 'pepia',
  stance: STANCES[mix(index, 2, 0) % STANCES.length] ?? 'angry',
  thread: mix(index, 3, 0) % written.length,
  key: mix(index, 4, 0),
});

let voices: readonly Voice[] = Array.from({ length: size - written.length }, (_, index) => voice(index));
const store = createStore<SessionState>(
  () => ({ scenario, view: viewWith(voices), notices: [] }) as Partial<SessionState> as SessionState,
);
const session = { store } as Partial<Session> as Session;

function Stage() {
  const play = useMemo(() => {
    const chatter = i18n.getResourceBundle('en', 'chatter') as Chatter;
    return { ...tableOf(session, scenario), chatter, replayed: false, open: () => {} };
  }, []);
  return (
    <PlayContext.Provider value={play}>
      <div style={{ height: '800px', width: '640px' }}>
        <Feed />
      </div>
    </PlayContext.Provider>
  );
}

render(
  <LanguageContext.Provider value="en">
    <Stage />
  </LanguageContext.Provider>,
  document.getElementById('app') as HTMLElement,
);

window.feed = {
  append() {
    voices = [...voices, voice(voices.length)];
    store.setState({ view: viewWith(voices) });
  },
  scroller: () => document.querySelector('.feed__scroll') as Element,
};
