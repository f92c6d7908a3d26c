import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { RULES } from '../../src/crisis/vocabulary.ts';
import { progressOver, tellingOf } from '../../src/session/past-progress.ts';
import { merged, type PastRun, readPastRun } from '../../src/session/past-run.ts';
import { memoryRuns } from '../../src/session/past-runs.ts';
import { printHistory, readHistory } from '../../src/session/past-runs-file.ts';
import { LONG } from '../support/long.ts';
import { pastRun } from '../support/past-runs.ts';

const golden = pastRun(1, 'sweet-recipe', 'golden');
const later = pastRun(2, 'sweet-recipe', 'delete');
const unscored = ({ score: _, ...past }: PastRun): PastRun => past;
const disagreeing = (past: PastRun, row: number, reason: string): PastRun => ({
  ...past,
  disagreements: [{ row, reason }],
});

describe('a past run read from anything at all', () => {
  it('is what was written', () => {
    const written = disagreeing(golden, 1, 'The boss was away');
    expect(readPastRun(JSON.parse(JSON.stringify(written)))).toEqual({ ok: true, past: written });
  });

  it.each<[keyof PastRun | 'whole', unknown]>([
    ['whole', 'a run'],
    ['id', { ...golden, id: '../x' }],
    ['finishedAt', { ...golden, finishedAt: 1e18 }],
    ['origin', { ...golden, origin: 'elsewhere' }],
    ['run', { ...golden, run: { ...golden.run, log: [{ at: 1, action: { type: 'shout' } }] } }],
    ['source', { ...golden, source: 7 }],
    ['injects', { ...golden, injects: {} }],
    ['title', { ...golden, title: { fr: 'Seul' } }],
    ['mark', { ...golden, mark: -1 }],
    ['disagreements', disagreeing(golden, golden.run.log.length, 'about a decision that was never taken')],
  ])('says that its %s cannot be read', (flaw, value) => expect(readPastRun(value)).toEqual({ ok: false, flaw }));

  it('a score that cannot be is none: it is reckoned again', () => {
    const boast = { ...golden, score: { ...golden.score, total: 1000 } };
    expect(readPastRun(boast)).toEqual({ ok: true, past: unscored(golden) });
  });
});

describe('a history in a file', () => {
  const own: PastRun = { ...later, id: 'own-scenario', source: '{ "id": "sweet-recipe" }' };

  it('holds every run, each scenario’s text once, and its scores are not believed', () => {
    const runs = [golden, own, { ...own, id: 'own-scenario-2' }];
    const text = printHistory(runs);
    expect(text.split('sweet-recipe\\"').length - 1).toBe(1);
    expect(readHistory(text)).toEqual({ ok: true, runs: runs.map(unscored), flaws: [] });
  });

  it('names what it leaves out by its number and what is wrong with it', () => {
    const file = JSON.parse(printHistory([golden, later, own])) as { runs: Record<string, unknown>[] };
    const [, second, third] = file.runs;
    Object.assign(second ?? {}, { mark: 'none' });
    Object.assign(third ?? {}, { source: 5 });
    expect(readHistory(JSON.stringify(file))).toEqual({
      ok: true,
      runs: [unscored(golden)],
      flaws: [
        { number: 2, flaw: 'mark' },
        { number: 3, flaw: 'source' },
      ],
    });
  });

  it.each<[string, string, object]>([
    ['another file', '{ "runs": [] }', { because: 'foreign' }],
    ['nothing', ' ', { because: 'empty' }],
    ['a later version', '{ "kind": "sang-froid/history", "format": 2, "runs": [] }', { because: 'newer' }],
    ['one cut short', '{ "kind":\n  "sang-froid/history", ', { because: 'damaged', line: 2, column: 25 }],
  ])('%s is refused, and it is said where', (_, text, why) => expect(readHistory(text)).toEqual({ ok: false, ...why }));

  test('whatever is changed in it, it is read or refused, and every run read is one', () => {
    const text = printHistory([golden, later]);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 4 }), fc.nat(9), (at, put, cut) => {
        const reading = readHistory(text.slice(0, at) + put + text.slice(at + cut));
        if (!reading.ok) return;
        for (const past of reading.runs) expect(readPastRun(past)).toEqual({ ok: true, past });
      }),
      { numRuns: LONG ? 10_000 : 200 },
    );
  });
});

describe('runs that are kept again', () => {
  it('stay, and gain only what they did not have', async () => {
    const runs = memoryRuns('storage-denied');
    await runs.keep([disagreeing(golden, 0, 'mine')]);
    const { added } = await runs.keep([disagreeing(unscored(golden), 0, 'theirs'), later]);
    expect(added).toBe(1);
    expect((await runs.keep([golden, later])).added).toBe(0);
    expect(await runs.find(golden.id)).toEqual(disagreeing(golden, 0, 'mine'));
    expect((await runs.list()).map(({ id }) => id)).toEqual([later.id, golden.id]);
  });

  it('get their score once it is known, and disagreements about other decisions', () => {
    const both = merged(disagreeing(unscored(golden), 2, 'mine'), disagreeing(golden, 1, 'theirs'));
    expect(both.score).toEqual(golden.score);
    expect(both.disagreements).toEqual([
      { row: 1, reason: 'theirs' },
      { row: 2, reason: 'mine' },
    ]);
  });

  it('deleted ones can be brought back', async () => {
    const runs = memoryRuns('storage-denied');
    await runs.keep([golden]);
    const back = await runs.remove(golden.id);
    expect(await runs.list()).toEqual([]);
    await back();
    expect(await runs.list()).toEqual([golden]);
  });
});

describe('progress by rule', () => {
  const scored = (n: number, total: number, parts: Partial<Record<(typeof RULES)[number], number>>): PastRun => ({
    ...later,
    id: `scored-run-${n}`,
    finishedAt: n,
    score: {
      ...(later.score as NonNullable<PastRun['score']>),
      total,
      rules: RULES.flatMap((rule) => {
        const part = parts[rule];
        return part === undefined ? [] : [{ rule, points: 10 * part, max: 10 }];
      }),
    },
  });
  const runs = [
    scored(3, 85, { 'answer-fast': 0.85, empathise: 0.5 }),
    scored(1, 40, { 'answer-fast': 0.4, 'own-up': 0.3 }),
    scored(2, 60, { empathise: 0.9 }),
    unscored(scored(4, 0, {})),
  ];

  it('goes from the first run that called for it to the last, in the order they were played', () => {
    const progress = progressOver(runs);
    expect(progress.find(({ of }) => of === 'total')).toMatchObject({ parts: [0.4, 0.6, 0.85], way: 'up', tested: 3 });
    expect(progress.find(({ of }) => of === 'answer-fast')).toMatchObject({
      parts: [0.4, undefined, 0.85],
      first: 0.4,
      last: 0.85,
      tested: 2,
      way: 'up',
    });
    expect(progress.find(({ of }) => of === 'empathise')).toMatchObject({ way: 'down' });
    expect(progress.find(({ of }) => of === 'own-up')).toMatchObject({ way: 'once', tested: 1 });
    expect(progress.find(({ of }) => of === 'be-human')).toMatchObject({ way: 'never', tested: 0, last: undefined });
  });

  it('says first what grew most and what is weakest', () => {
    const { best, weakest } = tellingOf(progressOver(runs));
    expect([best?.of, weakest?.of]).toEqual(['answer-fast', 'own-up']);
  });
});
