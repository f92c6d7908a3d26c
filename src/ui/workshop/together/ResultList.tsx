import { useState } from 'preact/hooks';
import { useLanguage } from '../../language.ts';
import { announce } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { Sure } from '../../parts/Sure.tsx';
import { useStore } from '../../use-store.ts';
import type { OpenBoard } from './board-store.ts';

/** Who has given a result. Scores are kept for the comparison: this list may be on the big screen. */
export function ResultList({ board }: { readonly board: OpenBoard }) {
  const { t, duration } = useLanguage();
  const { results, scenario } = useStore(board.store, (state) => state.board);
  const [asking, setAsking] = useState<(typeof results)[number]>();
  return (
    <section class="result-list" aria-labelledby="results-title">
      <h2 id="results-title">{t('together:results.title')}</h2>
      <p>{results.length === 0 ? t('together:results.none') : t('together:kept.results', { count: results.length })}</p>
      <ul role="list">
        {results.map((result) => (
          <li key={result.id}>
            <strong>{result.name}</strong>
            <span>
              {t(`mode.${result.run.mode}`)}
              {result.run.until < scenario.duration &&
                ` · ${t('together:results.until', { time: duration(result.run.until) })}`}
            </span>
            <Button look="quiet" size="s" icon="cross" iconOnly onClick={() => setAsking(result)}>
              {t('together:results.remove', { name: result.name })}
            </Button>
          </li>
        ))}
      </ul>
      {asking && (
        <Sure
          title={t('together:results.remove', { name: asking.name })}
          text={<p>{t('together:results.remove-sure', { name: asking.name })}</p>}
          action={t('together:results.remove-do')}
          onDo={() => {
            board.remove(asking.id);
            announce(t('together:results.removed', { name: asking.name }));
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </section>
  );
}
