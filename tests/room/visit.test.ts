import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Action } from '../../src/crisis/actions.ts';
import { type OwnService, ownService } from '../support/own-service.ts';
import { aSecret, type OpenRoom, Visitor } from '../support/visitor.ts';

const SCENARIO = 'coq-en-pantoufles';
const BRIEF: Action = { type: 'prepare', kinds: ['holding'] };

let service: OwnService;
// Colyseus' client remarks on every connection that is refused.
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
beforeAll(async () => {
  service = await ownService();
});
afterAll(async () => {
  expect(service.troubles).toEqual([]);
  await service.end();
});

const facilitatorOf = ({ code, secret }: OpenRoom) =>
  Visitor.come(service.address, { code, secret, as: 'facilitator' });
const participantOf = ({ code }: OpenRoom, name: string, secret = aSecret()) =>
  Visitor.come(service.address, { code, secret, name });

describe('coming in', () => {
  test('everybody sees who is there, and no hash of a secret', async () => {
    const room = await service.room();
    const facilitator = await facilitatorOf(room);
    const lea = await participantOf(room, '  Léa\u202e <b> ');
    const tom = await participantOf(room, 'Tom');
    await facilitator.until(() => facilitator.workshop.seats.size === 2);
    expect([...tom.workshop.seats.values()].map(({ name }) => name)).toEqual(['Léa <b>', 'Tom']);
    expect(tom.welcome.connected).toEqual([lea.seat, tom.seat]);
    await lea.until(() => lea.all('presence').some(({ seat, connected }) => seat === tom.seat && connected));
    for (const { heard } of [facilitator, lea, tom]) {
      expect(JSON.stringify(heard)).not.toMatch(/"(secret|facilitator)":"[^"]/);
    }
    lea.vanish();
    await tom.until(() => tom.all('presence').some(({ seat, connected }) => seat === lea.seat && !connected));
  });

  test('a secret leads back to its seat, and what was missed is sent', async () => {
    const room = await service.room();
    const facilitator = await facilitatorOf(room);
    const secret = aSecret();
    const before = await participantOf(room, 'Léa', secret);
    before.vanish();
    await facilitator.ask({ type: 'tell-team', to: 'all', text: 'Soon' });
    const after = await Visitor.come(
      service.address,
      { code: room.code, secret, name: 'Somebody else' },
      before.entries,
    );
    expect(after.seat).toBe(before.seat);
    expect(after.welcome.from).toBe(before.entries.length);
    expect(after.welcome.entries.map(({ type }) => type)).toEqual(['told']);
    await facilitator.until(() => facilitator.workshop.seats.get(after.seat ?? '')?.name === 'Léa');
  });

  test('who holds more than there is begins again', async () => {
    const room = await service.room();
    const lea = await Visitor.come(service.address, { code: room.code, secret: aSecret(), name: 'Léa', have: 500 });
    expect(lea.welcome.from).toBe(0);
    expect(lea.welcome.entries.map(({ type }) => type)).toEqual(['opened', 'joined']);
  });

  test('the same seat in a second window closes the first', async () => {
    const room = await service.room();
    const secret = aSecret();
    const first = await participantOf(room, 'Léa', secret);
    const second = await participantOf(room, 'Léa', secret);
    await first.until(() => first.left !== undefined);
    expect(first.all('closing')).toEqual([{ why: 'elsewhere' }]);
    expect(second.seat).toBe(first.seat);
    expect(await second.ask({ type: 'rename', name: 'Léa B.' })).toEqual({ type: 'done', n: 1 });
    expect(second.all('presence').filter(({ connected }) => !connected)).toEqual([]);
  });

  test('a facilitator may have two windows and a screen', async () => {
    const room = await service.room();
    const windows = [await facilitatorOf(room), await facilitatorOf(room)] as const;
    const screen = await Visitor.come(service.address, { code: room.code, secret: room.secret, as: 'screen' });
    await windows[0].ask({ type: 'tell-team', to: 'all', text: 'Private' });
    await windows[1].until(() => windows[1].workshop.told.length === 1);
    expect(await screen.askAgain({ type: 'end', n: 1 })).toMatchObject({ type: 'denied', why: 'not-allowed' });
    expect(screen.workshop.told).toEqual([]);
  });

  test.each([
    ['a code nobody has', { code: 'AAAAAA', name: 'Léa' }, 'no-such-room'],
    ['a facilitator without the secret', { as: 'facilitator' }, 'not-allowed'],
    ['a screen without the secret', { as: 'screen' }, 'not-allowed'],
    ['nobody’s name', { name: ' \u200b\u202e ' }, 'bad-name'],
    ['a secret of another form', { name: 'Léa', secret: 'guess' }, 'bad-message'],
    ['something more', { name: 'Léa', seat: 'mine' }, 'bad-message'],
  ])('refused: %s', async (_, options, word) => {
    const { code } = await service.room();
    await expect(Visitor.come(service.address, { code, secret: aSecret(), ...options } as never)).rejects.toThrow(word);
  });

  test('who was removed does not come back', async () => {
    const room = await service.room();
    const facilitator = await facilitatorOf(room);
    const secret = aSecret();
    const lea = await participantOf(room, 'Léa', secret);
    await facilitator.ask({ type: 'remove', seat: lea.seat ?? '' });
    await lea.until(() => lea.left !== undefined);
    expect(lea.all('closing')).toEqual([{ why: 'removed' }]);
    await expect(participantOf(room, 'Léa', secret)).rejects.toThrow('removed');
  });
});

