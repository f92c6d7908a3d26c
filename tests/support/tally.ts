/** What one check, or all of them, came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Titles of what passed only when tried again: counted as passed, and said. */
  readonly flaky: readonly string[];
}

/** The part of vitest's and Playwright's JSON reports that counts. */
interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      /** Those of the first try stay there when the second passed. */
      readonly failureMessages: readonly string[];
    }[];
  }[];
}
interface BrowserReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly suites: readonly BrowserSuite[];
}
interface BrowserSuite {
  readonly suites?: readonly BrowserSuite[];
  readonly specs: readonly {
    readonly file: string;
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
}

/**
 * @param ok whether the check ended well
 * @param report its JSON report, if it wrote one. A check without a report counts for one; one that ended badly
 * never counts as nothing failed (it may have died before its first test).
 */
export function tallyOf(ok: boolean, report?: unknown): Tally {
  const tally = counted(report) ?? { passed: ok ? 1 : 0, failed: 0, skipped: 0, flaky: [] };
  return { ...tally, failed: ok ? tally.failed : Math.max(1, tally.failed) };
}

function counted(report: unknown): Tally | undefined {
  if (typeof report !== 'object' || report === null) return undefined;
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = (report as BrowserReport).stats;
    const { suites } = report as BrowserReport;
    return { passed: expected + flaky, failed: unexpected, skipped, flaky: suites.flatMap(flakyOnes) };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report as UnitReport;
  const flaky = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName }) => fullName);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests, flaky };
}

function flakyOnes({ suites = [], specs }: BrowserSuite): string[] {
  const here = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...here.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(flakyOnes)];
}

/** The line CI reads, and nothing after it. */
export function closingLine(tallies: readonly Tally[]): string {
  const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0);
  return `${sum((tally) => tally.passed)} passed, ${sum((tally) => tally.failed)} failed`;
}
