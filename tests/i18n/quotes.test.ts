import { expect, test } from 'vitest';
import { quotesInQuotes } from '../../src/i18n/quotes.ts';

const said = (sentence: string) => quotesInQuotes.process(sentence, '', {}, undefined);

test.each([
  [
    '«\u00a0«\u00a0J’ai tourné le stylo\u00a0»\u00a0: Édith\u00a0»',
    '«\u00a0“J’ai tourné le stylo”\u00a0: Édith\u00a0»',
  ],
  [
    '«\u00a0On a dit «\u00a0un montage\u00a0» et «\u00a0un neveu\u00a0»\u00a0», puis «\u00a0pardon\u00a0»',
    '«\u00a0On a dit “un montage” et “un neveu”\u00a0», puis «\u00a0pardon\u00a0»',
  ],
  ['your statement ““I turned the pen”: Édith”', 'your statement “‘I turned the pen’: Édith”'],
])('a quotation in a quotation has marks of its own: %s', (sentence, nested) => {
  expect(said(sentence)).toBe(nested);
});

test.each([
  '«\u00a0un\u00a0» et «\u00a0deux\u00a0»',
  '«\u00a0He said “no”\u00a0»',
  '„so“ und „so“',
  'a « left open, a « again',
])('other quotations keep theirs: %s', (sentence) => expect(said(sentence)).toBe(sentence));
