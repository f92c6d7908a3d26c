import { describe, expect, test } from 'vitest';
import type { Post, World } from '../../src/crisis/world.ts';
import { RULEBOOK } from '../../src/rules/rulebook.ts';
import { type Lengths, lengthsOf } from '../../src/training/balance/contenders.ts';
import type { OptionRemark } from '../../src/training/balance/decisions.ts';
import { playSeed, runsOf } from '../../src/training/balance/seed-sheet.ts';
import { decompose, median, quantile } from '../../src/training/balance/statistics.ts';
import { type BalanceReport, computeBalance } from '../../src/training/balance.ts';
import { hotWorld, option, post } from '../support/worlds.ts';

describe('the two-way decomposition', () => {
  test('gives all to skill when only the way of playing matters', () => {
    expect(
      decompose([
        [10, 10, 10],
        [70, 70, 70],
      ]),
    ).toEqual({ skill: 1, luck: 0, rest: 0 });
  });

  test('gives all to luck when only the seed matters', () => {
    expect(
      decompose([
        [1, 5, 9],
        [1, 5, 9],
      ]),
    ).toEqual({ skill: 0, luck: 1, rest: 0 });
  });

  test('gives all to the rest when one is lucky where the other is not', () => {
    expect(
      decompose([
        [0, 10],
        [10, 0],
      ]),
    ).toEqual({ skill: 0, luck: 0, rest: 1 });
  });

  test('shares a sum of both by their sums of squares', () => {
    // Rows ±3, columns ±1: 4 × 9 against 4 × 1.
    const { skill, luck, rest } = decompose([
      [-4, -2],
      [2, 4],
    ]);
    expect([skill, luck, rest]).toEqual([0.9, 0.1, expect.closeTo(0, 12)]);
  });

  test('finds nothing to share where nothing varies, or nothing was played', () => {
    const nothing = { skill: 0, luck: 0, rest: 0 };
    const equal = Array.from({ length: 3 }, () => [0.1, 0.1, 0.1]);
    expect(decompose(equal)).toEqual(nothing);
    expect(decompose([])).toEqual(nothing);
  });
});

test('quantiles lie between their neighbours', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(quantile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38);
  expect(median([])).toBe(0);
});

const GOOD = { strategy: 'apologise', traits: ['empathy', 'ownership', 'next-step', 'personal'] } as const;
const DULL = { strategy: 'inform', traits: ['vague'] } as const;
const CRUEL = { strategy: 'deny', traits: ['blame', 'legalese'] } as const;

/** Six complaints with an answer of each sort, the good one in every place in turn. */
function complaints(): Post[] {
  return [0, 60, 120, 180, 400, 700].map((when, at) => {
    const replies = [option('good', GOOD), option('dull', DULL), option('cruel', CRUEL)];
    return post(`complaint-${at}`, {
      when,
      spark: 30,
      on: at % 2 === 0 ? 'pepia' : 'trombi',
      replies: [...replies.slice(at % 3), ...replies.slice(0, at % 3)],
    });
  });
}

function given(part: Partial<World>) {
  return {
    ...hotWorld({ posts: complaints(), endings: [{ id: 'end' }], facts: [], ...part }),
    search: [],
    difficulty: 1,
  };
}

function reportOn(
  scenario: ReturnType<typeof given>,
  { seeds = 5, lengths = new Map() as Lengths } = {},
): BalanceReport {
  const sheets = Array.from({ length: seeds }, (_, index) =>
    playSeed({ scenario, lengths, rulebook: RULEBOOK, seed: index + 1, withTrials: index < 3 }),
  );
  return computeBalance(scenario, sheets, RULEBOOK);
}

const lengthened = (long: string): Lengths =>
  new Map(complaints().flatMap(({ id, replies }) => replies.map((r) => [`${id}/${r.id}`, r.id === long ? 200 : 80])));

function remarksOn(report: BalanceReport, postId: string): Record<string, readonly OptionRemark[]> {
  const decision = report.decisions.find((each) => each.post === postId);
  return Object.fromEntries(decision?.options.map((each) => [each.option, each.remarks]) ?? []);
}

