import type { ComponentChildren } from 'preact';
import { useLanguage } from '../../language.ts';
import { LETTERS } from './side.ts';

interface TwoTableProps {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  /** What its rows are. */
  readonly rows: string;
  readonly children: ComponentChildren;
}

/** A table that sets two runs side by side, and says the difference. */
export function TwoTable({ id, title, text, rows, children }: TwoTableProps) {
  const { t } = useLanguage();
  return (
    <div class="compare__part">
      <h2 id={id}>{title}</h2>
      {text && <p>{text}</p>}
      <div class="compare__table" tabIndex={0} role="region" aria-labelledby={id}>
        <table>
          <thead>
            <tr>
              <th scope="col">{rows}</th>
              {LETTERS.map((letter, index) => (
                <th key={letter} scope="col">
                  <span class={`stroke stroke--${index}`}>{letter}</span>
                </th>
              ))}
              <th scope="col">{t('history:gap.title')}</th>
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </div>
  );
}

interface GapProps {
  readonly sense: 'better' | 'worse' | 'same' | 'none';
  readonly gap: number;
  /** It is one of parts of a hundred. */
  readonly points?: boolean | undefined;
}

/** The last cell of a row: how much, and in which sense. */
export function Gap({ sense, gap, points = false }: GapProps) {
  const { t, number } = useLanguage();
  const signed = number(gap, { signDisplay: 'exceptZero' });
  return (
    <td class={`gap gap--${sense}`}>
      {(sense === 'better' || sense === 'worse') && (
        <span class="numbers">{points ? t('history:points', { points: signed }) : signed}</span>
      )}{' '}
      {t(`history:gap.${sense}`)}
    </td>
  );
}
