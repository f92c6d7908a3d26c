import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { draftOf } from '../../../src/scenario/reality/draft.ts';
import { findSubjects, type Wishes } from '../../../src/scenario/reality/find.ts';
import { readRows } from '../../../src/scenario/reality/rows.ts';
import { MAX_PASTED, type Pasted, readThread } from '../../../src/scenario/reality/thread.ts';
import { LONG } from '../../support/long.ts';

/** Nothing that names somebody comes out; nothing is thrown, whatever goes in. */

const NOTHING: Wishes = { ours: [], renamed: '', also: [] };
const drafted = (pasted: Pasted, wishes = NOTHING) =>
  JSON.stringify(draftOf(findSubjects(pasted, wishes), { choices: new Map(), on: pasted.on }).document);
const textsIn = (document: string) =>
  (JSON.parse(document) as { posts: { text: string }[]; people: { name: string; handle: string }[] }) ?? {};

/** The words of a draft a person reads, lower case: ids and the format's own words are not among them. */
function wordsIn(document: string): Set<string> {
  const { posts, people } = textsIn(document);
  const said = [...posts.map(({ text }) => text), ...people.flatMap(({ name, handle }) => [name, handle])].join('\n');
  return new Set(said.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

const FIRST = ['Sandrine', 'Mehdi', 'Ludivine', 'Gwenaëlle', 'Siobhan', 'Trevor', 'Kathleen', 'Youssef', 'Titouan'];
const LAST = ['Kerguelen', 'Vauquelin', 'Abernathy', 'Benmoussa', 'Oyelaran', 'Strachan', 'Pouliquen', 'Thibodeaux'];
const person = fc.record({
  first: fc.constantFrom(...FIRST),
  last: fc.constantFrom(...LAST),
  born: fc.integer({ min: 60, max: 99 }),
});
const SENTENCES = [
  (first: string, last: string) => `J’ai parlé à ${first} ${last} hier.`,
  (first: string) => `merci ${first.toLowerCase()} pour tout`,
  (first: string) => `HONTE À VOUS, ${first.toUpperCase()}`,
  (first: string, last: string) => `#JusticePour${first} #${first}${last} !`,
  (first: string) => `${first}’s bike, and d’${first} too`,
  (_: string, last: string) => `Mme ${last} m’a raccroché au nez, M. ${last} aussi`,
  (first: string, last: string) => `voyez ${first.toLowerCase()} ${last.toLowerCase()}, ${last.toUpperCase()}`,
  (first: string, last: string) => `"${last} ${first}" (${first})`,
];

describe('nothing that names anybody comes out', () => {
  test('neither mails, nor phones, nor links, nor handles, nor names, in whatever form', () => {
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...SENTENCES)), { minLength: 1, maxLength: 6 }),
        fc.stringMatching(/^[a-z]{6,10}$/),
        fc.stringMatching(/^[1-9]( ?[0-9]{2}){4}$/),
        (people, said, word, digits) => {
          const mail = `${word}.x@${word}.example`;
          const lines = people.map(({ first, last, born }, n) => {
            const [at, sentence] = said[n % said.length] ?? [0, SENTENCES[0] as (typeof SENTENCES)[number]];
            const of = people[at % people.length] ?? people[0];
            const text = sentence(of?.first ?? '', of?.last ?? '');
            return `${first} ${last}\n@${first}_${last}${born}\n${text} ${mail} 0${digits} https://${word}.example/u @${word}\n`;
          });
          const found = drafted(readThread(lines.join('\n')));
          const words = wordsIn(found);
          for (const { first, last } of people) {
            for (const name of [first, last, `${first}${last}`]) expect(words).not.toContain(name.toLowerCase());
          }
          for (const secret of [mail, `0${digits}`, word]) expect(found).not.toContain(secret);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('nor does an invented name happen to be one of the thread', () => {
    const names = ['Isaure', 'Anselme', 'Alizé', 'Valmory', 'Corvalan', 'Ombeline', 'Lazare', 'Ashgrove'];
    const text = names.map((name, n) => `Ada Low${n}: we met ${name} there`).join('\n');
    const findings = findSubjects(readThread(text), NOTHING);
    const given = [...findings.subjects.values()].map(({ replacement }) => replacement);
    expect(given.filter((each) => names.includes(each))).toEqual([]);
    expect(new Set(given).size).toBe(given.length);
  });
});

/** Pieces that mean something to the reader, in orders that mean nothing. */
const SCRAPS = [
  ...[
    '@',
    '@a',
    '#',
    '·',
    '2 h',
    '14 mars',
    'De : x <x@y.z>',
    'Objet : ',
    'Répondre',
    '\n',
    '\n\n',
    ' ',
    ':',
    '(',
    ')',
    '[12/03/2024 18:45]',
  ],
  ...[
    'Ada Low',
    'Replying to',
    'Le 4 mars 2024 à 09:12, A a écrit :',
    '12 rue',
    '+33',
    '06',
    'https://',
    'www.',
    'FR76',
    '\u0000',
    '\u202E',
    '\uD800',
  ],
  ...[
    '<script>alert(1)</script>',
    '<b',
    '{brand}',
    'é',
    '’',
    'n°',
    '\u0301',
    '👩‍👩‍👧',
    '𝔄',
    'Image',
    '★★',
    '999999999999',
    'u/x',
    'İ',
    'ﬁ',
    'ẞ',
  ],
];
const scraps = fc
  .array(fc.constantFrom(...SCRAPS), { maxLength: 60 })
  .map((all) => all.join(' ').replaceAll(' \n ', '\n'));
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), scraps);
const runs = { numRuns: LONG ? 20_000 : 120 };

