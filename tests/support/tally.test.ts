import { describe, expect, test } from 'vitest';
import { closingLine, tallyOf } from './tally.ts';

const unit = { numPassedTests: 40, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
const browser = { stats: { expected: 9, unexpected: 1, flaky: 1, skipped: 3 } };

describe('what npm test says it counted', () => {
  test('unit tests are counted one by one', () => {
    expect(tallyOf(false, unit)).toEqual({ passed: 40, failed: 2, skipped: 2 });
  });

  test('a browser test that passed only at a second try did not pass', () => {
    expect(tallyOf(false, browser)).toEqual({ passed: 9, failed: 2, skipped: 3 });
  });

  test('a check without tests of its own counts for one', () => {
    expect(tallyOf(true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(tallyOf(false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('tests that all pass under a tool that then fails are not a success', () => {
    expect(tallyOf(false, { ...unit, numFailedTests: 0 }).failed).toBe(1);
  });

  test('the closing line adds the checks up', () => {
    expect(closingLine([tallyOf(true), tallyOf(true, unit), tallyOf(false)])).toBe('41 passed, 3 failed');
  });
});
