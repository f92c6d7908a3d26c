/** Letters as one searches them: without case, accents or ligatures, and with plain apostrophes, quotes and spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/\s/g, ' ');
}

/** The folded text, and for each of its letters the place in the text it comes from. */
export function foldWithPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = fold(letter);
    folded += plain;
    for (let n = 0; n < plain.length; n++) places.push(at);
    at += letter.length;
  }
  places.push(at);
  return { folded, places };
}
