import { useId } from 'preact/hooks';
import type { Path } from '../../../scenario/problem.ts';
import { TONGUES, type Tongue } from '../../../scenario/tongues.ts';
import { shapeAt } from '../../../studio/fields.ts';
import { missingIn, type TextRow } from '../../../studio/translation.ts';
import { useLanguage } from '../../language.ts';
import { fieldKey } from '../form/field-keys.ts';
import { studio } from '../studio-store.ts';
import { useFullHeight } from '../use-full-height.ts';

interface TranslateRowProps {
  readonly row: TextRow;
  readonly locked: boolean;
  readonly onWrite: (tongue: Tongue, text: string) => void;
}

/** One text: where it belongs, and what it says in each language. */
export function TranslateRow({ row, locked, onWrite }: TranslateRowProps) {
  const { t } = useLanguage();
  const id = useId();
  const missing = missingIn(row);
  const where = useFieldName(row.path);
  return (
    <li class={`text-row text-row--${row.state}`} data-path={row.path.join('/')}>
      <div class="text-row__where">
        <button type="button" id={id} class="text-row__name" onClick={() => studio.getState().jump(row.path, 'form')}>
          {where}
        </button>
        {row.state === 'same' && <span class="text-row__mark">{t('studio-views:translate.same')}</span>}
      </div>
      {TONGUES.map((tongue) => (
        <Cell
          key={tongue}
          tongue={tongue}
          labelledBy={id}
          text={row[tongue]}
          isMissing={missing.includes(tongue)}
          locked={locked}
          onWrite={onWrite}
        />
      ))}
    </li>
  );
}

/** "Reply 2 › Text": the way from the thing to the text. */
function useFieldName(path: Path): string {
  const { t } = useLanguage();
  const isInList = typeof path[1] === 'number';
  const words: string[] = [];
  path.forEach((step, index) => {
    if (typeof step === 'number') {
      if (index > 1) words.push(`${words.pop() ?? ''} ${step + 1}`.trim());
      return;
    }
    if (index === 0 && (isInList || path.length > 1)) return;
    const shape = shapeAt(path.slice(0, index));
    if (shape) words.push(t(`${fieldKey(shape, step)}.label`));
  });
  return words.join(' › ');
}

interface CellProps {
  readonly tongue: Tongue;
  readonly labelledBy: string;
  readonly text: string;
  readonly isMissing: boolean;
  readonly locked: boolean;
  readonly onWrite: (tongue: Tongue, text: string) => void;
}

function Cell({ tongue, labelledBy, text, isMissing, locked, onWrite }: CellProps) {
  const { t } = useLanguage();
  const area = useFullHeight(text);
  const id = useId();
  return (
    <div class={`text-row__cell${isMissing ? ' is-missing' : ''}`}>
      <span id={id} class="text-row__tongue">
        {t(`language.${tongue}`)}
      </span>
      <textarea
        ref={area}
        class="input input--lines"
        rows={1}
        lang={tongue}
        data-tongue={tongue}
        data-missing={isMissing ? '' : undefined}
        aria-labelledby={`${labelledBy} ${id}`}
        aria-invalid={isMissing}
        placeholder={isMissing ? t('studio-views:translate.to-write') : undefined}
        readOnly={locked}
        value={text}
        onInput={({ currentTarget }) => onWrite(tongue, currentTarget.value)}
      />
    </div>
  );
}
