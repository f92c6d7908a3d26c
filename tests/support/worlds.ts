import type { Post, ReplyOption, Statement, World } from '../../src/crisis/world.ts';

/** Small worlds for the engine's tests: named situations, every field visible where it matters. */

export function option(id: string, part: Partial<ReplyOption> = {}): ReplyOption {
  return { id, strategy: 'inform', traits: [], asserts: [], denies: [], signOff: [], opens: [], does: [], ...part };
}

export function post(id: string, part: Partial<Post> = {}): Post {
  return {
    id,
    by: 'lea',
    on: 'pepia',
    page: 'theirs',
    when: 0,
    kind: 'complaint',
    charged: 0,
    sways: 1,
    replies: [],
    ...part,
  };
}

export function statement(id: string, part: Partial<Statement> = {}): Statement {
  return { ...option(id), kind: 'apology', answers: [], on: ['pepia', 'trombi'], ...part };
}

/** A hot story: a photo posted by a customer, shared a hundred times in its first round. */
export function hotWorld(part: Partial<World> = {}): World {
  return {
    id: 'hot',
    brand: { size: 'large' },
    startsAt: 11 * 60 + 52,
    duration: 48 * 60,
    heat: 'hot',
    responsibility: 'preventable',
    people: [
      { id: 'lea', role: 'customer', followers: 212 },
      { id: 'max', role: 'influencer', followers: 90_000 },
    ],
    cell: [
      { id: 'boss', role: 'boss', signOff: 40 },
      { id: 'legal', role: 'legal', signOff: 60 },
    ],
    facts: [
      { id: 'pen-opens-lock', true: true, verify: 25 },
      { id: 'factory-closed', true: false, verify: 45 },
    ],
    preparations: {
      budget: 6,
      choices: [
        { kind: 'monitoring', cost: 1 },
        { kind: 'charter', cost: 1 },
        { kind: 'cell', cost: 2 },
        { kind: 'holding', cost: 1 },
        { kind: 'ambassadors', cost: 2 },
      ],
    },
    posts: [
      post('photo', {
        page: 'ours',
        on: 'trombi',
        spark: 60,
        charged: 1,
        concern: 'safety',
        about: 'pen-opens-lock',
        replies: [
          option('good', {
            strategy: 'apologise',
            traits: ['empathy', 'ownership', 'next-step', 'personal'],
            promises: 240,
          }),
          option('bad', { strategy: 'deny', traits: ['blame', 'sarcasm'] }),
          option('lie', { strategy: 'inform', traits: ['facts'], asserts: ['factory-closed'] }),
          option('signed', { strategy: 'apologise', traits: ['empathy'], signOff: ['boss'] }),
        ],
      }),
      post('same-question', {
        page: 'ours',
        on: 'trombi',
        kind: 'question',
        re: 'photo',
        when: 60,
        concern: 'safety',
        replies: [option('good', { strategy: 'apologise', traits: ['empathy'] })],
      }),
      post('influencer', { by: 'max', when: 90, spark: 40, replies: [option('good', { traits: ['facts'] })] }),
      post('troll', {
        by: 'max',
        kind: 'trolling',
        when: 100,
        spark: 10,
        replies: [option('witty', { traits: ['personal'] })],
      }),
      post('insult', { page: 'ours', on: 'trombi', kind: 'insult', when: 110, breach: 'insult', spark: 4 }),
      post('where-is-it', { by: 'max', when: { if: { deleted: 'photo' }, after: 20 } }),
    ],
    statements: [
      statement('holding', { kind: 'holding', strategy: 'hold', traits: ['empathy'], signOff: ['boss'] }),
      statement('apology', {
        strategy: 'apologise',
        traits: ['empathy', 'ownership', 'next-step'],
        answers: ['safety'],
      }),
      statement('denial', { kind: 'denial', strategy: 'deny' }),
    ],
    endings: [{ id: 'deleted', when: { deleted: 'photo' } }, { id: 'other' }],
    ...part,
  };
}
