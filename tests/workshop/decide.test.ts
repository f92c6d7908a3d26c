import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/crisis/actions.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Decision } from '../../src/workshop/decide.ts';
import type { SeatId, TeamId } from '../../src/workshop/entry.ts';
import type { Inject } from '../../src/workshop/inject.ts';
import { membersOf, playersOf, teamName } from '../../src/workshop/members.ts';
import { runOf } from '../../src/workshop/play.ts';
import { visibleEntries } from '../../src/workshop/visible.ts';
import type { Play } from '../../src/workshop/workshop.ts';
import { LEADER, SmallRoom, scenarioNamed } from '../support/small-room.ts';

const MELONS = 'six-melons';
const melons = scenarioNamed(MELONS) as Scenario;
const first = melons.posts.find(
  ({ when, replies }) => when === 0 && replies.some(({ signOff }) => signOff.length === 0),
);
const option = first?.replies.find(({ signOff }) => signOff.length === 0)?.id;
const reply: Action = { type: 'reply', post: first?.id ?? '', option: `${first?.id}/${option}`, channel: 'public' };
const triage = (post = first?.id ?? ''): Action => ({ type: 'triage', post, verdict: 'now' });
/** By then the first message has been noticed. */
const NOTICED = 60;

function teamOf(room: SmallRoom, seat: SeatId): TeamId {
  return room.workshop.seats.get(seat)?.team ?? '';
}
function playOf(room: SmallRoom, seat: SeatId): Play {
  const play = room.round.plays.get(teamOf(room, seat));
  if (!play) throw new Error(`${seat} plays no round`);
  return play;
}
const why = (decision: Decision) => (decision.ok ? 'done' : (decision.why ?? decision.refusal.reason));

/** A round running at a minute at which the first message can be answered. */
function running(...names: string[]) {
  const room = new SmallRoom();
  const seats = names.map((name) => room.join(name));
  room.play(MELONS);
  room.minute = NOTICED;
  return { room, seats: seats as [SeatId, SeatId, SeatId, SeatId] };
}

describe('coming in', () => {
  it('gives a seat, a cleaned name, and a team of one’s own', () => {
    const room = new SmallRoom();
    const seat = room.join('  Le\u0301a\u202e <b> ');
    expect(room.workshop.seats.get(seat)).toMatchObject({ name: 'Léa <b>', n: 0, removed: false, moves: 0 });
    expect(teamName(room.workshop, teamOf(room, seat))).toBe('Léa <b>');
  });

  it('numbers the second of a name', () => {
    const room = new SmallRoom();
    for (const name of ['Ana', 'ana', 'ANA']) room.join(name);
    expect([...room.workshop.seats.values()].map(({ name }) => name)).toEqual(['Ana', 'ana 2', 'ANA 3']);
  });

  it('is refused to a name of nothing, to a full room, and to who was removed', () => {
    const room = new SmallRoom();
    room.limits = { ...room.limits, seats: 2 };
    expect(() => room.join('\u200b\u202e ')).toThrow('bad-message');
    const ana = room.join('Ana');
    room.join('Bob');
    expect(() => room.join('Cleo')).toThrow('too-many');
    room.lead({ type: 'remove', seat: ana });
    room.join('Cleo');
    expect(why(room.ask(ana, { type: 'tell', text: 'Why?' }))).toBe('not-allowed');
  });
});

describe('powers', () => {
  const { room, seats } = running('Ana', 'Bob');
  const [ana] = seats;
  it.each(['start', 'pause', 'resume', 'end', 'close-jury', 'delete-room'] as const)(
    '%s is the facilitator’s',
    (type) => {
      expect(why(room.ask(ana, { type }))).toBe('not-allowed');
      expect(why(room.ask({ as: 'screen' }, { type }))).toBe('not-allowed');
    },
  );
  it('a participant removes, moves, tells and injects for nobody', () => {
    const team = teamOf(room, ana);
    expect(why(room.ask(ana, { type: 'remove', seat: ana }))).toBe('not-allowed');
    expect(why(room.ask(ana, { type: 'place', seat: ana, team }))).toBe('not-allowed');
    expect(why(room.ask(ana, { type: 'tell-team', to: 'all', text: 'Go!' }))).toBe('not-allowed');
    expect(why(room.ask(ana, { type: 'inject', to: 'all', inject: call() }))).toBe('not-allowed');
  });
  it('the facilitator plays for nobody', () => {
    expect(why(room.lead({ type: 'act', action: triage() }))).toBe('not-allowed');
  });
  it('who has no seat may do nothing', () => {
    expect(why(room.ask('nobody', { type: 'act', action: triage() }))).toBe('not-allowed');
  });
  it('deleting the room is the facilitator’s last word', () => {
    expect(room.lead({ type: 'delete-room' })).toEqual({ ok: true, entries: [], deletesRoom: true });
  });
});

