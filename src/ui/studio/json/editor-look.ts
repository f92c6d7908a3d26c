import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the game's own colours: tokens only, so light and dark follow by themselves. */
const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', backgroundColor: 'var(--paper-raised)', fontSize: 'var(--code-size)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
    lineHeight: '1.6',
  },
  '.cm-content': { padding: 'var(--space-3) 0', caretColor: 'var(--ember)' },
  '.cm-line': { padding: '0 var(--space-3) 0 var(--space-2)' },
  '.cm-gutters': {
    color: 'var(--text-soft)',
    backgroundColor: 'var(--paper-sunken)',
    borderRight: '1px solid var(--line)',
  },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 0.125rem 0 0.25rem', minWidth: '2.25rem' },
  '.cm-foldGutter .cm-gutterElement': { padding: '0 0.125rem', cursor: 'pointer' },
  '.cm-gutter-lint': { width: '0.9em' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0.15em 0' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--ember) 7%, transparent)' },
  '.cm-activeLineGutter': {
    color: 'var(--text)',
    backgroundColor: 'color-mix(in srgb, var(--ember) 14%, transparent)',
  },
  '.cm-content ::selection, .cm-line::selection': { color: 'var(--on-ember)', backgroundColor: 'var(--ember)' },
  '&.cm-focused .cm-matchingBracket': {
    color: 'inherit',
    backgroundColor: 'var(--calm-soft)',
    outline: '1px solid var(--calm)',
  },
  '&.cm-focused .cm-nonmatchingBracket': {
    color: 'inherit',
    backgroundColor: 'var(--ember-soft)',
    outline: '1px solid var(--ember)',
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--warn-soft)' },
  '.cm-searchMatch': { backgroundColor: 'var(--warn-soft)', outline: '1px solid var(--warn)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--ember-soft)', outline: '2px solid var(--ember)' },
  '.cm-foldPlaceholder': {
    padding: '0 0.4em',
    color: 'var(--text-soft)',
    backgroundColor: 'var(--paper-sunken)',
    borderColor: 'var(--line-strong)',
  },
  '.cm-lintRange-error': { backgroundImage: 'none', borderBottom: '2px solid var(--ember)' },
  '.cm-lintRange-warning': { backgroundImage: 'none', borderBottom: '2px dashed var(--warn)' },
  '.cm-lintRange-info': { backgroundImage: 'none', borderBottom: '2px dotted var(--calm)' },
  '.cm-diagnostic': { padding: '0.5rem 0.75rem', borderLeft: 'none', whiteSpace: 'normal' },
  '.cm-diagnostic-error': { boxShadow: 'inset 4px 0 var(--ember)' },
  '.cm-diagnostic-warning': { boxShadow: 'inset 4px 0 var(--warn)' },
  '.cm-diagnostic-info': { boxShadow: 'inset 4px 0 var(--calm)' },
  '.cm-panels': { color: 'var(--text)', backgroundColor: 'var(--paper-sunken)', fontFamily: 'var(--font-body)' },
  '.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panel.cm-search': { padding: 'var(--space-2) 2.5rem var(--space-2) var(--space-3)', fontSize: 'var(--step--1)' },
  '.cm-panel.cm-search label': { fontSize: 'inherit', whiteSpace: 'nowrap' },
  '.cm-panel.cm-search [name=close]': { width: '2rem', height: '2rem', fontSize: '1.25rem', color: 'var(--text)' },
  '.cm-textfield': {
    minHeight: '2rem',
    padding: '0 0.5rem',
    font: 'inherit',
    backgroundColor: 'var(--paper-raised)',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius-s)',
  },
  '.cm-button': {
    minHeight: '2rem',
    padding: '0 0.75rem',
    font: 'inherit',
    backgroundImage: 'none',
    backgroundColor: 'var(--paper-raised)',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius-s)',
  },
  '.cm-tooltip': {
    maxWidth: 'min(26rem, 92vw)',
    color: 'var(--text)',
    backgroundColor: 'var(--paper-raised)',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius-s)',
    boxShadow: 'var(--shadow-2)',
    fontFamily: 'var(--font-body)',
    fontSize: 'var(--step--1)',
    lineHeight: '1.45',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '16rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.375rem 0.75rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--on-ember)', backgroundColor: 'var(--ember)' },
  '.cm-completionDetail': { marginLeft: '0.75em', fontStyle: 'normal', color: 'var(--text-soft)' },
  'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-tooltip.cm-completionInfo': { padding: '0.5rem 0.75rem' },
  // On a phone it would cover the list it explains.
  '@media (max-width: 48rem)': { '.cm-tooltip.cm-completionInfo': { display: 'none' } },
  '.cm-snippetField': { backgroundColor: 'var(--calm-soft)' },
  '.help': { padding: '0.5rem 0.75rem', display: 'grid', gap: '0.25rem' },
  '.help code': { fontSize: '0.95em', color: 'var(--text-soft)' },
  '.help em': { color: 'var(--text-soft)' },
});

const letters = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--pepia)' },
  { tag: tags.string, color: 'var(--blogs)' },
  { tag: tags.number, color: 'var(--bobine)' },
  { tag: [tags.bool, tags.null], color: 'var(--trombi)', fontWeight: '600' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: 'var(--text-soft)' },
  { tag: tags.invalid, color: 'var(--ember)', textDecoration: 'underline wavy' },
]);

export const look = [theme, syntaxHighlighting(letters), EditorView.lineWrapping];
