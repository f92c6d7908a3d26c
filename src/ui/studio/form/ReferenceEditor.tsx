import { STATEMENT_KINDS } from '../../../crisis/vocabulary.ts';
import type { Kind } from '../../../studio/fields.ts';
import { concernsIn, thingsOf } from '../../../studio/references.ts';
import { useLanguage } from '../../language.ts';
import { Chips } from './ChipsEditor.tsx';
import type { EditorProps } from './editor-props.ts';
import { useForm, written } from './form-context.ts';
import { thingWords, useFormWords } from './form-words.ts';
import { asText } from './TypedEditors.tsx';

export function ReferenceEditor(props: EditorProps) {
  const { editor, required } = props.field;
  return editor.is === 'reference' ? <ReferenceSelect {...props} to={editor.to} optional={!required} /> : null;
}

interface ReferenceSelectProps extends Pick<EditorProps, 'path' | 'value' | 'id' | 'describedBy' | 'invalid'> {
  readonly to: Kind;
  readonly optional: boolean;
  readonly label?: string;
}

/** One of the things of this kind. A name that means nothing stays visible, as such. */
export function ReferenceSelect({ path, value, id, describedBy, invalid, to, optional, label }: ReferenceSelectProps) {
  const { draft, things } = useForm();
  const words = useFormWords();
  const { t } = words;
  const known = thingsOf(things, to).map((thing) => ({ value: thing.id, label: thingWords(words, thing) }));
  const kinds =
    to === 'statement' ? STATEMENT_KINDS.map((kind) => ({ value: kind, label: t(`statement-kind.${kind}`) })) : [];
  const named = asText(value);
  const isKnown = [...known, ...kinds].some((option) => option.value === named);
  const options = (list: typeof known) =>
    list.map((option, index) => (
      <option key={`${option.value}-${index}`} value={option.value}>
        {option.label}
      </option>
    ));
  return (
    <select
      class="input input--select"
      id={id}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      {...(label !== undefined && { 'aria-label': label })}
      value={named}
      onChange={({ currentTarget }) => draft.set(path, currentTarget.value || undefined)}
    >
      {(optional || named === '') && <option value="">{t('studio:choice.none')}</option>}
      {!isKnown && named !== '' && <option value={named}>{t('studio:choice.unknown', { value: named })}</option>}
      {kinds.length > 0 ? (
        <>
          <optgroup label={t('studio:condition.any-of-kind')}>{options(kinds)}</optgroup>
          <optgroup label={t('studio:condition.this-one')}>{options(known)}</optgroup>
        </>
      ) : (
        options(known)
      )}
    </select>
  );
}

/** A concern exists by being named: choose one, or write a new one. */
export function ConcernEditor({ path, value, id, describedBy, invalid }: EditorProps) {
  const { draft, root } = useForm();
  const named = asText(value);
  return (
    <>
      <input
        class="input input--code"
        type="text"
        id={id}
        list={`${id}-known`}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        autoComplete="off"
        autoCapitalize="none"
        spellcheck={false}
        value={named}
        onInput={({ currentTarget }) => draft.set(path, currentTarget.value || undefined, written(path))}
      />
      <datalist id={`${id}-known`}>
        {concernsIn(root)
          .filter((concern) => concern !== named)
          .map((concern) => (
            <option key={concern} value={concern} />
          ))}
      </datalist>
    </>
  );
}

export function ReferencesEditor(props: EditorProps) {
  const { things, root } = useForm();
  const words = useFormWords();
  const { t } = useLanguage();
  const { editor } = props.field;
  const to = editor.is === 'references' ? editor.to : 'fact';
  const known =
    to === 'concern'
      ? concernsIn(root).map((concern) => ({ value: concern, label: concern }))
      : thingsOf(things, to).map((thing) => ({ value: thing.id, label: thingWords(words, thing) }));
  const named = Array.isArray(props.value) ? props.value.filter((each) => typeof each === 'string') : [];
  const lost = named
    .filter((id) => !known.some(({ value }) => value === id))
    .map((value) => ({ value, label: t('studio:choice.unknown', { value }) }));
  const chips = [...known, ...lost];
  return chips.length > 0 ? (
    <Chips {...props} chips={chips} />
  ) : (
    <p class="field__nothing">{t(`studio:nothing.${to}`)}</p>
  );
}
