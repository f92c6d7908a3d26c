import type { BotReport } from '../../../training/balance.ts';
import { useLanguage } from '../../language.ts';
import { useFormWords } from '../form/form-words.ts';
import { placeOf } from './place-of.ts';

/** How each way of playing ended. */
export function Bots({
  bots,
  seeds,
  value,
}: {
  readonly bots: readonly BotReport[];
  readonly seeds: number;
  readonly value: unknown;
}) {
  const { t, number, compact } = useLanguage();
  const { saying } = useFormWords();
  const whole = (points: number) => number(points, { maximumFractionDigits: 0 });
  return (
    <div class="report__scroll" tabIndex={0} role="region" aria-labelledby="report-bots">
      <table class="bots">
        <thead>
          <tr>
            {(['bot', 'score', 'range', 'reach', 'press', 'trust', 'endings'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`cli:balance.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bots.map((bot) => (
            <tr key={bot.bot}>
              <th scope="row">
                {bot.bot}
                <span class="bots__is">{t(`studio-reality:bot.${bot.bot}`)}</span>
              </th>
              <td class="bots__score numbers">
                <strong>{whole(bot.score)}</strong>
                <span class={`bar${bot.bot === 'golden' ? ' bar--golden' : ''}`} aria-hidden="true">
                  <span
                    class="bar__range"
                    style={{ left: `${bot.scores[0]}%`, width: `${bot.scores[1] - bot.scores[0]}%` }}
                  />
                  <span class="bar__fill" style={{ width: `${bot.score}%` }} />
                </span>
              </td>
              <td class="numbers">
                {whole(bot.scores[0])}–{whole(bot.scores[1])}
              </td>
              <td class="numbers">{compact(bot.reach)}</td>
              <td class="numbers">{whole(bot.press)}</td>
              <td class="numbers">{whole(bot.trust)}</td>
              <td>
                {bot.endings.map(({ ending, runs }) => (
                  <span key={ending} class="bots__ending">
                    {saying(placeOf(value, 'endings', ending)?.value.title) || ending}{' '}
                    <span class="numbers">{number(runs / seeds, { style: 'percent', maximumFractionDigits: 0 })}</span>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
