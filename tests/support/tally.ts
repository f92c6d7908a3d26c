/** What one check, or all of them, came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of vitest's and Playwright's JSON reports that counts. */
interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}
interface BrowserReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/**
 * @param ok whether the check ended well
 * @param report its JSON report, if it wrote one. A check without a report counts for one; one that ended badly
 * never counts as nothing failed (it may have died before its first test).
 */
export function tallyOf(ok: boolean, report?: unknown): Tally {
  const { passed, failed, skipped } = counted(report) ?? { passed: ok ? 1 : 0, failed: 0, skipped: 0 };
  return { passed, failed: ok ? failed : Math.max(1, failed), skipped };
}

function counted(report: unknown): Tally | undefined {
  if (typeof report !== 'object' || report === null) return undefined;
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = (report as BrowserReport).stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report as UnitReport;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** The line CI reads, and nothing after it. */
export function closingLine(tallies: readonly Tally[]): string {
  const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0);
  return `${sum((tally) => tally.passed)} passed, ${sum((tally) => tally.failed)} failed`;
}
