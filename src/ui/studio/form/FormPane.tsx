import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../../studio/draft.ts';
import { fieldsOf } from '../../../studio/fields.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useMedia } from '../../play/use-media.ts';
import { useStore } from '../../use-store.ts';
import { offsetAt } from '../offset-at.ts';
import { studio } from '../studio-store.ts';
import { addTo } from './add-to.ts';
import { editorOf } from './editors.tsx';
import { FieldProblems } from './FieldProblems.tsx';
import { FieldRow } from './FieldRow.tsx';
import './FormPane.css';
import { FormContext, useForm, useFormOf, valueAt } from './form-context.ts';
import { useFormWords } from './form-words.ts';
import { goTo } from './go-to.ts';
import { ItemTools } from './ItemTools.tsx';
import { Items, Outline } from './Outline.tsx';
import { NARROW, PARTS, type Part, partAt } from './parts.ts';
import { ShapeForm } from './ShapeForm.tsx';

/** The draft as a form: its chapters, and of the one being worked on, its fields. */
export function FormPane({ draft }: { readonly draft: Draft }) {
  const { t } = useLanguage();
  const form = useFormOf(draft, editorOf);
  const sound = useStore(draft.store, (state) => state.sound);
  const path = useStore(studio, (state) => state.path);
  const jumps = useStore(studio, (state) => state.jumps);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => (jumps > 0 && body.current ? goTo(body.current, path) : undefined), [jumps]);
  const part = partAt(path);
  const shown = part ?? PARTS[0];
  const above = part?.list && path.length > 1 ? path.slice(0, 1) : [];
  return (
    <FormContext.Provider value={form}>
      <div class={`form-pane${part ? ' has-part' : ''}`}>
        <Outline current={shown} />
        <div class="form-pane__body" ref={body}>
          <button type="button" class="text-button form-pane__back" onClick={() => studio.getState().select(above)}>
            <Icon name="arrow-left" />
            {above.length > 0 && shown ? t(`studio:part.${shown.name}.title`) : t('studio:form.parts')}
          </button>
          {!sound && (
            <div class="notice notice--warn" role="status">
              <p>{t('studio:form.unsound')}</p>
              <Button size="s" onClick={() => studio.getState().jump([], 'json', slipIn(draft))}>
                {t('studio:form.to-json')}
              </Button>
            </div>
          )}
          <fieldset class="form-pane__fields" disabled={!sound || draft.readOnly}>
            <legend class="visually-hidden">{shown ? t(`studio:part.${shown.name}.title`) : ''}</legend>
            {shown && <PartForm key={path.slice(0, 2).join('/')} part={shown} />}
          </fieldset>
        </div>
      </div>
    </FormContext.Provider>
  );
}

/** Where the first slip in the JSON is. */
const slipIn = (draft: Draft): number => {
  const { text, reading } = draft.store.getState();
  return offsetAt(text, reading.problems[0] ?? { line: 1, column: 1 });
};

function PartForm({ part }: { readonly part: Part }) {
  const { t, naming } = useFormWords();
  const { draft, root, problems } = useForm();
  const isNarrow = useMedia(NARROW);
  const path = useStore(studio, (state) => state.path);
  const [, index] = path;
  const title = t(`studio:part.${part.name}.title`);
  const help = t(`studio:part.${part.name}.help`);
  const shape = part.list;
  if (shape) {
    const items = valueAt(root, [part.name]);
    const list = Array.isArray(items) ? items : [];
    const item: unknown = typeof index === 'number' ? list[index] : undefined;
    if (typeof index === 'number' && item !== undefined) {
      const go = (next: number | undefined) =>
        studio.getState().select(next === undefined ? [part.name] : [part.name, next]);
      return (
        <section aria-labelledby="part-title">
          <header class="part-head">
            <div>
              <p class="eyebrow">{title}</p>
              <h2 id="part-title">{naming(item) || t('studio:form.unnamed')}</h2>
            </div>
            <ItemTools list={[part.name]} index={index} items={list} onGo={go} />
          </header>
          <ShapeForm shape={shape} path={[part.name, index]} />
        </section>
      );
    }
    return (
      <section aria-labelledby="part-title" data-path={part.name}>
        <header class="part-head">
          <h2 id="part-title">{title}</h2>
        </header>
        <p class="part-help">{help}</p>
        <FieldProblems problems={problems.filter(({ path: at }) => at.length === 1 && at[0] === part.name)} />
        <p>{t('studio:form.how-many', { count: list.length })}</p>
        {isNarrow && list.length > 0 && <Items part={part} items={list} />}
        <Button look="solid" icon="plus" onClick={() => addTo(draft, part.name, shape)}>
          {t(`studio:add.${shape}`)}
        </Button>
      </section>
    );
  }
  const named = part.fields ?? [part.name];
  const fields = named.flatMap((name) => fieldsOf('scenario').filter((field) => field.name === name));
  const [only] = fields;
  return (
    <section aria-labelledby="part-title">
      <header class="part-head">
        <h2 id="part-title">{title}</h2>
      </header>
      <p class="part-help">{help}</p>
      {only?.editor.is === 'object' ? (
        <ShapeForm shape={only.editor.of} path={[part.name]} />
      ) : (
        <div class="fields">
          {fields.map((field) => (
            <FieldRow key={field.name} shape="scenario" field={field} path={[field.name]} />
          ))}
        </div>
      )}
    </section>
  );
}
