import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readReply } from '../../../src/replies/read.ts';
import { CRITERIA, type Span } from '../../../src/replies/reading.ts';
import { levelOf, metOf, nextStep } from '../../../src/ui/replies/level.ts';
import { evidenceOf, loneTraps, marksOf, piecesOf, touchesOf } from '../../../src/ui/replies/marks.ts';

const span = (from: number, to: number, points: number, more: Partial<Span> = {}): Span => ({
  from,
  to,
  points,
  criterion: 'empathy',
  reason: 'apology.offered',
  rule: 'fr.apology.offered.1',
  ...more,
});

describe('marks', () => {
  it('what was seen in the same words is one mark; what costs and what earns are two', () => {
    const marks = marksOf({ spans: [span(0, 6, 8), span(0, 6, 4), span(0, 6, -6, { trap: 'conditional-apology' })] });
    expect(marks.map(({ number, points, sense }) => ({ number, points, sense }))).toEqual([
      { number: 1, points: 12, sense: 'good' },
      { number: 2, points: -6, sense: 'lost' },
    ]);
  });

  it('what overlaps in a short phrase is one mark; a long one swallows nothing', () => {
    const near = [span(0, 20, 9), span(3, 13, 4), span(14, 27, 6), span(27, 30, 3), span(10, 12, -2)];
    expect(marksOf({ spans: near }).map(({ from, to, points }) => [from, to, points])).toEqual([
      [0, 27, 19],
      [10, 12, -2],
      [27, 30, 3],
    ]);
    expect(marksOf({ spans: [span(0, 90, -4), span(10, 20, -3)] })).toHaveLength(2);
  });

  it('while writing a few words stand for a criterion, the dearest first, and no trap', () => {
    const words = 'Nous comprenons votre colère, et vous n’avez qu’à lire.';
    const spans = [
      span(0, 21, 9),
      span(16, 28, 6),
      span(33, 37, 4),
      span(38, 54, -5),
      span(38, 54, -7, { trap: 'insult' }),
    ];
    expect(evidenceOf({ spans }, words, 'empathy')).toEqual([
      { words: 'Nous comprenons votre colère', sense: 'good' },
      { words: 'n’avez qu’à lire', sense: 'lost' },
      { words: 'vous', sense: 'good' },
    ]);
    expect(evidenceOf({ spans }, words, 'tone')).toEqual([]);
  });

  it('a trap is one even where its criterion counts for nothing; a small courtesy is none, but is told', () => {
    const spans = [span(0, 3, 0, { trap: 'blame-supplier' }), span(4, 8, 0.6), span(9, 12, 0)];
    expect(marksOf({ spans }).map(({ from, sense }) => [from, sense])).toEqual([[0, 'lost']]);
    expect(touchesOf({ spans })).toEqual([spans[1]]);
  });

  it('no letter is lost or doubled, and each mark ends once, wherever they lie', () => {
    const place = fc.tuple(fc.nat(60), fc.nat(60), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.array(place), (text, places) => {
        const within = (n: number) => Math.min(n, text.length);
        const spans = places
          .map(([a, b, points]) => span(within(Math.min(a, b)), within(Math.max(a, b)), points))
          .filter(({ from, to }) => from < to);
        const marks = marksOf({ spans });
        const pieces = piecesOf(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.flatMap(({ ending }) => ending).length).toBe(marks.length);
        expect(marks.map(({ number }) => number)).toEqual(marks.map((_, n) => n + 1));
        for (const mark of marks) {
          const own = pieces.filter((piece) => piece.within.includes(mark));
          expect(own.map((piece) => piece.text).join('')).toBe(text.slice(mark.from, mark.to));
        }
      }),
    );
  });

  it('a trap that lies in no words is named by itself', () => {
    const reading = readReply('Bonjour, écrivez-nous en message privé pour que nous regardions cela ensemble.');
    expect(reading.traps).toContain('private-without-public-word');
    expect(loneTraps(reading)).toContain('private-without-public-word');
    expect(loneTraps(readReply('Désolé si cela vous a gêné pendant le repas.'))).not.toContain('conditional-apology');
  });
});

describe('what is still missing', () => {
  it('is what would add most, and nothing once all is there', () => {
    const reading = readReply('Je vous réponds ici avant 18 h, après avoir vu la cuisine.', {
      responsibility: 'preventable',
    });
    expect(nextStep(reading)).toBe('empathy');
    const full = Object.fromEntries(CRITERIA.map((each) => [each, { points: 10, max: 10 }])) as typeof reading.criteria;
    expect(nextStep({ criteria: full })).toBeUndefined();
    expect(metOf({ criteria: full })).toEqual({ met: 6, all: 6 });
  });

  test.each([
    [{ points: 0, max: 0 }, 'unasked'],
    [{ points: 0, max: 10 }, 'missing'],
    [{ points: 3, max: 10 }, 'partly'],
    [{ points: 6, max: 10 }, 'met'],
  ] as const)('%o is %s', (criterion, level) => expect(levelOf(criterion)).toBe(level));
});
