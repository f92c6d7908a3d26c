import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { misdeclared } from '../../src/training/declared.ts';
import { givenScenario, LIBRARY } from '../support/library.ts';

type Option = Scenario['posts'][number]['replies'][number];

/** The scenario with one answer of its first public complaint made another. */
function planted(scenario: Scenario, change: Partial<Option>): Scenario {
  const at = scenario.posts.findIndex(
    ({ on, kind, replies }) => on !== 'cell' && kind === 'complaint' && replies.length > 0,
  );
  const posts = scenario.posts.map((post, index) =>
    index === at
      ? { ...post, replies: post.replies.map((each, row) => (row === 0 ? { ...each, ...change } : each)) }
      : post,
  );
  return { ...scenario, posts };
}

const COQ = givenScenario('coq-en-pantoufles');
const before = new Set(misdeclared(COQ).map(({ path }) => path.join()));
/** What is said of the planted answer alone. */
const said = (change: Partial<Option>) =>
  misdeclared(planted(COQ, change))
    .filter(({ path }) => !before.has(path.join()))
    .map(({ key, params: { id: _, ...params }, severity }) => ({ key, params, severity }));

const DENIAL = {
  fr: 'C’est totalement faux : il ne s’est rien passé de tel chez nous, nous démentons ces accusations.',
  en: 'This is completely false: nothing of the kind happened here, we deny these accusations.',
};
const SORRY = {
  fr: 'Bonjour, nous sommes vraiment désolés : c’est notre erreur et nous vous présentons toutes nos excuses.',
  en: 'Hello, we are truly sorry: it is our mistake and we apologise to you.',
};
const NOTHING = {
  fr: 'Les parapluies se vendent bien quand le ciel est gris, et moins bien le reste du temps.',
  en: 'Umbrellas sell well when skies are grey, and not so well the rest of the time.',
};
const TOLD = {
  fr: 'Nous publierons ici le rapport du laboratoire jeudi à 10 h. Il porte sur les trois lots du 4 mars.',
  en: 'We will publish the laboratory’s report here on Thursday at 10 am. It covers the three batches of 4 March.',
};
const VAGUE = {
  fr: 'Bonjour Laure, votre message a bien été transmis. Les choses avancent et seront réglées dès que possible.',
  en: 'Hello Laure, your message has been passed on. Things are moving and will be settled as soon as possible.',
};
const SCORN = {
  fr: 'Apprenez à lire avant de nous insulter, vous êtes vraiment ridicule.',
  en: 'Learn to read before you insult us, you really are ridiculous.',
};
const HEARD = {
  fr: 'Bonjour, je comprends votre colère, c’est notre faute. Nous vérifions et je vous réponds ici avant 18 h. Jeanne',
  en: 'Hello, I understand your anger, this is our fault. We are checking and I will answer you here before 6 pm. Jeanne',
};

