import type { ComponentType } from 'preact';
import type { Editor } from '../../../studio/fields.ts';
import { ChipsEditor } from './ChipsEditor.tsx';
import { ChoiceEditor, SwitchEditor } from './ChoiceEditor.tsx';
import { ConditionField } from './ConditionEditor.tsx';
import { DeedsEditor } from './DeedsEditor.tsx';
import type { EditorOf, EditorProps } from './editor-props.ts';
import { IdEditor } from './IdEditor.tsx';
import { ListEditor, ObjectEditor } from './ListEditor.tsx';
import { ConcernEditor, ReferenceEditor, ReferencesEditor } from './ReferenceEditor.tsx';
import { TextEditor } from './TextEditor.tsx';
import { TextsEditor } from './TextsEditor.tsx';
import { ClockEditor, NumberEditor, TimeEditor, WordsEditor } from './TypedEditors.tsx';
import { WhenEditor } from './WhenEditor.tsx';

type Kind = Editor['is'];

const EDITORS: Readonly<Record<Kind, ComponentType<EditorProps>>> = {
  text: TextEditor,
  texts: TextsEditor,
  words: WordsEditor,
  id: IdEditor,
  time: TimeEditor,
  clock: ClockEditor,
  number: NumberEditor,
  switch: SwitchEditor,
  choice: ChoiceEditor,
  chips: ChipsEditor,
  reference: ReferenceEditor,
  references: ReferencesEditor,
  when: WhenEditor,
  condition: ConditionField,
  deeds: DeedsEditor,
  list: ListEditor,
  object: ObjectEditor,
};

/** One control, whose label is the field's. */
const SINGLE: readonly Kind[] = ['words', 'id', 'time', 'clock', 'number', 'reference'];

export const editorOf: EditorOf = (editor) => {
  const isConcern = editor.is === 'reference' && editor.to === 'concern';
  return { Edit: isConcern ? ConcernEditor : EDITORS[editor.is], single: SINGLE.includes(editor.is) };
};
