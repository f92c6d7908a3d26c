import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { RULEBOOK } from '../../src/rules/rulebook.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { lengthsOf } from '../../src/training/balance/contenders.ts';
import { findingsOf } from '../../src/training/balance/findings.ts';
import { type Play, playSeed, type SeedSheet } from '../../src/training/balance/seed-sheet.ts';
import { type BalanceReport, computeBalance } from '../../src/training/balance.ts';
import { POLICIES, type Policy } from '../../src/training/bots/index.ts';
import { givenScenario, LIBRARY } from '../support/library.ts';
import { LONG } from '../support/long.ts';

/** What every scenario we ship keeps to; a folder more under scenarios/ is a scenario more here. */
const EXTENT = LONG ? { seeds: 200, trialSeeds: 10 } : { seeds: 20, trialSeeds: 1 };
/** Every sixth; `scenario -- check` plays whichever one writes. */
const PLAYED = LIBRARY.filter((_, index) => LONG || index % 6 === 0);

/** Random play is no way of playing: it may reach few by chance. */
const RIVALS = POLICIES.filter((policy): policy is Policy => policy !== 'golden' && policy !== 'random');

const reports: BalanceReport[] = [];

test.each(LIBRARY)('%s is checked without an error or a warning, and is in both languages', (id) => {
  const text = readFileSync(new URL(`../../scenarios/${id}/scenario.json`, import.meta.url), 'utf8');
  const reading = parseScenario(text);
  const remarks = reading.problems.map(({ severity, key, line }) => `${severity} ${key}, line ${line}`);
  expect(remarks.filter((remark) => !remark.startsWith('advice'))).toEqual([]);
  // That the rest is in both languages follows: a sentence in one only would be a warning.
  expect(reading.ok && reading.scenario.title).toMatchObject({ fr: /\w/, en: /\w/ });
});

describe.each(PLAYED)('%s', (id) => {
  let sheets: readonly SeedSheet[] = [];
  let report: BalanceReport;

  beforeAll(() => {
    const scenario = givenScenario(id);
    const lengths = lengthsOf(scenario.posts);
    sheets = Array.from({ length: EXTENT.seeds }, (_, index) => {
      const seed = index + 1;
      return playSeed({ scenario, lengths, rulebook: RULEBOOK, seed, withTrials: seed <= EXTENT.trialSeeds });
    });
    report = computeBalance(scenario, sheets, RULEBOOK);
    reports.push(report);
  }, 300_000);

  const shareOfSeeds = (isBetter: (golden: Play, other: Play) => boolean, rival: Policy): number =>
    sheets.filter(({ plays }) => isBetter(plays.golden, plays[rival])).length / sheets.length;

  test('rewards playing by the book only: nothing dominates it, nothing gives it away, nothing is out of reach', () => {
    expect(findingsOf(report).filter(({ severity }) => severity === 'warning')).toEqual([]);
    // Nor does the book take everything: there is luck in a crisis, and a bot has no empathy.
    expect(report.bots.find(({ bot }) => bot === 'golden')?.score).toBeLessThan(100);
  });

  test('every careless way reaches more people than playing by the book, on at least 19 seeds of 20', () => {
    const shares = RIVALS.map((rival) => [rival, shareOfSeeds((mine, theirs) => mine.reach < theirs.reach, rival)]);
    expect(shares.filter(([, share]) => Number(share) < 0.95)).toEqual([]);
  });

  test('every other bot scores less, on at least 19 seeds of 20', () => {
    expect(report.dominant).toEqual([]);
  });

  test('is as difficult as it says', () => {
    expect(report.difficulty.level).toBe(report.difficulty.declared);
  });
});

test('whoever says to be harder is measured harder', () => {
  expect(reports.length).toBe(PLAYED.length);
  const byMeasure = reports.toSorted((a, b) => a.difficulty.index - b.difficulty.index);
  const levels = byMeasure.map(({ difficulty }) => difficulty.declared);
  expect(levels, byMeasure.map(({ scenario }) => scenario).join(', ')).toEqual(levels.toSorted());
});
