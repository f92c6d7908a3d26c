import { median } from '../../../training/balance/statistics.ts';
import type { RunOdds } from '../../../training/debrief/debrief.ts';
import { useLanguage } from '../../language.ts';
import { DotStrip } from './DotStrip.tsx';
import { Flag } from './OddsStrip.tsx';
import { useFactorWords } from './odds-words.ts';
import './WholeRun.css';

const ROWS = ['silence', 'played', 'golden'] as const;
/** Beyond it, luck is worth a word; nearer to the middle, it was an ordinary day. Chosen. */
const LUCKY = 0.7;

interface WholeRunProps {
  readonly odds: RunOdds;
  /** People the player's own run reached. */
  readonly reach: number;
}

/** The same acts in a hundred crises, beside silence and the book: what was skill, and what the draw. */
export function WholeRun({ odds, reach }: WholeRunProps) {
  const { t, number, compact } = useLanguage();
  const factor = useFactorWords();
  const all = ROWS.flatMap((row) => odds[row]);
  const { place, ticks } = reachScale([...all, reach]);
  const typical = { played: median(odds.played), silence: median(odds.silence), golden: median(odds.golden) };
  const seeds = odds.played.length;
  const more = Math.round(odds.luck * seeds);
  const luck = odds.luck >= LUCKY ? 'lucky' : odds.luck <= 1 - LUCKY ? 'unlucky' : 'ordinary';
  return (
    <div class="whole-run">
      <div class="whole-run__words">
        <p class="whole-run__skill">
          <strong>{t('debrief:whole.skill')}</strong>{' '}
          {t('debrief:whole.skill-text', {
            played: factor(typical.played / Math.max(1, typical.silence)),
            golden: factor(typical.golden / Math.max(1, typical.silence)),
          })}
        </p>
        <p class="whole-run__luck">
          <strong>{t('debrief:whole.luck')}</strong>{' '}
          {t(`debrief:whole.luck-${luck}`, { reach: number(reach), count: more, seeds })}
        </p>
      </div>
      <div class="whole-run__rows" aria-hidden="true">
        {ROWS.map((row) => (
          <div key={row} class={`whole-run__row whole-run__row--${row}`}>
            <p>
              <strong>{t(`debrief:whole.${row}`)}</strong>{' '}
              <span class="numbers">{t('debrief:whole.typically', { people: number(Math.round(typical[row])) })}</span>
            </p>
            <div class="odds-strip__field">
              <DotStrip values={odds[row]} place={place} tone={() => row} />
              {row === 'played' && <Flag at={place(reach)}>{t('debrief:odds.own')}</Flag>}
            </div>
          </div>
        ))}
        <div class="whole-run__scale">
          <div class="odds-strip__ticks numbers">
            {ticks.map((tick) => (
              <span key={tick} style={{ left: `${100 * place(tick)}%` }}>
                {compact(tick)}
              </span>
            ))}
          </div>
          <p class="whole-run__unit">{t('debrief:whole.unit')}</p>
        </div>
      </div>
      {/* A table by itself cannot be made smaller than its words. */}
      <div class="visually-hidden">
        <table>
          <caption>{t('debrief:whole.table', { seeds })}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('debrief:whole.least')}</th>
              <th scope="col">{t('debrief:whole.middle')}</th>
              <th scope="col">{t('debrief:whole.most')}</th>
            </tr>
          </thead>
          <tbody>
            {ROWS.map((row) => (
              <tr key={row}>
                <th scope="row">{t(`debrief:whole.${row}`)}</th>
                <td>{number(odds[row][0] ?? 0)}</td>
                <td>{number(Math.round(typical[row]))}</td>
                <td>{number(odds[row].at(-1) ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Crises differ by factors, not by amounts: a scale of factors, with round numbers on it. */
function reachScale(values: readonly number[]) {
  const low = Math.log(Math.max(1, Math.min(...values))) - 0.08;
  const high = Math.log(Math.max(2, ...values)) + 0.08;
  const place = (value: number) => (Math.log(Math.max(1, value)) - low) / (high - low);
  const round = Array.from({ length: 30 }, (_, n) => ([1, 2, 5][n % 3] ?? 1) * 10 ** Math.floor(n / 3));
  const inside = round.filter((value) => place(value) > 0.04 && place(value) < 0.96);
  const ticks = inside.filter((value, index) => {
    const before = inside[index - 1];
    return before === undefined || place(value) - place(before) > 0.12;
  });
  return { place, ticks };
}
