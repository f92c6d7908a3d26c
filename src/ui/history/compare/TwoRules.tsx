import { partOf } from '../../../workshop/progress.ts';
import { useLanguage } from '../../language.ts';
import { usePercent } from '../../workshop/results/percent.ts';
import type { Pair } from './side.ts';
import { TwoHead } from './TwoHead.tsx';

/** A difference smaller than this says nothing. */
const SAME = 0.05;

/** The ten rules beside each other: the part of its points each kept. */
export function TwoRules({ pair }: { readonly pair: Pair }) {
  const { t, number } = useLanguage();
  const percent = usePercent();
  const [a, b] = pair;
  return (
    <div class="compare__part">
      <h2 id="two-rules-title">{t('history:rules.title')}</h2>
      <p>{t('history:rules.text')}</p>
      <div class="compare__table" tabIndex={0} role="region" aria-labelledby="two-rules-title">
        <table>
          <TwoHead first={t('history:rules.rule')} />
          <tbody>
            {a.assessed.scorecard.rules.map((score) => {
              const parts = [
                partOf(score),
                partOf(b.assessed.scorecard.rules.find(({ rule }) => rule === score.rule)),
              ] as const;
              const [mine, theirs] = parts;
              const gap = mine === undefined || theirs === undefined ? undefined : theirs - mine;
              const sense = gap === undefined ? 'none' : Math.abs(gap) < SAME ? 'same' : gap > 0 ? 'better' : 'worse';
              return (
                <tr key={score.rule}>
                  <th scope="row">{t(`rule.${score.rule}`)}</th>
                  {parts.map((part, index) => (
                    <td key={index}>
                      {part === undefined ? (
                        t('history:rules.untested')
                      ) : (
                        <span class="part">
                          <span class="numbers">{percent(part)}</span>
                          <span class="part__bar" aria-hidden="true">
                            <span style={{ width: `${100 * part}%` }} />
                          </span>
                        </span>
                      )}
                    </td>
                  ))}
                  <td class={`gap gap--${sense}`}>
                    {gap !== undefined && sense !== 'same' && (
                      <span class="numbers">
                        {number(Math.round(100 * gap), { signDisplay: 'exceptZero' })} {t('history:points')}
                      </span>
                    )}{' '}
                    {t(`history:gap.${sense}`)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
