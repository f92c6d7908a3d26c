import type { Trace } from '../../../training/debrief/traces.ts';
import { useLanguage } from '../../language.ts';
import { FoldOut } from '../../parts/FoldOut.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say, Sentence } from '../../parts/Say.tsx';
import type { Finished } from '../finished.ts';
import { addressOf, iconOf } from './result-looks.ts';
import './SearchPage.css';
import { becauseOf } from './trace-words.ts';

interface SearchPageProps {
  readonly finished: Finished;
  readonly traces: readonly Trace[];
}

/** The page of results a customer sees a year later, and beside each result what put it there. */
export function SearchPage({ finished: { scenario }, traces }: SearchPageProps) {
  const { t, say } = useLanguage();
  const found = traces.filter((trace) => trace.found);
  const absent = traces.filter((trace) => !trace.found);
  const titleOf = ({ row }: Trace) => scenario.search[row]?.title ?? '';
  return (
    <section class="e-reputation" aria-labelledby="search-title">
      <header>
        <h2 id="search-title">{t('scorecard:search.title')}</h2>
        <p>{t('debrief:search.text')}</p>
      </header>
      <div class="results-page">
        <div class="results-page__head">
          <p class="results-page__engine" aria-hidden="true">
            fouine
          </p>
          <p class="results-page__query">
            <span>{scenario.brand.name}</span>
            <Icon name="search" />
          </p>
        </div>
        <p class="results-page__tabs" aria-hidden="true">
          {(['all', 'news', 'images', 'videos'] as const).map((tab) => (
            <span key={tab} class={tab === 'all' ? 'is-on' : ''}>
              {t(`debrief:search.tab.${tab}`)}
            </span>
          ))}
        </p>
        {found.length === 0 ? (
          <p class="results-page__none">{t('scorecard:search.none')}</p>
        ) : (
          <ol role="list" class="results-page__list">
            {found.map((trace) => {
              const title = say(titleOf(trace));
              const { site, path } = addressOf(title, scenario.brand.name);
              const icon = iconOf(title);
              return (
                <li key={trace.row} class="result">
                  <p class="result__site" aria-hidden="true">
                    <span class="result__mark">{site.charAt(0).toUpperCase()}</span>
                    <span>
                      {site}
                      <span class="result__path">{path}</span>
                    </span>
                  </p>
                  <p class="result__title">
                    {icon && <Icon name={icon} />} <Say text={titleOf(trace)} />
                  </p>
                  <p class="result__why">
                    <Icon name="arrow-right" size={0.9} />{' '}
                    <Sentence of={(speech) => becauseOf(trace, scenario, speech)} />
                  </p>
                </li>
              );
            })}
          </ol>
        )}
      </div>
      {absent.length > 0 && (
        <FoldOut title={t('debrief:search.absent', { count: absent.length })}>
          <ul role="list" class="e-reputation__absent">
            {absent.map((trace) => (
              <li key={trace.row}>
                <span>
                  <Say text={titleOf(trace)} />
                </span>
                <span class="side__soft">
                  <Sentence of={(speech) => becauseOf(trace, scenario, speech)} />
                </span>
              </li>
            ))}
          </ul>
        </FoldOut>
      )}
    </section>
  );
}
