import { useLanguage } from '../../language.ts';

interface RuleColumnsProps {
  readonly rounds: number;
  /** What the figures are where there is only one round. */
  readonly only: string;
  readonly beside: string;
  readonly bar: string;
}

/** The heads of a sheet’s table of rules: a column a round, what it is compared with, and a bar. */
export function RuleColumns({ rounds, only, beside, bar }: RuleColumnsProps) {
  const { t } = useLanguage();
  return (
    <thead>
      <tr>
        <th scope="col">{t('workshop-results:sheets.rule')}</th>
        {Array.from({ length: rounds }, (_, index) => (
          <th key={index} scope="col">
            {rounds > 1 ? t('workshop-results:round', { number: index + 1 }) : only}
          </th>
        ))}
        <th scope="col">{beside}</th>
        <th scope="col" class="a4__bar-head">
          {bar}
        </th>
      </tr>
    </thead>
  );
}