describe('a round', () => {
  test('runs by the server’s clock, stamps acts, and the server reckons the scores', async () => {
    const room = await service.room();
    const facilitator = await facilitatorOf(room);
    const lea = await participantOf(room, 'Léa');
    const tom = await participantOf(room, 'Tom');
    expect(await lea.ask({ type: 'act', action: BRIEF })).toMatchObject({ type: 'denied', why: 'wrong-moment' });
    expect(await facilitator.ask({ type: 'open-round', scenario: SCENARIO, seed: 7 })).toMatchObject({ type: 'done' });
    expect(await facilitator.ask({ type: 'start' })).toMatchObject({ type: 'done' });
    expect(await lea.ask({ type: 'act', action: BRIEF })).toMatchObject({ type: 'done' });
    await lea.until(() => lea.clock.minute > 1 && lea.clock.perSecond > 0);
    await facilitator.ask({ type: 'pause' });
    await lea.until(() => lea.clock.perSecond === 0);
    await facilitator.ask({ type: 'end' });
    await facilitator.until(() => facilitator.workshop.rounds[0]?.scores.size === 2);
    await lea.until(() => lea.workshop.rounds[0]?.scores.size === 1);
    await tom.until(() => tom.workshop.rounds[0]?.scores.size === 1);
    expect(lea.entries.filter(({ type }) => type === 'acted')).toHaveLength(1);
    expect(tom.entries.filter(({ type }) => type === 'acted')).toHaveLength(0);
    const [leasTeam] = lea.workshop.rounds[0]?.scores.keys() ?? [];
    expect(leasTeam).toBe(lea.workshop.seats.get(lea.seat ?? '')?.team);
    expect(lea.all('denied')).toHaveLength(1);
  });

  test('has its scores before the next begins, however soon that is', async () => {
    const room = await service.room();
    const facilitator = await facilitatorOf(room);
    for (const name of ['Léa', 'Tom', 'Zoé']) await participantOf(room, name);
    await facilitator.ask({ type: 'open-round', scenario: SCENARIO, seed: 7 });
    await facilitator.ask({ type: 'start' });
    facilitator.say({ type: 'end', n: 3 });
    facilitator.say({ type: 'open-round', scenario: SCENARIO, seed: 8, n: 4 });
    await facilitator.until(() => facilitator.workshop.rounds.length === 2);
    expect(facilitator.workshop.rounds[0]?.scores.size).toBe(3);
    expect(facilitator.workshop.rounds[1]?.scores.size).toBe(0);
  });

  test('tells every phone the middle of the group once all are scored, and of nobody else', async () => {
    const room = await service.room();
    const facilitator = await facilitatorOf(room);
    const [lea] = await Promise.all(['Léa', 'Tom', 'Zoé'].map((name) => participantOf(room, name)));
    await facilitator.ask({ type: 'open-round', scenario: SCENARIO, seed: 7 });
    await facilitator.ask({ type: 'start' });
    await facilitator.ask({ type: 'end' });
    await lea?.until(() => lea.workshop.rounds[0]?.group !== undefined);
    expect(lea?.workshop.rounds[0]?.group).toMatchObject({ count: 3, total: expect.any(Number) });
    expect(lea?.workshop.rounds[0]?.scores.size).toBe(1);
  });

  test('is played on a scenario of one’s own, and not on what is none', async () => {
    const room = await service.room();
    const facilitator = await facilitatorOf(room);
    const source = readFileSync(new URL(`../../scenarios/${SCENARIO}/scenario.json`, import.meta.url), 'utf8');
    const answers = [
      await facilitator.ask({ type: 'open-round', scenario: 'mine', source: '{', seed: 1 }),
      await facilitator.ask({ type: 'open-round', scenario: '../../package', seed: 1 }),
      await facilitator.ask({ type: 'open-round', scenario: SCENARIO, source, seed: 1 }),
    ];
    expect(answers.map((answer) => ('why' in answer ? answer.why : answer.type))).toEqual([
      'bad-scenario',
      'unknown',
      'done',
    ]);
    await facilitator.until(() => facilitator.workshop.rounds[0]?.source === source);
  });

  test('who changes teams is told everything anew, and only what is theirs', async () => {
    const room = await service.room();
    const facilitator = await facilitatorOf(room);
    await facilitator.ask({ type: 'set-up', settings: { grouping: 'teams', agreement: 'nobody', calm: true } });
    const lea = await participantOf(room, 'Léa');
    const secret = aSecret();
    const tom = await participantOf(room, 'Tom', secret);
    const team = lea.workshop.seats.get(lea.seat ?? '')?.team ?? '';
    await facilitator.ask({ type: 'tell-team', to: team, text: 'For Léa’s team' });
    await facilitator.ask({ type: 'place', seat: tom.seat ?? '', team });
    await tom.until(() => tom.all('welcome').length === 2);
    expect(tom.welcome.from).toBe(0);
    await tom.until(() => tom.workshop.told.length === 1);
    // A browser that was away meanwhile holds entries that are no longer the beginning of what it may see.
    const back = await Visitor.come(service.address, { code: room.code, secret, moves: 0 }, tom.entries);
    expect(back.welcome.from).toBe(0);
    const again = await Visitor.come(service.address, { code: room.code, secret, moves: 1 }, back.entries);
    expect(again.welcome.from).toBe(back.entries.length);
  });
});

