import { describe, expect, test } from 'vitest';
import { typographyFaults } from './typography.ts';

describe('typography', () => {
  test.each([
    'Vraiment ?',
    'Il a dit : « Jamais ».',
    'Il a dit\u00a0: «\u00a0Jamais\u00a0».',
    'Bien sûr :)',
    'À 0:14, l’image saute…',
    '{{name}} : voir https://example.org/a?b',
  ])('French as it should be: %s', (sentence) => {
    const set = sentence.replace(/ (?=[:?»](?!\)))/g, '\u202f').replace(/« /g, '«\u202f');
    expect(typographyFaults(set, 'fr')).toEqual([]);
  });

  test.each([
    ['Vraiment ?', 'a plain space before ; : ! ? or »'],
    ['Vraiment\u00a0? Non.', 'a wide space before ; ! or ?'],
    ['Vraiment?', 'no space before ; ! ? or »'],
    ['« Jamais\u00a0»', 'no non-breaking space after «'],
    ["l'image", 'a straight apostrophe'],
    ['un "mot"', 'straight quotes'],
  ])('French to mend: %s', (sentence, fault) => {
    expect(typographyFaults(sentence, 'fr')).toEqual([fault]);
  });

  test.each([
    ["don't", 'a straight apostrophe'],
    ['a "word"', 'straight quotes'],
    ['Really\u00a0?', 'French spacing'],
  ])('English to mend: %s', (sentence, fault) => {
    expect(typographyFaults(sentence, 'en')).toEqual([fault]);
    expect(typographyFaults('Don’t say “really?” to {{name}}:', 'en')).toEqual([]);
  });

  test('JSON quoted to a trainer is code, the words around it are not', () => {
    const remedy = 'Give it a time: "when": "0:20".';
    expect(typographyFaults(remedy, 'en', true)).toEqual([]);
    expect(typographyFaults(remedy, 'en')).toEqual(['straight quotes']);
    expect(typographyFaults('Enlevez "re" ?', 'fr', true)).toHaveLength(1);
  });
});
