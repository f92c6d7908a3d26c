import { useState } from 'preact/hooks';

interface Typed {
  /** What the value is, in letters. */
  readonly shown: string;
  /** What is typed as it would be shown, or undefined while it is not a value yet. */
  readonly read: (typed: string) => string | undefined;
  readonly commit: (shown: string) => void;
  /** What to make of the rest once the field is left. */
  readonly settle?: (typed: string) => string | undefined;
}

/**
 * A field where not everything typed is a value yet: "1:" on the way to "1:30". What is typed gives way when the
 * value changes from elsewhere, by an undo or in the JSON.
 */
export function useTyped({ shown, read, commit, settle = read }: Typed) {
  const [typing, setTyping] = useState<{ readonly typed: string; readonly beside: string }>();
  const isTyping = typing !== undefined && typing.beside === shown;
  return {
    value: isTyping ? typing.typed : shown,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => {
      const typed = event.currentTarget.value;
      const value = read(typed);
      if (value !== undefined && value !== shown) commit(value);
      setTyping({ typed, beside: value ?? shown });
    },
    onBlur: () => {
      const value = isTyping ? settle(typing.typed) : undefined;
      if (value !== undefined && value !== shown) commit(value);
      setTyping(undefined);
    },
  };
}
