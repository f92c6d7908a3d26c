import { useEffect, useState } from 'preact/hooks';
import type { Path } from '../../../scenario/problem.ts';
import type { Shape } from '../../../studio/fields.ts';
import { useLanguage } from '../../language.ts';
import { FieldProblems } from './FieldProblems.tsx';
import { FieldRow } from './FieldRow.tsx';
import { begins, useForm, valueAt, written } from './form-context.ts';
import { arranged } from './parts.ts';

/** All fields of one object; those one seldom needs are folded away until they say something. */
export function ShapeForm({ shape, path }: { readonly shape: Shape; readonly path: Path }) {
  const { t } = useLanguage();
  const { root, problems } = useForm();
  const { often, seldom } = arranged(shape);
  const says = (name: string) =>
    (name !== 'id' && valueAt(root, [...path, name]) !== undefined) ||
    problems.some((problem) => begins(problem.path, [...path, name]));
  const spoken = seldom.filter(({ name }) => says(name)).length;
  const [open, setOpen] = useState(spoken > 0);
  const hasProblem = seldom.some(({ name }) => problems.some((problem) => begins(problem.path, [...path, name])));
  useEffect(() => {
    if (hasProblem) setOpen(true);
  }, [hasProblem]);
  // About the thing as a whole, or about a field the format does not know.
  const names = [...often, ...seldom].map(({ name }) => name);
  const own = problems.filter(
    (problem) => begins(problem.path, path) && !names.includes(String(problem.path[path.length])),
  );
  return (
    <div class="fields" data-path={written(path)}>
      {own.length > 0 && <FieldProblems problems={own} />}
      {often.map((field) => (
        <FieldRow key={field.name} shape={shape} field={field} path={[...path, field.name]} />
      ))}
      {seldom.length > 0 && (
        <details class="seldom" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            {t('studio:form.more')}
            {spoken > 0 && <span class="seldom__count">{t('studio:form.more-filled', { count: spoken })}</span>}
          </summary>
          <div class="fields">
            {seldom.map((field) => (
              <FieldRow key={field.name} shape={shape} field={field} path={[...path, field.name]} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
