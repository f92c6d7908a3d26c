import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/crisis/vocabulary.ts';
import { RULEBOOK } from '../../src/rules/rulebook.ts';
import type { RuleScore } from '../../src/training/scorecard.ts';
import { assessor } from '../../src/workshop/assess.ts';
import { groupStanding, partOf, progressOf, type Standing, totalProgressOf } from '../../src/workshop/progress.ts';
import { givenEntrants } from '../support/entrants.ts';
import { givenScenario } from '../support/library.ts';

const score = (rule: RuleScore['rule'], points: number, max: number): RuleScore => ({
  rule,
  points,
  max,
  verdict: max === 0 ? 'not-tested' : 'partly',
  findings: [],
});
const standing = (id: string, total: number, ...rules: RuleScore[]): Standing => ({
  entrant: { id },
  scorecard: { total, rules },
});

describe('progress per rule', () => {
  const first = [
    standing('ann', 40, score('never-delete', 2, 8), score('empathise', 0, 0)),
    standing('bob', 60, score('never-delete', 8, 8), score('empathise', 3, 6)),
    standing('cyd', 50, score('never-delete', 4, 8), score('empathise', 6, 6)),
  ];
  const second = [
    standing('ann', 55, score('never-delete', 6, 6), score('empathise', 3, 6)),
    standing('bob', 61, score('never-delete', 6, 6), score('empathise', 3, 6)),
    standing('dan', 70, score('never-delete', 3, 6), score('empathise', 6, 6)),
  ];
  const of = (rule: string) => progressOf([first, second]).find((each) => each.rule === rule);

  test('the group: median and middle half of those tested, round by round', () => {
    expect(of('never-delete')?.group).toEqual([
      { median: 0.5, low: 0.375, high: 0.75, count: 3 },
      { median: 1, low: 0.75, high: 1, count: 3 },
    ]);
    expect(of('empathise')?.group[0]).toEqual({ median: 0.75, low: 0.625, high: 0.875, count: 2 });
  });

  test('a rule not tested is undefined, never nothing', () => {
    expect(of('empathise')?.each.find(({ id }) => id === 'ann')?.parts).toEqual([undefined, 0.5]);
    expect(of('own-up')).toMatchObject({ group: [undefined, undefined], change: undefined });
    expect(partOf(score('own-up', 0, 0))).toBeUndefined();
    expect(partOf(score('own-up', 0, 8))).toBe(0);
  });

  test('change counts only those tested in both rounds', () => {
    expect(of('never-delete')?.change).toEqual({ median: 0.375, rose: 1, stayed: 1, fell: 0 });
    expect(of('empathise')?.change).toEqual({ median: 0, rose: 0, stayed: 1, fell: 0 });
  });

  test('who came late or left has a gap, and everybody is there', () => {
    expect(of('never-delete')?.each).toEqual([
      { id: 'ann', parts: [0.25, 1] },
      { id: 'bob', parts: [1, 1] },
      { id: 'cyd', parts: [0.5, undefined] },
      { id: 'dan', parts: [undefined, 0.5] },
    ]);
  });

  test('the whole score goes the same way; one round has no change', () => {
    expect(totalProgressOf([first, second]).group.map((spread) => spread?.median)).toEqual([0.5, 0.61]);
    expect(totalProgressOf([first]).change).toBeUndefined();
    expect(progressOf([first]).map(({ rule }) => rule)).toEqual([...RULES]);
  });

  test('every phone may be told the middle of three or more, and nothing of two', () => {
    expect(groupStanding(first)).toEqual({
      count: 3,
      total: 50,
      // Two were tested on empathy: the median would tell each what the other got.
      rules: [{ rule: 'never-delete', median: 0.5 }],
    });
    expect(groupStanding(first.slice(0, 2))).toBeUndefined();
  });

  test('two real rounds on two scenarios: those who went from defensive to golden rose', () => {
    const assess = assessor(RULEBOOK);
    const play = (id: string, offset: number) =>
      givenEntrants(givenScenario(id), 10, 7, offset)
        .map(assess)
        .filter((each) => each !== undefined);
    // In the second round everybody plays as their neighbour did: the last ones become the first, and so on.
    const rounds = [play('coq-en-pantoufles', 1), play('closing-time', 0)];
    const rules = progressOf(rounds);
    expect(totalProgressOf(rounds).each.find(({ id }) => id === 'team-0')?.parts[1]).toBeGreaterThan(
      totalProgressOf(rounds).each.find(({ id }) => id === 'team-0')?.parts[0] as number,
    );
    expect(rules.find(({ rule }) => rule === 'always-answer')?.change?.rose).toBeGreaterThan(0);
    for (const { group } of rules) {
      for (const spread of group) {
        if (spread) expect(spread.low <= spread.median && spread.median <= spread.high).toBe(true);
      }
    }
  });
});
