import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Path } from '../../../scenario/problem.ts';
import type { Shape } from '../../../studio/fields.ts';
import { newThing } from '../../../studio/new-things.ts';
import { isObject } from '../../../studio/references.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useStore } from '../../use-store.ts';
import { studio } from '../studio-store.ts';
import type { EditorProps } from './editor-props.ts';
import { choiceKey } from './field-keys.ts';
import { begins, useForm } from './form-context.ts';
import { useFormWords } from './form-words.ts';
import { ItemTools } from './ItemTools.tsx';
import './ListEditor.css';
import { ShapeForm } from './ShapeForm.tsx';

/** A list inside a thing: the answers to a message. Each is folded to one line until it is worked on. */
export function ListEditor({ field, path, value, id }: EditorProps) {
  const { draft, root } = useForm();
  const { t } = useLanguage();
  const [open, setOpen] = useState<number>();
  const target = useStore(studio, (state) => state.path);
  const jumps = useStore(studio, (state) => state.jumps);
  useEffect(() => {
    const index = target[path.length];
    if (begins(target, path) && typeof index === 'number') setOpen(index);
  }, [jumps]);
  const shape = field.editor.is === 'list' ? field.editor.of : 'reply';
  const items = Array.isArray(value) ? value : [];
  const add = () => {
    draft.insert(path, items.length, newThing(shape, root, items));
    studio.getState().jump([...path, items.length]);
  };
  return (
    <div class="items">
      {items.map((item: unknown, index) => (
        <Item
          key={index}
          id={`${id}-${index}`}
          shape={shape}
          path={[...path, index]}
          item={item}
          open={index === open}
          onToggle={() => setOpen(index === open ? undefined : index)}
        >
          <ItemTools list={path} index={index} items={items} onGo={setOpen} />
        </Item>
      ))}
      <Button size="s" icon="plus" onClick={add}>
        {t(`studio:add.${shape}`)}
      </Button>
    </div>
  );
}

interface ItemProps {
  readonly id: string;
  readonly shape: Shape;
  readonly path: Path;
  readonly item: unknown;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

function Item({ id, shape, path, item, open, onToggle, children }: ItemProps) {
  const { problems } = useForm();
  const { t, naming } = useFormWords();
  const count = problems.filter((problem) => begins(problem.path, path)).length;
  const name = naming(item);
  const told = shape === 'preparation' ? 'kind' : 'strategy';
  const value = isObject(item) ? item[told] : undefined;
  const kind = typeof value === 'string' ? t(choiceKey(shape, told, value)) : undefined;
  return (
    <div class={`item${open ? ' is-open' : ''}`} data-path={path.join('/')}>
      <button type="button" class="item__head" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        <Icon name={open ? 'chevron-down' : 'chevron-right'} />
        <span class="item__name">{name || kind || t('studio:form.unnamed')}</span>
        {kind !== undefined && name !== '' && <span class="item__told">{kind}</span>}
        {count > 0 && <span class="faults">{t('studio:problems.count', { count })}</span>}
      </button>
      {open && (
        <div class="item__form" id={id}>
          <ShapeForm shape={shape} path={path} />
          {children}
        </div>
      )}
    </div>
  );
}

/** An object inside the scenario, shown in place. */
export function ObjectEditor({ field, path }: EditorProps) {
  return field.editor.is === 'object' ? <ShapeForm shape={field.editor.of} path={path} /> : null;
}