describe('whatever is pasted', { timeout: 600_000 }, () => {
  test('nothing is thrown, and the draft is refused only for its gaps', () => {
    const gaps = new Set(['missing', 'too-few', 'no-decisions', 'single-option', 'duplicate-choice']);
    fc.assert(
      fc.property(anything, fc.array(fc.string({ maxLength: 30 }), { maxLength: 2 }), (text, ours) => {
        const document = drafted(readThread(text), { ours, renamed: '', also: [] });
        const errors = parseScenario(document).problems.filter(({ severity }) => severity === 'error');
        const { posts } = textsIn(document);
        if (posts.length > 0) expect(errors.filter(({ key }) => !gaps.has(key))).toEqual([]);
      }),
      runs,
    );
  });

  test('tables too', () => {
    const cell = fc.oneof(
      fc.constantFrom('Nom', 'message', 'text', 'date', '12/03/2024', '09:15', 'likes', '1,2 k'),
      scraps,
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        drafted(readRows([['text', 'name', 'date', 'likes', 'reply to', 'image'], ...rows]));
      }),
      runs,
    );
  });

  test('markup is text, and becomes harmless text', () => {
    const document = drafted(readThread('Ada Low: <img src=x onerror=alert(1)> <b>bold</b> \u202Eevil <3 1 < 2'));
    expect(textsIn(document).posts[0]?.text).toBe('bold evil <3 1 < 2');
  });

  test.each([
    ['one word', 'a'.repeat(MAX_PASTED)],
    ['digits', '1 '.repeat(MAX_PASTED / 2)],
    ['handles', '@ada '.repeat(MAX_PASTED / 5)],
    ['hashtags', '#AdaLow '.repeat(MAX_PASTED / 8)],
    ['headers', 'Ada Low @ada · 2h\nHello Ada\n'.repeat(MAX_PASTED / 30)],
    [
      'different people',
      Array.from({ length: 20_000 }, (_, n) => `Ada L${n} @ada${n} · 2h\nHello @ada${n - 1} and Bob\n`).join(''),
    ],
    ['dots and dashes', '.-'.repeat(MAX_PASTED / 2)],
    ['open brackets', '<'.repeat(MAX_PASTED)],
    ['links', `${'www.'.repeat(1000)}\n`.repeat(200)],
    ['long lines of names', 'Sandrine Vauquelin '.repeat(MAX_PASTED / 20)],
    ['streets', '12 rue de la '.repeat(MAX_PASTED / 14)],
  ])('a million characters of %s are read to the end', { timeout: 20_000 }, (_, text) => {
    const { posts } = textsIn(drafted(readThread(text)));
    expect(posts.length).toBeLessThanOrEqual(400);
  });
});
