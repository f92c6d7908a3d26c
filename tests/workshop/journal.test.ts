import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { replay } from '../../src/training/replay.ts';
import { scoreRun } from '../../src/training/rescore.ts';
import type { Entry, SeatId } from '../../src/workshop/entry.ts';
import { foldAll } from '../../src/workshop/fold.ts';
import type { Command } from '../../src/workshop/messages.ts';
import { runOf } from '../../src/workshop/play.ts';
import { commandSchema, entrySchema } from '../../src/workshop/schemas.ts';
import { type Audience, visibleEntries, visibleTo } from '../../src/workshop/visible.ts';
import { AGREEMENTS, GROUPINGS, SPEEDS, TEAM_ROLES } from '../../src/workshop/vocabulary.ts';
import type { Workshop } from '../../src/workshop/workshop.ts';
import { LONG } from '../support/long.ts';
import { actionsOf, injectsOf, LEADER, SmallRoom, scenarioNamed } from '../support/small-room.ts';

/** Whole workshops, made up: whatever people ask for, in whatever order, what the room keeps stays sound. */

const LEVERS = leversOf(RULEBOOK);
const SCENARIOS = ['six-melons', 'closing-time'];
const scenario = scenarioNamed('six-melons') as Scenario;

/** Who asks: the facilitator, the screen, or the participant of that number. */
type Who = 'facilitator' | 'screen' | number;
/** A command before it is sent: `seat:2`, `team:1`, `proposal:0` stand for whichever is in that place by then. */
type Wish = Readonly<Record<string, unknown>> & { readonly type: Command['type'] };
type Step =
  | { readonly do: 'join'; readonly name: string }
  | { readonly do: 'ask'; readonly who: Who; readonly wish: Wish; readonly again: boolean };

const nth = (what: 'seat' | 'team' | 'proposal') => fc.nat(7).map((index) => `${what}:${index}`);
const asked = <T extends Command['type']>(type: T, fields: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record(fields).map((given): Wish => ({ type, ...given }));
const or = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const participantWishes = fc.oneof(
  // `at`: counted from where the team furthest on is.
  { weight: 16, arbitrary: asked('act', { action: actionsOf(scenario), at: or(fc.integer({ min: -5, max: 60 })) }) },
  { weight: 2, arbitrary: asked('wait', { at: fc.integer({ min: -5, max: 200 }) }) },
  asked('finish', { at: fc.integer({ min: -5, max: 200 }) }),
  asked('choose-mode', { mode: fc.constantFrom('live', 'calm') }),
  asked('rename', { name: fc.string({ unit: 'grapheme', maxLength: 30 }) }),
  { weight: 5, arbitrary: asked('agree', { proposal: nth('proposal') }) },
  asked('decline', { proposal: nth('proposal'), why: fc.constant('Too sharp.') }),
  asked('tell', { text: fc.constantFrom('Whom do I ask?', '  ', 'x'.repeat(1900)) }),
  asked('rate', { item: fc.constantFrom('a', 'b', 'c'), stars: fc.integer({ min: 1, max: 5 }) }),
);

const settings = fc.record({
  grouping: fc.constantFrom(...GROUPINGS, 'roles'),
  agreement: fc.constantFrom(...AGREEMENTS),
  calm: fc.boolean(),
});
const someTeam = fc.oneof(fc.constant('all'), nth('team'));
const items = ['a', 'b', 'c'].map((id) => ({ id, post: 'some-post', text: 'some-post/some-option' }));

const facilitatorWishes = fc.oneof(
  asked('set-up', { settings }),
  {
    weight: 3,
    arbitrary: asked('place', {
      seat: nth('seat'),
      team: fc.oneof(nth('team'), fc.constant('new-team')),
      role: or(fc.constantFrom(...TEAM_ROLES)),
    }),
  },
  asked('name-team', { team: nth('team'), name: fc.constantFrom('Les Bleus', '') }),
  asked('remove', {
    seat: fc.oneof({ weight: 1, arbitrary: nth('seat') }, { weight: 3, arbitrary: fc.constant('nobody') }),
  }),
  asked('open-round', { scenario: fc.constantFrom(...SCENARIOS, 'nowhere'), seed: fc.nat(5) }),
  { weight: 4, arbitrary: asked('start') },
  asked('pause'),
  { weight: 2, arbitrary: asked('resume') },
  asked('set-speed', { speed: fc.constantFrom(...SPEEDS) }),
  asked('end'),
  { weight: 3, arbitrary: asked('inject', { to: someTeam, inject: injectsOf(scenario) }) },
  asked('tell-team', { to: someTeam, text: fc.constant('Look at your page.') }),
  asked('open-jury', { items: fc.constant(items) }),
  asked('close-jury'),
);

const asks = (who: fc.Arbitrary<Who>, wish: fc.Arbitrary<Wish>) =>
  fc.record({ do: fc.constant('ask' as const), who, wish, again: fc.boolean() });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('join' as const), name: fc.constantFrom('Léa', 'Max', 'léa') }) },
  { weight: 5, arbitrary: asks(fc.constant('facilitator'), facilitatorWishes) },
  { weight: 24, arbitrary: asks(fc.nat(7), participantWishes) },
  // What is not theirs to ask.
  asks(fc.nat(7), facilitatorWishes),
  asks(fc.constantFrom('screen', 'facilitator'), participantWishes),
);
/** Before the first round: how it is set up, whether they sit in pairs, who plays calmly. Then a minute to wait, a step. */
const beginnings = fc.record({ settings, inPairs: fc.boolean(), calm: fc.nat(3) });
const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 25 }), step), { minLength: 40, maxLength: 160, size: 'max' });
type Beginning = typeof beginnings extends fc.Arbitrary<infer B> ? B : never;