describe('an act', () => {
  it('is stamped with the round’s minute, whatever the message says', () => {
    const { room, seats } = running('Ana');
    room.minute = NOTICED + 0.9;
    expect(room.ask(seats[0], { type: 'act', action: reply, at: 3 }).ok).toBe(true);
    expect(playOf(room, seats[0]).log).toEqual([{ at: NOTICED, action: reply }]);
  });

  it('the engine refuses gives its reason and no entry', () => {
    const { room, seats } = running('Ana');
    const kept = room.entries.length;
    expect(room.ask(seats[0], { type: 'act', action: triage('nowhere') })).toEqual({
      ok: false,
      refusal: { reason: 'unknown', what: 'nowhere' },
    });
    room.ask(seats[0], { type: 'act', action: reply });
    expect(why(room.ask(seats[0], { type: 'act', action: triage() }))).toBe('busy');
    expect(room.entries.length).toBe(kept + 1);
  });

  it('that comes twice is done once; an older one is stale', () => {
    const { room, seats } = running('Ana');
    const [ana] = seats;
    expect(room.send(ana, { n: 4, type: 'act', action: triage() }).ok).toBe(true);
    expect(room.send(ana, { n: 4, type: 'act', action: triage() })).toEqual({ ok: true, entries: [] });
    expect(room.send(ana, { n: 3, type: 'tell', text: 'Hello' })).toEqual({ ok: false, why: 'stale' });
    expect(room.send(LEADER, { n: room.workshop.n, type: 'end' })).toEqual({ ok: true, entries: [] });
    expect(room.round.status).toBe('running');
  });

  it('a refused command does not use up its count', () => {
    const { room, seats } = running('Ana');
    expect(why(room.send(seats[0], { n: 1, type: 'act', action: triage('nowhere') }))).toBe('unknown');
    expect(room.send(seats[0], { n: 1, type: 'act', action: triage() }).ok).toBe(true);
  });

  it('belongs to a running round', () => {
    const room = new SmallRoom();
    const ana = room.join('Ana');
    const asked = () => why(room.ask(ana, { type: 'act', action: triage() }));
    expect(asked()).toBe('wrong-moment');
    room.lead({ type: 'open-round', scenario: MELONS, seed: 1 });
    expect(asked()).toBe('wrong-moment');
    room.lead({ type: 'start' });
    room.minute = NOTICED;
    room.lead({ type: 'pause' });
    expect(asked()).toBe('wrong-moment');
    room.lead({ type: 'resume' });
    expect(asked()).toBe('done');
    room.lead({ type: 'end' });
    expect(asked()).toBe('wrong-moment');
  });

  it('beyond what a run may hold is too many', () => {
    const { room, seats } = running('Ana');
    room.limits = { ...room.limits, acts: 1 };
    room.ask(seats[0], { type: 'act', action: triage() });
    expect(why(room.ask(seats[0], { type: 'act', action: reply }))).toBe('too-many');
  });

  it('is one team’s own: others’ runs do not notice', () => {
    const { room, seats } = running('Ana', 'Bob');
    room.ask(seats[0], { type: 'act', action: triage() });
    expect(playOf(room, seats[1]).log).toEqual([]);
    expect(room.ask(seats[1], { type: 'act', action: triage() }).ok).toBe(true);
  });
});

describe('preparing', () => {
  const kinds = melons.preparations.choices.slice(0, 1).map(({ kind }) => kind);
  const prepare: Action = { type: 'prepare', kinds };

  it('is done while the room is briefed, once', () => {
    const room = new SmallRoom();
    const ana = room.join('Ana');
    room.lead({ type: 'open-round', scenario: MELONS, seed: 1 });
    expect(room.ask(ana, { type: 'act', action: prepare }).ok).toBe(true);
    expect(why(room.ask(ana, { type: 'act', action: prepare }))).toBe('out-of-order');
    expect(playOf(room, ana).log).toEqual([{ at: 0, action: prepare }]);
  });

  it('is still open to a late comer who has done nothing, as if before the first minute', () => {
    const { room, seats } = running('Ana');
    room.ask(seats[0], { type: 'act', action: triage() });
    room.minute += 10;
    expect(why(room.ask(seats[0], { type: 'act', action: prepare }))).toBe('out-of-order');
    const late = room.join('Late');
    expect(room.ask(late, { type: 'act', action: prepare }).ok).toBe(true);
    expect(room.ask(late, { type: 'act', action: triage() }).ok).toBe(true);
    expect(playOf(room, late).log.map(({ at }) => at)).toEqual([0, NOTICED + 10]);
  });
});

