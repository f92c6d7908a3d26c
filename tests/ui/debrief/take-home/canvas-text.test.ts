import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitted, linesOf } from '../../../../src/ui/debrief/take-home/canvas-text.ts';

/** Every letter as wide as every other. */
const letters = (text: string): number => [...text].length;
const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('a text in lines', () => {
  test('breaks at spaces, never at one that must not be broken', () => {
    expect(linesOf('Une noisette n’a jamais tué personne', 14, letters)).toEqual([
      'Une noisette',
      'n’a jamais tué',
      'personne',
    ]);
    expect(linesOf('Allô\u202f? Allô\u202f?', 7, letters)).toEqual(['Allô\u202f?', 'Allô\u202f?']);
  });

  test('no line is too wide and no letter is lost, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = linesOf(text, width, letters);
        for (const line of lines) expect(letters(line)).toBeLessThanOrEqual(width);
        expect(squeezed(lines.join(''))).toBe(squeezed(text));
      }),
      { numRuns: 200 },
    );
  });

  test('what does not fit ends in an ellipsis, and still fits', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 4000 }),
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const all = linesOf(text, width, letters);
          const lines = linesOf(text, width, letters, most);
          expect(lines.length).toBe(Math.min(most, all.length));
          for (const line of lines) expect(letters(line)).toBeLessThanOrEqual(width);
          if (all.length > most) expect(lines.at(-1)).toMatch(/…$/);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('a title is as large as it can be whole; the longest a scenario may have is cut at the smallest size', () => {
  const at = (text: string) => fitted(text, 600, 3, [60, 40, 20], (size) => (part) => letters(part) * size);
  expect(at('Lot 214')).toEqual({ size: 60, lines: ['Lot 214'] });
  expect(at('Une noisette n’a jamais tué personne').size).toBe(40);
  // One word that the large sizes would cut in two.
  expect(at('anticonstitutionnellement').size).toBe(20);
  const longest = at('très long '.repeat(400));
  expect(longest.size).toBe(20);
  expect(longest.lines).toHaveLength(3);
  expect(longest.lines.at(-1)).toMatch(/…$/);
});
