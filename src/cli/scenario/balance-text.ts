import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { CONTENDERS } from '../../training/balance/contenders.ts';
import type { DecisionReport, OptionReport } from '../../training/balance/decisions.ts';
import type { Variance } from '../../training/balance/statistics.ts';
import { DOMINANT_ABOVE } from '../../training/balance/strategies.ts';
import type { BalanceReport } from '../../training/balance.ts';
import { columns } from './columns.ts';
import type { Say } from './speech.ts';

/** The report for people: figures in tables, what they mean in sentences, the remarkable marked with “!”. */
export function balanceText(report: BalanceReport, say: Say, language: Language): string {
  const number = (value: number, digits = 0) =>
    formatNumber(value, language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const percent = (share: number) => formatNumber(share, language, { style: 'percent', maximumFractionDigits: 0 });
  const signed = (value: number) =>
    formatNumber(value, language, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    });
  const { decisions, difficulty, seeds, trialSeeds } = report;

  const bots = columns([
    ['bot', 'score', 'range', 'reach', 'press', 'trust', 'endings'].map((head) => say(`balance.head.${head}`)),
    ...report.bots.map((bot) => [
      bot.bot,
      number(bot.score),
      `${number(bot.scores[0])}–${number(bot.scores[1])}`,
      number(bot.reach),
      number(bot.press),
      number(bot.trust),
      bot.endings.map(({ ending, runs }) => `${ending} ${percent(runs / seeds)}`).join(', '),
    ]),
  ]);
  const extremes = (['ceiling', 'floor'] as const).map((which) => {
    const { score, bot, seed } = report[which];
    return say(`balance.${which}`, { score: number(score), bot, seed });
  });

  const strategies = [
    ...(report.dominant.length === 0 ? [say('balance.no-dominant', { share: percent(DOMINANT_ABOVE) })] : []),
    ...report.dominant.map(({ bot, share }) => `! ${say('balance.dominant', { bot, share: percent(share) })}`),
    ...(report.giveAways.length === 0 ? [say('balance.no-give-away')] : []),
    ...report.giveAways.map((found) =>
      found.bot === 'canned'
        ? `! ${say('balance.canned', { score: number(found.score), golden: number(found.golden) })}`
        : `! ${say(`balance.habit.${found.bot}`, { score: number(found.score), draw: number(found.luckyDraw) })}`,
    ),
  ];

  const missing = (key: string, ids: readonly string[]) =>
    ids.length > 0 ? `! ${say(`balance.${key}`, { ids: ids.join(', ') })}` : say(`balance.no-${key}`);
  const variance = ({ skill, luck, rest }: Variance) => ({
    skill: percent(skill),
    luck: percent(luck),
    rest: percent(rest),
  });

  const optionRow = (option: OptionReport) => [
    `  ${option.option}`,
    signed(option.effect),
    signed(option.behind),
    percent(option.best),
    option.remarks.map((remark) => (remark === 'uncontested' ? '' : '! ') + say(`balance.option.${remark}`)).join(', '),
  ];
  const decisionRows = (decision: DecisionReport) => [
    [
      decision.post,
      '',
      '',
      '',
      [
        ...(decision.base.includes('golden') ? [] : [say('balance.base', { bots: decision.base.join(', ') })]),
        ...decision.remarks.map((remark) => `! ${say(`balance.decision.${remark}`)}`),
      ].join(' '),
    ],
    ...decision.options.map(optionRow),
  ];
  const tried = columns([
    [...['option', 'effect', 'behind', 'best'].map((head) => say(`balance.head.${head}`)), ''],
    ...decisions.flatMap(decisionRows),
  ]);

  return [
    say('balance.title', {
      scenario: report.scenario,
      count: seeds,
      bots: CONTENDERS.length,
      runs: number(report.runs),
    }),
    section(say('balance.section.bots'), [...bots, '', ...extremes]),
    section(say('balance.section.strategies'), strategies),
    section(say('balance.section.unseen'), [
      missing('messages', report.neverAppeared),
      missing('endings', report.neverEnded),
    ]),
    section(say('balance.section.luck'), [
      say('balance.variance-score', variance(report.variance.score)),
      say('balance.variance-reach', variance(report.variance.reach)),
    ]),
    section(say('balance.section.difficulty'), [
      say('balance.difficulty', {
        index: number(difficulty.index),
        level: say(`balance.level.${difficulty.level}`),
        lost: number(difficulty.lost),
        unforgiving: percent(difficulty.unforgiving),
      }),
      ...(difficulty.level === difficulty.declared
        ? []
        : [`! ${say('balance.declared', { declared: say(`balance.level.${difficulty.declared}`) })}`]),
    ]),
    section(say('balance.section.decisions', { count: trialSeeds }), tried),
  ].join('\n\n');
}

const section = (title: string, lines: readonly string[]): string => [title, ...lines].join('\n');
