import type { Scorecard } from '../../../training/scorecard.ts';
import { useLanguage } from '../../language.ts';
import type { Pair } from './side.ts';
import { Gap, TwoTable } from './TwoTable.tsx';

interface Figure {
  readonly name: 'total' | 'reach' | 'against-silence' | 'peak' | 'trust' | 'articles' | 'won-over';
  readonly of: (scorecard: Scorecard) => number;
  /** Which way is better. */
  readonly more: 'better' | 'worse';
  readonly percent?: true;
}

const FIGURES: readonly Figure[] = [
  { name: 'total', of: ({ total }) => total, more: 'better' },
  { name: 'reach', of: ({ outcome }) => outcome.reach, more: 'worse' },
  {
    name: 'against-silence',
    of: ({ outcome }) => (outcome.reach - outcome.reachInSilence) / Math.max(1, outcome.reachInSilence),
    more: 'worse',
    percent: true,
  },
  { name: 'peak', of: ({ outcome }) => outcome.peakPerHour, more: 'worse' },
  { name: 'trust', of: ({ outcome }) => Math.round(outcome.trust), more: 'better' },
  { name: 'articles', of: ({ articles }) => articles.length, more: 'worse' },
  { name: 'won-over', of: ({ wonOver }) => wonOver.length, more: 'better' },
];

/** What became of either, figure by figure, and the difference in a word. */
export function TwoOutcomes({ pair }: { readonly pair: Pair }) {
  const { t, number } = useLanguage();
  const [a, b] = pair.map(({ assessed }) => assessed.scorecard) as [Scorecard, Scorecard];
  const written = ({ percent }: Figure, value: number) =>
    number(value, percent ? { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' } : {});
  return (
    <TwoTable id="two-outcomes-title" title={t('history:outcomes.title')} rows={t('history:outcomes.figure')}>
      {FIGURES.map((figure) => {
        const [mine, theirs] = [figure.of(a), figure.of(b)];
        const gap = figure.percent ? Math.round(100 * theirs) - Math.round(100 * mine) : theirs - mine;
        const sense = gap === 0 ? 'same' : gap > 0 === (figure.more === 'better') ? 'better' : 'worse';
        return (
          <tr key={figure.name}>
            <th scope="row">{t(`history:outcomes.${figure.name}`)}</th>
            <td class="numbers">{written(figure, mine)}</td>
            <td class="numbers">{written(figure, theirs)}</td>
            <Gap sense={sense} gap={gap} points={figure.percent} />
          </tr>
        );
      })}
    </TwoTable>
  );
}