describe('strategies', { timeout: 60_000 }, () => {
  test('a story that rewards care has no dominant one', () => {
    const { dominant, bots } = reportOn(given({}));
    expect(dominant).toEqual([]);
    const scoreOf = (name: string) => bots.find(({ bot }) => bot === name)?.score ?? 0;
    expect(scoreOf('golden')).toBeGreaterThan(scoreOf('chance'));
    expect(scoreOf('chance')).toBeGreaterThan(scoreOf('delete'));
  });

  test('among trolls alone, silence does as well as care, and is said to', () => {
    const troll = (id: string, when: number) =>
      post(id, { by: 'max', kind: 'trolling', when, spark: 20, replies: [option('a', GOOD), option('b', CRUEL)] });
    const { dominant } = reportOn(
      given({ posts: [troll('one', 0), troll('two', 90)], preparations: { budget: 0, choices: [] } }),
    );
    expect(dominant).toContainEqual({ bot: 'silent', share: 1 });
    expect(dominant.map(({ bot }) => bot)).not.toContain('first');
  });

  test('a good answer that is always the longest gives itself away', () => {
    const { giveAways } = reportOn(given({}), { seeds: 20, lengths: lengthened('good') });
    expect(giveAways.map(({ bot }) => bot)).toEqual(['longest']);
  });

  test('a good answer that is always first gives itself away; one that is never long does not', () => {
    const posts = complaints().map((each) => ({
      ...each,
      replies: each.replies.toSorted((a, b) => Number(b.id === 'good') - Number(a.id === 'good')),
    }));
    const { giveAways } = reportOn(given({ posts }), { seeds: 20, lengths: lengthened('dull') });
    expect(giveAways.map(({ bot }) => bot)).toContain('first');
    expect(giveAways.map(({ bot }) => bot)).not.toContain('longest');
  });

  test('a text in two languages is as long as both together', () => {
    const texts = { a: 'four', b: { fr: 'cinq5', en: 'six' } };
    const replies = Object.entries(texts).map(([id, text]) => ({ ...option(id), text }));
    expect([...lengthsOf([{ ...post('p'), replies }])]).toEqual([
      ['p/a', 4],
      ['p/b', 8],
    ]);
  });
});

describe('what nobody sees', { timeout: 60_000 }, () => {
  test('a message and an ending whose conditions cannot hold are named, and no others', () => {
    const never = { all: [{ elapsed: 60 }, { not: { elapsed: 30 } }] };
    const { neverAppeared, neverEnded } = reportOn(
      given({
        posts: [...complaints(), post('ghost', { when: { if: never, after: 0 } })],
        endings: [{ id: 'heaven', when: never }, { id: 'end' }],
      }),
      { seeds: 2 },
    );
    expect({ neverAppeared, neverEnded }).toEqual({ neverAppeared: ['ghost'], neverEnded: ['heaven'] });
  });

  test('what only one preparation, one statement or one answer brings is found', () => {
    const { neverAppeared, neverEnded } = reportOn(
      given({
        posts: [
          ...complaints(),
          post('friends', { when: { if: { prepared: 'ambassadors' }, after: 5 } }),
          post('outcry', { when: { if: { chosen: 'complaint-2/cruel' }, after: 5 } }),
        ],
        statements: [{ ...option('lie', CRUEL), kind: 'denial', answers: [], on: ['pepia'] }],
        endings: [
          { id: 'lied', when: { all: [{ published: 'lie' }, { not: { answered: 'complaint-0' } }] } },
          { id: 'end' },
        ],
      }),
      { seeds: 1 },
    );
    expect({ neverAppeared, neverEnded }).toEqual({ neverAppeared: [], neverEnded: [] });
  });
});

