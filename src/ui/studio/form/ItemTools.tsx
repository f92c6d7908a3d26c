import type { Path } from '../../../scenario/problem.ts';
import { copyOf } from '../../../studio/new-things.ts';
import { thingsIn, usesOf } from '../../../studio/references.ts';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { useForm } from './form-context.ts';

interface ItemToolsProps {
  readonly list: Path;
  readonly index: number;
  readonly items: readonly unknown[];
  /** The thing at this place is the one to look at now; none when the list is empty. */
  readonly onGo?: (index: number | undefined) => void;
}

/** Up, down, once more, away. Nothing asks "are you sure?": everything can be undone. */
export function ItemTools({ list, index, items, onGo = () => {} }: ItemToolsProps) {
  const { draft, root } = useForm();
  const { t } = useLanguage();
  const move = (to: number) => {
    draft.move(list, index, to);
    onGo(to);
  };
  const duplicate = () => {
    draft.insert(list, index + 1, copyOf(items[index], items));
    onGo(index + 1);
  };
  const remove = () => {
    const path = [...list, index].join('/');
    const thing = thingsIn(root).find((each) => each.path.join('/') === path);
    const count = thing ? usesOf(root, thing).length : 0;
    draft.set([...list, index], undefined);
    toast(
      count > 0 ? t('studio:form.deleted-named', { count }) : t('studio:form.deleted'),
      count > 0 ? 'warn' : 'plain',
    );
    onGo(items.length > 1 ? Math.min(index, items.length - 2) : undefined);
  };
  const tool = { look: 'quiet', size: 's' } as const;
  return (
    <div class="item-tools" role="group" aria-label={t('studio:form.tools')}>
      <Button
        {...tool}
        icon="chevron-down"
        iconOnly
        class="item-tools__up"
        disabled={index === 0}
        onClick={() => move(index - 1)}
      >
        {t('studio:form.up')}
      </Button>
      <Button
        {...tool}
        icon="chevron-down"
        iconOnly
        disabled={index >= items.length - 1}
        onClick={() => move(index + 1)}
      >
        {t('studio:form.down')}
      </Button>
      <Button {...tool} icon="copy" onClick={duplicate}>
        {t('studio:form.duplicate')}
      </Button>
      <Button {...tool} icon="trash" onClick={remove}>
        {t('studio:form.delete')}
      </Button>
    </div>
  );
}
