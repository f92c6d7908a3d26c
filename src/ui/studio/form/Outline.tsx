import { useState } from 'preact/hooks';
import { isObject } from '../../../studio/references.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useMedia } from '../../play/use-media.ts';
import { useStore } from '../../use-store.ts';
import { studio } from '../studio-store.ts';
import { addTo } from './add-to.ts';
import { begins, useForm, valueAt } from './form-context.ts';
import { useFormWords } from './form-words.ts';
import './Outline.css';
import { NARROW, PARTS, type Part } from './parts.ts';

/** The chapters of the scenario; under the current one, its things. */
export function Outline({ current }: { readonly current: Part | undefined }) {
  const { t } = useFormWords();
  const { draft, root, problems } = useForm();
  // On a phone they have a page of their own.
  const isNarrow = useMedia(NARROW);
  return (
    <nav class="outline" aria-label={t('studio:form.parts')}>
      <ul role="list">
        {PARTS.map((part) => {
          const names = part.fields ?? [part.name];
          const count = problems.filter(({ path }) => names.includes(String(path[0]))).length;
          const items = part.list ? valueAt(root, [part.name]) : undefined;
          const list = Array.isArray(items) ? items : [];
          const isCurrent = part === current;
          return (
            <li key={part.name}>
              <button
                type="button"
                class={`outline__part${isCurrent ? ' is-current' : ''}`}
                aria-current={isCurrent ? 'true' : undefined}
                onClick={() => studio.getState().select([names[0] ?? part.name])}
              >
                <Icon name={part.icon} />
                <span>{t(`studio:part.${part.name}.title`)}</span>
                {list.length > 0 && <span class="outline__count numbers">{list.length}</span>}
                {count > 0 && <Badge count={count} />}
              </button>
              {isCurrent && part.list && !isNarrow && (
                <Items part={part} items={list} onAdd={() => addTo(draft, part.name, part.list ?? 'post')} />
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Badge({ count }: { readonly count: number }) {
  const { t } = useFormWords();
  return (
    <span class="faults">
      <span aria-hidden="true">{count}</span>
      <span class="visually-hidden">{t('studio:problems.count', { count })}</span>
    </span>
  );
}

interface ItemsProps {
  readonly part: Part;
  readonly items: readonly unknown[];
  readonly onAdd?: () => void;
}

/** So many are found by looking. */
const FEW = 8;

/** The things of one chapter, to be found and chosen. */
export function Items({ part, items, onAdd }: ItemsProps) {
  const { t, naming, saying } = useFormWords();
  const { draft, problems, things } = useForm();
  const path = useStore(studio, (state) => state.path);
  const [search, setSearch] = useState('');
  const wanted = plain(search);
  const authors = new Map(
    things.filter(({ kind }) => kind === 'author' || kind === 'member').map((each) => [each.id, each]),
  );
  const lines = items.map((item, index) => {
    const fields = isObject(item) ? item : {};
    const author = naming(authors.get(String(fields.by))?.value);
    const when = typeof fields.when === 'string' ? fields.when : isObject(fields.when) ? t('studio:when.short') : '';
    const name = naming(item) || t('studio:form.unnamed');
    return {
      index,
      name,
      beside: part.list === 'post' ? [when, author].filter((each) => each !== '').join(' · ') : '',
      all: `${name} ${author} ${saying(fields.text)} ${String(fields.id ?? '')}`,
    };
  });
  const found = wanted === '' ? lines : lines.filter(({ all }) => plain(all).includes(wanted));
  return (
    <div class="outline__items">
      {items.length > FEW && (
        <input
          class="input"
          type="search"
          aria-label={t('studio:form.search')}
          placeholder={t('studio:form.search')}
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      )}
      <ul role="list">
        {found.map(({ index, name, beside }) => {
          const here = [part.name, index];
          const count = problems.filter((problem) => begins(problem.path, here)).length;
          const isCurrent = path[1] === index;
          return (
            <li key={index}>
              <button
                type="button"
                class={`outline__item${isCurrent ? ' is-current' : ''}`}
                aria-current={isCurrent ? 'true' : undefined}
                onClick={() => studio.getState().select(here)}
              >
                <span class="outline__name">{name}</span>
                {count > 0 && <Badge count={count} />}
                {beside !== '' && <span class="outline__beside numbers">{beside}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      {onAdd && (
        <Button size="s" icon="plus" disabled={draft.readOnly} onClick={onAdd}>
          {t(`studio:add.${part.list}`)}
        </Button>
      )}
    </div>
  );
}

/** Without capitals and accents: "École" is found by "ecole". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
