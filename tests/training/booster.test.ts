import { describe, expect, test } from 'vitest';
import { Crisis } from '../../src/crisis/crisis.ts';
import { RULES, type RuleId } from '../../src/crisis/vocabulary.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { printScenario } from '../../src/scenario/print.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { BOOSTERS, boosterScenario } from '../../src/training/booster/plan.ts';
import { weakestRules } from '../../src/training/booster/weakest-rules.ts';
import { BOTS, type Policy, playBot } from '../../src/training/bots/index.ts';
import { paceOf, WORKING } from '../../src/training/pace.ts';
import type { Run } from '../../src/training/run.ts';
import { computeScorecard } from '../../src/training/score.ts';
import type { RuleScore } from '../../src/training/scorecard.ts';
import { silenceOf } from '../../src/training/silence.ts';
import { givenBooster } from '../support/booster.ts';
import { givenScenario } from '../support/library.ts';
import { LONG } from '../support/long.ts';

const LEVERS = leversOf(RULEBOOK);
const seeds = LONG ? [1, 2, 3, 4, 5, 6] : [1];

const planned = RULES.flatMap((rule) => BOOSTERS[rule].map((id) => ({ rule, id })));
const scenarios = new Map([...new Set(planned.map(({ id }) => id))].map((id) => [id, givenScenario(id)]));

const cut = (rule: RuleId, id: string): Scenario => givenBooster(scenarios.get(id) as Scenario, rule);

function played(scenario: Scenario, policy: Policy, seed: number) {
  const { run, crisis } = playBot(scenario, LEVERS, BOTS[policy], seed);
  const silentView = silenceOf(scenario, LEVERS, seed, run.until);
  return { run, scorecard: computeScorecard({ scenario, run, crisis, silentView, rulebook: RULEBOOK }) };
}

/** The clock's own seconds, and those in which somebody reads what is there to read: 25 letters each. */
function realSeconds({ posts, ...scenario }: Scenario, { seed, log }: Run): number {
  const crisis = new Crisis({ ...scenario, posts }, LEVERS, seed);
  let seconds = 0;
  for (let row = 0; !crisis.over; crisis.advance(crisis.now + 1)) {
    for (let next = log[row]; next?.at === crisis.now; next = log[++row]) crisis.act(next.action);
    const view = crisis.view();
    seconds += 1 / (view.busyUntil > view.now ? WORKING : paceOf(view));
  }
  const seen = posts.filter(({ id }) => crisis.view().posts.some((post) => post.id === id));
  const texts = seen.flatMap(({ text, replies }) => [text, ...replies.map((option) => option.text)]);
  return seconds + texts.reduce((sum, text) => sum + (typeof text === 'string' ? text : text.fr).length, 0) / 25;
}

describe('a booster', () => {
  test('of every rule there are at least three, from different scenarios', () => {
    for (const rule of RULES) expect(new Set(BOOSTERS[rule]).size, rule).toBeGreaterThanOrEqual(3);
    expect(boosterScenario('own-up', 1 + BOOSTERS['own-up'].length)).toBe(boosterScenario('own-up', 1));
  });

  test.each(planned)('of $rule from $id reads as a scenario, and is cut alike every time', ({ rule, id }) => {
    const booster = cut(rule, id);
    const reading = parseScenario(printScenario(booster));
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reading.ok && reading.scenario).toEqual(booster);
    expect(cut(rule, id)).toEqual(booster);
  });

  test.each(planned)('of $rule from $id tests it within some three minutes, and rewards care', ({ rule, id }) => {
    const booster = cut(rule, id);
    for (const seed of seeds) {
      const { run, scorecard } = played(booster, 'golden', seed);
      const tested = scorecard.rules.find((each) => each.rule === rule);
      expect(tested).toMatchObject({ verdict: 'kept' });
      expect(scorecard.total).toBeGreaterThanOrEqual(70);
      expect(scorecard.ending).toBe('answered');
      for (const worse of ['silent', 'defensive'] as const) {
        expect(played(booster, worse, seed).scorecard.total, worse).toBeLessThan(scorecard.total - 30);
      }
      const seconds = realSeconds(booster, run);
      expect(seconds).toBeGreaterThan(120);
      expect(seconds).toBeLessThan(240);
    }
  });

  test('begins at the hour of its first message, and has the people, the facts and the signatures it needs', () => {
    const booster = cut('never-delete', 'lot-214');
    const { startsAt, posts, people, cell } = booster;
    const whole = scenarios.get('lot-214') as Scenario;
    const [first] = posts;
    const before = whole.posts.find(({ id }) => id === first?.id);
    expect(first?.when).toBe(0);
    expect(startsAt).toBe((whole.startsAt + Number(before?.when)) % 1440);
    expect(people.length).toBeLessThan(whole.people.length);
    expect(cell.length).toBeGreaterThan(0);
  });

  test('is not cut from what has nothing that tests the rule', () => {
    const scenario = givenScenario('six-melons');
    const quiet = { ...scenario, posts: scenario.posts.slice(0, 1) };
    expect(() => givenBooster(quiet, 'empathise')).toThrow('too little');
  });
});

describe('the weakest rules', () => {
  const rule = (id: RuleId, points: number, max: number): RuleScore => ({
    rule: id,
    points,
    max,
    verdict: max === 0 ? 'not-tested' : 'partly',
    findings: [],
  });

  test('kept the smallest part of their points; what was not tested comes last', () => {
    const rules = [rule('follow-up', 0, 0), rule('own-up', 4, 8), rule('empathise', 1, 7), rule('be-human', 2, 4)];
    expect(weakestRules({ rules }, 3)).toEqual(['empathise', 'own-up', 'be-human']);
    expect(weakestRules({ rules }, 4).at(-1)).toBe('follow-up');
  });
});
