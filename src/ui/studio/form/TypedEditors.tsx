import type { ComponentChildren } from 'preact';
import { guessTime, minutesOf, readTime } from '../../../studio/times.ts';
import { useLanguage } from '../../language.ts';
import type { EditorProps } from './editor-props.ts';
import { useForm, written } from './form-context.ts';
import { useTyped } from './use-typed.ts';

export const asText = (value: unknown): string => {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

interface TypedProps extends Pick<EditorProps, 'path' | 'value' | 'id' | 'describedBy' | 'invalid'> {
  readonly optional: boolean;
  /** Its name, where no label says it. */
  readonly label?: string;
}

const typedProps = ({ field, ...props }: EditorProps): TypedProps => ({ ...props, optional: !field.required });

const native = ({ id, describedBy, invalid, label }: TypedProps) => ({
  id,
  'aria-describedby': describedBy,
  'aria-invalid': invalid,
  ...(label !== undefined && { 'aria-label': label }),
});

/** One line of plain words: a name, a handle, a hashtag. */
export function WordsEditor({ field, path, value, id, describedBy, invalid }: EditorProps) {
  const { draft } = useForm();
  return (
    <input
      class="input"
      type="text"
      id={id}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      autoComplete="off"
      spellcheck={field.name === 'name'}
      value={asText(value)}
      onInput={({ currentTarget }) => {
        const typed = currentTarget.value;
        draft.set(path, typed === '' && !field.required ? undefined : typed, written(path));
      }}
    />
  );
}

export const TimeEditor = (props: EditorProps) => <TimeInput {...typedProps(props)} />;

/** "1:30"; "90 min" and "1h30" are understood too. */
export function TimeInput(props: TypedProps) {
  const { draft } = useForm();
  const { duration } = useLanguage();
  const { path, value, optional } = props;
  const typing = useTyped({
    shown: asText(value),
    read: (typed) => (typed === '' && optional ? '' : readTime(typed)),
    settle: (typed) => readTime(typed) ?? guessTime(typed) ?? typed,
    commit: (time) => draft.set(path, time === '' && optional ? undefined : time, written(path)),
  });
  const minutes = minutesOf(value);
  return (
    <span class="measured">
      <input
        class="input input--short numbers"
        type="text"
        inputMode="numeric"
        placeholder="h:mm"
        autoComplete="off"
        {...native(props)}
        {...typing}
      />
      {minutes !== undefined && (
        <span class="measured__unit" aria-hidden="true">
          {duration(minutes)}
        </span>
      )}
    </span>
  );
}

/** A time of the day; the browser's own control speaks the same "09:30". */
export function ClockEditor({ path, value, id, describedBy, invalid }: EditorProps) {
  const { draft } = useForm();
  return (
    <input
      class="input input--short numbers"
      type="time"
      id={id}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      value={asText(value)}
      onInput={({ currentTarget }) => {
        if (currentTarget.value !== '') draft.set(path, currentTarget.value, written(path));
      }}
    />
  );
}

export function NumberEditor(props: EditorProps) {
  const { editor, fallback } = props.field;
  const bounds = editor.is === 'number' ? editor : { whole: false, minimum: 0, maximum: 100 };
  const number = <NumberInput {...typedProps(props)} {...bounds} placeholder={asText(fallback)} />;
  return props.field.name === 'hue' ? <Hue {...props}>{number}</Hue> : number;
}

/** A hue is a number to the file and a colour to the eye. */
function Hue({ path, value, field, children }: EditorProps & { readonly children: ComponentChildren }) {
  const { draft } = useForm();
  const { t } = useLanguage();
  const hue = typeof value === 'number' ? value : Number(field.fallback);
  return (
    <span class="measured hue" style={{ '--hue': `${hue}` }}>
      {children}
      <input
        type="range"
        min="0"
        max="359"
        aria-label={t('studio:field.brand.hue.label')}
        value={hue}
        onInput={({ currentTarget }) => draft.set(path, Number(currentTarget.value), written(path))}
      />
      <span class="hue__swatch" aria-hidden="true" />
    </span>
  );
}

interface NumberProps extends TypedProps {
  readonly whole: boolean;
  readonly placeholder?: string;
}

export function NumberInput(props: NumberProps) {
  const { draft } = useForm();
  const { path, value, optional, whole, placeholder = '' } = props;
  const typing = useTyped({
    shown: asText(value),
    read: (typed) => {
      const plain = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
      if (plain === '') return optional ? '' : undefined;
      return /^-?\d+(\.\d+)?$/.test(plain) ? String(Number(plain)) : undefined;
    },
    commit: (number) => draft.set(path, number === '' ? undefined : Number(number), written(path)),
  });
  return (
    <input
      class="input input--short numbers"
      type="text"
      inputMode={whole ? 'numeric' : 'decimal'}
      autoComplete="off"
      placeholder={placeholder}
      {...native(props)}
      {...typing}
    />
  );
}
