import { type Problem, remedyKey } from '../../../scenario/problem.ts';
import { useLanguage } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';

/** What is wrong here, in words, with the remedy. */
export function FieldProblems({ id, problems }: { readonly id?: string; readonly problems: readonly Problem[] }) {
  const { t } = useLanguage();
  if (problems.length === 0) return null;
  return (
    <ul role="list" id={id} class="field__problems">
      {problems.map((problem, index) => (
        <li key={index} class={`field__problem field__problem--${problem.severity}`}>
          <Icon name={problem.severity === 'advice' ? 'info' : 'warning'} size={1} />
          <span>
            <span class="visually-hidden">{t(`studio:severity.${problem.severity}`)} </span>
            {t(`problems:${problem.key}.message`, problem.params)}{' '}
            <em>{t(`problems:${remedyKey(problem)}`, problem.params)}</em>
          </span>
        </li>
      ))}
    </ul>
  );
}
