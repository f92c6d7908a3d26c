import type { Finding } from '../../rules/finding.ts';
import type { RuleScore } from '../../training/scorecard.ts';
import { useLanguage } from '../language.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import type { About } from './about.ts';
import { FindingItem } from './FindingItem.tsx';
import { Points } from './Outcome.tsx';
import './RuleList.css';

const VERDICT_ICONS: Readonly<Record<RuleScore['verdict'], IconName>> = {
  kept: 'check',
  partly: 'more',
  broken: 'cross',
  'not-tested': 'pause',
};

/** The ten golden rules; each opens on its findings. */
export function RuleList({ scenario, run, scorecard, before }: About) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="rules-title" class="rules">
      <header class="scorecard__head">
        <h2 id="rules-title">{t('scorecard:rules.title')}</h2>
        <p>{t('scorecard:rules.text')}</p>
      </header>
      <div class="rules__list">
        {scorecard.rules.map((score) => (
          <details key={score.rule} class={`rule rule--${score.verdict}`}>
            <summary>
              <span class="rule__sign">
                <Icon name={VERDICT_ICONS[score.verdict]} size={1.1} />
              </span>
              <span class="rule__name">{t(`rule.${score.rule}`)}</span>
              <span class="rule__verdict">{t(`scorecard:verdict.${score.verdict}`)}</span>
              <span class="rule__bar" aria-hidden="true">
                <span style={{ width: `${score.max > 0 ? Math.max(0, (100 * score.points) / score.max) : 0}%` }} />
              </span>
              {score.verdict === 'not-tested' ? (
                <span class="points">–</span>
              ) : (
                <Points
                  points={score.points}
                  max={score.max}
                  before={before?.rules.find(({ rule }) => rule === score.rule)}
                />
              )}
              <Icon name="chevron-down" />
            </summary>
            <p class="rule__teaching">{t(`rules:teaching.${score.rule}`)}</p>
            <Findings findings={score.findings} scenario={scenario} run={run} scorecard={scorecard} />
          </details>
        ))}
      </div>
    </section>
  );
}

function Findings({ findings, ...about }: { readonly findings: readonly Finding[] } & About) {
  const { t } = useLanguage();
  if (findings.length === 0) return <p class="rule__nothing">{t('scorecard:rules.nothing')}</p>;
  return (
    <ul role="list" class="findings">
      {findings.map((finding, index) => (
        <FindingItem key={index} finding={finding} scenario={about.scenario} />
      ))}
    </ul>
  );
}
