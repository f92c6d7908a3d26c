import { CRITERIA, type Reading } from '../../replies/reading.ts';
import { useLanguage } from '../language.ts';
import './Meters.css';
import { levelOf } from './level.ts';
import { evidenceOf } from './marks.ts';

interface MetersProps {
  readonly reading: Pick<Reading, 'assessed' | 'criteria' | 'spans'>;
  /** The text, where the words that count for a criterion are to stand under it. */
  readonly words?: string;
}

/** The six criteria: how far each is met, in words and points; the bar only repeats them. Unjudged: what each may bring. */
export function Meters({ reading, words }: MetersProps) {
  const { t, number } = useLanguage();
  const { assessed, criteria } = reading;
  return (
    <ul role="list" class={words === undefined ? 'meters' : 'meters meters--worded'} aria-label={t('reading:criteria')}>
      {CRITERIA.map((criterion) => {
        const { points, max } = criteria[criterion];
        const level = levelOf(criteria[criterion]);
        const isOpen = !assessed && level !== 'unasked';
        return (
          <li key={criterion} class={`meter meter--${isOpen ? 'open' : level}`}>
            <span class="meter__name">{t(`replies:criterion.${criterion}`)}</span>
            <span class="meter__bar" aria-hidden="true">
              <span style={{ width: `${!isOpen && max > 0 ? (100 * points) / max : 0}%` }} />
            </span>
            <span class="meter__said">
              {isOpen ? t('reading:may-bring', { max: number(max) }) : t(`reading:level.${level}`)}
              {!isOpen && max > 0 && (
                <span class="meter__points numbers">
                  {' · '}
                  {t('reading:points', { points: number(Math.round(points)), max: number(max) })}
                </span>
              )}
            </span>
            {words !== undefined && assessed && (
              <span class="meter__words">
                {evidenceOf(reading, words, criterion).map(({ words: said, sense }, place) => (
                  <span key={place} class={`meter__quote meter__quote--${sense}`}>
                    {t(`reading:evidence.${sense}`, { words: said })}{' '}
                  </span>
                ))}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
