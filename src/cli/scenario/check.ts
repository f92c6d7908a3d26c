import type { Problem } from '../../scenario/problem.ts';
import { remedyKey } from '../../scenario/problem.ts';
import { parseRulebook } from '../../scenario/rulebook.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type BalanceFinding, findingsOf } from '../../training/balance/findings.ts';
import { misdeclared } from '../../training/declared.ts';
import { balance } from './balance.ts';
import { readScenarioFile, readTextFile } from './file.ts';
import { progressBar } from './progress-bar.ts';
import { problemLine, type Say, visible } from './speech.ts';

type Print = (line: string) => void;

export interface CheckOptions {
  /** Warnings fail too. */
  readonly strict: boolean;
  /** One object a file and a line, instead of sentences. */
  readonly json: boolean;
  /** Nobody plays it. */
  readonly quick: boolean;
}

/** What was found in one file; `ok` is what the exit code says. */
interface Report {
  readonly file: string;
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  /** Why there is no text to look at: a key under `file` in cli.json. */
  readonly unread?: string;
  readonly balance?: BalanceSummary;
}

interface BalanceSummary {
  readonly seeds: number;
  readonly runs: number;
  /** Median scores: by the book, and without a word. */
  readonly golden: number;
  readonly silent: number;
  readonly findings: readonly BalanceFinding[];
}

/** Enough to see what is wrong at all, in a few seconds; `balance` says how much. */
const SEEDS = 8;
const TRIAL_SEEDS = 2;

/** Looks at each file, and has bots play what can be played. Returns whether every file is good. */
export async function check(files: readonly string[], options: CheckOptions, say: Say, print: Print): Promise<boolean> {
  let good = true;
  for (const file of files) {
    const { scenario, ...looked } = scenarioReport(file, options.strict);
    const report = scenario && !options.quick ? { ...looked, balance: await played(scenario, say) } : looked;
    for (const line of options.json ? [jsonOf(report, say)] : linesOf(report, say)) print(line);
    good &&= report.ok;
  }
  return good;
}

/** The same for rulebooks, which nobody plays. */
export function checkRulebooks(files: readonly string[], options: CheckOptions, say: Say, print: Print): boolean {
  const reports = files.map((file) => rulebookReport(file, options.strict));
  for (const report of reports) {
    for (const line of options.json ? [jsonOf(report, say)] : linesOf(report, say)) print(line);
  }
  return reports.every(({ ok }) => ok);
}

function rulebookReport(file: string, strict: boolean): Report {
  const answer = readTextFile(file);
  if (!answer.read) return { file, ok: false, problems: [], unread: answer.cause };
  const reading = parseRulebook(answer.text);
  return { file, ok: isGood(reading, strict), problems: reading.problems };
}

function scenarioReport(file: string, strict: boolean): Report & { readonly scenario?: Scenario } {
  const answer = readScenarioFile(file, misdeclared);
  if (!answer.read) return { file, ok: false, problems: [], unread: answer.cause };
  const { reading } = answer;
  const report = { file, ok: isGood(reading, strict), problems: reading.problems };
  return reading.ok ? { ...report, scenario: reading.scenario } : report;
}

/** Says what is wrong with a file that was to be used. */
export function sayProblems(kind: 'scenario' | 'rulebook', file: string, say: Say, print: Print): void {
  const report = kind === 'scenario' ? scenarioReport(file, false) : rulebookReport(file, false);
  for (const line of linesOf(report, say)) print(line);
}

export function unread(file: string, cause: string, say: Say, print: Print): false {
  print(unreadLine(file, cause, say));
  return false;
}

const unreadLine = (file: string, cause: string, say: Say) =>
  visible(`${file}  ${say('severity.error')} ${say(`file.${cause}`, { file })}`);

const isGood = ({ ok, problems }: { readonly ok: boolean; readonly problems: readonly Problem[] }, strict: boolean) =>
  ok && !(strict && problems.some(({ severity }) => severity === 'warning'));

async function played(scenario: Scenario, say: Say): Promise<BalanceSummary> {
  const bar = progressBar(process.stderr, say('balance.playing'));
  const report = await balance(scenario, { seeds: SEEDS, trialSeeds: TRIAL_SEEDS }, bar.show).finally(bar.clear);
  const scoreOf = (name: string) => Math.round(report.bots.find(({ bot }) => bot === name)?.score ?? 0);
  return {
    seeds: report.seeds,
    runs: report.runs,
    golden: scoreOf('golden'),
    silent: scoreOf('silent'),
    findings: findingsOf(report),
  };
}

/** One line a problem, one a finding of the balance, and the verdict. */
function linesOf({ file, ok, problems, unread, balance }: Report, say: Say): string[] {
  if (unread !== undefined) return [unreadLine(file, unread, say)];
  const lines = problems.map((problem) => problemLine(file, problem, say));
  if (balance) {
    const { findings, ...figures } = balance;
    lines.push(visible(`${file}  ${say('check.balance', figures)}`));
    for (const finding of findings) {
      lines.push(visible(`${file}  ${say(`severity.${finding.severity}`)} ${findingText(finding, say)}`));
    }
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (ok)
    lines.push(visible(say(problems.length > 0 ? 'check.ok-with' : 'check.ok', { file, count: problems.length })));
  else if (errors === 0) {
    const count = problems.filter(({ severity }) => severity === 'warning').length;
    lines.push(visible(say('check.strict', { file, count })));
  }
  return lines;
}

function findingText({ key, params }: BalanceFinding, say: Say): string {
  const levels = Object.fromEntries(
    ['level', 'declared'].flatMap((name) => (name in params ? [[name, say(`balance.level.${params[name]}`)]] : [])),
  );
  return say(`check.finding.${key}`, { ...params, ...levels });
}

/** The same for machines: keys and parameters, and the sentences made of them. */
function jsonOf({ file, ok, problems, unread, balance }: Report, say: Say): string {
  const missing =
    unread === undefined
      ? []
      : [
          {
            severity: 'error',
            key: `file-${unread}`,
            path: [],
            line: 1,
            column: 1,
            params: {},
            message: say(`file.${unread}`, { file }),
            remedy: '',
          },
        ];
  return JSON.stringify({
    file,
    ok,
    problems: [
      ...missing,
      ...problems.map(({ severity, key, path, line, column, params }) => ({
        severity,
        key,
        path,
        line,
        column,
        params,
        message: say(`problems:${key}.message`, params),
        remedy: say(`problems:${remedyKey({ key, params })}`, params),
      })),
    ],
    ...(balance && {
      balance: {
        ...balance,
        findings: balance.findings.map((finding) => ({ ...finding, message: findingText(finding, say) })),
      },
    }),
  });
}
