import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, historyKeymap, indentWithTab } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldAll, foldGutter, foldKeymap, indentOnInput, unfoldAll } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, openSearchPanel, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '../../../i18n/i18n.ts';
import { remedyKey } from '../../../scenario/problem.ts';
import type { Draft } from '../../../studio/draft.ts';
import { shapeAt } from '../../../studio/fields.ts';
import { printJson } from '../../../studio/json-text.ts';
import { Button } from '../../parts/Button.tsx';
import { useStore } from '../../use-store.ts';
import { fieldKey } from '../form/field-keys.ts';
import { type FormWords, thingWords, useFormWords } from '../form/form-words.ts';
import { studio } from '../studio-store.ts';
import { completion, type FormatWords, hover } from './editor-help.ts';
import { look } from './editor-look.ts';
import { PHRASES } from './editor-phrases.ts';
import { problemMarks, showProblems } from './editor-problems.ts';
import './JsonPane.css';

/** The draft's text itself, in an editor that knows the format. */
export function JsonPane({ draft }: { readonly draft: Draft }) {
  const words = useFormWords();
  const { t } = words;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(undefined);
  const sound = useStore(draft.store, (state) => state.sound);
  // Made anew only for another language: to attach them again would take the focus away.
  const extensions = useMemo(() => editing(words), [words.language]);

  useEffect(() => {
    if (!host.current) return undefined;
    // In a shadow root CodeMirror's styles are adopted style sheets: a strict content policy lets those pass.
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const parent = document.createElement('div');
    parent.style.height = '100%';
    root.replaceChildren(parent);
    const { view, detach } = draft.attach(parent, [extensions, following(draft)]);
    editor.current = view;
    const mark = () => {
      const { reading } = draft.store.getState();
      if (!reading.stale) showProblems(view, reading.problems, problemWords(words));
    };
    mark();
    const stop = draft.store.subscribe((state, before) => {
      if (state.reading !== before.reading) mark();
    });
    return () => {
      stop();
      editor.current = undefined;
      detach();
    };
  }, [draft, extensions]);

  const jumps = useStore(studio, (state) => state.jumps);
  useEffect(() => {
    const { path, offset } = studio.getState();
    const view = editor.current;
    const place = offset === undefined ? draft.locate(path) : { from: offset, to: offset };
    if (!view || !place) return;
    const { length } = view.state.doc;
    const anchor = Math.min(place.from, length);
    view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    if (jumps > 0) view.focus();
  }, [draft, jumps]);

  const command = (run: (view: EditorView) => unknown) => () => {
    if (editor.current) run(editor.current);
  };
  return (
    <div class="json-pane">
      <div class="json-pane__tools" role="group" aria-label={t('studio-views:json.tools')}>
        <Button size="s" look="quiet" icon="search" onClick={command(openSearchPanel)}>
          {t('studio-views:json.search')}
        </Button>
        <Button size="s" look="quiet" icon="chevron-right" onClick={command(foldAll)}>
          {t('studio-views:json.fold')}
        </Button>
        <Button size="s" look="quiet" icon="chevron-down" onClick={command(unfoldAll)}>
          {t('studio-views:json.unfold')}
        </Button>
        <Button
          size="s"
          look="quiet"
          icon="star"
          disabled={!sound || draft.readOnly}
          onClick={() => draft.replace(printJson(draft.store.getState().value))}
        >
          {t('studio-views:json.tidy')}
        </Button>
      </div>
      <div class="json-pane__editor" ref={host} />
      <p class="json-pane__keys">{t('studio-views:json.keys')}</p>
    </div>
  );
}

/** Where the cursor goes is what one looks at: the other panes show it when one comes to them. */
const following = (draft: Draft): Extension =>
  EditorView.updateListener.of(({ view, state, selectionSet, docChanged }) => {
    if (selectionSet && !docChanged && view.hasFocus) studio.getState().select(draft.pathAt(state.selection.main.head));
  });

function editing(words: FormWords): Extension {
  const { t } = words;
  const phrases = Object.fromEntries(
    Object.entries(PHRASES).map(([phrase, key]) => [phrase, t(`studio-views:json.phrase.${key}`)]),
  );
  const format: FormatWords = {
    field: (path) => {
      const shape = shapeAt(path.slice(0, -1));
      const name = path.at(-1);
      if (!shape || typeof name !== 'string') return undefined;
      const key = fieldKey(shape, name);
      return i18n.exists(`${key}.label`) ? { label: t(`${key}.label`), help: t(`${key}.help`) } : undefined;
    },
    thing: (thing) => thingWords(words, thing),
    allowed: (values) => t('studio-views:json.allowed', { values }),
  };
  return [
    EditorState.phrases.of(phrases),
    EditorState.tabSize.of(2),
    EditorView.contentAttributes.of({ 'aria-label': t('studio-views:json.label'), tabindex: '0' }),
    json(),
    look,
    lineNumbers(),
    foldGutter(),
    problemMarks,
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    highlightSelectionMatches(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    search({ top: true }),
    completion(format),
    hover(format),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...lintKeymap,
      indentWithTab,
    ]),
  ];
}

const problemWords = ({ t }: FormWords) => ({
  message: (problem: Parameters<typeof remedyKey>[0]) => t(`problems:${problem.key}.message`, problem.params),
  remedy: (problem: Parameters<typeof remedyKey>[0]) => t(`problems:${remedyKey(problem)}`, problem.params),
});
