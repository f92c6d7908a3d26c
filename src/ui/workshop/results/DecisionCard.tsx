import { optionOf } from '../../../rules/history.ts';
import type { Decision, OptionUse } from '../../../workshop/comparison.ts';
import { useLanguage } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
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
  const { scenario, post, options, medianDelay, of, fates } = decision;
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

function OptionRow({ use, decision }: { readonly use: OptionUse; readonly decision: Decision }) {
  const { t, say } = useLanguage();
  const { scenario } = decision;
  const said = textOf(scenario, use.text);
  const isForeign = !use.text.startsWith(`${decision.post}/`);
  const wording = optionOf(scenario, use.text);
  return (
    <li class="option-use">
      <p class="option-use__count">
        <strong class="numbers">{t('workshop-results:decisions.times', { count: use.count })}</strong>
        <span class="option-use__track" aria-hidden="true">
          <span style={{ width: `${(100 * use.count) / Math.max(1, decision.of)}%` }} />
        </span>
        <Sense sense={use.reading.sense} />
      </p>
      <p class="option-use__text">
        {said && say(said.text)}
        {isForeign && <em> {t('workshop-results:decisions.pasted')}</em>}
      </p>
      {wording && <PointChips findings={use.reading.findings} />}
      {said?.note && <p class="option-use__note">{say(said.note)}</p>}
    </li>
  );
}
