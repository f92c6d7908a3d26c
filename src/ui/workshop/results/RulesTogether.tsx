import { useMemo } from 'preact/hooks';
import { type Change, type Progress, progressOf, totalProgressOf } from '../../../workshop/progress.ts';
import { useLanguage } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { usePercent } from './percent.ts';
import './RulesTogether.css';
import type { ReadRound } from './shown.ts';

/** The ten rules for the whole group, round after round; each opens on everybody’s own. */
export function RulesTogether({ rounds, big }: { readonly rounds: readonly ReadRound[]; readonly big: boolean }) {
  const { t } = useLanguage();
  const standings = useMemo(() => rounds.map(({ assessed }) => assessed), [rounds]);
  const rules = useMemo(() => progressOf(standings), [standings]);
  const total = useMemo(() => totalProgressOf(standings), [standings]);
  const names = new Map(standings.flat().map(({ entrant }) => [entrant.id, entrant.name]));
  const isProgress = rounds.length > 1;
  return (
    <section class="rules-together" aria-labelledby="rules-together-title">
      <header class="results__part">
        <h3 id="rules-together-title">{t('workshop-results:part.rules')}</h3>
        <p class="results__text">{t(`workshop-results:rules.${isProgress ? 'text-progress' : 'text'}`)}</p>
      </header>
      {isProgress && <RoundKey rounds={rounds} />}
      <ul role="list">
        <RuleRow name={t('workshop-results:rules.total')} progress={total} names={big ? undefined : names} />
        {rules.map((progress) => (
          <RuleRow
            key={progress.rule}
            name={t(`rule.${progress.rule}`)}
            progress={progress}
            names={big ? undefined : names}
          />
        ))}
      </ul>
    </section>
  );
}

function RoundKey({ rounds }: { readonly rounds: readonly ReadRound[] }) {
  const { t } = useLanguage();
  return (
    <ol role="list" class="round-key">
      {rounds.map(({ shown }, index) => (
        <li key={index}>
          <span class={`round-dot${index === rounds.length - 1 ? ' round-dot--last' : ''} numbers`} aria-hidden="true">
            {index + 1}
          </span>
          {t('workshop-results:round', { number: index + 1 })} · <Say text={shown.scenario.title} />
        </li>
      ))}
    </ol>
  );
}

interface RuleRowProps {
  readonly name: string;
  readonly progress: Progress;
  /** None: only the group is shown. */
  readonly names: ReadonlyMap<string, string> | undefined;
}

function RuleRow({ name, progress, names }: RuleRowProps) {
  const { t } = useLanguage();
  const percent = usePercent();
  const { group, each, change } = progress;
  return (
    <li class="rule-row">
      <p class="rule-row__name">{name}</p>
      <div class={`rule-row__track rule-row__track--${Math.min(group.length, 3)}`} aria-hidden="true">
        {group.map(
          (spread, index) =>
            spread && (
              <span
                key={`range-${index}`}
                class={`rule-row__range${index === group.length - 1 ? ' rule-row__range--last' : ''}`}
                style={{
                  left: `${100 * spread.low}%`,
                  width: `${100 * (spread.high - spread.low)}%`,
                  top: `${(100 * (index + 0.5)) / group.length}%`,
                }}
              />
            ),
        )}
        {group.map(
          (spread, index) =>
            spread && (
              <span
                key={`dot-${index}`}
                class={`round-dot${index === group.length - 1 ? ' round-dot--last' : ''} numbers`}
                style={{ left: `${100 * spread.median}%`, top: `${(100 * (index + 0.5)) / group.length}%` }}
              >
                {group.length > 1 ? index + 1 : ''}
              </span>
            ),
        )}
      </div>
      <p class="rule-row__words">
        {group
          .map((spread) =>
            spread
              ? t('workshop-results:rules.median', { median: percent(spread.median) })
              : t('workshop-results:rules.not-tested'),
          )
          .join(' → ')}
        {group.length === 1 && group[0] && (
          <span class="rule-row__range-words">
            {' '}
            {t('workshop-results:rules.range', { low: percent(group[0].low), high: percent(group[0].high) })}
          </span>
        )}
        {group.length > 1 && <ChangeWords change={change} />}
      </p>
      {names && (
        <details class="rule-row__each">
          <summary>
            <Icon name="chevron-right" size={1} /> {t('workshop-results:rules.each')}
          </summary>
          <ul role="list">
            {each
              .toSorted((a, b) => (b.parts.at(-1) ?? -1) - (a.parts.at(-1) ?? -1))
              .map(({ id, parts }) => (
                <li key={id}>
                  <span>{names.get(id)}</span>{' '}
                  <span class="numbers">
                    {parts
                      .map((part) => (part === undefined ? t('workshop-results:rules.not-tested') : percent(part)))
                      .join(' → ')}
                  </span>
                </li>
              ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function ChangeWords({ change }: { readonly change: Change | undefined }) {
  const { t, number } = useLanguage();
  if (!change) return <span class="change"> {t('workshop-results:rules.no-change')}</span>;
  const sense = change.median > 0.005 ? 'up' : change.median < -0.005 ? 'down' : 'same';
  const points = number(100 * change.median, { signDisplay: 'exceptZero', maximumFractionDigits: 0 });
  return (
    <span class={`change change--${sense}`}>
      {' '}
      <span class="numbers">{t('workshop-results:rules.points', { points })}</span>{' '}
      <span class="change__who">
        {(['rose', 'stayed', 'fell'] as const)
          .flatMap((way) => (change[way] > 0 ? [t(`workshop-results:rules.${way}`, { count: change[way] })] : []))
          .join(', ')}
      </span>
    </span>
  );
}
