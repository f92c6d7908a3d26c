import { isObject } from '../../../studio/references.ts';
import { useLanguage } from '../../language.ts';
import { ConditionEditor, firstCondition } from './ConditionEditor.tsx';
import type { EditorProps } from './editor-props.ts';
import { useForm } from './form-context.ts';
import { TimeInput } from './TypedEditors.tsx';

/** At a time, or some time after something has happened. */
export function WhenEditor({ path, value, id, describedBy, invalid }: EditorProps) {
  const { draft, things } = useForm();
  const { t } = useLanguage();
  const isConditional = isObject(value);
  const choices = [
    { value: false, label: t('studio:when.time') },
    { value: true, label: t('studio:when.condition') },
  ];
  const shared = { describedBy, invalid };
  return (
    <div class="when">
      <div class="segmented__track" role="radiogroup" aria-labelledby={`${id}-label`}>
        {choices.map((choice) => (
          <label key={choice.label} class="segmented__option">
            <input
              type="radio"
              class="visually-hidden"
              name={`${id}-kind`}
              checked={choice.value === isConditional}
              onChange={() => draft.set(path, choice.value ? { if: firstCondition(things), after: '0:10' } : '0:10')}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {isConditional ? (
        <>
          <ConditionEditor path={[...path, 'if']} value={value.if} label={t('studio:when.if')} />
          <div class="when__after">
            <span aria-hidden="true">{t('studio:when.after')}</span>
            <TimeInput
              {...shared}
              id={`${id}-after`}
              path={[...path, 'after']}
              value={value.after}
              optional
              label={t('studio:when.after')}
            />
          </div>
        </>
      ) : (
        <TimeInput
          {...shared}
          id={`${id}-time`}
          path={path}
          value={value}
          optional={false}
          label={t('studio:when.time')}
        />
      )}
    </div>
  );
}
