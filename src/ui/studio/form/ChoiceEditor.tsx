import { useLanguage } from '../../language.ts';
import '../../parts/Segmented.css';
import type { EditorProps } from './editor-props.ts';
import { choiceKey } from './field-keys.ts';
import { useForm } from './form-context.ts';

/** So many are still seen at a glance. */
const FEW = 4;

/** One among those the format knows: all shown when they are few, a menu when they are many. */
export function ChoiceEditor(props: EditorProps) {
  const { t } = useLanguage();
  const { field, shape } = props;
  const options = field.editor.is === 'choice' ? field.editor.options : [];
  const words = options.map((value) => ({
    value,
    label:
      typeof value === 'number' && field.name === 'charged' ? String(value) : t(choiceKey(shape, field.name, value)),
  }));
  const isNumeric = options.every((each) => typeof each === 'number');
  return <OneOf {...props} options={words} few={options.length <= FEW || (isNumeric && options.length <= 7)} />;
}

export function SwitchEditor(props: EditorProps) {
  const { t } = useLanguage();
  const options = [true, false].map((value) => ({ value, label: t(`studio:choice.${props.field.name}.${value}`) }));
  return <OneOf {...props} options={options} few />;
}

interface OneOfProps extends EditorProps {
  readonly options: readonly { readonly value: string | number | boolean; readonly label: string }[];
  readonly few: boolean;
}

function OneOf({ field, path, value, id, describedBy, invalid, options, few }: OneOfProps) {
  const { draft } = useForm();
  const { t } = useLanguage();
  const held = value ?? field.fallback;
  const isKnown = options.some((option) => option.value === held);
  const isFree = !field.required && field.fallback === undefined;
  if (few) {
    const all = isFree ? [{ value: undefined, label: t('studio:choice.none') }, ...options] : options;
    return (
      <div class="segmented__track" role="radiogroup" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
        {all.map((option) => (
          <label key={String(option.value)} class="segmented__option">
            <input
              type="radio"
              class="visually-hidden"
              name={id}
              checked={option.value === held}
              onChange={() => draft.set(path, option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    );
  }
  return (
    <select
      class="input input--select"
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      value={isKnown ? String(held) : held === undefined ? '' : '?'}
      onChange={({ currentTarget }) => {
        const chosen = options.find((option) => String(option.value) === currentTarget.value);
        draft.set(path, chosen?.value);
      }}
    >
      {(isFree || held === undefined) && <option value="">{t('studio:choice.none')}</option>}
      {!isKnown && held !== undefined && (
        <option value="?">{t('studio:choice.unknown', { value: String(held) })}</option>
      )}
      {options.map((option) => (
        <option key={String(option.value)} value={String(option.value)}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
