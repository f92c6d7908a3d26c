import type { LibraryEntry } from 'virtual:library';
import { ScenarioCard } from '../home/ScenarioCard.tsx';
import { useLanguage } from '../language.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Page } from '../shell/Page.tsx';

const LEARNT = [
  ['feed', 'chat'],
  ['answer', 'reply'],
  ['clock', 'clock'],
  ['map', 'map'],
] as const;
/** The easiest come first in the library. */
const OFFERED = 3;

interface EnoughProps {
  readonly library: readonly LibraryEntry[];
  readonly onSettings: () => void;
}

/** After the first steps: what one knows now, and where to go with it. */
export function Enough({ library, onSettings }: EnoughProps) {
  const { t } = useLanguage();
  return (
    <Page title={t('first-steps:enough.title')} name="enough" onSettings={onSettings}>
      <header class="enough-head night">
        <div class="wide">
          <h1>{t('first-steps:enough.title')}</h1>
          <p>{t('first-steps:enough.text')}</p>
          <ul role="list" class="enough-head__learnt">
            {LEARNT.map(([what, icon]) => (
              <li key={what}>
                <Icon name={icon} /> {t(`first-steps:learnt.${what}`)}
              </li>
            ))}
          </ul>
        </div>
      </header>
      <section class="wide enough" aria-labelledby="enough-next">
        <h2 id="enough-next">{t('first-steps:enough.next')}</h2>
        <div class="library__cards">
          {library.slice(0, OFFERED).map((entry) => (
            <ScenarioCard key={entry.id} entry={entry} />
          ))}
        </div>
        <p>
          <ButtonLink iconAfter="arrow-right" href="#/">
            {t('first-steps:enough.all')}
          </ButtonLink>
        </p>
      </section>
    </Page>
  );
}