describe('what is not theirs', () => {
  test('the acts, words and scores of other teams never reach a participant', async () => {
    const room = await service.room();
    const facilitator = await facilitatorOf(room);
    const lea = await participantOf(room, 'Léa');
    const tom = await participantOf(room, 'Tom');
    const team = lea.workshop.seats.get(lea.seat ?? '')?.team ?? '';
    await facilitator.ask({ type: 'open-round', scenario: SCENARIO, seed: 7 });
    await facilitator.ask({ type: 'start' });
    await lea.ask({ type: 'act', action: BRIEF });
    await lea.ask({ type: 'tell', text: 'Between us' });
    await facilitator.ask({ type: 'tell-team', to: team, text: 'Between us too' });
    await facilitator.ask({ type: 'end' });
    await tom.until(() => tom.workshop.rounds[0]?.scores.size === 1);
    await lea.until(() => lea.workshop.told.length === 2);
    expect(tom.entries.map(({ type }) => type)).not.toContain('acted');
    expect(JSON.stringify(tom.heard)).not.toContain('Between us');
    const back = await Visitor.come(service.address, { code: room.code, secret: aSecret(), name: 'Zoé' });
    expect(JSON.stringify(back.heard)).not.toMatch(/Between us|"acted"|"scored"/);
  });

  test('no seat, score, time or entry can be claimed by saying so', async () => {
    const room = await service.room();
    const facilitator = await facilitatorOf(room);
    const lea = await participantOf(room, 'Léa');
    const tom = await participantOf(room, 'Tom');
    await facilitator.ask({ type: 'open-round', scenario: SCENARIO, seed: 7 });
    await facilitator.ask({ type: 'start' });
    const act = { type: 'act', action: BRIEF, n: 1 };
    const forged: Record<string, object> = {
      'another seat': { ...act, seat: lea.seat },
      'by another': { ...act, by: lea.seat },
      'another team': { ...act, team: 'x' },
      'a score': { n: 1, type: 'scored', score: { total: 100 } },
      'a score with an act': { ...act, score: 100 },
      'an entry': { n: 1, type: 'acted', team: 'x', by: tom.seat, at: 3, action: BRIEF },
      'an action nobody has': { ...act, action: { type: 'win' } },
      'no count': { type: 'act', action: BRIEF },
      'a count of minus one': { ...act, n: -1 },
    };
    for (const [what, message] of Object.entries(forged)) {
      const from = tom.all('denied').length;
      tom.say(message);
      await tom.until(() => tom.all('denied').length > from, what);
      expect(tom.all('denied').at(-1), what).toMatchObject({ why: 'bad-message' });
    }
    // In live mode, time is the server's.
    expect(await tom.askAgain({ n: 1, type: 'act', action: BRIEF, at: 600 })).toMatchObject({ type: 'done' });
    await facilitator.until(() => facilitator.entries.some(({ type }) => type === 'acted'));
    const [acted, ...others] = facilitator.entries.flatMap((entry) => (entry.type === 'acted' ? [entry] : []));
    expect(others).toEqual([]);
    expect(acted).toMatchObject({ by: tom.seat, team: tom.workshop.seats.get(tom.seat ?? '')?.team });
    expect(acted?.at).toBeLessThan(60);
    // The facilitator's powers are the secret's, not the asking's.
    for (const type of ['start', 'pause', 'end', 'close-jury', 'delete-room'] as const) {
      expect(await tom.ask({ type }), type).toMatchObject({ type: 'denied', why: 'not-allowed' });
    }
    expect(await tom.ask({ type: 'remove', seat: lea.seat ?? '' })).toMatchObject({ why: 'not-allowed' });
    expect(facilitator.entries.map(({ type }) => type)).not.toContain('scored');
  });

  test('a command that comes twice is done once, and an older one is stale', async () => {
    const room = await service.room();
    const lea = await participantOf(room, 'Léa');
    expect(await lea.askAgain({ n: 5, type: 'tell', text: 'Hello' })).toEqual({ type: 'done', n: 5 });
    expect(await lea.askAgain({ n: 5, type: 'tell', text: 'Hello' })).toEqual({ type: 'done', n: 5 });
    expect(await lea.askAgain({ n: 4, type: 'tell', text: 'Before' })).toMatchObject({ type: 'denied', why: 'stale' });
    expect(lea.workshop.told.map(({ text }) => text)).toEqual(['Hello']);
  });
});