describe('calm mode', () => {
  function calm() {
    const room = new SmallRoom();
    const ana = room.join('Ana');
    room.lead({ type: 'open-round', scenario: MELONS, seed: 1 });
    room.ask(ana, { type: 'choose-mode', mode: 'calm' });
    room.lead({ type: 'start' });
    return { room, ana };
  }

  it('keeps its own time, which never goes back and ends with the story', () => {
    const { room, ana } = calm();
    expect(playOf(room, ana).mode).toBe('calm');
    expect(room.ask(ana, { type: 'wait', at: 90 }).ok).toBe(true);
    expect(room.ask(ana, { type: 'act', action: triage(), at: 100 }).ok).toBe(true);
    expect(why(room.ask(ana, { type: 'act', action: reply, at: 99 }))).toBe('out-of-order');
    expect(why(room.ask(ana, { type: 'act', action: reply }))).toBe('bad-message');
    expect(why(room.ask(ana, { type: 'wait', at: melons.duration + 1 }))).toBe('bad-message');
    expect(playOf(room, ana)).toMatchObject({ until: 100, log: [{ at: 100 }] });
  });

  it('waits for the facilitator like everybody', () => {
    const { room, ana } = calm();
    room.lead({ type: 'pause' });
    expect(why(room.ask(ana, { type: 'wait', at: 90 }))).toBe('wrong-moment');
  });

  it('is finished when the team says so, and then nothing more', () => {
    const { room, ana } = calm();
    expect(room.ask(ana, { type: 'finish', at: 500 }).ok).toBe(true);
    expect(why(room.ask(ana, { type: 'act', action: triage(), at: 501 }))).toBe('wrong-moment');
    expect(runOf(melons, room.round, teamOf(room, ana)).run).toMatchObject({ mode: 'calm', until: 500 });
  });

  it('is chosen before one has done anything, a late comer too; where the room allows it', () => {
    const { room, seats } = running('Ana');
    const [ana] = seats;
    room.ask(ana, { type: 'act', action: triage() });
    expect(why(room.ask(ana, { type: 'choose-mode', mode: 'calm' }))).toBe('wrong-moment');
    const late = room.join('Late');
    expect(room.ask(late, { type: 'choose-mode', mode: 'calm' }).ok).toBe(true);
    expect(playOf(room, late).mode).toBe('calm');
    room.lead({ type: 'set-up', settings: { grouping: 'alone', agreement: 'nobody', calm: false } });
    expect(why(room.ask(room.join('Later'), { type: 'choose-mode', mode: 'calm' }))).toBe('not-allowed');
    expect(playOf(room, late).mode).toBe('calm');
  });

  it('live teams neither wait nor finish', () => {
    const { room, seats } = running('Ana');
    expect(why(room.ask(seats[0], { type: 'wait', at: 90 }))).toBe('wrong-moment');
    expect(why(room.ask(seats[0], { type: 'finish', at: 90 }))).toBe('wrong-moment');
  });
});

