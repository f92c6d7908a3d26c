import { describe, expect, test } from 'vitest';
import type { Voice } from '../../../src/crisis/view.ts';
import { PLATFORMS, STANCES } from '../../../src/crisis/vocabulary.ts';
import en from '../../../src/i18n/locales/en/chatter.json' with { type: 'json' };
import fr from '../../../src/i18n/locales/fr/chatter.json' with { type: 'json' };
import { authorOf, type Chatter, VoiceWords } from '../../../src/ui/play/voice-words.ts';

const stock = { fr: fr as Chatter, en: en as Chatter };

const crowd = (count: number): Voice[] =>
  Array.from({ length: count }, (_, index) => ({
    index,
    at: index,
    platform: PLATFORMS[index % PLATFORMS.length] ?? 'pepia',
    stance: STANCES[index % 3] ?? 'angry',
    thread: 0,
    key: (index * 2_654_435_761) >>> 0,
  }));

/** The brand has not said a public word. */
const NEVER = Number.POSITIVE_INFINITY;

const words = () => new VoiceWords(undefined, 'Cartabulle', '#CartabulleLeaks');

describe('the crowd’s own words', () => {
  test('the stock of a mood has a dozen phrases or more, as many in each language', () => {
    for (const stance of STANCES) {
      for (const platform of ['any', 'silent', 'answered', ...PLATFORMS] as const) {
        expect(fr[stance][platform as 'any']?.length).toBe(en[stance][platform as 'any']?.length);
      }
      expect(fr[stance].any.length).toBeGreaterThanOrEqual(12);
    }
  });

  test('neighbours in a mood never say the same', () => {
    const voices = crowd(300);
    const angry = voices.flatMap((voice, n) =>
      voice.stance === 'angry' && voice.platform === 'pepia' ? [words().phrase(voices, n, stock.fr, 'fr', NEVER)] : [],
    );
    expect(angry.length).toBeGreaterThan(10);
    for (let n = 0; n + 8 < angry.length; n++) expect(new Set(angry.slice(n, n + 8)).size).toBe(8);
  });

  test('somebody keeps their words when the crowd grows, and says the same thing in the other language', () => {
    const voices = crowd(200);
    const speaking = words();
    const early = speaking.phrase(voices.slice(0, 21), 20, stock.fr, 'fr', NEVER);
    speaking.phrase(voices, 199, stock.fr, 'fr', NEVER);
    expect(speaking.phrase(voices, 20, stock.fr, 'fr', NEVER)).toBe(early);
    const alone = words();
    alone.phrase(voices, 20, stock.en, 'en', NEVER);
    expect(alone.phrase(voices, 20, stock.fr, 'fr', NEVER)).toBe(early);
  });

  test('no placeholder is left in what they say', () => {
    const voices = crowd(400);
    const speaking = words();
    const said = voices.map((_, n) => speaking.phrase(voices, n, stock.en, 'en', NEVER));
    expect(said.filter((phrase) => phrase === '' || /[{}]/.test(phrase))).toEqual([]);
  });

  test('nobody thanks for an answer before there is one, nor deplores a silence that is over', () => {
    const voices = crowd(600).map((voice, n) => ({
      ...voice,
      stance: n % 2 ? ('supportive' as const) : ('angry' as const),
    }));
    const said = (spokeAt: number) => {
      const speaking = words();
      return voices
        .map((_, n) => speaking.phrase(voices, n, stock.en, 'en', spokeAt))
        .join(' ')
        .toLowerCase();
    };
    expect(said(NEVER)).not.toContain('thank you for answering');
    expect(said(NEVER)).toContain('the worst part is the silence');
    expect(said(-1)).toContain('thank you for answering');
    expect(said(-1)).not.toContain('the worst part is the silence');
  });

  test('what the scenario has the crowd say is in the scenario’s language, the stock in the page’s', () => {
    const voices = crowd(200).map((voice) => ({ ...voice, stance: 'angry' as const }));
    const own = 'And this is what they do with it.';
    const speaking = new VoiceWords({ angry: [own] }, 'Cartabulle', '#CartabulleLeaks');
    const heard = voices.map((_, n) => ({
      isOwn: speaking.phrase(voices, n, stock.fr, 'fr', NEVER).toLowerCase().includes('what they do with it'),
      tongue: speaking.tongue(voices, n, 'fr'),
    }));
    expect(heard.filter(({ isOwn }) => isOwn).length).toBeGreaterThan(1);
    for (const { isOwn, tongue } of heard) expect(tongue).toBe(isOwn ? 'en' : undefined);
  });

  test('equal keys are the same person, and a crowd is many', () => {
    expect(authorOf(42)).toEqual(authorOf(42));
    expect(new Set(crowd(200).map(({ key }) => authorOf(key).handle)).size).toBeGreaterThan(180);
  });
});
