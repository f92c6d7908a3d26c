import { RULES } from '../../../crisis/vocabulary.ts';
import { sayFinding } from '../../../i18n/finding-words.ts';
import type { Finding } from '../../../rules/finding.ts';
import { median } from '../../../training/balance/statistics.ts';
import type { Scorecard } from '../../../training/scorecard.ts';
import { partOf, progressOf } from '../../../workshop/progress.ts';
import { useLanguage } from '../../language.ts';
import { BLANK, fill } from '../../parts/fill.tsx';
import { Say, Sentence } from '../../parts/Say.tsx';
import { useOutcomeWords } from '../../scorecard/outcome-words.ts';
import { CurveSheet } from './CurveSheet.tsx';
import { medianCurve } from './CurvesTogether.tsx';
import { RuleColumns } from './RuleColumns.tsx';
import type { ReadRound } from './shown.ts';

interface OwnSheetProps {
  readonly id: string;
  readonly rounds: readonly ReadRound[];
}

/** As many of each as fit on the page beside the rest. */
const FINDINGS = 4;

/** One person’s page: what their last round was worth, beside the group, and what to remember. */
export function OwnSheet({ id, rounds }: OwnSheetProps) {
  const language = useLanguage();
  const { t, number } = language;
  const last = rounds.at(-1);
  const mine = last?.assessed.find(({ entrant }) => entrant.id === id);
  if (!last || !mine) return null;
  const { entrant, scorecard } = mine;
  const { scenario } = entrant;
  const findings = scorecard.rules.flatMap((rule) => rule.findings).toSorted((a, b) => b.points - a.points);
  const won = strongest(findings.filter(({ points }) => points > 0));
  const lost = strongest(findings.filter(({ points }) => points < 0).toReversed());
  return (
    <article class="a4">
      <SheetHead title={entrant.name} under={entrant.members.join(', ')} rounds={rounds} />
      <div class="a4__score">
        <p class="a4__total">
          {fill(t('scorecard:total', { total: BLANK }), <strong class="numbers">{scorecard.total}</strong>)}
        </p>
        <p>
          {t('workshop-results:sheets.group-median', {
            median: number(median(last.assessed.map((each) => each.scorecard.total)), { maximumFractionDigits: 0 }),
          })}
          <br />
          <OutcomeSentence outcome={scorecard.outcome} />
        </p>
      </div>
      <CurveSheet
        scenario={scenario}
        lifted={[scorecard.curve]}
        middle={medianCurve(last.assessed)}
        middleName={t('workshop-results:sheets.curve-key')}
      />
      <OwnRules id={id} rounds={rounds} />
      <div class="a4__columns">
        {(
          [
            ['won', won],
            ['lost', lost],
          ] as const
        ).map(([sense, list]) => (
          <section key={sense}>
            <h3>{t(`workshop-results:sheets.${sense}`)}</h3>
            {list.length === 0 && <p>{t(`workshop-results:sheets.no-${sense}`)}</p>}
            <ul role="list" class="a4__findings">
              {list.map((finding, index) => (
                <li key={index}>
                  <strong class="numbers">
                    {number(finding.points, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })}
                  </strong>{' '}
                  <Sentence of={(speech) => sayFinding(finding, scenario, speech)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p class="a4__lesson">
        <strong>{t('scorecard:lesson')}</strong> <Say text={scenario.lesson} />
      </p>
    </article>
  );
}

const OutcomeSentence = ({ outcome }: Pick<Scorecard, 'outcome'>) => <>{useOutcomeWords(outcome).sentence}</>;

/** One of each sort, for a lesson said twice takes another’s place. */
function strongest(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter(({ key }, index) => findings.findIndex((each) => each.key === key) === index)
    .slice(0, FINDINGS);
}

/** The ten rules in a table: what I kept of each, round by round, and the group’s middle. */
function OwnRules({ id, rounds }: OwnSheetProps) {
  const { t, number } = useLanguage();
  const percent = (part: number | undefined) =>
    part === undefined
      ? t('workshop-results:rules.not-tested')
      : number(part, { style: 'percent', maximumFractionDigits: 0 });
  const standings = rounds.map(({ assessed }) => assessed);
  const groups = progressOf(standings);
  return (
    <table class="a4__rules">
      <RuleColumns
        rounds={rounds.length}
        only={t('workshop-results:sheets.you')}
        beside={t('workshop-results:sheets.group')}
        bar={t('workshop-results:sheets.bar')}
      />
      <tbody>
        {RULES.map((rule) => {
          const parts = standings.map((round) =>
            partOf(
              round.find(({ entrant }) => entrant.id === id)?.scorecard.rules.find((score) => score.rule === rule),
            ),
          );
          const own = parts.at(-1);
          const group = groups.find((each) => each.rule === rule)?.group.at(-1);
          return (
            <tr key={rule}>
              <th scope="row">{t(`rule.${rule}`)}</th>
              {parts.map((part, index) => (
                <td key={index} class="numbers">
                  {percent(part)}
                </td>
              ))}
              <td class="numbers">{percent(group?.median)}</td>
              <td class="a4__bar">
                {own !== undefined && <span class="a4__own" style={{ width: `${100 * own}%` }} />}
                {group && <span class="a4__middle" style={{ left: `${100 * group.median}%` }} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface SheetHeadProps {
  readonly title: string;
  readonly under?: string;
  readonly rounds: readonly ReadRound[];
}

export function SheetHead({ title, under, rounds }: SheetHeadProps) {
  const { t } = useLanguage();
  const last = rounds.at(-1)?.shown.scenario;
  return (
    <header class="a4__head">
      <p class="a4__brand">{t('brand')}</p>
      <h2>{title}</h2>
      {under && <p>{under}</p>}
      <p class="a4__where">
        {t('workshop-results:round', { number: rounds.length })} · {last && <Say text={last.title} />} ·{' '}
        {last?.brand.name}
      </p>
    </header>
  );
}
