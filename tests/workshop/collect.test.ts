import { describe, expect, it } from 'vitest';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { BOTS, type Policy, playBot } from '../../src/training/bots/index.ts';
import type { Run } from '../../src/training/run.ts';
import { encodeRun, findCodes, partsOf } from '../../src/training/run-code.ts';
import { type CodeBoard, type Collected, collect, entrantsOn } from '../../src/workshop/collect.ts';
import { givenScenario } from '../support/library.ts';

const scenario = givenScenario('lot-214');
const other = givenScenario('six-melons');
const SEED = 4821;
const NAMES = { scenarios: ['six-melons', 'lot-214'], unnamed: 'Anonymous' };

const played = (policy: Policy, seed = SEED, of: Scenario = scenario): Run =>
  playBot(of, leversOf(RULEBOOK), BOTS[policy], seed).run;
const codeOf = (policy: Policy, name = '', seed = SEED) => encodeRun(scenario, played(policy, seed), name);

/** Everything in a text, onto an empty board. */
function gathered(text: string): { readonly board: CodeBoard; readonly outcomes: readonly Collected[] } {
  let board: CodeBoard = { scenario, seed: SEED, results: [], parts: [] };
  const outcomes = findCodes(text).map((found) => {
    const [next, outcome] = collect(board, found, NAMES);
    board = next;
    return outcome;
  });
  return { board, outcomes };
}

describe('a board of results brought by code', () => {
  it('grows by each run, under the name given with it', () => {
    const { board, outcomes } = gathered(`${codeOf('golden', 'Léa')}\n${codeOf('delete', 'Tom')}`);
    expect(outcomes).toMatchObject([
      { is: 'added', name: 'Léa' },
      { is: 'added', name: 'Tom' },
    ]);
    expect(entrantsOn(board)).toMatchObject([
      { name: 'Léa', run: played('golden') },
      { name: 'Tom', run: played('delete') },
    ]);
  });

  it('cleans names, numbers those who share one, and calls the nameless something', () => {
    const names = ['\u202eLéa\u0007\n', 'LÉA', '', '   '];
    const policies: Policy[] = ['golden', 'delete', 'canned', 'random'];
    const { board } = gathered(policies.map((policy, at) => codeOf(policy, names[at])).join('\n'));
    expect(board.results.map(({ name }) => name)).toEqual(['Léa', 'LÉA 2', 'Anonymous', 'Anonymous 2']);
  });

  it('takes the same run once, whatever name it comes under', () => {
    const { board, outcomes } = gathered(
      [codeOf('golden', 'Léa'), codeOf('golden', 'Léa'), codeOf('golden', 'Tom')].join('\n'),
    );
    expect(outcomes.slice(1)).toEqual([
      { is: 'again', name: 'Léa' },
      { is: 'again', name: 'Léa' },
    ]);
    expect(board.results).toHaveLength(1);
  });

  it('believes two who did nothing that they are two', () => {
    const { outcomes } = gathered(
      [codeOf('silent', 'Léa'), codeOf('silent', 'Tom'), codeOf('silent', 'Léa')].join(' '),
    );
    expect(outcomes.map(({ is }) => is)).toEqual(['added', 'added', 'again']);
  });

  it('says which round or scenario a stray result is from', () => {
    const stray = encodeRun(other, played('golden', 7, other), 'Zoé');
    const { board, outcomes } = gathered(`${codeOf('golden', 'Léa', 77)}\n${stray}`);
    expect(outcomes).toEqual([
      { is: 'other-seed', seed: 77 },
      { is: 'other-scenario', scenario: 'six-melons', seed: 7 },
    ]);
    expect(board.results).toEqual([]);
  });

  it('says what is wrong with a code, and takes those around it', () => {
    const [good, bad, cut] = [codeOf('golden', 'Léa'), codeOf('delete', 'Tom'), codeOf('canned', 'Ali')] as const;
    const altered = bad.slice(0, 40) + (bad[40] === 'A' ? 'B' : 'A') + bad.slice(41);
    const { board, outcomes } = gathered(`${altered}\n${good}\n${cut.slice(0, 50)}`);
    expect(outcomes.map(({ is }) => is)).toEqual(['damaged', 'added', 'cut']);
    expect(board.results).toHaveLength(1);
  });

  it('puts the parts of long codes together, whoever’s come first', () => {
    const [mine, theirs] = [codeOf('golden', 'Léa'), codeOf('random', 'Tom')].map((code) => partsOf(code, 72)) as [
      string[],
      string[],
    ];
    const { board, outcomes } = gathered([mine[2], theirs[0], mine[0], mine[0], theirs[1], mine[1]].join('\n'));
    expect(outcomes).toMatchObject([
      { is: 'part', missing: [1, 2], count: 3 },
      { is: 'part' },
      { is: 'part', missing: [2], count: 3 },
      { is: 'part', missing: [2], count: 3 },
      { is: 'part' },
      { is: 'added', name: 'Léa' },
    ]);
    expect(board.results[0]?.run).toEqual(played('golden'));
    expect(board.parts.every(({ count }) => count === theirs.length)).toBe(true);
  });
});
