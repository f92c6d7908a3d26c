import { hashOf } from '../../crisis/share-table.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { leversOf, RULEBOOK } from '../../rules/rulebook.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { BOTS, type Policy, playBot } from '../../training/bots/index.ts';
import { computeScorecard } from '../../training/score.ts';
import { silenceOf } from '../../training/silence.ts';
import type { Say } from './speech.ts';

/** What came of one run. */
interface Result {
  readonly seed: number;
  /** Shares, comments and publications by the crowd. */
  readonly events: number;
  readonly reach: number;
  /** Articles. */
  readonly press: number;
  readonly peakPerHour: number;
  readonly score: number;
  readonly hash: string;
}

export interface Simulation {
  readonly scenario: string;
  readonly policy: Policy;
  readonly runs: readonly Result[];
}

/** Has a bot play seeds 1 … n. */
export function simulate(scenario: Scenario, policy: Policy, seeds: number): Simulation {
  const levers = leversOf(RULEBOOK);
  const runs = Array.from({ length: seeds }, (_, index): Result => {
    const seed = index + 1;
    const { run, crisis } = playBot(scenario, levers, BOTS[policy], seed);
    const silentView = silenceOf(scenario, levers, seed, run.until);
    const { total, outcome } = computeScorecard({ scenario, run, crisis, silentView, rulebook: RULEBOOK });
    const { shares, reach, articles, table } = crisis.view();
    const { peakPerHour } = outcome;
    return { seed, events: shares, reach, press: articles, peakPerHour, score: total, hash: hashOf(table) };
  });
  return { scenario: scenario.id, policy, runs };
}

const COLUMNS = ['events', 'reach', 'press', 'peakPerHour', 'score'] as const;

/** The same for people: a line a run, and the middle one of each figure. */
export function tableOf({ scenario, policy, runs }: Simulation, say: Say, language: Language): string {
  const number = (value: number) => formatNumber(value, language);
  const heads = [
    say('simulate.seed'),
    say('simulate.events'),
    say('simulate.reach'),
    say('simulate.press'),
    say('simulate.peak'),
    say('simulate.score'),
  ];
  const rows = runs.map((run) => [String(run.seed), ...COLUMNS.map((column) => number(run[column]))]);
  const medians = [say('simulate.median'), ...COLUMNS.map((column) => number(median(runs.map((run) => run[column]))))];
  const widths = heads.map((_, at) => Math.max(...[heads, ...rows, medians].map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ');
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const title = say('simulate.title', { scenario, policy, count: runs.length });
  return [title, '', line(heads), ...rows.map(line), rule, line(medians)].join('\n');
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? 0) + upper) / 2);
}
