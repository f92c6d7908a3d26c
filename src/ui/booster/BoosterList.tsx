import { RULES } from '../../crisis/vocabulary.ts';
import { BOOSTERS } from '../../training/booster/plan.ts';
import { useLanguage } from '../language.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { printRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { Page } from '../shell/Page.tsx';
import './Booster.css';

interface BoosterListProps {
  readonly library: Services['library'];
  readonly onSettings: () => void;
}

/** The ten rules, and the crises of three minutes that train each. */
export function BoosterList({ library, onSettings }: BoosterListProps) {
  const { t } = useLanguage();
  return (
    <Page title={t('booster:title')} name="boosters" onSettings={onSettings}>
      <header class="booster-head night">
        <div class="wide">
          <h1>{t('booster:head')}</h1>
          <p>{t('booster:lead')}</p>
        </div>
      </header>
      <ul role="list" class="boosters wide">
        {RULES.map((rule) => (
          <li key={rule} class="boosters__rule">
            <h2>{t(`rule.${rule}`)}</h2>
            <p>{t(`rules:teaching.${rule}`)}</p>
            <ol role="list">
              {BOOSTERS[rule].map((id, index) => {
                const brand = library.find((entry) => entry.id === id)?.brand;
                return (
                  brand && (
                    <li key={id}>
                      <a class="boosters__link" href={printRoute({ at: 'booster', of: { rule, n: index + 1 } })}>
                        <Avatar
                          seed={brand.name}
                          kind="brand"
                          initial={brand.name.slice(0, 1)}
                          hue={brand.hue}
                          size={2}
                        />
                        <span>
                          <span class="visually-hidden">{t('booster:of', { n: index + 1, brand: '' })}</span>
                          {brand.name}
                        </span>
                      </a>
                    </li>
                  )
                );
              })}
            </ol>
          </li>
        ))}
      </ul>
    </Page>
  );
}
