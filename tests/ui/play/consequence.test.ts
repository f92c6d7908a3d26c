import { describe, expect, test } from 'vitest';
import type { CrisisEvent } from '../../../src/crisis/events.ts';
import { TRAITS } from '../../../src/crisis/vocabulary.ts';
import common from '../../../src/i18n/locales/fr/common.json' with { type: 'json' };
import play from '../../../src/i18n/locales/fr/play.json' with { type: 'json' };
import { leversOf, RULEBOOK } from '../../../src/rules/rulebook.ts';
import { BOTS, POLICIES, playBot } from '../../../src/training/bots/index.ts';
import { consequenceOf, type Pen } from '../../../src/ui/play/consequence.ts';
import { indexScenario } from '../../../src/ui/play/scenario-index.ts';
import { givenScenario, LIBRARY } from '../../support/library.ts';

/** A pen that refuses to write what the locale lacks. */
const files: Readonly<Record<string, unknown>> = { play, common };
const pen: Pen = {
  t(key, params = {}) {
    const [file = '', path = ''] = key.split(':');
    const plural = params.count === undefined ? path : `${path}_other`;
    const found = plural
      .split('.')
      .reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], files[file]);
    if (typeof found !== 'string') throw new Error(`no sentence for ${key}`);
    return found.replace(/\{\{(\w+)(?:, list)?\}\}/g, (_, name: string) => {
      if (params[name] === undefined) throw new Error(`${key} wants ${name}`);
      return String(params[name]);
    });
  },
  say: (text) => (typeof text === 'string' ? text : text.fr),
  time: String,
  duration: String,
  count: String,
};

describe('what the consequence line says', () => {
  test.each(LIBRARY)('%s: every event of every way of playing has its sentence, with everything filled in', (id) => {
    const scenario = givenScenario(id);
    const index = indexScenario(scenario);
    const told = new Set<string>();
    for (const policy of POLICIES) {
      const { crisis } = playBot(scenario, leversOf(RULEBOOK), BOTS[policy], 7);
      for (const event of crisis.view().events) {
        const { key, params } = consequenceOf(event, index, pen);
        expect(pen.t(`play:event.${key}`, params)).not.toMatch(/undefined|\{\{/);
        told.add(event.type);
      }
    }
    expect(told.size).toBeGreaterThan(12);
  });

  test('every trait that may explain a reply has its reason', () => {
    for (const trait of TRAITS) expect(pen.t(`play:why.${trait}`)).not.toBe('');
  });

  describe('a reply', () => {
    const scenario = givenScenario(LIBRARY[0] ?? '');
    const index = indexScenario(scenario);
    const isComplaint = (post: (typeof scenario.posts)[number]) =>
      post.kind === 'complaint' && post.on === 'pepia' && post.replies.length > 0;
    const post = scenario.posts.find(isComplaint) ?? scenario.posts[0];
    const landed = (change: Partial<Extract<CrisisEvent, { type: 'reply-landed' }>>) =>
      consequenceOf(
        {
          at: 60,
          type: 'reply-landed',
          post: post?.id ?? '',
          option: `${post?.id}/${post?.replies[0]?.id}`,
          channel: 'public',
          quality: 0.8,
          promptness: 0.9,
          copy: 1,
          waited: 20,
          covers: [],
          lever: -0.1,
          ...change,
        },
        index,
        pen,
      );

    test('that calms is said to calm, one that fuels to fuel', () => {
      expect(landed({})).toMatchObject({ key: 'reply-calm', tone: 'calm' });
      expect(landed({ quality: -0.6, lever: 0.08 })).toMatchObject({ key: 'reply-fuel', tone: 'ember' });
    });

    test('that comes too late, is the third copy, or is out of sight says so instead', () => {
      expect(landed({ promptness: 0.1, lever: -0.01 }).key).toBe('reply-late');
      expect(landed({ copy: 3, lever: -0.03 }).key).toBe('reply-copy');
      expect(landed({ channel: 'private', lever: -0.03 }).key).toBe('reply-private');
      expect(landed({ channel: 'elsewhere', lever: -0.03 }).key).toBe('reply-elsewhere');
    });

    test('that answers others too counts them', () => {
      expect(landed({ covers: ['a', 'b'] }).cause).toContain('2');
    });
  });
});
