import { beforeAll, describe, expect, test } from 'vitest';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { replay } from '../../src/training/replay.ts';
import { scoreRun } from '../../src/training/rescore.ts';
import { type Assessed, assessor } from '../../src/workshop/assess.ts';
import { type Comparison, compare, FATES } from '../../src/workshop/comparison.ts';
import { extremeReplies, wordsOf } from '../../src/workshop/replies.ts';
import { givenEntrants } from '../support/entrants.ts';
import { givenScenario } from '../support/library.ts';

const scenario = givenScenario('coq-en-pantoufles');
const entrants = givenEntrants(scenario, 20);
let assessed: Assessed[];
let comparison: Comparison;

beforeAll(() => {
  assessed = entrants.map(assessor(RULEBOOK)).filter((each) => each !== undefined);
  comparison = compare(assessed, RULEBOOK);
});

describe('an entrant played again', () => {
  test('is worth what scoring the run alone says', () => {
    expect(assessed).toHaveLength(20);
    for (const { entrant, scorecard } of assessed.slice(0, 6)) {
      const alone = scoreRun(scenario, entrant.run, RULEBOOK);
      expect(alone.ok && alone.scorecard).toEqual(scorecard);
    }
  });

  test('a log that could not have been played is no entrant', () => {
    const [first] = entrants;
    const run = { ...first?.run, log: [{ at: 3, action: { type: 'verify', fact: 'no-such-fact' } }] };
    expect(assessor(RULEBOOK)({ ...first, run } as (typeof entrants)[number])).toBeUndefined();
  });
});

describe('post by post', () => {
  test('everybody has exactly one fate on every message', () => {
    expect(comparison.decisions.length).toBeGreaterThan(5);
    for (const { fates, of } of comparison.decisions) {
      expect(FATES.reduce((sum, fate) => sum + fates[fate], 0)).toBe(of);
      expect(of).toBe(20);
    }
  });

  test('counts are those of the logs: who wrote to it in public, who deleted it', () => {
    const stories = entrants.map(({ run }) => {
      const replayed = replay(scenario, leversOf(RULEBOOK), run);
      return replayed.ok ? replayed.crisis.view().events : [];
    });
    for (const { post, fates, moderated, options } of comparison.decisions) {
      const wrote = stories.filter((events) =>
        events.some((event) => event.type === 'reply-landed' && event.post === post),
      ).length;
      const deleted = stories.filter((events) =>
        events.some((event) => event.type === 'post-moderated' && event.post === post && event.how === 'delete'),
      ).length;
      expect(moderated.delete, post).toBe(deleted);
      expect(fates['in-time'] + fates.late + fates.private, post).toBeLessThanOrEqual(wrote);
      expect(wrote, post).toBeLessThanOrEqual(options.reduce((sum, { count }) => sum + count, 0));
    }
    expect(comparison.decisions.some(({ moderated }) => moderated.delete >= 2)).toBe(true);
    expect(comparison.decisions.some(({ fates }) => fates.left > 0 && fates['in-time'] > 0)).toBe(true);
  });

  test('every option the message offers is there with the engine’s reading, also the one nobody took', () => {
    for (const { post, options } of comparison.decisions) {
      const offered = scenario.posts.find(({ id }) => id === post)?.replies ?? [];
      expect(options.map(({ text }) => text)).toEqual(expect.arrayContaining(offered.map(({ id }) => `${post}/${id}`)));
      for (const { reading } of options) {
        expect(Math.abs(reading.quality)).toBeLessThanOrEqual(1);
        expect(reading.sense === 'bad').toBe(reading.quality < 0);
      }
    }
  });

  test('somebody for whom a message never came has not left it waiting', () => {
    const [golden, , , silent] = assessed;
    const only = compare([golden, silent] as Assessed[], RULEBOOK);
    for (const { post, fates } of only.decisions) {
      const seen = [golden, silent].filter((each) => each?.posts.some((told) => told.post.id === post)).length;
      expect(2 - seen).toBe(fates.unseen);
    }
  });

  test('what all did alike divides nobody; what they did in two halves divides half of all pairs', () => {
    const [golden, , deletes, silent] = assessed;
    for (const { division } of compare([silent, silent] as Assessed[], RULEBOOK).decisions) expect(division).toBe(0);
    const two = compare([deletes, silent] as Assessed[], RULEBOOK).decisions;
    for (const { division, fates } of two)
      expect(division).toBe(fates.removed === 1 && fates.left === 1 ? 0.5 : division);
    expect(two.some(({ division }) => division === 0.5)).toBe(true);
    const four = compare([golden, silent, silent, silent] as Assessed[], RULEBOOK).decisions;
    expect(four.some(({ division }) => Math.abs(division - 0.375) < 1e-9)).toBe(true);
  });

  test('statements: who published which, the first first', () => {
    const used = comparison.statements.filter(({ published }) => published.length > 0);
    expect(used.length).toBeGreaterThan(0);
    for (const { statement, published, medianAt } of used) {
      expect(published.map(({ at }) => at)).toEqual(published.map(({ at }) => at).toSorted((a, b) => a - b));
      expect(medianAt).toBeGreaterThanOrEqual(published[0]?.at ?? 0);
      for (const { entrant, at } of published) {
        const log = entrants.find(({ id }) => id === entrant)?.run.log ?? [];
        const set = log.find(({ action }) => action.type === 'publish' && action.statement === statement);
        expect(set?.at).toBeLessThanOrEqual(at);
      }
    }
  });

  test('a message injected for one team is compared among those who had it', () => {
    const [one, two] = entrants;
    if (!one || !two) throw new Error('two entrants');
    const [first] = scenario.posts.filter(({ replies }) => replies.length > 0);
    if (!first) throw new Error('a post');
    const injected = { ...first, id: 'inject-1', when: 45, re: undefined };
    const given = { ...one, scenario: { ...scenario, posts: [...scenario.posts, injected] } };
    const both = [given, two].map(assessor(RULEBOOK)).filter((each) => each !== undefined);
    const decision = compare(both, RULEBOOK).decisions.find(({ post }) => post === 'inject-1');
    expect(decision).toMatchObject({ of: 1, fates: { left: 1, unseen: 0 } });
    expect(decision?.scenario.posts.at(-1)?.id).toBe('inject-1');
  });
});

describe('the best and the worst replies', () => {
  test('best win points, worst lose them; no words twice, no author told', () => {
    const { best, worst } = extremeReplies(assessed, 3);
    expect(best).toHaveLength(3);
    expect(worst).toHaveLength(3);
    expect(best.every(({ points }) => points > 0)).toBe(true);
    expect(worst.every(({ points }) => points < 0)).toBe(true);
    expect(best.map(({ points }) => points)).toEqual(best.map(({ points }) => points).toSorted((a, b) => b - a));
    expect(new Set([...best, ...worst].map(wordsOf)).size).toBe(6);
    const said = JSON.stringify([best, worst].map((list) => list.map(({ scenario: _, ...reply }) => reply)));
    for (const { id, name } of entrants) {
      expect(said).not.toContain(`"${id}"`);
      expect(said).not.toContain(`"${name}"`);
    }
  });

  test('of replies worth the same the quicker comes first', () => {
    const golden = assessed[0] as Assessed;
    const { best } = extremeReplies([golden, golden], 50);
    const ties = best.filter((each, index) => index > 0 && each.points === best[index - 1]?.points);
    for (const tie of ties) {
      expect(tie.waited).toBeGreaterThanOrEqual(best[best.indexOf(tie) - 1]?.waited ?? 0);
    }
    expect(best.length).toBeGreaterThan(3);
  });
});
