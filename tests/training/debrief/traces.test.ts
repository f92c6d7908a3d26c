import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/crisis/world.ts';
import { tracesOf } from '../../../src/training/debrief/traces.ts';

/** A crisis in which these plain conditions hold. */
function holdsIf(...those: Condition[]): (condition: Condition) => boolean {
  const known = new Set(those.map((each) => JSON.stringify(each)));
  const holds = (condition: Condition): boolean => {
    if (condition.all) return condition.all.every(holds);
    if (condition.any) return condition.any.some(holds);
    if (condition.not) return !holds(condition.not);
    return known.has(JSON.stringify(condition));
  };
  return holds;
}

const deleted = { deleted: 'photo' };
const said = { published: 'sorry' };
const asked = { chosen: 'photo/good' };
const told = (when: Condition | undefined, ...those: Condition[]) => tracesOf([{ when }], holdsIf(...those))[0];

describe('what a search still finds', () => {
  test('is there without a condition, whatever was done', () => {
    expect(told(undefined)).toEqual({ row: 0, found: true, happened: [], missing: [] });
  });

  test('is put there by what happened', () => {
    expect(told(deleted, deleted)).toEqual({ row: 0, found: true, happened: [deleted], missing: [] });
    expect(told({ all: [deleted, said] }, deleted, said)).toMatchObject({ found: true, happened: [deleted, said] });
  });

  test('of several causes the first that came true is named', () => {
    expect(told({ any: [asked, said, deleted] }, said, deleted)).toMatchObject({ found: true, happened: [said] });
  });

  test('is there for want of what would have removed it: all that would have', () => {
    expect(told({ not: { any: [asked, said] } })).toEqual({
      row: 0,
      found: true,
      happened: [],
      missing: [asked, said],
    });
  });

  test('is kept away by one thing done, or by one thing left undone', () => {
    expect(told({ not: { any: [asked, said] } }, said)).toMatchObject({ found: false, happened: [said], missing: [] });
    expect(told({ all: [deleted, { not: said }] }, said)).toMatchObject({ found: false, missing: [deleted] });
    expect(told(deleted)).toMatchObject({ found: false, happened: [], missing: [deleted] });
  });
});
