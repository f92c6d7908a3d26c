import { foldWithPlaces } from './fold.ts';

/** Where words of the feed are, in a card: not its buttons, counters or times. */
const WORDS = '.byline__who, .post__text, .headline, .screenshot, figcaption';

/** The places in this card, its comments apart, where the words searched for (folded) are read. */
export function rangesIn(card: Element, wanted: string): Range[] {
  const ranges: Range[] = [];
  for (const words of card.querySelectorAll(WORDS)) {
    if (words.closest('[data-key]') !== card) continue;
    const nodes: { readonly node: Text; readonly from: number }[] = [];
    let text = '';
    const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node: node as Text, from: text.length });
      text += (node as Text).data;
    }
    const { folded, places } = foldWithPlaces(text);
    const point = (place: number): [Text, number] | undefined => {
      const holder = nodes.findLast(({ from }) => from <= place);
      return holder && [holder.node, place - holder.from];
    };
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
      const [start, end] = [point(places[at] ?? 0), point(places[at + wanted.length] ?? text.length)];
      if (!start || !end) continue;
      const range = new Range();
      range.setStart(...start);
      range.setEnd(...end);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Paints them, where the browser can; the card that was gone to is framed in any case. */
export function paint(name: string, ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return;
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}
