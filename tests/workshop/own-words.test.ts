import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Action } from '../../src/crisis/actions.ts';
import { hashOf } from '../../src/crisis/share-table.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { isOwnOption, ownRef } from '../../src/training/own-option.ts';
import { replay } from '../../src/training/replay.ts';
import { type Assessed, assessor } from '../../src/workshop/assess.ts';
import { compare } from '../../src/workshop/comparison.ts';
import type { Decision } from '../../src/workshop/decide.ts';
import { entrantsOf } from '../../src/workshop/entrant.ts';
import type { SeatId } from '../../src/workshop/entry.ts';
import { foldAll } from '../../src/workshop/fold.ts';
import { cleanAct, mayAnswer } from '../../src/workshop/own-words.ts';
import { runOf, Table } from '../../src/workshop/play.ts';
import { extremeReplies } from '../../src/workshop/replies.ts';
import { printCsv, resultsOf } from '../../src/workshop/results.ts';
import { commandSchema, entrySchema } from '../../src/workshop/schemas.ts';
import { visibleEntries } from '../../src/workshop/visible.ts';
import { SmallRoom, scenarioNamed } from '../support/small-room.ts';

const ID = 'coq-en-pantoufles';
const SCENARIO = scenarioNamed(ID) as Scenario;
const LEVERS = leversOf(RULEBOOK);
/** A public complaint, and a minute by which it was seen. */
const POST = 'laure';
const SEEN = 400;

const CARE =
  'Bonjour Laure, nous sommes vraiment désolés : c’est notre erreur. Je vérifie avec la cuisine et je vous réponds ici ' +
  'avant 18 h. Jeanne';
const CARE_TOO =
  'Laure, toutes nos excuses : nous avons commis une faute. Nous vérifions en cuisine, et je vous rappelle avant midi. Jeanne';
const SCORN = 'Vous mentez, apprenez à lire avant de nous insulter. Nos avocats vont vous écrire.';

const said = (words: string, post = POST): Extract<Action, { type: 'reply' }> => ({
  type: 'reply',
  post,
  option: ownRef(post, words),
  channel: 'public',
  words,
});
const scripted: Action = { type: 'reply', post: POST, option: `${POST}/plain-now`, channel: 'public' };

const why = (decision: Decision) => (decision.ok ? 'done' : (decision.why ?? decision.refusal.reason));

function running(names: readonly string[], round: Partial<Parameters<SmallRoom['lead']>[0]> = {}) {
  const room = new SmallRoom();
  const seats = names.map((name) => room.join(name));
  room.lead({ type: 'open-round', scenario: ID, seed: 7, ...round } as Parameters<SmallRoom['lead']>[0]);
  room.lead({ type: 'start' });
  room.minute = SEEN;
  return { room, seats: seats as [SeatId, SeatId, SeatId] };
}

const actsIn = (room: SmallRoom) => room.entries.flatMap((entry) => (entry.type === 'acted' ? [entry.action] : []));

