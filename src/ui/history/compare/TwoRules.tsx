import { partOf } from '../../../workshop/progress.ts';
import { useLanguage } from '../../language.ts';
import { usePercent } from '../../workshop/results/percent.ts';
import type { Pair } from './side.ts';
import { Gap, TwoTable } from './TwoTable.tsx';

/** A difference smaller than this says nothing. */
const SAME = 0.05;

/** The ten rules beside each other: the part of its points each kept. */
export function TwoRules({ pair }: { readonly pair: Pair }) {
  const { t } = useLanguage();
  const [a, b] = pair;
  return (
    <TwoTable
      id="two-rules-title"
      title={t('history:rules.title')}
      text={t('history:rules.text')}
      rows={t('history:rules.rule')}
    >
      {a.assessed.scorecard.rules.map((score) => {
        const [mine, theirs] = [
          partOf(score),
          partOf(b.assessed.scorecard.rules.find(({ rule }) => rule === score.rule)),
        ];
        const gap = mine === undefined || theirs === undefined ? undefined : theirs - mine;
        const sense = gap === undefined ? 'none' : Math.abs(gap) < SAME ? 'same' : gap > 0 ? 'better' : 'worse';
        return (
          <tr key={score.rule}>
            <th scope="row">{t(`rule.${score.rule}`)}</th>
            <Part part={mine} />
            <Part part={theirs} />
            <Gap sense={sense} gap={Math.round(100 * (gap ?? 0))} points />
          </tr>
        );
      })}
    </TwoTable>
  );
}

function Part({ part }: { readonly part: number | undefined }) {
  const { t } = useLanguage();
  const percent = usePercent();
  if (part === undefined) return <td>{t('history:rules.untested')}</td>;
  return (
    <td>
      <span class="part">
        <span class="numbers">{percent(part)}</span>
        <span class="part__bar" aria-hidden="true">
          <span style={{ width: `${100 * part}%` }} />
        </span>
      </span>
    </td>
  );
}
