import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealt, letterOf } from '../../../src/ui/workshop/facilitator/teams.ts';

describe('dealing people into teams', () => {
  it('gives everybody a place, once, and teams that differ by one at most', () => {
    const people = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        people,
        fc.integer({ min: 1, max: 20 }),
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (seats, count, chance) => {
          const teams = dealt(seats, count, () => chance.next().value as number);
          expect(teams.flat().sort()).toEqual([...seats].sort());
          expect(teams.length).toBe(Math.min(count, seats.length));
          const sizes = teams.map(({ length }) => length);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

it('hidden names are letters, and go on after Z', () => {
  expect([0, 25, 26, 27, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'BA']);
});
