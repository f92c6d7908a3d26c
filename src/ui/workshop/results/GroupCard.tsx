import { RULES } from '../../../crisis/vocabulary.ts';
import type { GroupStanding } from '../../../workshop/entry.ts';
import { partOf, type Standing } from '../../../workshop/progress.ts';
import { useLanguage } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import './GroupCard.css';
import { usePercent } from './percent.ts';

interface GroupCardProps {
  readonly mine: Standing['scorecard'];
  readonly group: GroupStanding;
}

/** On a participant’s phone: where one stands beside the group, rule by rule. Nobody else is in it. */
export function GroupCard({ mine, group }: GroupCardProps) {
  const { t } = useLanguage();
  const percent = usePercent();
  return (
    <details class="group-card">
      <summary>
        <Icon name="users" />
        <span>
          <strong>{t('workshop-results:group.title')}</strong>{' '}
          {t('workshop-results:group.total', { mine: mine.total, group: group.total, count: group.count })}
        </span>
        <Icon name="chevron-down" />
      </summary>
      <ul role="list">
        {RULES.map((rule) => {
          const own = partOf(mine.rules.find((score) => score.rule === rule));
          const theirs = group.rules.find((each) => each.rule === rule)?.median;
          return (
            <li key={rule}>
              <span class="group-card__rule">{t(`rule.${rule}`)}</span>
              <span class="group-card__words numbers">
                {own === undefined
                  ? t('workshop-results:rules.not-tested')
                  : t('workshop-results:group.mine', { part: percent(own) })}
                {theirs !== undefined && ` · ${t('workshop-results:group.median', { part: percent(theirs) })}`}
              </span>
              <span class="group-card__track" aria-hidden="true">
                {own !== undefined && <span class="group-card__own" style={{ width: `${100 * own}%` }} />}
                {theirs !== undefined && <span class="group-card__theirs" style={{ left: `${100 * theirs}%` }} />}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
