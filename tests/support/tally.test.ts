import { describe, expect, test } from 'vitest';
import { closingLine, tallyOf } from './tally.ts';

const told = (fullName: string, status: string, failureMessages: string[] = []) => ({
  fullName,
  status,
  failureMessages,
});
const unit = {
  numPassedTests: 40,
  numFailedTests: 2,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    { assertionResults: [told('at once', 'passed'), told('never', 'failed', ['no'])] },
    { assertionResults: [told('a server at the second try', 'passed', ['no'])] },
  ],
};
const spec = (title: string, status: string) => ({ file: 'studio.spec.ts', title, tests: [{ status }] });
const browser = {
  stats: { expected: 9, unexpected: 1, flaky: 1, skipped: 3 },
  suites: [
    {
      specs: [spec('a draft survives a crash', 'expected')],
      suites: [{ specs: [spec('one undo', 'flaky'), spec('a slip', 'unexpected')] }],
    },
  ],
};

describe('what npm test says it counted', () => {
  test('unit tests are counted one by one, and who passed only at a second try is named', () => {
    expect(tallyOf(false, unit)).toEqual({
      passed: 40,
      failed: 2,
      skipped: 2,
      flaky: ['a server at the second try'],
    });
  });

  test('a browser test that passed only at a second try passed, and is named', () => {
    expect(tallyOf(false, browser)).toEqual({
      passed: 10,
      failed: 1,
      skipped: 3,
      flaky: ['studio.spec.ts: one undo'],
    });
  });

  test('a check without tests of its own counts for one', () => {
    expect(tallyOf(true)).toEqual({ passed: 1, failed: 0, skipped: 0, flaky: [] });
    expect(tallyOf(false)).toEqual({ passed: 0, failed: 1, skipped: 0, flaky: [] });
  });

  test('tests that all pass under a tool that then fails are not a success', () => {
    expect(tallyOf(false, { ...unit, numFailedTests: 0 }).failed).toBe(1);
  });

  test('the closing line adds the checks up', () => {
    expect(closingLine([tallyOf(true), tallyOf(true, unit), tallyOf(false)])).toBe('41 passed, 3 failed');
  });
});
