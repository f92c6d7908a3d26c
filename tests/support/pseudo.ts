/** Letters as no language of ours writes them, yet readable: « Ŕéþöñđŕé ». */
const LIKE: Readonly<Record<string, string>> = {
  ...{ a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ' },
  ...{ n: 'ñ', o: 'ö', p: 'þ', q: 'ɋ', r: 'ŕ', s: 'š', t: 'ţ', u: 'ü', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž' },
  ...{ A: 'Á', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ĝ', H: 'Ĥ', I: 'Í', J: 'Ĵ', K: 'Ķ', L: 'Ļ', M: 'Ṁ' },
  ...{ N: 'Ñ', O: 'Ö', P: 'Þ', Q: 'Ɋ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Ü', V: 'Ṽ', W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž' },
};
/** Placeholders, markup and keys of plurals stay as they are. */
const KEPT = /(\{\{.*?\}\}|<[^>]*>|&\w+;)/;

/** A third longer than written, short words more so, as German or Finnish would be. What is not in it was never a sentence of ours. */
export function pseudo(sentence: string): string {
  const letters = sentence.replace(new RegExp(KEPT, 'g'), '').match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return sentence;
  const padding = Math.ceil(letters * (letters < 12 ? 0.6 : 0.35));
  // In words, for what may be broken must be.
  const tail = Array.from({ length: padding }, (_, n) => (n % 8 === 0 ? ' ' : '~')).join('');
  const drawn = sentence
    .split(KEPT)
    .map((part, n) => (n % 2 === 1 ? part : part.replace(/[a-z]/gi, (letter) => LIKE[letter] ?? letter)));
  return `⟦${drawn.join('')}${tail.trimEnd()}⟧`;
}

/** The same for a whole file of sentences. */
export function pseudoLocale(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  if (Array.isArray(value)) return value.map(pseudoLocale);
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, pseudoLocale(inner)]));
}
