import { describeAction } from '../../i18n/action-words.ts';
import { sayFinding } from '../../i18n/finding-words.ts';
import { formatDuration, formatMoment, formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { sayRefusal } from '../../i18n/refusal-words.ts';
import { say as sayText } from '../../i18n/say.ts';
import type { Speech } from '../../i18n/speech.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { authorOf } from '../../scenario/author.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Impossible } from '../../training/rescore.ts';
import type { Run } from '../../training/run.ts';
import type { RuleScore, Scorecard } from '../../training/scorecard.ts';
import type { Judged } from './score.ts';
import { type Say, visible } from './speech.ts';

/** For people: the points, before and after when there are two, then every rule's findings in words. */
export function scoreText(judged: Judged, say: Say, language: Language): string {
  const { scenario, run, played, before, again } = judged;
  const speech = speechOf(say, language);
  const { t } = speech;
  const rulebook = again ? nameOf(again.rulebook, language) : nameOf(played, language);
  const mode = t(`common:mode.${run.mode}`);
  const head = [
    t('rescore:cli.title', { scenario: sayText(scenario.title, language), seed: run.seed, mode }),
    t(`rescore:cli.${again ? 'instead' : 'rulebook'}`, { rulebook, played: nameOf(played, language) }),
    ...(again ? [t(`rescore:changed.${again.changed}`)] : []),
    ...(again?.impossible
      ? [impossibleText('rescore:impossible', scenario, run, again.impossible, say, language)]
      : []),
  ];
  const cards = again ? [before, again.scorecard] : [before];
  const findings = (again?.scorecard ?? before).rules.flatMap((rule) => [
    '',
    ...ruleText(rule, scenario, speech, language),
  ]);
  return [...head, '', ...table(cards, again ? ['', played.id, again.rulebook.id] : [], speech), ...findings]
    .map(visible)
    .join('\n');
}

/** An act of the log that could not be done, and why. */
export function impossibleText(
  key: string,
  scenario: Scenario,
  run: Run,
  { entry, refusal }: Impossible,
  say: Say,
  language: Language,
): string {
  const speech = speechOf(say, language);
  const time = (at: number) => formatMoment(at, scenario, language).when;
  const { at = 0, action } = run.log[entry] ?? {};
  return speech.t(key, {
    action: action ? describeAction(action, scenario, speech) : '',
    when: time(at),
    why: sayRefusal(refusal, speech.t, { time, colleague: (id) => authorOf(scenario, id).name }),
  });
}

function table(cards: readonly Scorecard[], head: readonly string[], { t, number }: Speech): string[] {
  const points = ({ points, max }: { readonly points: number; readonly max: number }) =>
    max === 0 ? '–' : `${number(points, { maximumFractionDigits: 1 })} / ${number(max)}`;
  const rows = [
    ...(head.length > 0 ? [head] : []),
    [t('rescore:cli.total'), ...cards.map(({ total }) => number(total))],
    [t('scorecard:outcome.title'), ...cards.map(({ outcome }) => points(outcome))],
    ...(cards[0]?.rules ?? []).map(({ rule }, row) => [
      t(`common:rule.${rule}`),
      ...cards.map(({ rules }) => points(rules[row] ?? { points: 0, max: 0 })),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map(([name = '', ...values]) =>
    [name.padEnd(widths[0] ?? 0), ...values.map((value, at) => value.padStart(widths[at + 1] ?? 0))].join('   '),
  );
}

function ruleText({ rule, verdict, findings }: RuleScore, scenario: Scenario, speech: Speech, language: Language) {
  const { t, number } = speech;
  const lines = findings.map((finding) => {
    const points = number(finding.points, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
    const { when } = formatMoment(finding.at, scenario, language);
    return `  ${points.padStart(5)}  ${when}  ${sayFinding(finding, scenario, speech)}`;
  });
  return [
    t('rescore:cli.rule', { rule: t(`common:rule.${rule}`), verdict: t(`scorecard:verdict.${verdict}`) }),
    ...lines,
  ];
}

function speechOf(say: Say, language: Language): Speech {
  return {
    t: say as unknown as Speech['t'],
    say: (text) => sayText(text, language),
    number: (value, options) => formatNumber(value, language, options),
    duration: (minutes) => formatDuration(minutes, language),
  };
}

const nameOf = ({ id, name }: Rulebook, language: Language) =>
  name === undefined ? id : `${sayText(name, language)} (${id})`;
