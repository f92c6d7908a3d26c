/** Characters that show nothing: zero-width, direction marks, soft hyphens. They hide in words; we read through them. */
const INVISIBLE = /[\u00AD\u061C\u115F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\u034F|[\uFE00-\uFE0F]/gu;
const MARKS = /\p{M}/gu;
const PLAIN = /^[a-z0-9]*$/u;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** As typed, in lower case, composed, without what cannot be seen. Accents stay. */
export function lower(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC').toLowerCase();
}

/** The same without accents, ligatures and fancy letters (𝐛𝐨𝐥𝐝, ｗｉｄｅ): what cues are looked up by. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (PLAIN.test(small)) return small;
  return small
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/[œæßøłđ]/gu, (letter) => LIGATURES[letter] ?? letter);
}
