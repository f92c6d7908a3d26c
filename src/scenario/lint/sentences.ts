import { error, excerpt, type Flaw, warning } from '../problem.ts';
import type { Scenario } from '../schema.ts';
import { eachString, texts } from './walk.ts';

/** `<b>`, `</b>`, `<!--`: nothing we show is ever read as markup, so it would be shown as it stands. "<3" is fine. */
const MARKUP = /<[a-z/!?][^>]{0,40}>?/i;

/** Control characters, and those that turn the direction of writing round: invisible, and able to deceive. */
const HIDDEN = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

export function plainTextOnly(scenario: Scenario): Flaw[] {
  const flaws: Flaw[] = [];
  eachString(scenario, (value, path) => {
    const tag = MARKUP.exec(value)?.[0];
    if (tag !== undefined) {
      flaws.push(error([...path], 'markup', { found: excerpt(tag) }));
      return;
    }
    const hidden = HIDDEN.exec(value)?.[0];
    if (hidden === undefined) return;
    const code = hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    flaws.push(error([...path], 'hidden-character', { found: `U+${code}` }));
  });
  return flaws;
}

const PLACEHOLDERS: readonly string[] = ['{brand}', '{hashtag}'];

export function placeholders(scenario: Scenario): Flaw[] {
  return [...texts(scenario)].flatMap(({ path, text }) => {
    if (path[0] !== 'chatter') return [];
    const found = Object.values(typeof text === 'string' ? { text } : text).flatMap(
      (one) => one.match(/\{[^}]*\}/g) ?? [],
    );
    const odd = found.find((one) => !PLACEHOLDERS.includes(one));
    return odd === undefined ? [] : warning(path, 'unknown-placeholder', { found: excerpt(odd) });
  });
}
