import { expect, test } from 'vitest';
import { nightStories } from '../../src/cli/night-stories.ts';
import { PLATFORMS } from '../../src/crisis/vocabulary.ts';
import { givenScenario } from '../support/library.ts';

test('home’s night map shows one crisis played four ways: care calms it, deleting sets it alight', () => {
  const { stories } = nightStories(givenScenario('six-melons'));
  const { silent, delete: deleted, canned, golden } = stories;
  expect(golden.total).toBeLessThan(silent.total);
  expect(deleted.total).toBeGreaterThan(silent.total);
  for (const story of [silent, deleted, canned, golden]) {
    const since = story.shares.filter((_, n) => n % 3 === 0);
    const towns = story.shares.filter((_, n) => n % 3 > 0);
    expect(since.length).toBeGreaterThan(0);
    expect(Math.min(...since)).toBeGreaterThanOrEqual(0);
    expect(since.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(story.duration);
    expect(Math.max(...towns)).toBeLessThan(PLATFORMS.length);
  }
  expect(golden.rain.length).toBeGreaterThan(deleted.rain.length);
});
