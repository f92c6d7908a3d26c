import type { LibraryEntry } from 'virtual:library';
import { HEATS } from '../../crisis/vocabulary.ts';
import { useLanguage } from '../language.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Say } from '../parts/Say.tsx';
import { printRoute } from '../route.ts';
import './ScenarioCard.css';

/** One crisis to live through. The whole card is the link; its title is the link's name. */
export function ScenarioCard({ entry }: { readonly entry: LibraryEntry }) {
  const { t, duration } = useLanguage();
  const { brand } = entry;
  const flames = HEATS.indexOf(entry.heat) + 1;
  return (
    <article class="scenario-card" style={{ '--brand': `${brand.hue}` }}>
      <header class="scenario-card__brand">
        <Avatar seed={brand.name} kind="brand" initial={brand.name.slice(0, 1)} hue={brand.hue} size={3} />
        <div>
          <strong>{brand.name}</strong>
          <span>
            <Say text={brand.sector} />
          </span>
        </div>
      </header>
      <h3>
        <a href={printRoute({ at: 'play', scenario: entry.id })}>
          <Say text={entry.title} />
        </a>
      </h3>
      <p class="scenario-card__summary">
        <Say text={entry.summary} />
      </p>
      <ul role="list" class="scenario-card__rules" aria-label={t('home:card.trains')}>
        {entry.focus.map((rule) => (
          <li key={rule}>{t(`rule.${rule}`)}</li>
        ))}
      </ul>
      <dl class="scenario-card__facts">
        <div>
          <dt>{t('home:card.difficulty')}</dt>
          <dd>{t(`difficulty.${entry.difficulty}`)}</dd>
        </div>
        <div>
          <dt>
            {t('home:card.heat')}{' '}
            <span class="scenario-card__flames" aria-hidden="true">
              {HEATS.map((heat, index) => (
                <span key={heat} class={index < flames ? 'is-lit' : ''}>
                  <Icon name="ember" size={1} />
                </span>
              ))}
            </span>
          </dt>
          <dd>{t(`heat.${entry.heat}`)}</dd>
        </div>
        <div>
          <dt>{t('home:card.lasts')}</dt>
          <dd>{duration(entry.duration)}</dd>
        </div>
      </dl>
    </article>
  );
}