describe('decisions', { timeout: 60_000 }, () => {
  const cool = { strategy: 'repair', traits: ['facts'] } as const;
  const fuelling = { does: [{ sways: 1.01 }] } as const;
  const report = reportOn(
    given({
      cell: [{ id: 'boss', role: 'boss', signOff: 100 * 60 }],
      posts: [
        ...complaints(),
        post('trap', { when: 20, spark: 30, replies: [option('best', GOOD), option('also', cool)] }),
        post('reward', {
          when: 30,
          spark: 30,
          replies: [option('fuel', { ...GOOD, ...fuelling }), option('dull', DULL)],
        }),
        post('too-late', {
          when: 1000,
          replies: [option('signed', { ...GOOD, signOff: ['boss'] }), option('dull', DULL)],
        }),
        post('chat', { by: 'boss', on: 'cell', kind: 'remark', when: 40, replies: [option('yes'), option('no')] }),
        post('fury', { when: { if: { chosen: 'complaint-0/cruel' }, after: 30 }, replies: [option('sorry', GOOD)] }),
      ],
    }),
    { seeds: 3 },
  );

  test('an answer good on paper that another always beats is never worth choosing', () => {
    expect(remarksOn(report, 'trap')).toEqual({ best: expect.any(Array), also: ['never-worth-choosing'] });
  });

  test('an answer ahead of all by far is uncontested', () => {
    const posts = [post('only', { spark: 60, replies: [option('kind', GOOD), option('rude', CRUEL)] })];
    expect(remarksOn(reportOn(given({ posts }), { seeds: 3 }), 'only')).toEqual({ kind: ['uncontested'], rude: [] });
  });

  test('an answer bad on paper that pays is named', () => {
    expect(remarksOn(report, 'reward').fuel).toContain('pays-though-bad');
  });

  test('an answer whose signature comes after the end can never be sent', () => {
    expect(remarksOn(report, 'too-late').signed).toEqual(['never-said']);
  });

  test('a chat that changes nothing is idle', () => {
    expect(report.decisions.find(({ post }) => post === 'chat')).toMatchObject({ remarks: ['idle'], goodChoices: 3 });
  });

  test('an ordinary complaint earns no remark, and its figures tell good from bad', () => {
    const decision = report.decisions.find(({ post }) => post === 'complaint-1');
    const effects = Object.fromEntries(decision?.options.map((each) => [each.option, each.effect]) ?? []);
    expect(effects.good).toBeGreaterThan(effects.dull as number);
    expect(effects.dull).toBeGreaterThan(effects.cruel as number);
    expect(decision?.base).toEqual(['golden']);
    expect(decision?.options.map(({ onPaper }) => onPaper).toSorted()).toEqual(['bad', 'bad', 'good']);
  });

  test('one that only a mistake brings is tried in the run of who made it', () => {
    expect(report.decisions.find(({ post }) => post === 'fury')?.base).not.toContain('golden');
    expect(report.neverAppeared).toEqual([]);
  });
});

describe('the report', { timeout: 60_000 }, () => {
  const scenario = given({});
  const sheet = (seed: number) =>
    playSeed({ scenario, lengths: new Map(), rulebook: RULEBOOK, seed, withTrials: seed === 1 });

  test('is the same whatever the order of the sheets', () => {
    const sheets = [1, 2, 3].map(sheet);
    const forwards = computeBalance(scenario, sheets, RULEBOOK);
    expect(computeBalance(scenario, sheets.toReversed(), RULEBOOK)).toEqual(forwards);
    expect(forwards.runs).toBe(runsOf(scenario, true) + 2 * runsOf(scenario, false));
    expect(forwards.ceiling.score).toBe(
      Math.max(...sheets.flatMap(({ plays }) => Object.values(plays).map((p) => p.score))),
    );
  });

  test('its difficulty grows with what players lose and with what decisions forgive', () => {
    const { difficulty } = computeBalance(scenario, [sheet(1)], RULEBOOK);
    const { lost, unforgiving, index } = difficulty;
    expect(index).toBeCloseTo(0.75 * lost + 25 * unforgiving, 0);
    expect(lost).toBeGreaterThan(0);
    const noRoom = given({ heat: 'firestorm', preparations: { budget: 0, choices: [] }, duration: 24 * 60 });
    const other = playSeed({ scenario: noRoom, lengths: new Map(), rulebook: RULEBOOK, seed: 1, withTrials: false });
    expect(computeBalance(noRoom, [other], RULEBOOK).difficulty.unforgiving).toBe(0);
  });
});
