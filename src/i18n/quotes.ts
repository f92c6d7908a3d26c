import type { PostProcessorModule } from 'i18next';

/** What opens and closes a quotation, and what does inside one. */
const MARKS = [
  ['«', '»', '“', '”'],
  ['“', '”', '‘', '’'],
] as const;

/** A scenario’s words that quote, quoted in a sentence of ours: « “Je l’ai dit” : Édith », not « « Je l’ai dit » : Édith ». */
export const quotesInQuotes: PostProcessorModule & { readonly name: string } = {
  type: 'postProcessor',
  name: 'quotes-in-quotes',
  process: (said) => MARKS.reduce(nest, said),
};

function nest(said: string, [open, close, innerOpen, innerClose]: (typeof MARKS)[number]): string {
  const opened = said.split(open).length;
  // What opens here may close in another language: „so“.
  if (opened < 3 || said.split(close).length !== opened) return said;
  let depth = 0;
  return said.replace(new RegExp(`${open}\\u00a0?|\\u00a0?${close}`, 'g'), (mark) => {
    if (mark.startsWith(open)) return depth++ > 0 ? innerOpen : mark;
    return --depth > 0 ? innerClose : mark;
  });
}
