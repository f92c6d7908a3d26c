import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHANNELS, MODERATIONS, RULES, STRATEGIES, TRAITS } from '../../src/crisis/vocabulary.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { GOLDEN_RULES } from '../../src/rules/golden-rules.ts';
import { SOURCES } from '../../src/rules/source.ts';
import { FINDING_KEYS } from '../../src/rules/weights.ts';
import { givenRun, type HandMadeRun } from '../support/history.ts';
import { WEIGHTS } from '../support/judge.ts';
import { option, post, statement } from '../support/worlds.ts';

/** A world where everything a rule can say may come about, each by one or two acts. */
const replies = [
  ...STRATEGIES.map((strategy) => option(`s-${strategy}`, { strategy, traits: ['empathy'] })),
  ...TRAITS.map((trait) => option(`t-${trait}`, { traits: [trait], strategy: 'apologise' })),
  option('owning', { traits: ['ownership'] }),
  option('thin'),
  option('claim', { asserts: ['pen-opens-lock'], promises: 200 }),
  option('false', { asserts: ['factory-closed'] }),
];
const posts = [
  post('photo', { page: 'ours', on: 'trombi', about: 'pen-opens-lock', concern: 'safety', replies }),
  post('second', { on: 'trombi', when: 5, concern: 'safety' }),
  post('rumour', { when: 6, kind: 'rumour', replies }),
  post('slip', { when: 7, responsibility: 'accident', replies }),
  post('meme', { page: 'ours', on: 'trombi', when: 8, kind: 'meme', replies }),
  post('slur', { page: 'ours', on: 'trombi', when: 9, kind: 'insult', breach: 'hate' }),
  post('ours', { page: 'ours', on: 'trombi', by: 'us', when: 10, kind: 'news' }),
  post('order', {
    on: 'cell',
    by: 'boss',
    when: 11,
    kind: 'request',
    replies: [option('obey', { does: [{ delete: 'photo' }] })],
  }),
];
const statements = [
  statement('apology', { answers: ['safety'], on: ['pepia'] }),
  statement('news', { kind: 'follow-up' }),
  statement('thanks', { kind: 'thanks' }),
];
const run = () =>
  givenRun({
    posts,
    statements,
    people: [
      { id: 'lea', role: 'customer', followers: 212 },
      { id: 'us', role: 'brand', followers: 900 },
    ],
  });

function everyRun(): HandMadeRun[] {
  const answered = posts.flatMap(({ id }) =>
    id === 'second' || id === 'slur' || id === 'ours' || id === 'order' ? [] : [id],
  );
  return [
    run(),
    ...answered.flatMap((id) =>
      replies.flatMap(({ id: text }) => [
        ...CHANNELS.map((channel) => run().replying(30, id, `photo/${text}`, { channel })),
        run().replying(900, id, `photo/${text}`, { copy: 2, covers: ['second'] }),
      ]),
    ),
    ...posts.flatMap(({ id }) =>
      MODERATIONS.flatMap((how) => [run().moderating(20, id, how), run().moderating(20, id, how, true)]),
    ),
    run().replying(20, 'photo', 'photo/s-hold').replying(90, 'photo', 'photo/s-repair'),
    run().replying(20, 'photo', 'photo/s-repair').replying(90, 'photo', 'photo/t-facts', { channel: 'private' }),
    run().learning(20, 'pen-opens-lock').replying(40, 'photo', 'photo/claim').promising('photo/claim', 'kept', 90),
    run().replying(40, 'photo', 'photo/claim').promising('photo/claim', 'broken', 90),
    run()
      .learning(20, 'factory-closed')
      .replying(40, 'photo', 'photo/false')
      .happening({ at: 90, type: 'lie-exposed', text: 'photo/false', fact: 'factory-closed', lever: 0.1 }),
    run().publishing(40, 'apology', ['photo', 'second']).publishing(60, 'news').publishing(90, 'thanks'),
    run().triaging('photo', 'now').triaging('meme', 'now'),
  ];
}

const found = new Map<string, Finding[]>();
for (const each of everyRun()) {
  const history = each.history();
  for (const rule of GOLDEN_RULES) {
    for (const finding of rule.judge(history, WEIGHTS)) {
      found.set(finding.key, [...(found.get(finding.key) ?? []), finding]);
    }
  }
}

type Sentences = { readonly [key: string]: string | Sentences };

function sentencesOf(language: Language): Sentences {
  const file = join(import.meta.dirname, `../../src/i18n/locales/${language}/rules.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Sentences;
}

/** The forms of one sentence: itself, or its plurals. */
function formsOf(sentences: Sentences, key: string): string[] {
  const [rule = '', reason = ''] = key.split('.');
  const group = (sentences.finding as Sentences)[rule] as Sentences;
  return Object.entries(group).flatMap(([name, text]) =>
    name.replace(/_(one|many|other)$/, '') === reason ? [text as string] : [],
  );
}

describe('what the rules say', () => {
  test('every finding of the rulebook can come about, and no other', () => {
    expect([...found.keys()].sort()).toEqual([...FINDING_KEYS].sort());
  });

  test.each(LANGUAGES)('%s: every finding has its sentence, filled in by the finding’s own values', (language) => {
    const sentences = sentencesOf(language);
    for (const [key, findings] of found) {
      const forms = formsOf(sentences, key);
      expect(forms.length, key).toBeGreaterThan(0);
      const wanted = new Set(forms.flatMap((text) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)));
      for (const { params } of findings) {
        for (const name of wanted)
          expect({ key, params: Object.keys(params) }).toEqual({ key, params: expect.arrayContaining([name]) });
      }
      // Plural forms are chosen by `count`; a sentence without forms must not need them.
      if (forms.length > 1) expect(Object.keys(findings[0]?.params ?? {}), key).toContain('count');
    }
  });

  test.each(LANGUAGES)('%s: no sentence without a finding; every rule and source in words', (language) => {
    const sentences = sentencesOf(language);
    const written = Object.entries(sentences.finding as Sentences).flatMap(([rule, group]) =>
      Object.keys(group as Sentences).map((reason) => `${rule}.${reason.replace(/_(one|many|other)$/, '')}`),
    );
    expect([...new Set(written)].sort()).toEqual([...FINDING_KEYS].sort());
    expect(Object.keys(sentences.teaching as Sentences).sort()).toEqual([...RULES].sort());
    expect(Object.keys(sentences.source as Sentences).sort()).toEqual(Object.keys(SOURCES).sort());
  });

  test('a finding about something the player did names the act; about an omission, none', () => {
    for (const [key, findings] of found) {
      for (const finding of findings) {
        if (finding.text !== undefined)
          expect({ key, action: typeof finding.action }).toEqual({ key, action: 'number' });
      }
    }
  });
});
