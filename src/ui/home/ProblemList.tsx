import { type Problem, printPath, remedyKey } from '../../scenario/problem.ts';
import { useLanguage } from '../language.ts';

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** The id of a heading: the list scrolls, so it can be reached and has a name. */
  readonly labelledBy: string;
}

/** The problems as the command line prints them: line:column, where, what, what to do. */
export function ProblemList({ problems, labelledBy }: ProblemListProps) {
  const { t } = useLanguage();
  return (
    <ol class="problem-list" role="list" tabIndex={0} aria-labelledby={labelledBy}>
      {problems.map((problem, index) => (
        <li key={index} class={`problem-list__item problem-list__item--${problem.severity}`}>
          <span class="problem-list__place numbers">
            {t('home:open.place', { line: problem.line, column: problem.column })}
          </span>
          <span>
            <strong>{t(`home:open.severity.${problem.severity}`)}</strong>
            {problem.path.length > 0 && <code>{printPath(problem.path)}</code>}{' '}
            {t(`problems:${problem.key}.message`, problem.params)}{' '}
            <em>{t(`problems:${remedyKey(problem)}`, problem.params)}</em>
          </span>
        </li>
      ))}
    </ol>
  );
}