describe('words of one’s own', () => {
  it('are cleaned, and called by what is left of them, the same on both sides', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (typed) => {
        const clean = cleanAct(said(typed));
        if (clean?.type !== 'reply') return;
        expect(clean.option).toBe(ownRef(POST, clean.words ?? ''));
        expect(clean.words).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
        expect(cleanAct(clean)).toBe(clean);
      }),
    );
  });

  it('come into a room cleaned; markup is text', () => {
    const { room, seats } = running(['Ana']);
    expect(
      why(room.ask(seats[0], { type: 'act', action: said(`  <b>${CARE}</b>\u0000\u202e   Merci \n\n\n\n !`) })),
    ).toBe('done');
    const words = `<b>${CARE}</b> Merci\n\n!`;
    expect(actsIn(room)).toEqual([said(words)]);
  });

  it.each([
    ['called by another name', { ...said(CARE), option: ownRef(POST, SCORN) }],
    ['called like a scripted answer', { ...said(CARE), option: `${POST}/plain-now` }],
    ['called as if of another message', { ...said(CARE), option: `nowhere/x` }],
    ['of nothing anybody sees', said('\u200b\u202e\u2060')],
  ])('%s are none', (_, action) => {
    const { room, seats } = running(['Ana']);
    expect(why(room.ask(seats[0], { type: 'act', action: action as Action }))).toBe('bad-message');
    expect(actsIn(room)).toEqual([]);
  });

  it('that were never written cannot be sent, however they are called', () => {
    const { room, seats } = running(['Ana']);
    const { words: _, ...bare } = said(CARE);
    expect(why(room.ask(seats[0], { type: 'act', action: bare }))).toBe('unknown');
    expect(why(room.ask(seats[0], { type: 'act', action: said(CARE, 'no-such-post') }))).toBe('unknown');
  });

  it('of more than a bearable length are no message', () => {
    const command = (words: string) => ({ n: 1, type: 'act', action: said(words) });
    expect(commandSchema.safeParse(command('a'.repeat(2000))).success).toBe(true);
    expect(commandSchema.safeParse(command('a'.repeat(2001))).success).toBe(false);
    expect(commandSchema.safeParse(command('   ')).success).toBe(false);
    const { words: _, ...rest } = said(CARE);
    expect(commandSchema.safeParse({ n: 1, type: 'act', action: { ...rest, words: ['a'] } }).success).toBe(false);
  });

  it('are played by the room as by anybody who has its entries, after a restart too', () => {
    const { room, seats } = running(['Ana']);
    room.ask(seats[0], { type: 'act', action: said(CARE) });
    room.minute += 200;
    room.ask(seats[0], { type: 'act', action: said(SCORN, 'rat') });
    room.minute += 300;
    const again = foldAll(room.entries);
    expect(again).toEqual(room.workshop);
    for (const entry of room.entries) expect(entrySchema.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
    const round = again?.rounds[0];
    const team = room.workshop.seats.get(seats[0])?.team ?? '';
    if (!round) throw new Error('the round is gone');
    const { scenario, run } = runOf(SCENARIO, round, team, room.minute);
    const alone = replay(scenario, LEVERS, run);
    const table = new Table(SCENARIO, 7).crisisAt(round, team, room.minute);
    expect(alone.ok && hashOf(alone.crisis.view().table)).toBe(hashOf(table.view().table));
    expect(table.view().posts.map(({ id }) => id)).toContain(`${POST}~1`);
  });
});

