import type { Path } from '../../../scenario/problem.ts';
import { TONGUES, tongueFor } from '../../../scenario/tongues.ts';
import type { Shape } from '../../../studio/fields.ts';
import { freeId, slug } from '../../../studio/ids.ts';
import { isGivenId } from '../../../studio/new-things.ts';
import { idOf, isObject, renaming } from '../../../studio/references.ts';
import { inBoth } from '../../../studio/texts.ts';
import { useLanguage } from '../../language.ts';
import { useFullHeight } from '../use-full-height.ts';
import type { EditorProps } from './editor-props.ts';
import { useForm, valueAt, written } from './form-context.ts';
import { namingField } from './form-words.ts';
import { asText } from './TypedEditors.tsx';

/** A sentence, or the same in both languages side by side. */
export function TextEditor({ field, shape, path, value, id, describedBy, invalid }: EditorProps) {
  const { draft } = useForm();
  const { t, language } = useLanguage();
  const christen = useChristening(shape, path);
  const shared = { describedBy, invalid, onBlur: field.name === namingField(shape) ? christen : undefined };
  const label = `${id}-label`;
  if (isObject(value)) {
    const kept = asText(value[tongueFor(language)]) || asText(Object.values(value)[0]);
    return (
      <div class="bilingual">
        <div class="bilingual__sides">
          {TONGUES.map((tongue) => (
            <div key={tongue} class="bilingual__side">
              <span class="bilingual__tongue" id={`${id}-${tongue}`}>
                {t(`language.${tongue}`)}
              </span>
              <Lines
                {...shared}
                labelledBy={`${label} ${id}-${tongue}`}
                lang={tongue}
                path={[...path, tongue]}
                value={value[tongue]}
              />
            </div>
          ))}
        </div>
        <button type="button" class="text-button" onClick={() => draft.set(path, kept)}>
          {t('studio:text.one', { language: t(`language.${tongueFor(language)}`) })}
        </button>
      </div>
    );
  }
  return (
    <div class="bilingual">
      <Lines {...shared} labelledBy={label} path={path} value={value} optional={!field.required} />
      {asText(value) !== '' && (
        <button
          type="button"
          class="text-button"
          onClick={() => draft.set(path, inBoth(asText(value), tongueFor(language)))}
        >
          {t('studio:text.both')}
        </button>
      )}
    </div>
  );
}

interface LinesProps {
  readonly path: Path;
  readonly value: unknown;
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly lang?: string;
  readonly optional?: boolean;
  readonly onBlur: (() => void) | undefined;
}

/** As tall as what is written in it. */
function Lines({ path, value, labelledBy, describedBy, invalid, lang, optional = false, onBlur }: LinesProps) {
  const { draft } = useForm();
  const text = asText(value);
  const area = useFullHeight(text);
  return (
    <textarea
      ref={area}
      class="input input--lines"
      rows={1}
      lang={lang}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      value={text}
      onInput={({ currentTarget }) => {
        const typed = currentTarget.value;
        draft.set(path, typed === '' && optional ? undefined : typed, written(path));
      }}
      onBlur={onBlur}
    />
  );
}

/** A new thing takes its id from the first words written about it. */
export function useChristening(shape: Shape, path: Path): () => void {
  const { draft } = useForm();
  return () => {
    const root = draft.store.getState().value;
    const owner = path.slice(0, -1);
    const id = idOf(valueAt(root, owner));
    const value = valueAt(root, path);
    const sentence = isObject(value)
      ? Object.values(value)
          .map(asText)
          .find((text) => text !== '')
      : asText(value);
    const wanted = slug(sentence ?? '');
    if (!isGivenId(id, shape) || wanted === '') return;
    const siblings = valueAt(root, owner.slice(0, -1));
    const taken = Array.isArray(siblings) ? siblings.map(idOf) : [];
    draft.setAll(renaming(root, owner, freeId(wanted, taken)));
  };
}
