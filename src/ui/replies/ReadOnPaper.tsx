import type { Reading, Span } from '../../replies/reading.ts';
import { mostlyIn } from '../../scenario/tongues.ts';
import { useLanguage } from '../language.ts';
import { InTongue } from '../parts/Say.tsx';
import { Marked } from './Marked.tsx';
import { loneTraps, marksOf } from './marks.ts';
import './ReadOnPaper.css';
import { Total } from './Total.tsx';

interface ReadOnPaperProps {
  readonly words: string;
  readonly reading: Reading;
  /** The reasons stand elsewhere on these pages. */
  readonly folded: boolean;
}

/** Own words on paper: the marks by line and number, so that grey ink tells them apart, and every reason in full. */
export function ReadOnPaper({ words, reading, folded }: ReadOnPaperProps) {
  const { t, number } = useLanguage();
  const { assessed, why } = reading;
  const marks = assessed ? marksOf(reading) : [];
  const worth = (points: number): string =>
    points === 0
      ? t('reading:mark.trap')
      : t(`reading:mark.${points > 0 ? 'good' : 'lost'}`, {
          points: number(Math.abs(points), { maximumFractionDigits: 1 }),
        });
  return (
    <div class="read-paper">
      <p class="read-paper__words" dir="auto">
        <InTongue tongue={mostlyIn(words)}>
          <Marked words={words} marks={marks} open={undefined} />
        </InTongue>
      </p>
      {!assessed && (
        <p class="read-paper__total">
          <strong>{t('reading:not-assessed')}</strong> {why && t(`replies:not-assessed.${why}`)}{' '}
          {t('reading:not-assessed-note')}
        </p>
      )}
      {assessed && !folded && (
        <>
          <p class="read-paper__total">
            <Total reading={reading} />
          </p>
          <ul role="list" class="read-paper__marks">
            {marks.map((mark) => (
              <li key={mark.number}>
                <span class={`marked__number marked__number--${mark.sense}`}>{mark.number}</span>
                <p>
                  <strong>{worth(mark.points)}</strong>{' '}
                  {mark.spans.map((span) => t(`replies:reason.${span.reason}`)).join(' ')}
                  <Rewrites spans={mark.spans} />
                </p>
              </li>
            ))}
            {loneTraps(reading).map((trap) => (
              <li key={trap}>
                <span class="marked__number marked__number--lost">!</span>
                <p>
                  <strong>{t('reading:trap', { trap: t(`replies:trap.${trap}`) })}</strong>{' '}
                  {t(`reading:lone.${trap}.why`)}{' '}
                  <em>{t('reading:rewrite-is', { rewrite: t(`reading:lone.${trap}.rewrite`) })}</em>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A better way to say what costs something. */
function Rewrites({ spans }: { readonly spans: readonly Span[] }) {
  const { t } = useLanguage();
  return spans
    .filter(({ points, trap }) => points < 0 || trap !== undefined)
    .map(({ reason }) => <em key={reason}> {t('reading:rewrite-is', { rewrite: t(`replies:rewrite.${reason}`) })}</em>);
}
