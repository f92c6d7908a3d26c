import { RULEBOOK } from '../../../rules/rulebook.ts';
import { authorOf } from '../../../scenario/author.ts';
import { compare } from '../../../workshop/comparison.ts';
import { progressOf, totalProgressOf } from '../../../workshop/progress.ts';
import { extremeReplies } from '../../../workshop/replies.ts';
import { useLanguage } from '../../language.ts';
import { BLANK, fill } from '../../parts/fill.tsx';
import { Say } from '../../parts/Say.tsx';
import { textOf } from '../../scorecard/about.ts';
import { CurveSheet } from './CurveSheet.tsx';
import { medianCurve } from './CurvesTogether.tsx';
import { mostDivided } from './divided.ts';
import { SheetHead } from './OwnSheet.tsx';
import { usePercent } from './percent.ts';
import { RuleColumns } from './RuleColumns.tsx';
import type { ReadRound } from './shown.ts';
import { useFateWords } from './use-fate-words.ts';

/** As many as fit on the page beside the rest. */
const DECISIONS = 5;

/** The group’s page: its score, its curve, its rules, and what divided it. */
export function GroupSheet({ rounds }: { readonly rounds: readonly ReadRound[] }) {
  const { t, number } = useLanguage();
  const percent = usePercent();
  const wordsOf = useFateWords();
  const last = rounds.at(-1);
  if (!last) return null;
  const standings = rounds.map(({ assessed }) => assessed);
  const total = totalProgressOf(standings);
  const spread = total.group.at(-1);
  const reached = last.assessed.map(({ scorecard }) => scorecard.outcome.reach).toSorted((a, b) => a - b);
  const replies = extremeReplies(last.assessed, 1);
  const { decisions } = compare(last.assessed, RULEBOOK);
  return (
    <article class="a4">
      <SheetHead
        title={t('workshop-results:sheets.group-title')}
        under={t('workshop-results:sheets.entrants', { count: last.assessed.length })}
        rounds={rounds}
      />
      <div class="a4__score">
        <p class="a4__total">
          {fill(
            t('scorecard:total', { total: BLANK }),
            <strong class="numbers">{number(100 * (spread?.median ?? 0), { maximumFractionDigits: 0 })}</strong>,
          )}
        </p>
        <p>
          {t('workshop-results:sheets.group-scores', {
            low: number(100 * (spread?.low ?? 0), { maximumFractionDigits: 0 }),
            high: number(100 * (spread?.high ?? 0), { maximumFractionDigits: 0 }),
          })}
          <br />
          {t('workshop-results:sheets.group-reach', {
            least: number(reached[0] ?? 0),
            most: number(reached.at(-1) ?? 0),
          })}
        </p>
      </div>
      <CurveSheet
        scenario={last.shown.scenario}
        thin={last.assessed.map(({ scorecard }) => scorecard.curve)}
        middle={medianCurve(last.assessed)}
        lifted={[]}
      />
      <table class="a4__rules">
        <RuleColumns
          rounds={rounds.length}
          only={t('workshop-results:sheets.median')}
          beside={t('workshop-results:sheets.half')}
          bar={t('workshop-results:sheets.group-bar')}
        />
        <tbody>
          {progressOf(standings).map(({ rule, group }) => {
            const now = group.at(-1);
            return (
              <tr key={rule}>
                <th scope="row">{t(`rule.${rule}`)}</th>
                {group.map((each, index) => (
                  <td key={index} class="numbers">
                    {each ? percent(each.median) : t('workshop-results:rules.not-tested')}
                  </td>
                ))}
                <td class="numbers">{now ? `${percent(now.low)} – ${percent(now.high)}` : '–'}</td>
                <td class="a4__bar">
                  {now && (
                    <>
                      <span
                        class="a4__half"
                        style={{ left: `${100 * now.low}%`, width: `${100 * (now.high - now.low)}%` }}
                      />
                      <span class="a4__middle" style={{ left: `${100 * now.median}%` }} />
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div class="a4__columns">
        {(['best', 'worst'] as const).map((side) => (
          <section key={side}>
            <h3>{t(`workshop-results:sheets.${side}`)}</h3>
            {replies[side].map((reply) => {
              const said = textOf(reply.scenario, reply.text);
              return (
                <p key={reply.text} class="a4__reply">
                  {said && <Say text={said.text} />}
                </p>
              );
            })}
            {replies[side].length === 0 && <p>{t(`workshop-results:replies.no-${side}`)}</p>}
          </section>
        ))}
      </div>
      <h3>{t('workshop-results:sheets.divided')}</h3>
      <ul role="list" class="a4__findings">
        {mostDivided(decisions, DECISIONS).map((decision) => {
          const post = decision.scenario.posts.find(({ id }) => id === decision.post);
          return (
            <li key={decision.post}>
              <p class="a4__post">
                <strong>{post && authorOf(decision.scenario, post.by).name}</strong> {post && <Say text={post.text} />}
              </p>
              {wordsOf(decision)}
            </li>
          );
        })}
      </ul>
    </article>
  );
}
