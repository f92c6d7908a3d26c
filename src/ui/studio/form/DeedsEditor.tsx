import { isObject } from '../../../studio/references.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import type { EditorProps } from './editor-props.ts';
import { useForm } from './form-context.ts';
import { ReferenceSelect } from './ReferenceEditor.tsx';
import { NumberInput } from './TypedEditors.tsx';

/** What choosing a reply does in the world: it deletes a post, or moves the whole story. */
export function DeedsEditor({ path, value, id, describedBy, invalid }: EditorProps) {
  const { draft } = useForm();
  const { t } = useLanguage();
  const deeds = Array.isArray(value) ? value : [];
  return (
    <div class="rows">
      {deeds.map((deed: unknown, index) => {
        const isDeletion = isObject(deed) && 'delete' in deed;
        const shared = { id: `${id}-${index}`, describedBy, invalid, optional: false };
        const number = index + 1;
        return (
          <div key={index} class="rows__one">
            <select
              class="input input--select"
              aria-label={t('studio:deed.kind', { number })}
              value={isDeletion ? 'delete' : 'sways'}
              onChange={({ currentTarget }) =>
                draft.set([...path, index], currentTarget.value === 'delete' ? { delete: '' } : { sways: 0.9 })
              }
            >
              <option value="delete">{t('studio:deed.delete')}</option>
              <option value="sways">{t('studio:deed.sways')}</option>
            </select>
            {isDeletion ? (
              <ReferenceSelect
                {...shared}
                to="post"
                path={[...path, index, 'delete']}
                value={deed.delete}
                label={t('studio:deed.which')}
              />
            ) : (
              <NumberInput
                {...shared}
                whole={false}
                path={[...path, index, 'sways']}
                value={isObject(deed) ? deed.sways : undefined}
                label={t('studio:deed.factor')}
              />
            )}
            <Button look="quiet" size="s" icon="trash" iconOnly onClick={() => draft.set([...path, index], undefined)}>
              {t('studio:deed.remove', { number })}
            </Button>
          </div>
        );
      })}
      <Button size="s" icon="plus" onClick={() => draft.insert(path, deeds.length, { sways: 0.9 })}>
        {t('studio:deed.add')}
      </Button>
    </div>
  );
}
