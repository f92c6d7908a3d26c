import { authorOf } from '../../scenario/author.ts';
import { isOwnRef } from '../../training/own-option.ts';
import { useLanguage } from '../language.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Say, Sentence } from '../parts/Say.tsx';
import { Said } from '../replies/Said.tsx';
import { type About, textOf } from './about.ts';
import './Aftermath.css';

/** Articles listed one by one; the rest are counted. */
const MOST_ARTICLES = 8;

/** What is left once it is over: people, press, opportunities, and what a search still shows a year later. */
export function Aftermath(about: About) {
  return (
    <div class="aftermath">
      <People {...about} />
      <Press {...about} />
      <Opportunities {...about} />
      <SearchPage {...about} />
    </div>
  );
}

function People({ scenario, scorecard }: About) {
  const { t } = useLanguage();
  const { wonOver } = scorecard;
  return (
    <section aria-labelledby="people-title">
      <h2 id="people-title">
        <Icon name="heart" /> {t('scorecard:people.title')}
      </h2>
      {wonOver.length === 0 ? (
        <p>{t('scorecard:people.none')}</p>
      ) : (
        <ul role="list" class="aftermath__people">
          {wonOver.map((id) => {
            const author = authorOf(scenario, id);
            return (
              <li key={id}>
                <Avatar seed={author.id + author.name} size={2.5} />
                <span>
                  <strong>{author.name}</strong>
                  {author.role && <span>{t(`role.${author.role}`)}</span>}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

export function Press({ scenario, scorecard }: About) {
  const { t, moment } = useLanguage();
  const more = scorecard.articles.length - MOST_ARTICLES;
  return (
    <section aria-labelledby="press-title">
      <h2 id="press-title">
        <Icon name="news" /> {t('scorecard:press.title', { count: scorecard.articles.length })}
      </h2>
      {scorecard.articles.length === 0 ? (
        <p>{t('scorecard:press.none')}</p>
      ) : (
        <ul role="list" class="aftermath__press">
          {scorecard.articles.slice(0, MOST_ARTICLES).map(({ at, medium }, index) => (
            <li key={index}>
              <span class="numbers">{moment(at, scenario).when}</span>
              <strong>{t(`medium.${medium}`)}</strong>
            </li>
          ))}
          {more > 0 && <li>{t('scorecard:press.more', { count: more })}</li>}
        </ul>
      )}
    </section>
  );
}

export function Opportunities({ scenario, scorecard }: About) {
  const { t } = useLanguage();
  const { opportunities } = scorecard;
  const won = opportunities.filter(({ text }) => text !== undefined).length;
  return (
    <section aria-labelledby="opportunities-title" class="aftermath__opportunities">
      <h2 id="opportunities-title">
        <Icon name="star" /> {t('scorecard:opportunities.title', { won, total: opportunities.length })}
      </h2>
      <ul role="list">
        {opportunities.map(({ id, text }) => {
          const mine = text === undefined ? undefined : textOf(scenario, text);
          return (
            <li key={id} class={mine ? 'is-won' : ''}>
              <Icon name={mine ? 'check' : 'cross'} />
              <div>
                <span class="visually-hidden">{t(`scorecard:opportunities.${mine ? 'won' : 'missed'}`)}: </span>
                {t(`opportunity.${id}`)}
                {mine &&
                  (text !== undefined && isOwnRef(text) ? (
                    <Said scenario={scenario} text={text} folded />
                  ) : (
                    <p class="aftermath__said">
                      <Sentence of={({ say }) => t('quoted', { words: say(mine.text) })} />
                    </p>
                  ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function SearchPage({ scenario, scorecard }: About) {
  const { t } = useLanguage();
  const results = scorecard.search.flatMap((row) => scenario.search[row] ?? []);
  if (scenario.search.length === 0) return null;
  return (
    <section aria-labelledby="search-title" class="aftermath__search">
      <h2 id="search-title">
        <Icon name="search" /> {t('scorecard:search.title')}
      </h2>
      <div class="search-page">
        <p class="search-page__query">
          <Icon name="search" /> {scenario.brand.name}
        </p>
        {results.length === 0 ? (
          <p>{t('scorecard:search.none')}</p>
        ) : (
          <ol role="list">
            {results.map((result, index) => (
              <li key={index}>
                <Say text={result.title} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}