describe('a team with roles', () => {
  function together(agreement: 'nobody' | 'one' | 'everybody') {
    const room = new SmallRoom();
    const [ana, bob, cleo] = ['Ana', 'Bob', 'Cleo'].map((name) => room.join(name)) as [SeatId, SeatId, SeatId];
    room.lead({ type: 'set-up', settings: { grouping: 'roles', agreement, calm: true } });
    for (const seat of [ana, bob, cleo]) {
      room.lead({ type: 'place', seat, team: 'les-bleus', role: seat === ana ? 'community-manager' : 'legal' });
    }
    room.play(MELONS);
    room.minute = NOTICED;
    return { room, ana, bob, cleo };
  }
  const proposal = (room: SmallRoom, seat: SeatId) => playOf(room, seat).proposals.at(-1);

  it('speaks in public only when enough agree, at the minute the last one does', () => {
    const { room, ana, bob, cleo } = together('everybody');
    expect(room.ask(ana, { type: 'act', action: reply }).ok).toBe(true);
    expect(playOf(room, ana).log).toEqual([]);
    const id = proposal(room, ana)?.id ?? '';
    expect(room.ask(ana, { type: 'agree', proposal: id })).toEqual({ ok: true, entries: [] });
    room.minute += 5;
    room.ask(bob, { type: 'agree', proposal: id });
    room.ask(bob, { type: 'agree', proposal: id });
    expect(playOf(room, ana).log).toEqual([]);
    room.minute += 5;
    room.ask(cleo, { type: 'agree', proposal: id });
    expect(playOf(room, ana)).toMatchObject({ log: [{ at: NOTICED + 10, action: reply }], by: [ana] });
    expect(proposal(room, ana)).toMatchObject({ agreed: [bob, cleo], done: true });
  });

  it('of whom one is enough, needs one; nobody, none', () => {
    const one = together('one');
    one.room.ask(one.ana, { type: 'act', action: reply });
    one.room.ask(one.cleo, { type: 'agree', proposal: proposal(one.room, one.ana)?.id ?? '' });
    expect(playOf(one.room, one.ana).log).toHaveLength(1);
    const none = together('nobody');
    none.room.ask(none.ana, { type: 'act', action: reply });
    expect(playOf(none.room, none.ana).log).toHaveLength(1);
  });

  it('reads, checks and asks without asking one another', () => {
    const { room, ana } = together('everybody');
    room.ask(ana, { type: 'act', action: triage() });
    expect(playOf(room, ana).log).toHaveLength(1);
  });

  it('learns when what all agreed to can no longer be done', () => {
    const { room, ana, bob } = together('one');
    room.ask(ana, { type: 'act', action: reply });
    const mine = proposal(room, ana)?.id ?? '';
    room.ask(bob, { type: 'act', action: reply });
    const same = proposal(room, ana)?.id ?? '';
    room.ask(bob, { type: 'agree', proposal: mine });
    room.minute += 60;
    room.ask(ana, { type: 'agree', proposal: same });
    expect(playOf(room, ana).log).toHaveLength(1);
    expect(proposal(room, ana)).toMatchObject({ done: false, declined: { refusal: { reason: 'already-done' } } });
  });

  it('may say no, with a reason; then nobody can agree any more', () => {
    const { room, ana, bob, cleo } = together('one');
    room.ask(ana, { type: 'act', action: reply });
    const id = proposal(room, ana)?.id ?? '';
    room.ask(bob, { type: 'decline', proposal: id, why: ' Too   sharp. ' });
    expect(proposal(room, ana)?.declined).toMatchObject({ by: bob, why: 'Too sharp.' });
    expect(why(room.ask(cleo, { type: 'agree', proposal: id }))).toBe('wrong-moment');
    expect(why(room.ask(cleo, { type: 'agree', proposal: 'other' }))).toBe('unknown');
  });

  it('does not wait for who has been removed', () => {
    const { room, ana, bob, cleo } = together('everybody');
    room.lead({ type: 'remove', seat: cleo });
    room.ask(ana, { type: 'act', action: reply });
    room.ask(bob, { type: 'agree', proposal: proposal(room, ana)?.id ?? '' });
    expect(playOf(room, ana).log).toHaveLength(1);
  });

  it('has one pair of hands, and not too many drafts', () => {
    const { room, ana } = together('everybody');
    const asked = Array.from({ length: 8 }, () => why(room.ask(ana, { type: 'act', action: reply })));
    expect(asked.filter((each) => each === 'done')).toHaveLength(6);
    expect(asked.at(-1)).toBe('too-many');
  });
});

describe('somebody moved', () => {
  it('sees the new team’s past and no longer the old one’s; the old team keeps what was done', () => {
    const { room, seats } = running('Ana', 'Bob');
    const [ana, bob] = seats;
    room.ask(ana, { type: 'act', action: triage() });
    room.ask(bob, { type: 'act', action: triage() });
    const old = teamOf(room, ana);
    room.lead({ type: 'place', seat: ana, team: teamOf(room, bob) });
    const acts = visibleEntries(room.entries, { as: 'participant', seat: ana }, room.workshop).flatMap((entry) =>
      entry.type === 'acted' ? [entry.by] : [],
    );
    expect(acts).toEqual([bob]);
    expect(room.workshop.seats.get(ana)?.moves).toBe(1);
    expect(room.round.plays.get(old)?.log).toHaveLength(1);
    expect(membersOf(room.workshop, old)).toEqual([]);
  });

  it('between two rounds keeps what they played before', () => {
    const { room, seats } = running('Ana', 'Bob');
    const [ana, bob] = seats;
    room.ask(ana, { type: 'act', action: triage() });
    room.lead({ type: 'end' });
    const old = teamOf(room, ana);
    room.lead({ type: 'place', seat: ana, team: teamOf(room, bob) });
    room.play('closing-time');
    expect(playersOf(room.workshop, room.workshop.rounds[0] ?? room.round, old).map(({ id }) => id)).toEqual([ana]);
    const seen = visibleEntries(room.entries, { as: 'participant', seat: ana }, room.workshop);
    expect(seen.filter(({ type }) => type === 'acted')).toHaveLength(1);
    expect(room.round.plays.has(old)).toBe(false);
  });
});

