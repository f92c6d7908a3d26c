import { quantile } from '../../../training/balance/statistics.ts';
import type { Sample } from '../../../training/debrief/debrief.ts';
import { useLanguage } from '../../language.ts';
import { DotStrip } from './DotStrip.tsx';
import { toneOf } from './odds.ts';
import { useOddsWords } from './odds-words.ts';

/** The marks of a scale, by how far it must reach. */
const SCALES = [
  { upTo: 1.16, marks: [0.9, 0.95, 1, 1.05, 1.1] },
  { upTo: 1.4, marks: [0.8, 0.9, 1, 1.1, 1.25] },
  { upTo: 2.3, marks: [0.5, 0.75, 1, 1.33, 2] },
  { upTo: 5, marks: [0.25, 0.5, 1, 2, 4] },
  { upTo: Number.POSITIVE_INFINITY, marks: [0.1, 0.33, 1, 3, 10] },
] as const;

interface OddsStripProps {
  readonly sample: Sample;
  readonly against: 'without' | 'instead';
  /** What it was on the player's own seed. */
  readonly own: number | undefined;
}

/** The same decision in a hundred crises: a dot each, and the sentence that says it. */
export function OddsStrip({ sample, against, own }: OddsStripProps) {
  const { t, number } = useLanguage();
  const words = useOddsWords();
  const { ratios, untaken } = sample;
  const scale = scaleFor(ratios);
  const place = (ratio: number) => 0.5 + Math.log(ratio) / (2 * Math.log(scale.reach));
  return (
    <div class="odds">
      <p class="odds__words">{words(sample, against)}</p>
      {ratios.length > 0 && (
        <div class="odds-strip" aria-hidden="true">
          <div class="odds-strip__field">
            <DotStrip values={ratios} place={place} tone={toneOf} />
            <span class="odds-strip__mark odds-strip__mark--even" style={{ left: '50%' }} />
            {own !== undefined && <Flag at={place(own)}>{t('debrief:odds.own')}</Flag>}
          </div>
          <div class="odds-strip__ticks numbers">
            {scale.marks
              .filter((mark) => mark !== 1)
              .map((mark) => (
                <span key={mark} style={{ left: `${100 * place(mark)}%` }}>
                  {mark >= 2
                    ? `× ${number(mark)}`
                    : number(mark - 1, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 0 })}
                </span>
              ))}
          </div>
          <p class="odds-strip__ends">
            <strong>← {t('debrief:odds.fewer')}</strong>
            <span>{t('debrief:odds.even-mark')}</span>
            <strong>{t('debrief:odds.more')}&nbsp;→</strong>
          </p>
        </div>
      )}
      {untaken > 0 && <p class="odds__untaken">{t('debrief:odds.untaken', { count: untaken })}</p>}
    </div>
  );
}

/** One's own run among the dots. */
export function Flag({ at, children }: { readonly at: number; readonly children: string }) {
  const placed = Math.min(1, Math.max(0, at));
  const side = placed < 0.2 ? ' odds-strip__flag--start' : placed > 0.8 ? ' odds-strip__flag--end' : '';
  return (
    <span class="odds-strip__mark" style={{ left: `${100 * placed}%` }}>
      <span class={`odds-strip__flag${side}`}>{children}</span>
    </span>
  );
}

/** As far as nearly all dots go, the same either way. */
function scaleFor(ratios: readonly number[]) {
  const far = Math.exp(
    quantile(
      ratios.map((ratio) => Math.abs(Math.log(ratio))),
      0.97,
    ),
  );
  const found = SCALES.find(({ upTo }) => far <= upTo) ?? SCALES[4];
  return { marks: found.marks, reach: Math.max(far, found.marks[4]) * 1.06 };
}
