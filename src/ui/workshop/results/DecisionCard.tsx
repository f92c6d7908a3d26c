import { optionOf } from '../../../rules/history.ts';
import type { Decision, OptionUse, WrittenUse } from '../../../workshop/comparison.ts';
import { useLanguage } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { Said } from '../../replies/Said.tsx';
import { textOf } from '../../scorecard/about.ts';
import { FateBar } from './FateBar.tsx';
import { Quoted } from './Quoted.tsx';
import { PointChips, Sense } from './ReadingOf.tsx';
import { useFateWords } from './use-fate-words.ts';

interface DecisionCardProps {
  readonly decision: Decision;
  readonly big: boolean;
}

/** One message and what everybody did with it; the engine’s reading of each answer waits until it is asked for. */
export function DecisionCard({ decision, big }: DecisionCardProps) {
  const { t, duration } = useLanguage();
  const wordsOf = useFateWords();
  const { scenario, post, options, written, medianDelay, of, fates } = decision;
  return (
    <li class="decision-card">
      <Quoted scenario={scenario} post={post} />
      <p class="decision-card__words">{wordsOf(decision)}</p>
      <FateBar fates={fates} of={of} />
      {medianDelay !== undefined && !big && (
        <p class="decision-card__delay">
          {t('workshop-results:decisions.median', {
            delay: duration(medianDelay),
            deadline: duration(decision.deadline),
          })}
        </p>
      )}
      {written.length > 0 && (
        <details class="decision-card__options" open={options.length === 0}>
          <summary>
            <Icon name="chevron-right" />{' '}
            {t('workshop-results:decisions.written', { count: written.reduce((sum, { count }) => sum + count, 0) })}
          </summary>
          <ul role="list">
            {written.map((use) => (
              <WrittenRow key={use.texts[0]?.text} use={use} of={of} />
            ))}
          </ul>
        </details>
      )}
      {options.length > 0 && (
        <details class="decision-card__options">
          <summary>
            <Icon name="chevron-right" /> {t('workshop-results:decisions.options', { count: options.length })}
          </summary>
          <ul role="list">
            {options.map((use) => (
              <OptionRow key={use.text} use={use} decision={decision} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** Own words that say the same, by what the crisis took from them; each can be read with what was found in it. */
function WrittenRow({ use, of }: { readonly use: WrittenUse; readonly of: number }) {
  const { t } = useLanguage();
  const { strategy, met, count, texts } = use;
  return (
    <li class="option-use">
      <p class="option-use__count">
        <strong>{strategy ? t(`replies:strategy.${strategy}`) : t('workshop-results:decisions.unread')}</strong>
        <span class="numbers">{t('workshop-results:decisions.people', { count })}</span>
        <Track part={count / Math.max(1, of)} />
      </p>
      {met.length > 0 && (
        <ul role="list" class="point-chips" aria-label={t('workshop-results:decisions.met')}>
          {met.map((criterion) => (
            <li key={criterion} class="is-won">
              {t(`replies:criterion.${criterion}`)}
            </li>
          ))}
        </ul>
      )}
      <ul role="list" class="written">
        {texts.map(({ text, scenario, log, reading }) => (
          <li key={text}>
            <Said scenario={scenario} log={log} text={text} folded />
            <Sense sense={reading.sense} />
            <PointChips findings={reading.findings} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** How many of all, as a bar. */
function Track({ part }: { readonly part: number }) {
  return (
    <span class="option-use__track" aria-hidden="true">
      <span style={{ width: `${100 * part}%` }} />
    </span>
  );
}

function OptionRow({ use, decision }: { readonly use: OptionUse; readonly decision: Decision }) {
  const { t } = useLanguage();
  const { scenario } = decision;
  const said = textOf(scenario, use.text);
  const isForeign = !use.text.startsWith(`${decision.post}/`);
  const wording = optionOf(scenario, use.text);
  return (
    <li class="option-use">
      <p class="option-use__count">
        <strong class="numbers">{t('workshop-results:decisions.times', { count: use.count })}</strong>
        <Track part={use.count / Math.max(1, decision.of)} />
        <Sense sense={use.reading.sense} />
      </p>
      <p class="option-use__text">
        {said && <Say text={said.text} />}
        {isForeign && <em> {t('workshop-results:decisions.pasted')}</em>}
      </p>
      {wording && <PointChips findings={use.reading.findings} />}
      {said?.note && (
        <p class="option-use__note">
          <Say text={said.note} />
        </p>
      )}
    </li>
  );
}
