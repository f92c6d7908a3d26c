import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Path } from '../../../scenario/problem.ts';
import { TONGUES, type Tongue, tongueFor } from '../../../scenario/tongues.ts';
import type { Draft } from '../../../studio/draft.ts';
import { completenessOf, singleTongue, type TextRow, textRows, written } from '../../../studio/translation.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { useStore } from '../../use-store.ts';
import { useFormWords } from '../form/form-words.ts';
import { partAt } from '../form/parts.ts';
import { UnsoundNotice } from '../json/UnsoundNotice.tsx';
import { studio } from '../studio-store.ts';
import './TranslatePane.css';
import { onCellKey, toNextMissing } from './cell-keys.ts';
import { TranslateProgress } from './TranslateProgress.tsx';
import { TranslateRow } from './TranslateRow.tsx';

/** Every text of the draft, French beside English. */
export function TranslatePane({ draft }: { readonly draft: Draft }) {
  const { t, language } = useLanguage();
  const { placing } = useFormWords();
  const root = useStore(draft.store, (state) => state.value);
  const sound = useStore(draft.store, (state) => state.sound);
  const [chosen, setSingle] = useState<Tongue>();
  const guessed = useMemo(() => singleTongue(textRows(draft.store.getState().value, 'fr')), [draft]);
  const single = chosen ?? guessed ?? tongueFor(language);
  const rows = useStable(useMemo(() => textRows(root, single), [root, single]));
  const [filter, setFilter] = useState<'all' | 'missing'>('all');
  const shown = useShown(rows, filter);
  const table = useRef<HTMLDivElement>(null);
  const counts = useMemo(() => completenessOf(rows), [rows]);
  const locked = draft.readOnly || !sound;

  /** What has not changed is not drawn again: two thousand texts stay quick to type in. */
  const drawnRows = useMemo(() => new WeakMap<TextRow, VNode>(), [draft, language, locked, single]);
  const draw = (row: TextRow): VNode => {
    const before = drawnRows.get(row);
    if (before) return before;
    const write = (tongue: Tongue, text: string) => {
      const edit = written(row, tongue, text, single);
      draft.set(edit.path, edit.value, `text/${row.path.join('/')}/${tongue}`);
    };
    const made = <TranslateRow key={row.path.join('/')} row={row} locked={locked} onWrite={write} />;
    drawnRows.set(row, made);
    return made;
  };

  return (
    <section class="translate" aria-label={t('studio-views:translate.title')}>
      <TranslateProgress counts={counts} />
      <div class="translate__tools">
        <Segmented
          legend={t('studio-views:translate.filter')}
          hideLegend
          value={filter}
          options={[
            { value: 'all', label: t('studio-views:translate.all') },
            {
              value: 'missing',
              label: t('studio-views:translate.missing-only', { count: counts.texts - counts.whole }),
            },
          ]}
          onChange={setFilter}
        />
        {rows.some(({ isSingle }) => isSingle) && (
          <Segmented
            legend={t('studio-views:translate.single')}
            value={single}
            options={TONGUES.map((tongue) => ({ value: tongue, label: t(`language.${tongue}`), lang: tongue }))}
            onChange={setSingle}
          />
        )}
        <Button
          size="s"
          icon="arrow-right"
          disabled={counts.whole === counts.texts}
          onClick={() => table.current && toNextMissing(table.current)}
        >
          {t('studio-views:translate.next')}
        </Button>
        <p class="translate__keys" id="translate-keys">
          {t('studio-views:translate.keys')}
        </p>
      </div>
      <UnsoundNotice draft={draft} />
      <div
        class="translate__table"
        role="group"
        aria-label={t('studio-views:translate.texts')}
        ref={table}
        onKeyDown={(event) => onCellKey(event, event.currentTarget)}
      >
        <div class="translate__heads" aria-hidden="true">
          <span>{t('studio-views:translate.where')}</span>
          <span>{t('language.fr')}</span>
          <span>{t('language.en')}</span>
        </div>
        {shown.length === 0 && <p class="translate__empty">{t('studio-views:translate.none')}</p>}
        {groupsOf(shown).map(({ path, part, rows: inside }) => (
          <section key={path.join('/')} class="translate__group">
            <h2>
              <button type="button" class="translate__thing" onClick={() => studio.getState().jump(path, 'form')}>
                {part === undefined ? placing(path, root) : t(`studio:part.${part}.title`)}
              </button>
            </h2>
            <ul role="list">{inside.map(draw)}</ul>
          </section>
        ))}
      </div>
    </section>
  );
}

interface Group {
  readonly path: Path;
  /** The chapter of the form, when it is not one thing of a list. */
  readonly part: string | undefined;
  readonly rows: TextRow[];
}

/** The rows of one thing together: a message with its replies, a fact, the card. */
function groupsOf(rows: readonly TextRow[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const isInList = typeof row.path[1] === 'number';
    const path = row.path.slice(0, isInList ? 2 : 1);
    const part = isInList ? undefined : partAt(path)?.name;
    const name = part ?? path.join('/');
    const group = groups.get(name);
    if (group) group.rows.push(row);
    else groups.set(name, { path, part, rows: [row] });
  }
  return [...groups.values()];
}

/** The same row as before where nothing in it has changed. */
function useStable(rows: readonly TextRow[]): readonly TextRow[] {
  const known = useRef<ReadonlyMap<string, TextRow>>(new Map());
  return useMemo(() => {
    const stable = rows.map((row) => {
      const before = known.current.get(row.path.join('/'));
      const isSame =
        before?.fr === row.fr && before.en === row.en && before.isSingle === row.isSingle && before.state === row.state;
      return isSame ? before : row;
    });
    known.current = new Map(stable.map((row) => [row.path.join('/'), row]));
    return stable;
  }, [rows]);
}

/** What was missing when one began to filter stays until one filters anew: no row goes away under one's hands. */
function useShown(rows: readonly TextRow[], filter: 'all' | 'missing'): readonly TextRow[] {
  const kept = useMemo(() => new Set<string>(), [filter]);
  if (filter === 'all') return rows;
  for (const row of rows) if (row.state === 'missing') kept.add(row.path.join('/'));
  return rows.filter((row) => kept.has(row.path.join('/')));
}
