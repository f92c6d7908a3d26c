import { useId } from 'preact/hooks';
import type { Span } from '../../replies/reading.ts';
import { useLanguage } from '../language.ts';
import { Icon } from '../parts/Icon.tsx';
import type { Mark } from './marks.ts';
import './MarkList.css';

interface MarkListProps {
  readonly words: string;
  readonly marks: readonly Mark[];
  readonly touches: readonly Span[];
  /** The mark whose reason is open. */
  readonly open: number | undefined;
  readonly onChoose: (number: number) => void;
}

/** What was seen, in the order of the text: each opens its reason and, if it costs something, a better way to say it. */
export function MarkList({ words, marks, touches, open, onChoose }: MarkListProps) {
  const { t, number } = useLanguage();
  const id = useId();
  if (marks.length === 0) return <p class="mark-list__nothing">{t('reading:no-marks')}</p>;
  const inQuotes = (place: Pick<Mark, 'from' | 'to'>): string =>
    t('reading:mark.words', { words: words.slice(place.from, place.to) });
  return (
    <>
      <p class="mark-list__title" id={id}>
        {t('reading:marks')}
      </p>
      <ol role="list" class="mark-list" aria-labelledby={id}>
        {marks.map((mark) => {
          const isOpen = mark.number === open;
          const isWhole = mark.to - mark.from > 0.9 * words.trim().length;
          const worth = number(Math.abs(mark.points), { maximumFractionDigits: 1 });
          const reason = `${id}-${mark.number}`;
          return (
            <li key={mark.number} class={`mark-row mark-row--${mark.sense}`}>
              <button type="button" aria-expanded={isOpen} aria-controls={reason} onClick={() => onChoose(mark.number)}>
                <span class="mark-row__number numbers">{mark.number}</span>
                <span class="mark-row__words">{isWhole ? t('reading:mark.whole') : inQuotes(mark)}</span>
                <span class="mark-row__worth numbers">
                  {mark.points === 0
                    ? t('reading:mark.trap')
                    : t(`reading:mark.${mark.points > 0 ? 'good' : 'lost'}`, { points: worth })}
                </span>
                <Icon name="chevron-down" size={1} />
              </button>
              <div id={reason} class="mark-row__reasons" hidden={!isOpen}>
                {mark.spans.map((span, place) => (
                  <Reason
                    key={place}
                    span={span}
                    quote={span.from === mark.from && span.to === mark.to ? '' : inQuotes(span)}
                  />
                ))}
              </div>
            </li>
          );
        })}
      </ol>
      {touches.length > 0 && (
        <details class="mark-list__touches">
          <summary>
            {t('reading:touches', {
              count: touches.length,
              points: number(
                touches.reduce((sum, { points }) => sum + points, 0),
                { maximumFractionDigits: 1 },
              ),
            })}
          </summary>
          <ul>
            {touches.map((touch, place) => (
              <li key={place}>
                {inQuotes(touch)} · {t(`replies:reason.${touch.reason}`)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface ReasonProps {
  readonly span: Span;
  /** Its own words, where they are not all of the mark's. */
  readonly quote: string;
}

function Reason({ span: { criterion, points, reason, trap }, quote }: ReasonProps) {
  const { t, number } = useLanguage();
  return (
    <div class="reason">
      <p>
        <strong>
          {t(`replies:criterion.${criterion}`)}
          {points !== 0 && (
            <span class="numbers"> {number(points, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })}</span>
          )}
        </strong>{' '}
        {quote} {t(`replies:reason.${reason}`)}
      </p>
      {(points < 0 || trap) && (
        <p class="reason__rewrite">{t('reading:rewrite-is', { rewrite: t(`replies:rewrite.${reason}`) })}</p>
      )}
    </div>
  );
}
