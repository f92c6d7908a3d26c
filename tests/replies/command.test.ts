import { expect, test } from 'vitest';
import type { Reading } from '../../src/replies/reading.ts';
import { scenario } from '../support/command.ts';

const ANSWER = ['--scenario', 'scenarios/closing-time/scenario.json', '--post'];

test('read prints a reply’s reading as JSON, as the answer to a scenario’s message', { timeout: 60_000 }, async () => {
  const text =
    'Madame Lopinot, votre signalement est arrivé par le formulaire à 23 h 41, et nous ne l’avons pas lu : pardon. Je vous appelle avant midi. Iliana';
  const { code, out, err } = await scenario(['read', '--lang', 'fr', ...ANSWER, 'bernadette', text]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const reading = JSON.parse(out) as Reading;
  expect(reading).toMatchObject({ language: 'fr', assessed: true, acts: ['apology', 'redirect'] });
  // The fault was preventable, and the message’s own words are taken up.
  expect(reading.criteria.ownership.max).toBe(22);
  const echoed = reading.spans.filter(({ reason }) => reason === 'empathy.their-words');
  expect(echoed.map(({ from, to }) => text.slice(from, to))).toContain('formulaire');

  const unknown = await scenario(['read', '--lang', 'en', ...ANSWER, 'nobody', 'Hello there']);
  expect(unknown).toMatchObject({ code: 2, out: '' });
  expect(unknown.err).toContain('no message nobody');
});
