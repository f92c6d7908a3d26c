import type { ComponentChild } from 'preact';

/** Stands in a sentence where something else than words will. */
export const BLANK = '\uFFFC';

/** A sentence with a drawn number, a link … in the place this language gives it. */
export function fill(sentence: string, what: ComponentChild) {
  const [before, after] = sentence.split(BLANK);
  return (
    <>
      {before}
      {what}
      {after}
    </>
  );
}
