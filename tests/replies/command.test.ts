import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/replies/reading.ts';
import { scenario } from '../support/command.ts';

const FILE = 'scenarios/closing-time/scenario.json';
const TEXT =
  'Madame Lopinot, votre alerte est arrivée à 23 h 41 et nous ne l’avons pas lue : pardon. Je vous appelle avant midi. Iliana';

describe('read', { timeout: 60_000 }, () => {
  test('prints a reading as JSON, alone and as the answer to a scenario’s message', async () => {
    const alone = await scenario(['read', '--lang', 'fr', TEXT]);
    expect(alone).toMatchObject({ code: 0, err: '' });
    const reading = JSON.parse(alone.out) as Reading;
    expect(reading).toMatchObject({ language: 'fr', assessed: true, acts: ['apology', 'redirect'] });
    const answer = await scenario(['read', '--lang', 'fr', '--scenario', FILE, '--post', 'bernadette', TEXT]);
    const placed = JSON.parse(answer.out) as Reading;
    // It takes up the message’s own words, and the fault was preventable.
    expect(placed.spans.map(({ reason }) => reason)).toContain('empathy.their-words');
    expect(placed.criteria.ownership.max).toBeGreaterThan(reading.criteria.ownership.max);
  });

  test('says what it did not understand', async () => {
    expect(await scenario(['read', '--lang', 'en'])).toMatchObject({ code: 2, out: '' });
    expect(await scenario(['read', '--lang', 'en', '--post', 'x', 'Hello there'])).toMatchObject({ code: 2, out: '' });
    const unknown = await scenario(['read', '--lang', 'en', '--scenario', FILE, '--post', 'nobody', 'Hello there']);
    expect(unknown.err).toContain('no message nobody');
  });
});
