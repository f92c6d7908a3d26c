import { useEffect, useState } from 'preact/hooks';
import { i18n } from '../../../i18n/i18n.ts';
import type { Draft } from '../../../studio/draft.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { useStore } from '../../use-store.ts';
import './BalancePane.css';
import { balance, EFFORTS, type Effort } from './balance-store.ts';
import { Report } from './Report.tsx';

/** Bots play the draft, on all cores, and what they found out is shown: who scores what, which answer is worth what. */
export function BalancePane({ draft }: { readonly draft: Draft }) {
  const { t } = useLanguage();
  const sentences = useLoaded('balance', () => i18n.loadNamespaces(['studio-reality', 'cli']));
  if (sentences.state !== 'ready') return <p>{t('loading')}</p>;
  return <Balance draft={draft} />;
}

function Balance({ draft }: { readonly draft: Draft }) {
  const { t, number } = useLanguage();
  const reading = useStore(draft.store, (state) => state.reading);
  const { progress, report, of, failed } = useStore(balance, (state) => state);
  const [effort, setEffort] = useState<Effort>('quick');
  const { scenario } = reading;
  // Another draft's report says nothing here.
  useEffect(() => {
    if (of && scenario && of.id !== scenario.id) balance.setState({ report: undefined, of: undefined });
  }, [of, scenario]);
  const percent = (share: number) => number(share, { style: 'percent', maximumFractionDigits: 0 });
  const isRunning = progress !== undefined;
  return (
    <section class="balance" aria-labelledby="balance-title">
      <header class="balance__head">
        <h2 id="balance-title">{t('studio-reality:balance.title')}</h2>
        <p>{t('studio-reality:balance.text')}</p>
        <div class="balance__tools">
          <Segmented
            legend={t('studio-reality:balance.effort')}
            hideLegend
            value={effort}
            options={(['quick', 'full'] as const).map((each) => ({
              value: each,
              label: t(`studio-reality:balance.effort-${each}`, { seeds: EFFORTS[each].seeds }),
            }))}
            onChange={setEffort}
          />
          {isRunning ? (
            <Button icon="cross" onClick={() => balance.getState().cancel()}>
              {t('studio-reality:balance.cancel')}
            </Button>
          ) : (
            <Button
              look="solid"
              icon="play"
              disabled={!scenario}
              onClick={() => scenario && balance.getState().start(scenario, effort)}
            >
              {t(report ? 'studio-reality:balance.again' : 'studio-reality:balance.start')}
            </Button>
          )}
        </div>
        {!scenario && <p class="balance__note">{t('studio-reality:balance.mend-first')}</p>}
        {isRunning && (
          <label class="balance__progress">
            <span>
              {t('cli:balance.playing')} <span class="numbers">{percent(progress)}</span>
            </span>
            <progress max={1} value={progress} />
          </label>
        )}
        <p class="visually-hidden" role="status">
          {isRunning ? t('cli:balance.playing') : report ? t('studio-reality:balance.done') : ''}
        </p>
        {failed && <p class="balance__note">{t('studio-reality:balance.failed')}</p>}
        {report && of !== scenario && !isRunning && <p class="balance__note">{t('studio-reality:balance.outdated')}</p>}
      </header>
      {report && <Report report={report} value={draft.store.getState().value} />}
    </section>
  );
}
