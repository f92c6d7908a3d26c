import type { DecisionReport, OptionReport } from '../../../training/balance/decisions.ts';
import { useLanguage } from '../../language.ts';
import { useFormWords } from '../form/form-words.ts';
import { studio } from '../studio-store.ts';
import { placeOf } from './place-of.ts';
import { Remark } from './Remark.tsx';

/** What each answer to a message is worth. */
export function Decision({ decision, value }: { readonly decision: DecisionReport; readonly value: unknown }) {
  const { t, number } = useLanguage();
  const { naming, saying } = useFormWords();
  const place = placeOf(value, 'posts', decision.post);
  const signed = (points: number) =>
    number(points, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const most = Math.max(1, ...decision.options.map(({ behind }) => -behind));
  const titleId = `decision-${decision.post}`;
  return (
    <div class="report-decision">
      <h4 id={titleId}>
        <button type="button" class="jump" onClick={() => place && studio.getState().jump(place.path, 'form')}>
          {naming(place?.value) || decision.post}
        </button>
      </h4>
      {!decision.base.includes('golden') && (
        <p class="report__note">{t('cli:balance.base', { bots: decision.base.join(', ') })}</p>
      )}
      {decision.remarks.map((remark) => (
        <Remark key={remark} path={place?.path}>
          {t(`cli:balance.decision.${remark}`)}
        </Remark>
      ))}
      <div class="report__scroll" tabIndex={0} role="region" aria-labelledby={titleId}>
        <table class="report-options">
          <thead>
            <tr>
              <th scope="col">{t('cli:balance.head.option')}</th>
              <th scope="col">{t('cli:balance.head.effect')}</th>
              <th scope="col">{t('cli:balance.head.behind')}</th>
              <th scope="col">{t('cli:balance.head.best')}</th>
            </tr>
          </thead>
          <tbody>
            {decision.options.map((option) => (
              <Option
                key={option.option}
                option={option}
                words={saying(placeOf(place?.value, 'replies', option.option)?.value.text) || option.option}
                path={place && [...place.path, 'replies', placeOf(place.value, 'replies', option.option)?.path[1] ?? 0]}
                {...{ signed, most }}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface OptionProps {
  readonly option: OptionReport;
  readonly words: string;
  readonly path: readonly (string | number)[] | undefined;
  readonly signed: (points: number) => string;
  /** How far behind the worst answer of the decision is: the length of a whole bar. */
  readonly most: number;
}

function Option({ option, words, path, signed, most }: OptionProps) {
  const { t, number } = useLanguage();
  return (
    <tr>
      <th scope="row">
        <button type="button" class="jump" onClick={() => path && studio.getState().jump(path, 'form')}>
          {words}
        </button>
        {option.remarks.map((remark) => (
          <span key={remark} class={`tell${remark === 'uncontested' ? '' : ' tell--warn'}`}>
            {t(`cli:balance.option.${remark}`)}
          </span>
        ))}
      </th>
      <td class="numbers">{signed(option.effect)}</td>
      <td class="numbers report-options__behind">
        {signed(option.behind)}
        <span class="bar bar--behind" aria-hidden="true">
          <span class="bar__fill" style={{ width: `${(-option.behind / most) * 100}%` }} />
        </span>
      </td>
      <td class="numbers">{number(option.best, { style: 'percent', maximumFractionDigits: 0 })}</td>
    </tr>
  );
}
