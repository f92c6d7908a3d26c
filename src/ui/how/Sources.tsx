import { SOURCES, type SourceKey } from '../../rules/source.ts';
import { useLanguage } from '../language.ts';

/** The studies behind the rulebook: what each gives the game in plain words, then its reference. */
export function Sources() {
  const { t } = useLanguage();
  return (
    <dl class="sources">
      {(Object.entries(SOURCES) as [SourceKey, string][])
        .filter(([key]) => key !== 'design' && key !== 'practice' && key !== 'surveys')
        .map(([key, reference]) => (
          <div key={key}>
            <dt>{t(`rules:source.${key}`)}</dt>
            <dd lang="en">{reference}</dd>
          </div>
        ))}
    </dl>
  );
}
