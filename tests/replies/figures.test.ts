import { expect, test } from 'vitest';
import told from '../../src/replies/figures.json' with { type: 'json' };
import { ACTS } from '../../src/replies/reading.ts';
import { devFigures } from './support/told.ts';

/** `npm run evaluate` writes them. A cue that changes a little need not be told at once; a slip must. */
test('the figures that the game tells are those of this reader', () => {
  const dev = devFigures();
  expect(told.dev.replies).toBe(dev.replies);
  for (const act of ACTS) expect(told.dev.acts[act].both - dev.acts[act].both).toBeLessThanOrEqual(0.03);
  expect(told.dev.quality - dev.quality).toBeLessThanOrEqual(0.03);
  expect(told.dev.pairs.within - dev.pairs.within).toBeLessThanOrEqual(3);
});
