import { useLanguage } from '../../language.ts';
import { LETTERS } from './side.ts';

/** The heads of a table that sets two runs side by side. */
export function TwoHead({ first }: { readonly first: string }) {
  const { t } = useLanguage();
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {LETTERS.map((letter, index) => (
          <th key={letter} scope="col">
            <span class={`stroke stroke--${index}`}>{letter}</span>
          </th>
        ))}
        <th scope="col">{t('history:gap.title')}</th>
      </tr>
    </thead>
  );
}
