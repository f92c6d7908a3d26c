import { emptyText } from '../../../studio/texts.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import type { EditorProps } from './editor-props.ts';
import { useForm } from './form-context.ts';
import { TextEditor } from './TextEditor.tsx';

/** A list of phrases. */
export function TextsEditor(props: EditorProps) {
  const { draft, root } = useForm();
  const { t } = useLanguage();
  const { path, value, id } = props;
  const phrases = Array.isArray(value) ? value : [];
  return (
    <div class="phrases">
      {phrases.map((phrase: unknown, index) => (
        <div key={index} class="phrases__one" data-path={[...path, index].join('/')}>
          <span class="visually-hidden" id={`${id}-${index}-label`}>
            {t('studio:text.phrase', { number: index + 1 })}
          </span>
          <TextEditor
            {...props}
            field={{ ...props.field, required: true }}
            path={[...path, index]}
            value={phrase}
            id={`${id}-${index}`}
          />
          <Button look="quiet" size="s" icon="trash" iconOnly onClick={() => draft.set([...path, index], undefined)}>
            {t('studio:text.remove-phrase', { number: index + 1 })}
          </Button>
        </div>
      ))}
      <Button size="s" icon="plus" onClick={() => draft.insert(path, phrases.length, emptyText(root))}>
        {t('studio:text.add-phrase')}
      </Button>
    </div>
  );
}
