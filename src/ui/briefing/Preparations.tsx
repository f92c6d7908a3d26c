import type { Preparation } from '../../crisis/vocabulary.ts';
import type { PreparationChoice } from '../../crisis/world.ts';
import { useLanguage } from '../language.ts';
import { useLive } from '../parts/use-live.ts';
import './Preparations.css';

interface PreparationsProps {
  readonly budget: number;
  readonly choices: readonly PreparationChoice[];
  readonly prepared: readonly Preparation[];
  readonly onChange: (prepared: readonly Preparation[]) => void;
}

/** Preparation buys minutes: real checkboxes on a small budget. What no longer fits can't be ticked, and says so. */
export function Preparations({ budget, choices, prepared, onChange }: PreparationsProps) {
  const { t } = useLanguage();
  const live = useLive();
  if (choices.length === 0) return null;
  const costOf = (kind: Preparation) => choices.find((choice) => choice.kind === kind)?.cost ?? 0;
  const left = prepared.reduce((rest, kind) => rest - costOf(kind), budget);
  return (
    <fieldset class="preparations">
      <legend>
        <h2>{t('home:prepare.title')}</h2>
      </legend>
      <p class="preparations__budget" aria-live={live}>
        <Pips count={budget} filled={left} />
        <span>{t('home:prepare.left', { count: left, budget })}</span>
      </p>
      <div class="preparations__choices">
        {choices.map(({ kind, cost }) => {
          const taken = prepared.includes(kind);
          const tooDear = !taken && cost > left;
          return (
            <label key={kind} class={`preparations__choice${tooDear ? ' is-too-dear' : ''}`}>
              <input
                type="checkbox"
                checked={taken}
                disabled={tooDear}
                onChange={() => onChange(taken ? prepared.filter((each) => each !== kind) : [...prepared, kind])}
              />
              <span class="preparations__name">{t(`preparation.${kind}`)}</span>
              <span class="preparations__cost">
                <Pips count={cost} filled={cost} />
                <span class="visually-hidden">{t('home:prepare.cost', { count: cost })}</span>
              </span>
              <span class="preparations__buys">
                {t(`home:prepare.${kind}`)}
                {tooDear && <strong> {t('home:prepare.too-dear')}</strong>}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

function Pips({ count, filled }: { readonly count: number; readonly filled: number }) {
  return (
    <span class="pips" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} class={index < filled ? 'is-full' : ''} />
      ))}
    </span>
  );
}
