import { readdirSync, readFileSync } from 'node:fs';
import subset from 'subset-font';
import { describe, expect, it } from 'vitest';
import { CHARACTERS, cutFont, FONT, WEIGHTS } from '../../assets/fonts/make-fonts.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { givenScenario, LIBRARY } from '../support/library.ts';

const font = readFileSync(FONT);
const SRC = new URL('../../src/', import.meta.url);

/** Written, not drawn: pictures and signs no letter font has, what the original lacks, one foreign name. */
const SYSTEM_DRAWS = /\p{Extended_Pictographic}|\ufe0f|[\u202f\u2011→←⌘‼●ρć]/u;

/** Of these characters those the font has, by its own table (cmap, format 4). */
async function drawnIn(characters: string): Promise<Set<string>> {
  const file = await subset(font, characters, { targetFormat: 'truetype' });
  const word = (at: number) => file.readUInt16BE(at);
  const tables = Array.from({ length: word(4) }, (_, i) => 12 + 16 * i);
  const cmap = file.readUInt32BE((tables.find((at) => file.toString('latin1', at, at + 4) === 'cmap') ?? 0) + 8);
  const format4 = cmap + file.readUInt32BE(cmap + 8);
  expect(word(format4)).toBe(4);
  const segments = word(format4 + 6) / 2;
  const drawn = new Set<string>();
  for (let i = 0; i < segments - 1; i++) {
    const [last, first] = [word(format4 + 14 + 2 * i), word(format4 + 16 + 2 * (segments + i))];
    for (let code = first; code <= last; code++) drawn.add(String.fromCodePoint(code));
  }
  return drawn;
}

describe('the display font', () => {
  it('is what the script cuts from the original', async () => {
    expect((await cutFont()).equals(font), 'run `node assets/fonts/make-fonts.ts`').toBe(true);
  });

  it('has every letter, digit and mark of our sentences and scenarios, in both languages', async () => {
    const written = new Set<string>();
    for (const language of LANGUAGES) {
      const folder = new URL(`i18n/locales/${language}/`, SRC);
      for (const file of readdirSync(folder))
        for (const c of readFileSync(new URL(file, folder), 'utf8')) written.add(c);
    }
    for (const id of LIBRARY) for (const c of JSON.stringify(givenScenario(id))) written.add(c);
    const drawn = await drawnIn(`${CHARACTERS}${[...written].join('')}`);
    expect([...written].filter((c) => c > ' ' && !drawn.has(c) && !SYSTEM_DRAWS.test(c))).toEqual([]);
    expect([...CHARACTERS].filter((c) => !drawn.has(c))).toEqual([]);
    expect(drawn.has('Ж')).toBe(false);
  });

  it('is declared with the weights it has', () => {
    const declared = /@font-face \{[^}]*\}/.exec(readFileSync(new URL('ui/styles/base.css', SRC), 'utf8'))?.[0];
    expect(declared).toContain(`font-weight: ${WEIGHTS.min} ${WEIGHTS.max};`);
  });
});
