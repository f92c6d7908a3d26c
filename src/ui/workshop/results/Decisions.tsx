import { useMemo, useState } from 'preact/hooks';
import { RULEBOOK } from '../../../rules/rulebook.ts';
import { type Comparison, compare } from '../../../workshop/comparison.ts';
import { useLanguage } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { DecisionCard } from './DecisionCard.tsx';
import './Decisions.css';
import { mostDivided } from './divided.ts';
import { FateKey } from './FateBar.tsx';
import { Sense } from './ReadingOf.tsx';
import type { ReadRound } from './shown.ts';

/** So many are worth talking about in an hour. */
const MOST_DIVIDED = 6;
const SHOWN = ['divided', 'all'] as const;

/** The round message by message: what everybody did with each. */
export function Decisions({ assessed, big }: ReadRound & { readonly big: boolean }) {
  const { t } = useLanguage();
  const comparison = useMemo(() => compare(assessed, RULEBOOK), [assessed]);
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('divided');
  const { decisions } = comparison;
  const divided = mostDivided(decisions, MOST_DIVIDED);
  const list = shown === 'all' || divided.length === 0 ? decisions : divided;
  return (
    <section class="decisions" aria-labelledby="decisions-title">
      <header class="results__part">
        <h3 id="decisions-title">{t('workshop-results:part.decisions')}</h3>
        {divided.length > 0 && (
          <Segmented
            legend={t('workshop-results:decisions.which')}
            hideLegend
            value={shown}
            options={SHOWN.map((value) => ({
              value,
              label: t(`workshop-results:decisions.${value}`, {
                count: (value === 'all' ? decisions : divided).length,
              }),
            }))}
            onChange={setShown}
          />
        )}
      </header>
      <FateKey decisions={list} />
      <ol role="list" class="decisions__list">
        {list.map((decision) => (
          <DecisionCard key={decision.post} decision={decision} big={big} />
        ))}
      </ol>
      <Statements {...comparison} names={new Map(assessed.map(({ entrant }) => [entrant.id, entrant.name]))} />
    </section>
  );
}

/** What was said to everybody: who published what, and when. */
function Statements({ statements, names }: Comparison & { readonly names: ReadonlyMap<string, string> }) {
  const { t, moment } = useLanguage();
  const said = (at: number, { scenario }: Comparison['statements'][number]) => moment(at, scenario).when;
  if (statements.length === 0) return null;
  return (
    <section class="uses" aria-labelledby="statements-title">
      <h3 id="statements-title">{t('workshop-results:statements.title')}</h3>
      <ul role="list">
        {statements.map((use) => {
          const statement = use.scenario.statements.find(({ id }) => id === use.statement);
          const { published, of, medianAt } = use;
          return (
            <li key={use.statement} class="use">
              <p class="use__title">
                <strong>{statement && <Say text={statement.title} />}</strong>{' '}
                <span class="use__kind">{statement && t(`statement-kind.${statement.kind}`)}</span>
              </p>
              <Sense sense={use.reading.sense} />
              <p class="use__count">
                {t('workshop-results:statements.published', { count: published.length, of })}
                {medianAt !== undefined && published.length > 1
                  ? ` ${t('workshop-results:statements.median', { when: said(medianAt, use) })}`
                  : ''}
              </p>
              <span class="use__track" aria-hidden="true">
                <span style={{ width: `${(100 * published.length) / Math.max(1, of)}%` }} />
              </span>
              {published.length > 0 && (
                <details>
                  <summary>
                    <Icon name="chevron-right" size={1} /> {t('workshop-results:statements.who')}
                  </summary>
                  <ol role="list" class="use__who">
                    {published.map(({ entrant, at }) => (
                      <li key={entrant}>
                        <span class="numbers">{said(at, use)}</span> {names.get(entrant)}
                      </li>
                    ))}
                  </ol>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
