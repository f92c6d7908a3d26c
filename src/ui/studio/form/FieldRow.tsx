import type { Path } from '../../../scenario/problem.ts';
import type { Field, Shape } from '../../../studio/fields.ts';
import { useLanguage } from '../../language.ts';
import './FieldRow.css';
import { FieldProblems } from './FieldProblems.tsx';
import { fieldKey } from './field-keys.ts';
import { begins, useForm, valueAt, written } from './form-context.ts';

/** One field: its name, what it is for, the editor of its kind, and what is wrong with it. */
export function FieldRow({
  shape,
  field,
  path,
}: {
  readonly shape: Shape;
  readonly field: Field;
  readonly path: Path;
}) {
  const { t } = useLanguage();
  const { root, problems, editorOf } = useForm();
  const key = fieldKey(shape, field.name);
  const id = `field-${path.join('-')}`;
  const { Edit, single } = editorOf(field.editor);
  const isList = field.editor.is === 'list' || field.editor.is === 'object';
  const mine = problems.filter(
    (problem) => (isList ? problem.path.length === path.length : true) && begins(problem.path, path),
  );
  const described = [`${id}-help`, ...(mine.length > 0 ? [`${id}-problems`] : [])].join(' ');
  const label = t(`${key}.label`);
  const row = (
    <>
      {single ? (
        <label class="field__label" htmlFor={id}>
          {label}
        </label>
      ) : (
        <span class="field__label" id={`${id}-label`}>
          {label}
        </span>
      )}
      <p class="field__help" id={`${id}-help`}>
        {t(`${key}.help`)}
      </p>
      <Edit
        field={field}
        shape={shape}
        path={path}
        value={valueAt(root, path)}
        id={id}
        describedBy={described}
        invalid={mine.some(({ severity }) => severity === 'error')}
      />
      <FieldProblems id={`${id}-problems`} problems={mine} />
    </>
  );
  const shared = { class: `field field--${field.editor.is}`, 'data-path': written(path) };
  return single ? (
    <div {...shared}>{row}</div>
  ) : (
    <div {...shared} role="group" aria-labelledby={`${id}-label`} aria-describedby={described}>
      {row}
    </div>
  );
}