function pick<T>(list: Iterable<T>, index: number): T | undefined {
  const all = [...list];
  return all[index % Math.max(1, all.length)];
}

/** The command a wish comes to in this room. */
function commandOf(room: SmallRoom, wish: Wish, n: number): Command {
  const { seats, teams, rounds } = room.workshop;
  const plays = [...(rounds.at(-1)?.plays.values() ?? [])];
  const there = {
    seat: seats.keys(),
    team: teams.keys(),
    proposal: plays.flatMap((play) => play.proposals.map(({ id }) => id)),
  };
  const fields = Object.entries(wish).map(([name, value]) => {
    const [, what, index] = (typeof value === 'string' && /^(seat|team|proposal):(\d)$/.exec(value)) || [];
    if (what) return [name, pick(there[what as keyof typeof there], Number(index)) ?? 'nobody'];
    if (name === 'at' && value !== undefined) {
      return [name, Math.max(0, ...plays.map(({ until }) => until + (value as number)))];
    }
    return [name, value];
  });
  return JSON.parse(JSON.stringify({ ...Object.fromEntries(fields), n }));
}

/** A browser fed entry by entry, as the server does it: anew after each change of teams. */
class Copy {
  held: Entry[] = [];
  private moves = 0;
  private readonly audience: Audience;

  constructor(audience: Audience) {
    this.audience = audience;
  }

  follow(room: SmallRoom, entries: readonly Entry[]): void {
    const { audience } = this;
    const moves = audience.as === 'participant' ? (room.workshop.seats.get(audience.seat)?.moves ?? 0) : 0;
    if (moves === this.moves) {
      this.held.push(...entries.flatMap((entry) => visibleTo(entry, audience, room.workshop) ?? []));
    } else {
      this.moves = moves;
      this.held = visibleEntries(room.entries, audience, room.workshop);
    }
  }
}

/** A room that began as all do: four people, a round running. Then whatever comes. */
function held(beginning: Beginning, list: readonly (readonly [wait: number, step: Step])[]) {
  const room = new SmallRoom();
  room.limits = { seats: 8, rounds: 4, injects: 6, told: 20, acts: 30 };
  const copies = new Map<SeatId, Copy>();
  const screen = new Copy({ as: 'screen' });
  const facilitator = new Copy(LEADER);
  const sent: { readonly who: Audience; readonly command: Command }[] = [];
  let told = 0;

  // The entries of one decision reach the browsers after all of it is folded, as on the server.
  const spread = () => {
    const entries = room.entries.slice(told);
    told = room.entries.length;
    for (const copy of [screen, facilitator, ...copies.values()]) copy.follow(room, entries);
  };
  const join = (name: string) => {
    const before = room.workshop.seats.size;
    try {
      const seat = room.join(name);
      if (room.workshop.seats.size === before) return;
      spread();
      const copy = new Copy({ as: 'participant', seat });
      copy.held = visibleEntries(room.entries, { as: 'participant', seat }, room.workshop);
      copies.set(seat, copy);
    } catch {
      // The room is full.
    }
  };
  const audienceOf = (who: Who): Audience => {
    if (who === 'facilitator') return LEADER;
    if (who === 'screen') return { as: 'screen' };
    return { as: 'participant', seat: pick(room.workshop.seats.keys(), who) ?? 'nobody' };
  };

  for (const name of ['Ana', 'Bob', 'Ana', 'Dee']) join(name);
  room.lead({ type: 'set-up', settings: beginning.settings });
  const seats = [...room.workshop.seats.values()];
  for (const [index, { id }] of beginning.inPairs ? seats.entries() : []) {
    const team = seats[index - (index % 2)]?.team ?? '';
    room.lead({ type: 'place', seat: id, team, role: TEAM_ROLES[index % 2] });
  }
  room.ask(seats[beginning.calm]?.id ?? '', { type: 'choose-mode', mode: 'calm' });
  room.play('six-melons');
  spread();
  for (const [wait, step] of list) {
    if (room.workshop.rounds.at(-1)?.status === 'running') room.minute += wait;
    else if (room.workshop.rounds.at(-1)?.status === 'briefing') room.minute = 0;
    if (step.do === 'join') {
      join(step.name);
      continue;
    }
    const who = audienceOf(step.who);
    const last = who.as === 'participant' ? (room.workshop.seats.get(who.seat)?.n ?? 0) : room.workshop.n;
    const command = commandSchema.parse(commandOf(room, step.wish, last + 1));
    room.send(who, command);
    spread();
    sent.push({ who, command });
    if (!step.again) continue;
    // The same once more, and something older: nothing happens twice.
    const doneBy = (asker: Audience) =>
      asker.as === 'participant' ? (room.workshop.seats.get(asker.seat)?.n ?? 0) : room.workshop.n;
    const kept = room.entries.length;
    for (const past of [{ who, command }, sent[Math.floor(sent.length / 2)]]) {
      if (past && past.who.as !== 'screen' && past.command.n <= doneBy(past.who)) room.send(past.who, past.command);
    }
    expect(room.entries.length).toBe(kept);
    spread();
  }
  return { room, copies, screen, facilitator };
}

