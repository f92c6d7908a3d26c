import { FAULTS, VIRTUES } from '../../../crisis/vocabulary.ts';
import { useLanguage } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import './ChipsEditor.css';
import type { EditorProps } from './editor-props.ts';
import { choiceKey } from './field-keys.ts';
import { useForm } from './form-context.ts';

export interface Chip {
  readonly value: string;
  readonly label: string;
}

/** Any of those the format knows. */
export function ChipsEditor(props: EditorProps) {
  const { t } = useLanguage();
  const { field, shape } = props;
  const options = field.editor.is === 'chips' ? field.editor.options.map(String) : [];
  const chips = options.map((value) => ({ value, label: t(choiceKey(shape, field.name, value)) }));
  if (field.name !== 'traits') return <Chips {...props} chips={chips} />;
  const among = (names: readonly string[]) => chips.filter(({ value }) => names.includes(value));
  return (
    <>
      <Chips {...props} chips={among(VIRTUES)} legend={t('studio:choice.virtues')} look="calm" />
      <Chips {...props} chips={among(FAULTS)} legend={t('studio:choice.faults')} look="ember" />
    </>
  );
}

interface ChipsProps extends Pick<EditorProps, 'path' | 'value' | 'field'> {
  readonly chips: readonly Chip[];
  readonly legend?: string;
  readonly look?: 'calm' | 'ember';
}

export function Chips({ path, value, field, chips, legend, look }: ChipsProps) {
  const { draft } = useForm();
  const held = value ?? field.fallback;
  const chosen = Array.isArray(held) ? held.filter((each) => typeof each === 'string') : [];
  const toggle = (chip: string) =>
    draft.set(path, chosen.includes(chip) ? chosen.filter((each) => each !== chip) : [...chosen, chip]);
  return (
    <div
      class={`chips${look ? ` chips--${look}` : ''}`}
      {...(legend !== undefined && { role: 'group', 'aria-label': legend })}
    >
      {legend !== undefined && (
        <span class="chips__legend" aria-hidden="true">
          {legend}
        </span>
      )}
      {chips.map((chip) => (
        <label key={chip.value} class="choice-chip">
          <input
            type="checkbox"
            class="visually-hidden"
            checked={chosen.includes(chip.value)}
            onChange={() => toggle(chip.value)}
          />
          <Icon name={chosen.includes(chip.value) ? 'check' : 'plus'} size={1} />
          <span>{chip.label}</span>
        </label>
      ))}
    </div>
  );
}
