/** How wide a text is, as the canvas would draw it. */
export type Measure = (text: string) => number;

/**
 * A text in lines no wider than this, at most so many; what does not fit ends in an ellipsis. Breaks only where a space
 * allows it (a non-breaking one does not); a word wider than the line is cut.
 */
export function linesOf(text: string, width: number, measure: Measure, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\n\r]+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const [last = '', ...cut] = pieces(word, width, measure).reverse();
    lines.push(...cut.reverse());
    line = last;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), shortened(`${kept.at(-1)} ${lines[most]}`, width, measure)];
}

/** The largest of these sizes at which the whole text fits in so many lines; at the smallest it is cut. */
export function fitted(
  text: string,
  width: number,
  most: number,
  sizes: readonly [number, ...number[]],
  measureAt: (size: number) => Measure,
): { readonly size: number; readonly lines: readonly string[] } {
  const size =
    sizes.find((each) => linesOf(text, width, measureAt(each)).length <= most && fits(text, width, measureAt(each))) ??
    (sizes.at(-1) as number);
  return { size, lines: linesOf(text, width, measureAt(size), most) };
}

/** Whether no word has to be cut. */
const fits = (text: string, width: number, measure: Measure): boolean =>
  text.split(/[ \t\n\r]+/).every((word) => measure(word) <= width);

function pieces(word: string, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measure(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

function shortened(text: string, width: number, measure: Measure): string {
  const letters = [...text];
  while (letters.length > 0 && measure(`${letters.join('').trimEnd()}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
