import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { RULES } from '../../src/crisis/vocabulary.ts';
import { RULEBOOK } from '../../src/rules/rulebook.ts';
import { printScenario } from '../../src/scenario/print.ts';
import { scoreRun } from '../../src/training/rescore.ts';
import { type Assessed, assessor } from '../../src/workshop/assess.ts';
import { type Entrant, entrantsOf } from '../../src/workshop/entrant.ts';
import type { Entry, What } from '../../src/workshop/entry.ts';
import { foldAll } from '../../src/workshop/fold.ts';
import { type Inject, withInjects } from '../../src/workshop/inject.ts';
import { COLUMNS, printCsv, type Results, resultsOf } from '../../src/workshop/results.ts';
import type { Workshop } from '../../src/workshop/workshop.ts';
import { givenEntrants } from '../support/entrants.ts';
import { givenScenario } from '../support/library.ts';

const scenario = givenScenario('coq-en-pantoufles');

const [firstPost] = scenario.posts.filter(({ on }) => on === 'pepia');
const INJECT = {
  id: 'I1',
  people: [],
  facts: [],
  posts: [{ ...firstPost, id: 'call', when: 0, re: undefined, concern: undefined, replies: [] }],
} as unknown as Inject;

/** A room in which four people played one round as these entrants did; Ann and Bob share a device. */
function givenRoom(entrants: readonly Entrant[]): Workshop {
  const whats: What[] = [
    { type: 'opened', code: 'ABC234', facilitator: 'hash-of-facilitator' },
    { type: 'set-up', settings: { grouping: 'teams', agreement: 'nobody', calm: true } },
    ...entrants.map(
      ({ id, name }, index): What => ({ type: 'joined', seat: `s${index}`, name, team: id, secret: `hash-${index}` }),
    ),
    { type: 'joined', seat: 's9', name: '=HYPERLINK("http://x")', team: 'team-0', secret: 'hash-9' },
    { type: 'placed', seat: 's9', team: 'team-0', role: undefined },
    { type: 'round-opened', scenario: scenario.id, seed: 7 },
    { type: 'started' },
    ...entrants
      .flatMap(({ id, run }, index) => run.log.map((timed) => ({ ...timed, team: id, by: `s${index}` })))
      .toSorted((a, b) => a.at - b.at)
      .map((acted): What => ({ type: 'acted', ...acted })),
    { type: 'injected', at: 2500, to: 'team-1', inject: INJECT },
    { type: 'told', to: 'all', text: 'a private word' },
    { type: 'ended', at: scenario.duration },
    { type: 'jury-opened', items: [{ id: 'a', post: 'p', text: 'p/o' }] },
    { type: 'rated', seat: 's0', item: 'a', stars: 4 },
    { type: 'rated', seat: 's1', item: 'a', stars: 2 },
  ];
  const entries = whats.map((what, t) => ({ t, ...what }) as Entry);
  return foldAll(entries) as Workshop;
}

let room: Workshop;
let entrants: Entrant[];
let assessed: Assessed[];
beforeAll(() => {
  room = givenRoom(givenEntrants(scenario, 4));
  const [round] = room.rounds;
  if (!round) throw new Error('no round');
  entrants = entrantsOf(room, round, scenario);
  assessed = entrants.map(assessor(RULEBOOK)).filter((each) => each !== undefined);
});

describe('the entrants of a round', () => {
  test('every team is one, with its run, its members and what was injected for it', () => {
    expect(entrants.map(({ id }) => id)).toEqual(['team-0', 'team-1', 'team-2', 'team-3']);
    expect(entrants[0]?.members).toHaveLength(2);
    expect(entrants[1]).toMatchObject({ name: 'Mehdi', members: [] });
    expect(entrants[1]?.scenario.posts.at(-1)?.id).toBe('I1-call');
    expect(entrants[2]?.scenario).toBe(scenario);
    expect(entrants[3]?.run).toMatchObject({ log: [], until: scenario.duration, mode: 'live', seed: 7 });
    expect(assessed).toHaveLength(4);
  });
});

