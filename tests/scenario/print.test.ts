import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { printScenario } from '../../src/scenario/print.ts';
import { writtenScenario } from './scenario-arbitrary.ts';
import { SMALL, smallScenario } from './small.ts';

describe('a scenario printed and read again is the same scenario', () => {
  test('any scenario', { timeout: 240_000 }, () => {
    let withConditions = 0;
    fc.assert(
      fc.property(writtenScenario, (written) => {
        const first = parseScenario(JSON.stringify(written));
        if (!first.ok) throw new Error(JSON.stringify(first.problems[0]));
        const again = parseScenario(printScenario(first.scenario));
        if (!again.ok) throw new Error(JSON.stringify(again.problems[0]));
        expect(again.scenario).toStrictEqual(first.scenario);
        if (first.scenario.posts.some(({ when }) => typeof when === 'object')) withConditions += 1;
      }),
      { numRuns: 400 },
    );
    expect(withConditions).toBeGreaterThan(100);
  });

  test('printing twice prints the same', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(writtenScenario, (written) => {
        const reading = parseScenario(JSON.stringify(written));
        if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
        const printed = printScenario(reading.scenario);
        const again = parseScenario(printed);
        expect(again.ok && printScenario(again.scenario)).toBe(printed);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the print is what an author would write', () => {
  const printed = printScenario(smallScenario());

  test('times in hours and minutes, the time of day as on a clock', () => {
    expect(printed).toContain('"startsAt": "12:10"');
    expect(printed).toContain('"deadline": "1:30"');
    expect(printed).toContain('"for": "1:00"');
  });

  test('lists nobody filled are left out, and nothing the author wrote is lost', () => {
    expect(printed).not.toContain('[]');
    expect(JSON.parse(printed)).toMatchObject(JSON.parse(SMALL));
  });

  test('a scenario without preparations keeps the list the format asks for', () => {
    const scenario = { ...smallScenario(), preparations: { budget: 0, choices: [] } };
    expect(parseScenario(printScenario(scenario))).toMatchObject({ ok: true, scenario });
  });
});
