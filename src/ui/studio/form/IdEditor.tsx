import { useEffect, useState } from 'preact/hooks';
import { renaming } from '../../../studio/references.ts';
import type { EditorProps } from './editor-props.ts';
import { useForm } from './form-context.ts';
import { asText } from './TypedEditors.tsx';

/** A short name. It changes when the field is left, here and everywhere it is named, in one step. */
export function IdEditor({ path, value, id, describedBy, invalid }: EditorProps) {
  const { draft, root } = useForm();
  const [typed, setTyped] = useState<string>();
  useEffect(() => setTyped(undefined), [value]);
  const rename = () => {
    const next = typed?.trim();
    setTyped(undefined);
    if (next && next !== value) draft.setAll(renaming(root, path.slice(0, -1), next));
  };
  return (
    <input
      class="input input--code"
      type="text"
      id={id}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      autoComplete="off"
      autoCapitalize="none"
      spellcheck={false}
      value={typed ?? asText(value)}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={rename}
      onKeyDown={(event) => {
        if (event.key === 'Enter') rename();
        if (event.key === 'Escape') setTyped(undefined);
      }}
    />
  );
}