describe('the facilitator', () => {
  it('opens, starts, pauses, resumes, slows and ends, each in its time', () => {
    const room = new SmallRoom();
    const asked = (...types: ('start' | 'pause' | 'resume' | 'end')[]) => types.map((type) => why(room.lead({ type })));
    expect(asked('start', 'pause')).toEqual(['wrong-moment', 'wrong-moment']);
    expect(why(room.lead({ type: 'open-round', scenario: 'nowhere', seed: 1 }))).toBe('unknown');
    room.lead({ type: 'open-round', scenario: MELONS, seed: 1 });
    room.lead({ type: 'open-round', scenario: MELONS, seed: 2 });
    expect(room.workshop.rounds).toMatchObject([{ seed: 2, status: 'briefing' }]);
    expect(asked('pause', 'end', 'start', 'start')).toEqual(['wrong-moment', 'wrong-moment', 'done', 'wrong-moment']);
    expect(why(room.lead({ type: 'open-round', scenario: MELONS, seed: 3 }))).toBe('wrong-moment');
    room.minute = 33.4;
    room.lead({ type: 'set-speed', speed: 0.5 });
    expect(asked('resume', 'pause', 'pause', 'resume', 'end', 'end')).toEqual([
      'done',
      'done',
      'done',
      'done',
      'done',
      'wrong-moment',
    ]);
    expect(room.round).toMatchObject({ minute: 33, speed: 0.5, status: 'over' });
  });

  it('lets everybody stay in their team while a round runs, and changes what needs agreement at any time', () => {
    const { room } = running('Ana');
    const set = (grouping: 'alone' | 'roles', agreement: 'nobody' | 'one') =>
      why(room.lead({ type: 'set-up', settings: { grouping, agreement, calm: true } }));
    expect(set('roles', 'one')).toBe('wrong-moment');
    expect(set('alone', 'one')).toBe('done');
    room.lead({ type: 'end' });
    expect(set('roles', 'one')).toBe('done');
  });

  it('opens no more rounds than the room holds', () => {
    const room = new SmallRoom();
    room.limits = { ...room.limits, rounds: 1 };
    room.play(MELONS);
    room.lead({ type: 'end' });
    expect(why(room.lead({ type: 'open-round', scenario: MELONS, seed: 1 }))).toBe('too-many');
  });

  it('tells all or one team, and is answered; nobody else reads it', () => {
    const { room, seats } = running('Ana', 'Bob');
    const [ana, bob] = seats;
    room.lead({ type: 'tell-team', to: teamOf(room, ana), text: 'Look at\nyour page.' });
    room.ask(ana, { type: 'tell', text: 'Done.' });
    const read = (seat: SeatId) =>
      visibleEntries(room.entries, { as: 'participant', seat }, room.workshop).filter(({ type }) => type === 'told');
    expect(read(ana)).toMatchObject([{ text: 'Look at\nyour page.' }, { text: 'Done.', by: ana }]);
    expect(read(bob)).toEqual([]);
    expect(why(room.lead({ type: 'tell-team', to: 'nobody', text: 'Hello?' }))).toBe('unknown');
  });
});

function call(part: Partial<Inject['posts'][number]> = {}): Inject {
  return {
    id: 'typed',
    people: [{ id: 'camille', name: 'Camille', handle: '@camille', role: 'journalist', followers: 40_000 }],
    facts: [],
    posts: [
      {
        id: 'call',
        by: 'camille',
        on: 'inbox',
        page: 'theirs',
        when: 0,
        kind: 'request',
        text: { fr: 'Un commentaire ?', en: 'Any comment?' },
        charged: 0,
        sways: 1,
        replies: [],
        ...part,
      },
    ],
  };
}

