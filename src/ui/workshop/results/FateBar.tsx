import { type Decision, FATES, type Fate } from '../../../workshop/comparison.ts';
import { useLanguage } from '../../language.ts';

/** What everybody did as one bar: each fate has its colour and its pattern. The sentence beside it says the same. */
export function FateBar({ fates, of }: Pick<Decision, 'fates' | 'of'>) {
  return (
    <div class="fate-bar" aria-hidden="true">
      {FATES.map(
        (fate) =>
          fates[fate] > 0 && (
            <span key={fate} class={`fate fate--${fate}`} style={{ flexGrow: fates[fate] / Math.max(1, of) }}>
              <span class="numbers">{fates[fate]}</span>
            </span>
          ),
      )}
    </div>
  );
}

/** Which pattern means what: those that are to be seen. */
export function FateKey({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { t } = useLanguage();
  const used = FATES.filter((fate: Fate) => decisions.some(({ fates }) => fates[fate] > 0));
  return (
    <ul role="list" class="fate-key" aria-hidden="true">
      {used.map((fate) => (
        <li key={fate}>
          <span class={`fate fate--${fate}`} />
          {t(`workshop-results:fate.${fate}`)}
        </li>
      ))}
    </ul>
  );
}
