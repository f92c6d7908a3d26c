import type { ComponentType } from 'preact';
import type { Path } from '../../../scenario/problem.ts';
import type { Editor, Field, Shape } from '../../../studio/fields.ts';

export interface EditorProps {
  readonly field: Field;
  readonly shape: Shape;
  readonly path: Path;
  readonly value: unknown;
  /** Of the control, where there is a single one; else the beginning of the controls' ids. */
  readonly id: string;
  readonly describedBy: string;
  readonly invalid: boolean;
}

/** The editor of a kind; `single`: one control, whose label is the field's. */
export type EditorOf = (editor: Editor) => { readonly Edit: ComponentType<EditorProps>; readonly single: boolean };
