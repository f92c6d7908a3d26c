import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { followCaptions } from '../../src/audio/captions.ts';
import { CUES } from '../../src/audio/sounds.ts';
import type { CrisisEvent } from '../../src/crisis/events.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import type { SessionState } from '../../src/session/session.ts';
import { wordsOf } from '../support/words.ts';
import { hotWorld } from '../support/worlds.ts';

/** As much of a session as sounds are made of. */
function session() {
  const view = { events: [] as readonly CrisisEvent[], perHour: 0, anger: 20 };
  const store = createStore(() => ({ scenario: hotWorld(), view }) as unknown as SessionState);
  const told: string[] = [];
  const stop = followCaptions(store, (caption) => told.push(caption));
  const turns = (perHour: number, anger: number) =>
    store.setState(({ view: before }) => ({ view: { ...before, perHour, anger } }));
  const happens = (event: CrisisEvent) =>
    store.setState(({ view: before }) => ({ view: { ...before, events: [...before.events, event] } }));
  return { told, turns, happens, stop };
}

it('writes what would be heard, and each turn of the fire once', () => {
  const { told, turns, happens, stop } = session();
  happens({ at: 1, type: 'post-appeared', post: 'photo', seenAt: 1 });
  turns(60, 50);
  turns(62, 50);
  turns(400, 80);
  turns(45, 50);
  turns(1, 20);
  expect(told).toEqual(['hearth', 'ping', 'caught', 'roars', 'sinks', 'hearth']);
  stop();
  happens({ at: 2, type: 'post-appeared', post: 'photo', seenAt: 2 });
  expect(told).toHaveLength(6);
});

it('has words for every one of them', () => {
  for (const language of LANGUAGES) {
    const { t } = wordsOf(language);
    for (const caption of [...CUES, 'hearth', 'caught', 'roars', 'sinks']) {
      expect(t(`play:caption.${caption}`)).toMatch(/\p{L}{3}/u);
    }
  }
});