describe('an answer that says one thing and is declared another', () => {
  test('an apology that denies; a denial that apologises', () => {
    expect(said({ text: DENIAL, strategy: 'apologise', traits: [] })).toEqual([
      {
        key: 'strategy-read-otherwise',
        params: {
          declared: 'apologise',
          read: 'deny',
          words: expect.stringMatching(/^C’est totalement faux.*… \/ This is completely false.*…$/),
        },
        severity: 'advice',
      },
    ]);
    expect(said({ text: SORRY, strategy: 'deny', traits: [] })).toMatchObject([
      { key: 'strategy-read-otherwise', params: { declared: 'deny', read: 'apologise' } },
    ]);
  });

  test('virtues of which nothing is in the words, each by its name', () => {
    expect(said({ text: NOTHING, strategy: 'inform', traits: ['empathy', 'next-step'] })).toMatchObject([
      { key: 'virtue-not-read', params: { trait: 'empathy', words: expect.stringMatching(/^Les parapluies/) } },
      { key: 'virtue-not-read', params: { trait: 'next-step', words: expect.stringMatching(/Umbrellas/) } },
    ]);
    // One alone that can be put in many ways is the reader’s word against the trainer’s; understanding is heard.
    expect(said({ text: NOTHING, strategy: 'inform', traits: ['next-step'] })).toEqual([]);
    expect(said({ text: TOLD, strategy: 'inform', traits: ['empathy', 'facts', 'next-step'] })).toMatchObject([
      { key: 'virtue-not-read', params: { trait: 'empathy' } },
    ]);
  });

  test('a virtue whose contrary is in the words', () => {
    expect(said({ text: VAGUE, strategy: 'hold', traits: ['next-step'] })).toMatchObject([
      { key: 'virtue-contradicted', params: { trait: 'next-step', words: 'dès que possible / as soon as possible' } },
    ]);
  });

  test('a grave fault nobody declared; of one declared bad that is enough', () => {
    expect(said({ text: SCORN, strategy: 'inform', traits: [] })).toMatchObject([{ key: 'fault-not-declared' }]);
    expect(said({ text: SCORN, strategy: 'inform', traits: ['dismissive'] })).toEqual([]);
  });

  test('is not an answer that is what it says, nor one that cannot be read, nor one read so in one language only', () => {
    const traits = ['empathy', 'ownership', 'next-step', 'personal'] as const;
    expect(said({ text: HEARD, strategy: 'apologise', traits: [...traits] })).toEqual([]);
    expect(said({ text: 'Das ist doch gar nicht wahr, wirklich nicht.', strategy: 'apologise', traits: [] })).toEqual(
      [],
    );
    expect(said({ text: { fr: DENIAL.fr, en: SORRY.en }, strategy: 'apologise', traits: [] })).toEqual([]);
    expect(said({ text: DENIAL.fr, strategy: 'apologise', traits: [] })).toHaveLength(1);
  });

  test('is not what is said to a joker without understanding: nobody owes them any', () => {
    const at = COQ.posts.findIndex(({ kind, replies }) => kind === 'meme' && replies.length > 0);
    const option = { ...COQ.posts[at]?.replies[0], text: NOTHING, strategy: 'inform', traits: ['empathy'] } as Option;
    const posts = COQ.posts.with(at, { ...COQ.posts[at], replies: [option] } as Scenario['posts'][number]);
    expect(misdeclared({ ...COQ, posts }).filter(({ path }) => path[1] === at)).toEqual([]);
  });

  test('is said with its place in the file, and never keeps a scenario from being played', () => {
    const odd = planted(COQ, { text: NOTHING, strategy: 'inform', traits: ['empathy', 'next-step'] });
    const file = JSON.parse(readFileSync('scenarios/coq-en-pantoufles/scenario.json', 'utf8')) as typeof COQ;
    const at = odd.posts.findIndex((post, index) => post !== COQ.posts[index]);
    const post = file.posts[at];
    if (!post?.replies[0]) throw new Error('the file has no such answer');
    Object.assign(post.replies[0], { text: NOTHING, strategy: 'inform', traits: ['empathy', 'next-step'] });
    const reading = parseScenario(JSON.stringify(file, null, 2), misdeclared);
    expect(reading.ok).toBe(true);
    const own = reading.problems.filter(({ key }) => key === 'virtue-not-read');
    expect(own).toHaveLength(2);
    for (const { line, path } of own) {
      expect(line).toBeGreaterThan(1);
      expect(path).toEqual(['posts', at, 'replies', 0, 'traits']);
    }
  });
});

test('of the library’s own answers the reader disagrees with hardly any: each one is to be read again', () => {
  const library = LIBRARY.map(givenScenario);
  const flaws = library.flatMap(misdeclared);
  expect(flaws.every(({ severity }) => severity === 'advice')).toBe(true);
  expect(flaws.map(({ params: { id } }) => id).slice(3)).toEqual([]);
});
