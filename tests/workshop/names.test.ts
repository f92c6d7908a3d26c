import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cleanName, cleanText, LONGEST_NAME, unlike } from '../../src/workshop/names.ts';
import { BOUNDS } from '../../src/workshop/schemas.ts';
import { LONG } from '../support/long.ts';

const signs = (text: string) => [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
/** Controls, directions, line ends, what leaves no trace; joiners and variation selectors aside. */
const HIDDEN = /(?!\u200c|\u200d|\ufe0f)(?:\p{C}|\p{Default_Ignorable_Code_Point}|\p{Zl}|\p{Zp}|\ufffd|\u2800)/u;

/** The worst people type: every kind of sign there is, and what sets names on fire. */
const typed = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        '\u202e',
        '\u2066',
        '\u200f',
        '\u200b',
        '\u200d',
        '\u200c',
        '\ufeff',
        '\u00ad',
        '\u3164',
        '\u2800',
        '\u0000',
        '\u001b',
        '\r\n',
        '\u2028',
        '\u0085',
        '\ud800',
        '\udc00',
        '\ufffd',
        '\u034f',
        '\u{e0041}',
        '\ufe0f',
        '\u0301'.repeat(40),
        'Z̵̡͍̗',
        '👨‍👩‍👧‍👦',
        '🇫🇷',
        '👍🏽',
        'é',
        'e\u0301',
        '<script>',
        '&lt;',
        '   ',
        '\u00a0',
        '﷽',
        'م',
        'नि',
        '\u{10ffff}',
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('a name', () => {
  test.each([
    ['Léa', 'Léa'],
    ['  Léa   B. ', 'Léa B.'],
    ['Le\u0301a', 'Léa'],
    ['Jean\nPaul', 'Jean Paul'],
    ['\u202eaéL', 'aéL'],
    ['A\u0000B\u001b[31mC', 'AB[31mC'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert'],
    ['Z\u0300\u0301\u0302\u0303\u0304\u0305oé', 'Z\u0300\u0301\u0302oé'],
    ['a\u200d\u200d\u200d', 'a'],
    ['👨‍👩‍👧‍👦 Martin', '👨‍👩‍👧‍👦 Martin'],
    ['👍🏽🇫🇷', '👍🏽🇫🇷'],
    ['x'.repeat(200), 'x'.repeat(24)],
    ['محمد', 'محمد'],
    ['李小龍', '李小龍'],
    ['42', '42'],
    ['?', '?'],
  ])('%j is shown as %j', (given, shown) => {
    expect(cleanName(given)).toBe(shown);
  });

  test.each(['', '   ', '\u200b\u200d', '\u202e\u202d', '\u3164', '\u2800\u2800', '\u0301\u0301', '\ud800'])(
    '%j is no name',
    (given) => expect(cleanName(given)).toBeUndefined(),
  );

  it('whatever is typed, is short, in one line, holds nothing hidden, and is clean already', () => {
    fc.assert(
      fc.property(typed, (given) => {
        const name = cleanName(given);
        if (name === undefined) return;
        expect(name).not.toMatch(HIDDEN);
        expect(name).not.toMatch(/^\s|\s$|\s\s|[^\S ]/u);
        expect(name.isWellFormed()).toBe(true);
        expect(name.normalize('NFC')).toBe(name);
        expect(name.length).toBeLessThanOrEqual(BOUNDS.name);
        expect(signs(name)).toBeLessThanOrEqual(LONGEST_NAME);
        expect(name).not.toMatch(/\p{M}{5}/u);
        expect(cleanName(name)).toBe(name);
      }),
      { numRuns: LONG ? 50_000 : 2000 },
    );
  });

  it('is never the same as another’s in the room, however it is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Ana', 'ana', 'ANA', 'Ａｎａ', 'Bob', 'x'.repeat(24), 'X'.repeat(24)), {
          maxLength: 15,
        }),
        (list) => {
          const taken: string[] = [];
          for (const name of list) taken.push(unlike(name, taken));
          expect(new Set(taken.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(list.length);
          for (const name of taken) expect(signs(name)).toBeLessThanOrEqual(LONGEST_NAME);
        },
      ),
    );
    expect(unlike('Ana', ['A\u200dna'])).toBe('Ana 2');
  });
});

describe('words to somebody', () => {
  it('keep their lines, lose the rest', () => {
    expect(cleanText(' Look \r\n at  this.\u202e\n\n\n\nNow. ')).toBe('Look\nat this.\n\nNow.');
    expect(cleanText('\u200b \n ')).toBeUndefined();
  });

  it('whatever is typed, are bounded and hold nothing hidden', () => {
    fc.assert(
      fc.property(typed, (given) => {
        const text = cleanText(given.repeat(3), 20);
        if (text === undefined) return;
        expect(text.replaceAll('\n', '')).not.toMatch(HIDDEN);
        expect(text.length).toBeLessThanOrEqual(40);
        expect(text).not.toMatch(/^\s|\s$|\n\n\n/u);
      }),
      { numRuns: LONG ? 50_000 : 1000 },
    );
  });
});
