import { describe, expect, test } from 'vitest';
import { ACTS } from '../../src/replies/reading.ts';
import { adversarial, labelled } from './support/corpus.ts';
import { actScores, broken, judge, pairGaps, politeness, qualityRho, strategies } from './support/measure.ts';

/** The figures on src/replies/README.md do not slip. The dev half only: the test half is for `npm run evaluate`. */
describe('on the labelled replies, dev half', () => {
  const judged = judge(labelled('dev'));

  test.each(ACTS)('%s is seen: F1 ≥ .95', (act) => {
    expect(actScores(judged)[act]).toBeGreaterThanOrEqual(0.95);
  });

  test('the total follows the trainer’s judgement, the strategy mostly too', () => {
    expect(qualityRho(judged)).toBeGreaterThanOrEqual(0.7);
    expect(strategies(judged).right).toBeGreaterThanOrEqual(0.6);
  });

  test('French and English are equals: nine pairs in ten are within ten points', () => {
    const gaps = pairGaps(judged).map(({ gap }) => Math.abs(gap));
    expect(gaps.filter((gap) => gap <= 10).length / gaps.length).toBeGreaterThanOrEqual(0.9);
  });
});

test('the tone criterion agrees with people’s politeness scores: Spearman ≥ .40', () => {
  expect(politeness().rho).toBeGreaterThanOrEqual(0.4);
});

test('texts written to fool the reader get the verdict expected, but for the known failures', () => {
  const items = adversarial('dev');
  const failed = items.filter((item) => broken(item).length > 0).map(({ id }) => id);
  expect(failed.length / items.length).toBeLessThanOrEqual(0.05);
});