const withoutSecrets = (workshop: Workshop | undefined): unknown => ({
  ...workshop,
  facilitator: '',
  seats: new Map([...(workshop?.seats ?? [])].map(([id, seat]) => [id, { ...seat, secret: '' }])),
});

const check = (name: string, property: (room: ReturnType<typeof held>) => void, numRuns: number) =>
  it(name, () => {
    fc.assert(
      fc.property(beginnings, steps, (beginning, list) => property(held(beginning, list))),
      { numRuns: LONG ? numRuns * 10 : numRuns },
    );
  });

describe('whatever people ask for, in whatever order', () => {
  check(
    'the journal, written and read again, folds to the room as it stands',
    ({ room }) => {
      const written = room.entries.map((entry) => JSON.stringify(entry));
      const read = written.map((line) => entrySchema.parse(JSON.parse(line)));
      expect(foldAll(read)).toEqual(foldAll(JSON.parse(`[${written}]`)));
      expect(foldAll(read)).toEqual(room.workshop);
    },
    15,
  );

  check(
    'a browser fed entry by entry holds what one that comes now is sent',
    ({ room, copies, screen, facilitator }) => {
      for (const [seat, copy] of copies) {
        expect(copy.held).toEqual(visibleEntries(room.entries, { as: 'participant', seat }, room.workshop));
      }
      expect(screen.held).toEqual(visibleEntries(room.entries, { as: 'screen' }, room.workshop));
      expect(facilitator.held).toEqual(visibleEntries(room.entries, LEADER, room.workshop));
    },
    15,
  );

  check(
    'nobody is sent a secret, or what belongs to another team',
    ({ room, copies, screen, facilitator }) => {
      for (const { held } of [screen, facilitator, ...copies.values()]) {
        expect(JSON.stringify(held)).not.toMatch(/[sf]{30}/);
      }
      expect(screen.held.filter(({ type }) => type === 'told')).toEqual([]);
      expect(foldAll(facilitator.held)).toEqual(withoutSecrets(room.workshop));
      for (const [seat, { held }] of copies) {
        const copy = foldAll(held) as Workshop;
        const team = room.workshop.seats.get(seat)?.team;
        for (const { to } of copy.told) expect(['all', team]).toContain(to);
        for (const [index, round] of copy.rounds.entries()) {
          const mine = room.workshop.rounds[index]?.seats.get(seat) ?? team;
          for (const [id, play] of round.plays) {
            if (id === mine) expect(play).toEqual(room.workshop.rounds[index]?.plays.get(id));
            else {
              expect([play.log, play.proposals, play.until]).toEqual([[], [], 0]);
              const all = new Set(round.injects.map(({ inject }) => inject.id));
              for (const { inject } of play.injects) expect(all).toContain(inject.id);
            }
          }
          for (const ratings of round.jury?.ratings.values() ?? []) expect([...ratings.keys()]).toEqual([seat]);
        }
      }
    },
    15,
  );

  check(
    'every play is a run the engine accepts, and worth the same to the server and to its own team',
    ({ room, copies }) => {
      for (const [index, round] of room.workshop.rounds.entries()) {
        const base = scenarioNamed(round.scenario) as Scenario;
        const teams = new Map([...round.seats].map(([seat, team]) => [team, seat]));
        for (const [team, seat] of teams) {
          const { scenario: played, run } = runOf(base, round, team);
          const replayed = replay(played, LEVERS, run);
          expect(replayed).toMatchObject({ ok: true });
          const copy = foldAll(copies.get(seat)?.held ?? []);
          const own = copy?.rounds[index];
          if (!own) continue;
          const theirs = runOf(base, own, team, round.minute);
          expect(theirs).toEqual({ scenario: played, run });
          if (run.log.length > 2) {
            expect(scoreRun(theirs.scenario, theirs.run, RULEBOOK)).toEqual(scoreRun(played, run, RULEBOOK));
          }
        }
      }
    },
    10,
  );
});