describe('a table that is asked again and again', () => {
  it('knows what was written whenever it is asked, and plays what the log says', () => {
    const texts = [CARE, SCORN, CARE_TOO, 'On ne commente pas.'];
    const tried = fc.record({ words: fc.constantFrom(...texts), later: fc.nat(60), done: fc.boolean() });
    fc.assert(
      fc.property(fc.array(tried, { minLength: 1, maxLength: 6 }), (tries) => {
        const { room, seats } = running(['Ana']);
        const team = room.workshop.seats.get(seats[0])?.team ?? '';
        const table = new Table(SCENARIO, 7);
        for (const { words, later, done } of tries) {
          room.minute += later;
          const action = said(words);
          const refusal = table.refusalOf(room.round, team, room.minute, action);
          // What is only asked changes nothing; what is done, the room does.
          if (done) expect(why(room.ask(seats[0], { type: 'act', action }))).toBe(refusal?.reason ?? 'done');
          const expected = runOf(SCENARIO, room.round, team, room.minute);
          expect(table.runAt(room.round, team, room.minute)).toEqual(expected);
          const alone = replay(expected.scenario, LEVERS, expected.run);
          const { table: shares, ...view } = table.crisisAt(room.round, team, room.minute).view();
          if (!alone.ok) throw new Error(alone.refusal.reason);
          const { table: theirs, ...wanted } = alone.crisis.view();
          expect(view).toEqual(wanted);
          expect(hashOf(shares)).toBe(hashOf(theirs));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('gives the same scenario as long as nobody writes', () => {
    const { room, seats } = running(['Ana']);
    const team = room.workshop.seats.get(seats[0])?.team ?? '';
    const table = new Table(SCENARIO, 7);
    const before = table.runAt(room.round, team, SEEN).scenario;
    room.ask(seats[0], { type: 'act', action: { type: 'triage', post: POST, verdict: 'now' } });
    expect(table.runAt(room.round, team, SEEN).scenario).toBe(before);
    room.minute += 30;
    room.ask(seats[0], { type: 'act', action: said(CARE) });
    const written = table.runAt(room.round, team, room.minute).scenario;
    expect(written).not.toBe(before);
    expect(table.runAt(room.round, team, room.minute + 60).scenario).toBe(written);
  });
});

describe('how a round lets one answer', () => {
  const cell = SCENARIO.posts.find(({ on, replies }) => on === 'cell' && replies.length > 0);
  const chosen: Action = {
    type: 'reply',
    post: cell?.id ?? '',
    option: `${cell?.id}/${cell?.replies[0]?.id}`,
    channel: 'public',
  };
  const publish: Action = { type: 'publish', statement: SCENARIO.statements[0]?.id ?? '' };

  it.each([
    ['choices', { own: false, scripted: true }],
    ['own-words', { own: true, scripted: false }],
    ['both', { own: true, scripted: true }],
  ] as const)('%s', (answering, may) => {
    const { room, seats } = running(['Ana', 'Bob'], { answering });
    expect(room.round.answering).toBe(answering);
    expect(why(room.ask(seats[0], { type: 'act', action: said(CARE) }))).toBe(may.own ? 'done' : 'not-allowed');
    expect(why(room.ask(seats[1], { type: 'act', action: scripted }))).toBe(may.scripted ? 'done' : 'not-allowed');
    expect(mayAnswer(answering, SCENARIO, publish)).toBe(true);
    expect(mayAnswer(answering, SCENARIO, chosen)).toBe(true);
    expect(mayAnswer(answering, SCENARIO, said(CARE, cell?.id))).toBe(false);
    const ask = (text: string): Action => ({ type: 'ask', who: 'boss', text });
    expect(mayAnswer(answering, SCENARIO, ask(`${POST}/plain-now`))).toBe(may.scripted);
    expect(mayAnswer(answering, SCENARIO, { ...ask(ownRef(POST, CARE)), words: CARE } as Action)).toBe(may.own);
    expect(mayAnswer(answering, SCENARIO, ask(SCENARIO.statements[0]?.id ?? ''))).toBe(true);
  });

  it('is the scenario’s affair unless the facilitator says so, and everybody is told', () => {
    const { room, seats } = running(['Ana'], { hinting: 'exam' });
    expect(room.round).toMatchObject({ answering: undefined, hinting: 'exam' });
    const seen = visibleEntries(room.entries, { as: 'participant', seat: seats[0] }, room.workshop);
    expect(seen.find(({ type }) => type === 'round-opened')).toMatchObject({ hinting: 'exam' });
    expect(SCENARIO.answering).toBe('both');
    expect(why(room.ask(seats[0], { type: 'act', action: said(CARE) }))).toBe('done');
  });
});

test('a team with roles agrees on the very words', () => {
  const { room, seats } = running(['Ana', 'Bob']);
  const [ana, bob] = seats;
  room.lead({ type: 'end' });
  room.lead({ type: 'set-up', settings: { grouping: 'roles', agreement: 'everybody', calm: true } });
  for (const seat of [ana, bob]) room.lead({ type: 'place', seat, team: 'together', role: 'legal' });
  room.play(ID);
  room.minute = SEEN;
  room.ask(ana, { type: 'act', action: said(CARE) });
  const [proposal] = room.round.plays.get('together')?.proposals ?? [];
  expect(proposal?.action).toEqual(said(CARE));
  expect(why(room.ask(bob, { type: 'agree', proposal: proposal?.id ?? '' }))).toBe('done');
  expect(room.round.plays.get('together')?.log.map(({ action }) => action)).toEqual([said(CARE)]);
});

describe('after a round', () => {
  const FORMULA = '=HYPERLINK("http://example.org";"désolé, je vous réponds avant 18 h")';
  const { room, seats } = running(['Ana', 'Bob', 'Cleo']);
  for (const [index, words] of [CARE, CARE_TOO, SCORN].entries())
    room.ask(seats[index] as SeatId, { type: 'act', action: said(words) });
  room.minute += 240;
  room.ask(seats[2], { type: 'act', action: said(FORMULA, 'rat') });
  room.minute += 400;
  room.lead({ type: 'end' });
  const assessed = entrantsOf(room.workshop, room.round, SCENARIO).flatMap((each) => assessor(RULEBOOK)(each) ?? []);

  it('own words are compared by what was read in them, and are no option of the message', () => {
    const decision = compare(assessed, RULEBOOK).decisions.find(({ post }) => post === POST);
    expect(decision?.options.every(({ text, count }) => !text.includes('~') && count === 0)).toBe(true);
    const { written = [] } = decision ?? {};
    expect(written.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    const scorn = written.find(({ texts }) => texts.some(({ text }) => text === ownRef(POST, SCORN)));
    expect(scorn).toMatchObject({ met: [], count: 1, texts: [{ reading: { sense: 'bad' } }] });
    const kind = written.find(({ texts }) => texts.some(({ text }) => text === ownRef(POST, CARE)));
    expect(kind).toMatchObject({ strategy: 'apologise', count: 2 });
    expect(kind?.met).toContain('empathy');
    for (const { texts } of written) {
      for (const { text, scenario } of texts) {
        const [, id] = text.split('/');
        expect(scenario.posts.find((post) => post.id === POST)?.replies.some((reply) => reply.id === id)).toBe(true);
      }
    }
  });

  it('two who said the same in other words did the same', () => {
    const pair = (...rows: number[]) =>
      compare(
        rows.map((row) => assessed[row] as Assessed),
        RULEBOOK,
      ).decisions;
    const division = (decisions: ReturnType<typeof pair>) => decisions.find(({ post }) => post === POST)?.division;
    expect(division(pair(0, 1))).toBe(0);
    expect(division(pair(0, 2))).toBe(0.5);
  });

  it('the best and the worst are told with their words', () => {
    const { worst } = extremeReplies(assessed, 3);
    const texts = worst.map(({ scenario, text }) => {
      const [post, id] = text.split('/');
      return scenario.posts.find((each) => each.id === post)?.replies.find((each) => each.id === id)?.text;
    });
    expect(texts).toContain(SCORN);
  });

  it('the jury is shown the words by the server alone', () => {
    const item = { id: 'a', post: POST, text: ownRef(POST, SCORN) };
    const open = (...items: object[]) => ({ n: 900, type: 'open-jury', items });
    expect(commandSchema.safeParse(open({ ...item, words: 'put into somebody’s mouth' })).success).toBe(false);
    expect(why(room.lead({ type: 'open-jury', items: [{ ...item, text: ownRef(POST, 'nobody wrote this') }] }))).toBe(
      'unknown',
    );
    expect(why(room.lead({ type: 'open-jury', items: [item] }))).toBe('done');
    const seen = visibleEntries(room.entries, { as: 'participant', seat: seats[0] }, room.workshop);
    expect(seen.at(-1)).toMatchObject({ type: 'jury-opened', items: [{ ...item, words: SCORN }] });
    // Of what another team wrote a participant holds nothing else.
    expect(JSON.stringify(seen.slice(0, -1))).not.toContain('avocats');
  });

  it('files hold the words; no spreadsheet takes them for a formula', () => {
    const csv = printCsv([assessed]);
    expect(csv).toContain(CARE);
    expect(csv).toContain('example.org');
    const only = assessed.map((each) => ({
      ...each,
      answers: each.answers.filter(({ text }) => text.includes('rat/')),
    }));
    expect(printCsv([only])).toContain('"\'=HYPERLINK(""http');
    const { rounds } = resultsOf([{ assessed }], room.workshop);
    expect(JSON.stringify(rounds)).toContain('avocats');
    const again = rounds[0]?.entrants.map(({ run }) => run) ?? [];
    for (const run of again) {
      const entrant = { id: '', name: '', members: [], scenario: SCENARIO, run };
      const { scorecard } = assessor(RULEBOOK)(entrant) as Assessed;
      expect(scorecard.total).toBe(assessed.find((each) => each.entrant.run === run)?.scorecard.total);
    }
  });

  it('nothing of it stays in the scenario itself', () => {
    expect(SCENARIO.posts.some(({ id, replies }) => id.includes('~') || replies.some(isOwnOption))).toBe(false);
  });
});
