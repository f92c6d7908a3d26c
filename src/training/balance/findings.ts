import type { BalanceReport } from '../balance.ts';
import type { DecisionRemark, OptionRemark } from './decisions.ts';

/** The remarkable in a balance report, in keys and parameters, each worth a sentence; the most important first. */
export interface BalanceFinding {
  /** `warning`: the scenario teaches something else than it means to. `advice`: it could teach more. */
  readonly severity: 'warning' | 'advice';
  readonly key: FindingKey;
  readonly params: Readonly<Record<string, string | number>>;
}

export const FINDING_KEYS = [
  'low-ceiling',
  'dominant',
  'canned',
  'habit-first',
  'habit-last',
  'habit-longest',
  'habit-shortest',
  'messages',
  'endings',
  'never-said',
  'better-left',
  'pays-though-bad',
  'never-worth-choosing',
  'declared',
] as const;
type FindingKey = (typeof FINDING_KEYS)[number];

/** Who does all the book asks for and yet keeps less than this, rightly wonders what the book is for. */
const LOW = 70;

/**
 * On few seeds a careless bot may match golden once by luck; twice is no luck. What the report says of each decision
 * is told by name only: the report itself has the figures.
 */
export function findingsOf(report: BalanceReport): BalanceFinding[] {
  const { bots, decisions, difficulty, seeds } = report;
  const golden = bots.find(({ bot }) => bot === 'golden')?.score ?? 0;
  const findings: BalanceFinding[] = [];
  const find = (severity: BalanceFinding['severity'], key: FindingKey, params: BalanceFinding['params']) =>
    findings.push({ severity, key, params });

  if (golden < LOW) find('warning', 'low-ceiling', { score: Math.round(golden) });
  for (const { bot, share } of report.dominant) {
    const count = Math.round(share * seeds);
    if (count > 1) find('warning', 'dominant', { bot, count, seeds });
  }
  for (const found of report.giveAways) {
    const score = Math.round(found.score);
    if (found.bot === 'canned') find('warning', 'canned', { score, golden: Math.round(found.golden) });
    // The game shuffles the answers: their place only matters in print.
    else {
      const severity = found.bot === 'first' || found.bot === 'last' ? 'advice' : 'warning';
      find(severity, `habit-${found.bot}`, { score, draw: Math.round(found.luckyDraw) });
    }
  }
  if (report.neverAppeared.length > 0) find('warning', 'messages', { ids: listed(report.neverAppeared) });
  if (report.neverEnded.length > 0) find('warning', 'endings', { ids: listed(report.neverEnded) });

  const withRemark = (remark: OptionRemark) =>
    decisions.flatMap(({ post, options }) =>
      options.flatMap(({ option, remarks }) => (remarks.includes(remark) ? `${post}/${option}` : [])),
    );
  const ofDecision = (remark: DecisionRemark) =>
    decisions.flatMap(({ post, remarks }) => (remarks.includes(remark) ? post : []));
  const told = [
    ['never-said', withRemark('never-said')],
    ['better-left', ofDecision('better-left')],
    ['pays-though-bad', withRemark('pays-though-bad')],
    ['never-worth-choosing', withRemark('never-worth-choosing')],
  ] as const;
  for (const [key, ids] of told) if (ids.length > 0) find('advice', key, { ids: listed(ids) });

  if (difficulty.level !== difficulty.declared) {
    const { level, declared, index } = difficulty;
    find('advice', 'declared', { level, declared, index: Math.round(index) });
  }
  return findings;
}

/** Nobody reads forty names in one sentence. */
const NAMED = 8;
const listed = (ids: readonly string[]) =>
  ids.slice(0, NAMED).join(', ') + (ids.length > NAMED ? `, … (+${ids.length - NAMED})` : '');
