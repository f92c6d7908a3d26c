import { type Problem, printPath, remedyKey, SEVERITIES } from '../../../scenario/problem.ts';
import type { Draft } from '../../../studio/draft.ts';
import { fieldsOf, shapeAt } from '../../../studio/fields.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useStore } from '../../use-store.ts';
import { useFormWords } from '../form/form-words.ts';
import { offsetAt } from '../offset-at.ts';
import { studio } from '../studio-store.ts';
import './ProblemsPanel.css';

/** What is wrong with the draft right now. Each problem leads to its place. */
export function ProblemsPanel({ draft, onGo = () => {} }: { readonly draft: Draft; readonly onGo?: () => void }) {
  const { t, placing } = useFormWords();
  const { problems, stale, scenario } = useStore(draft.store, ({ reading }) => reading);
  const value = useStore(draft.store, (state) => state.value);
  const go = (problem: Problem) => {
    goToProblem(draft, problem);
    onGo();
  };
  return (
    <div class={`problems${stale ? ' is-stale' : ''}`}>
      {problems.length === 0 && (
        <p class="problems__none">
          <Icon name={scenario ? 'check' : 'clock'} />
          {t(scenario ? 'studio:problems.none' : 'studio:problems.reading')}
        </p>
      )}
      <ol role="list" class="problems__list">
        {problems.map((problem, index) => (
          <li key={index}>
            <button type="button" class={`problem problem--${problem.severity}`} onClick={() => go(problem)}>
              <Icon name={problem.severity === 'advice' ? 'info' : 'warning'} />
              <span class="problem__words">
                <span class="problem__place">
                  <strong>{t(`studio:severity.${problem.severity}`)}</strong>{' '}
                  {placing(problem.path, value) ||
                    t('studio:problems.line', { line: problem.line, column: problem.column })}
                </span>
                <span>{t(`problems:${problem.key}.message`, problem.params)}</span>{' '}
                <em>{t(`problems:${remedyKey(problem)}`, problem.params)}</em>
              </span>
              {problem.path.length > 0 && <span class="visually-hidden">({printPath(problem.path)})</span>}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** In short, for the top of the screen: "2 errors, 1 warning". */
export function useProblemCounts(draft: Draft) {
  const problems = useStore(draft.store, ({ reading }) => reading.problems);
  return SEVERITIES.map((severity) => ({
    severity,
    count: problems.filter((problem) => problem.severity === severity).length,
  })).filter(({ count }) => count > 0);
}

/** To the field, where the form has one for it; otherwise to the line in the JSON. */
export function goToProblem(draft: Draft, problem: Problem): void {
  const { path } = problem;
  const { text, sound } = draft.store.getState();
  if (sound && path.length > 0 && isInForm(path)) studio.getState().jump(path);
  else studio.getState().jump(path, 'json', offsetAt(text, problem));
}

/** Whether every name on the way is a field of the format. */
function isInForm(path: Problem['path']): boolean {
  return path.every((step, index) => {
    const shape = shapeAt(path.slice(0, index));
    return shape === undefined || typeof step === 'number' || fieldsOf(shape).some(({ name }) => name === step);
  });
}