describe('the file of a room', () => {
  const written = (): Results => JSON.parse(JSON.stringify(resultsOf([{ assessed }], room)));

  test('each run in it, with its scenario and its injects, is worth its score again', () => {
    const [round] = written().rounds;
    expect(round?.entrants).toHaveLength(4);
    for (const { run, injects, score } of round?.entrants ?? []) {
      const again = scoreRun(withInjects(scenario, injects), run, RULEBOOK);
      expect(again.ok && again.scorecard.total).toBe(score.total);
      expect(again.ok && again.scorecard.outcome).toEqual(score.outcome);
      expect(score.rules.map(({ rule }) => rule)).toEqual([...RULES]);
    }
  });

  test('it says which format it is, who acted, and what the jury gave', () => {
    const { kind, format, room: about, rounds } = written();
    expect({ kind, format, code: about?.code }).toEqual({ kind: 'sang-froid/workshop', format: 1, code: 'ABC234' });
    const [ann] = rounds[0]?.entrants ?? [];
    expect(ann?.by).toHaveLength(ann?.run.log.length as number);
    expect(ann?.by.every((seat) => seat === 's0')).toBe(true);
    expect(rounds[0]?.jury?.items).toEqual([{ post: 'p', text: 'p/o', counts: [0, 1, 0, 1, 0] }]);
  });

  test('no secret, no private word', () => {
    const text = JSON.stringify(written());
    expect(text).not.toMatch(/hash-|a private word/);
  });

  test('a scenario of one’s own is in it, one of the library is named', () => {
    const source = printScenario(scenario);
    expect(resultsOf([{ assessed, source }], room).rounds[0]?.source).toBe(source);
    expect(resultsOf([{ assessed }], room).rounds[0]).not.toHaveProperty('source');
  });

  test('runs read from codes need no room', () => {
    const results = resultsOf([{ assessed }]);
    expect(results).not.toHaveProperty('room');
    expect(results.rounds[0]?.entrants.map(({ members }) => members.length)).toEqual([0, 0, 0, 0]);
  });
});

describe('the table', () => {
  const table = (rounds: readonly (readonly Assessed[])[]) =>
    Papa.parse<Record<string, string>>(printCsv(rounds), { header: true, skipEmptyLines: true });

  test('a spreadsheet reads a row for each entrant and round, under the columns', () => {
    const { data, errors, meta } = table([assessed, assessed]);
    expect(errors).toEqual([]);
    expect(data).toHaveLength(8);
    expect(meta.fields).toEqual([
      ...COLUMNS,
      ...RULES.flatMap((rule) => [rule.replaceAll('-', '_'), `${rule.replaceAll('-', '_')}_max`]),
    ]);
    expect(data.map(({ round }) => round)).toEqual(['1', '1', '1', '1', '2', '2', '2', '2']);
    expect(data[0]?.score).toBe(String(assessed[0]?.scorecard.total));
    const rules = RULES.reduce((sum, rule) => sum + Number(data[0]?.[rule.replaceAll('-', '_')]), 0);
    expect(Math.round(rules + Number(data[0]?.outcome))).toBe(assessed[0]?.scorecard.total);
    expect(data[3]).toMatchObject({ first_answer_minutes: '', replies: '0', statements: '0' });
  });

  test('a rule not tested has empty cells, not nought', () => {
    const [one] = assessed;
    if (!one) throw new Error('nobody');
    const rules = one.scorecard.rules.map((score) => ({ ...score, points: 0, max: 0, verdict: 'not-tested' as const }));
    const { data } = table([[{ ...one, scorecard: { ...one.scorecard, rules } }]]);
    expect(data[0]).toMatchObject({ own_up: '', own_up_max: '' });
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+33 6', "'+33 6"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['\u200b=1', "'\u200b=1"],
    ['＝1', "'＝1"],
    ['Léa, dite "Lolo"', 'Léa, dite "Lolo"'],
    ['two\nlines', 'two\nlines'],
    ['a=b', 'a=b'],
  ])('a name like %j is text to a spreadsheet', (name, read) => {
    const [one] = assessed;
    if (!one) throw new Error('nobody');
    const { data, errors } = table([[{ ...one, entrant: { ...one.entrant, name } }]]);
    expect(errors).toEqual([]);
    expect(data[0]?.name).toBe(read);
  });
});