describe('an inject', () => {
  it('comes with the next minute, under an id of the server’s own', () => {
    const { room, seats } = running('Ana');
    room.ask(seats[0], { type: 'act', action: triage() });
    expect(room.lead({ type: 'inject', to: 'all', inject: call() }).ok).toBe(true);
    const [placed] = playOf(room, seats[0]).injects;
    expect(placed).toMatchObject({ at: NOTICED + 1, inject: { id: expect.stringMatching(/^I/) } });
    room.minute += 10;
    const post = `${placed?.inject.id}-call`;
    expect(room.ask(seats[0], { type: 'act', action: triage(post) }).ok).toBe(true);
  });

  it('for one team is seen by that team alone; one for all by a late comer too', () => {
    const { room, seats } = running('Ana', 'Bob');
    const [ana, bob] = seats;
    room.lead({ type: 'inject', to: teamOf(room, ana), inject: call() });
    room.lead({ type: 'inject', to: 'all', inject: call() });
    const late = room.join('Late');
    expect([ana, bob, late].map((seat) => playOf(room, seat).injects.length)).toEqual([2, 1, 1]);
    const seen = (seat: SeatId) =>
      visibleEntries(room.entries, { as: 'participant', seat }, room.workshop).filter(
        ({ type }) => type === 'injected',
      );
    expect([ana, bob, late].map((seat) => seen(seat).length)).toEqual([2, 1, 1]);
  });

  it('never changes the past of a calm team that is further', () => {
    const room = new SmallRoom();
    const ana = room.join('Ana');
    room.ask(ana, { type: 'choose-mode', mode: 'calm' });
    room.play(MELONS);
    room.ask(ana, { type: 'wait', at: 300 });
    room.minute = NOTICED;
    room.lead({ type: 'inject', to: 'all', inject: call() });
    expect(playOf(room, ana).injects).toMatchObject([{ at: 301 }]);
    expect(room.round.injects).toMatchObject([{ at: NOTICED + 1 }]);
  });

  it('that names a ghost, too many, or out of a running round is refused', () => {
    const { room } = running('Ana');
    const inject = (part = {}) => why(room.lead({ type: 'inject', to: 'all', inject: call(part) }));
    expect(inject({ by: 'ghost' })).toBe('bad-message');
    expect(why(room.lead({ type: 'inject', to: 'nobody', inject: call() }))).toBe('unknown');
    room.limits = { ...room.limits, injects: 1 };
    expect([inject(), inject()]).toEqual(['done', 'too-many']);
    room.lead({ type: 'end' });
    expect(inject()).toBe('wrong-moment');
  });
});

describe('the jury', () => {
  const items = [
    { id: 'a', post: 'x', text: 'x/1' },
    { id: 'b', post: 'x', text: 'x/2' },
  ];

  it('sits after the round, rates, and learns only what all gave together', () => {
    const { room, seats } = running('Ana', 'Bob');
    const [ana, bob] = seats;
    const open = () => why(room.lead({ type: 'open-jury', items }));
    expect(open()).toBe('wrong-moment');
    room.lead({ type: 'end' });
    expect(open()).toBe('done');
    expect(open()).toBe('wrong-moment');
    room.ask(ana, { type: 'rate', item: 'a', stars: 2 });
    room.ask(ana, { type: 'rate', item: 'a', stars: 4 });
    room.ask(bob, { type: 'rate', item: 'a', stars: 4 });
    expect(why(room.ask(bob, { type: 'rate', item: 'z', stars: 4 }))).toBe('unknown');
    room.lead({ type: 'close-jury' });
    expect(why(room.ask(bob, { type: 'rate', item: 'b', stars: 4 }))).toBe('wrong-moment');
    expect(room.round.jury?.results).toEqual([
      { item: 'a', counts: [0, 0, 0, 2, 0] },
      { item: 'b', counts: [0, 0, 0, 0, 0] },
    ]);
    const seen = visibleEntries(room.entries, { as: 'participant', seat: ana }, room.workshop);
    expect(seen.flatMap((entry) => (entry.type === 'rated' ? [entry.seat] : []))).toEqual([ana, ana]);
    expect(seen.at(-1)).toMatchObject({ type: 'jury-closed', results: room.round.jury?.results });
  });

  it('rates something, each once', () => {
    const { room } = running('Ana');
    room.lead({ type: 'end' });
    expect(why(room.lead({ type: 'open-jury', items: [] }))).toBe('bad-message');
    expect(why(room.lead({ type: 'open-jury', items: [...items, ...items] }))).toBe('bad-message');
  });
});
