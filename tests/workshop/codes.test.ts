import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { codeFrom, printCode, readCode } from '../../src/workshop/codes.ts';
import { CODE_LENGTH, CODE_LETTERS } from '../../src/workshop/vocabulary.ts';

const codes = fc
  .array(fc.constantFrom(...CODE_LETTERS), { minLength: CODE_LENGTH, maxLength: CODE_LENGTH })
  .map((letters) => letters.join(''));

describe('a room’s code', () => {
  it('is drawn fairly from bytes: of all bytes, each letter as often', () => {
    const count = new Map<string, number>();
    for (let byte = 0; byte < 256; byte++) {
      const code = codeFrom(Array.from({ length: CODE_LENGTH }, () => byte));
      if (code) count.set(code, (count.get(code) ?? 0) + 1);
    }
    expect([...count.keys()].sort()).toEqual([...CODE_LETTERS].map((letter) => letter.repeat(CODE_LENGTH)).sort());
    expect(new Set(count.values()).size).toBe(1);
  });

  it('is none where the bytes run out', () => {
    expect(codeFrom([1, 2, 255, 3, 4])).toBeUndefined();
  });

  it('is read as it was printed, and however it was typed', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom(' ', '-', '  ', '.', '\u00a0', ' - '), (code, between) => {
        expect(readCode(code)).toBe(code);
        expect(readCode(printCode(code))).toBe(code);
        expect(readCode(` ${[...code.toLowerCase()].join(between)}\n`)).toBe(code);
      }),
    );
  });

  test.each([
    ['OABCDE', 'QABCDE'],
    ['0abcd1', 'QABCD7'],
    ['iabcdl', 'JABCDJ'],
    ['ＡＢＣＤＥＦ', 'ABCDEF'],
  ])('%s, misread, is %s', (typed, code) => expect(readCode(typed)).toBe(code));

  test.each(['', 'ABCDE', 'ABCDEFG', 'ÀÉÎÕÜÝ', 'A'.repeat(100_000), '你好你好你好'])('%.20s is none', (typed) =>
    expect(readCode(typed)).toBeUndefined(),
  );
});
