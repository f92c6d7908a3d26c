import { describe, expect, test } from 'vitest';
import { Crisis } from '../../src/crisis/crisis.ts';
import { leversOf, RULEBOOK, weightsOf } from '../../src/rules/rulebook.ts';
import { BOTS, type Policy, playBot } from '../../src/training/bots/index.ts';
import { boardRow } from '../../src/workshop/board.ts';
import { givenScenario } from '../support/library.ts';

const levers = leversOf(RULEBOOK);
const weights = weightsOf(RULEBOOK);
const world = givenScenario('coq-en-pantoufles');

/** The board's line of somebody who plays by this policy, at that minute. */
function rowAt(policy: Policy, minute: number, seed = 7) {
  const { run } = playBot(world, levers, BOTS[policy], seed);
  const log = run.log.filter(({ at }) => at < minute);
  const crisis = new Crisis(world, levers, seed);
  expect(crisis.play(log)).toBeUndefined();
  crisis.advance(minute);
  return { row: boardRow({ world, view: crisis.view(), log, levers, weights }), crisis, log };
}

describe('a team’s line on the board', () => {
  test('at the first minute nobody waits, nothing is lost', () => {
    const { row } = rowAt('silent', 0);
    expect(row).toMatchObject({ now: 0, overdue: 0, backlog: 0, firstAnswer: undefined, atStake: [] });
    expect(row.lastAct).toBeUndefined();
  });

  test('silence: complaints wait, then wait too long, and the rules on answering lose points', () => {
    const early = rowAt('silent', 60).row;
    const late = rowAt('silent', 900).row;
    expect(late.waiting).toBeGreaterThan(early.waiting);
    expect(late.overdue).toBeGreaterThan(0);
    expect(late.overdue).toBeLessThanOrEqual(late.waiting);
    expect(late.firstAnswer).toBeUndefined();
    expect(late.atStake.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['always-answer', 'answer-fast']));
    expect(late.atStake.every(({ lost }) => lost >= 0)).toBe(true);
  });

  test('a deadline half an hour away is said before anything is lost', () => {
    const due = rowAt('silent', 60)
      .crisis.view()
      .posts.flatMap(({ id, dueAt }) => {
        const post = world.posts.find((each) => each.id === id);
        return dueAt !== undefined && post?.on !== 'cell' && post?.on !== 'inbox' ? [dueAt] : [];
      });
    const first = Math.min(...due);
    const stake = rowAt('silent', first - 12).row.atStake.find(({ rule }) => rule === 'answer-fast');
    expect(stake).toMatchObject({ lost: 0, breaksIn: 12 });
  });

  test('who answers at once has few waiting and says when the first word came', () => {
    const good = rowAt('golden', 900);
    expect(good.row.waiting).toBeLessThan(rowAt('silent', 900).row.waiting);
    expect(good.row.firstAnswer).toBeGreaterThanOrEqual(0);
    expect(good.row.firstAnswer).toBeLessThan(rowAt('late', 900).row.firstAnswer ?? 0);
    expect(good.row.lastAct).toBe(good.log.at(-1));
  });

  test('who deletes sees the first rule at stake', () => {
    const { row } = rowAt('delete', 900);
    expect(row.atStake.find(({ rule }) => rule === 'never-delete')?.lost).toBeGreaterThan(1);
  });

  test('the cell’s and the inbox’s open questions are the backlog, not the public’s', () => {
    const { row, crisis } = rowAt('silent', 600);
    const privately = crisis.view().posts.filter(({ id }) => {
      const post = world.posts.find((each) => each.id === id);
      return (post?.on === 'cell' || post?.on === 'inbox') && post.replies.length > 0;
    });
    expect(privately.length).toBeGreaterThan(0);
    expect(row.backlog).toBe(privately.length);
  });

  test('the curve is thin, begins at the beginning and ends now', () => {
    const { row, crisis } = rowAt('silent', 1440);
    expect(row.curve.length).toBeLessThanOrEqual(62);
    expect(row.curve[0]?.at).toBe(0);
    expect(row.curve.at(-1)?.at).toBe(1440);
    expect(row.curve.at(-1)?.reach).toBeLessThanOrEqual(crisis.view().reach);
    expect(row.curve.every((point, index) => point.reach >= (row.curve[index - 1]?.reach ?? 0))).toBe(true);
  });
});
