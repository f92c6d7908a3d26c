import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Action } from '../../src/crisis/actions.ts';
import { ownRef } from '../../src/training/own-option.ts';
import { AT_STAKE, QUIET } from '../../src/training/pace.ts';
import { RoomService } from '../support/room-service.ts';
import { aSecret, Visitor } from '../support/visitor.ts';

const PREPARE: Action = { type: 'prepare', kinds: ['holding'] };

let service: RoomService;
beforeAll(async () => {
  service = await RoomService.start();
});
afterAll(() => service.stop());

test('a server killed in the middle of a round loses no accepted act, and the round goes on', async () => {
  const { code, secret } = await service.openRoom();
  const facilitator = await Visitor.come(service.address, { code, secret, as: 'facilitator' });
  const secrets = Array.from({ length: 4 }, aSecret);
  const phones = await Promise.all(
    secrets.map((own, index) => Visitor.come(service.address, { code, secret: own, name: `Phone ${index}` })),
  );
  await facilitator.ask({ type: 'open-round', scenario: 'six-melons', seed: 3 });
  await facilitator.ask({ type: 'start' });
  await facilitator.ask({ type: 'set-speed', speed: 0.5 });
  await Promise.all(phones.map((phone) => phone.ask({ type: 'act', action: PREPARE })));
  // Everybody talks while the power goes: some of it is answered, some is not.
  const answered: string[] = [];
  for (const [index, phone] of phones.entries()) {
    for (let n = 10; n < 40; n++) {
      const text = `${index}-${n}`;
      phone.askAgain({ n, type: 'tell', text }).then(
        ({ type }) => type === 'done' && answered.push(text),
        () => undefined,
      );
    }
  }
  await facilitator.until(() => facilitator.workshop.told.length >= 20);
  const { minute } = facilitator.clock;
  await service.kill();
  expect(answered.length).toBeGreaterThan(0);
  await service.startAgain();

  const back = await Promise.all(
    secrets.map((own, index) => Visitor.come(service.address, { code, secret: own }, phones[index]?.entries)),
  );
  const leader = await Visitor.come(service.address, { code, secret, as: 'facilitator' });
  expect(back.map(({ seat }) => seat)).toEqual(phones.map(({ seat }) => seat));
  expect(leader.workshop.rounds[0]?.status).toBe('running');
  expect(leader.entries.filter(({ type }) => type === 'acted')).toHaveLength(4);
  const texts = leader.workshop.told.map(({ text }) => text);
  for (const text of answered) expect(texts).toContain(text);
  expect(new Set(texts).size).toBe(texts.length);
  // What was heard before is what is told now: nobody's past has changed.
  expect(leader.entries.slice(0, facilitator.entries.length)).toEqual(facilitator.entries);
  for (const [index, phone] of back.entries()) {
    const n = phone.workshop.seats.get(phone.seat ?? '')?.n ?? 0;
    expect(await phone.askAgain({ n: n + 1, type: 'tell', text: `back ${index}` })).toMatchObject({ type: 'done' });
    expect(await phone.askAgain({ n, type: 'tell', text: 'twice' })).toMatchObject({ why: 'stale' });
  }
  // The clock goes on from the last minute known: a few seconds are lost at most, and none are skipped.
  expect(leader.welcome.clock.minute).toBeLessThanOrEqual(minute + 5);
  await leader.until(() => leader.clock.minute > leader.welcome.clock.minute);
  expect([AT_STAKE / 2, QUIET / 2]).toContain(leader.clock.perSecond);
}, 60_000);

test('words of one’s own outlast the server that read them', async () => {
  const { code, secret } = await service.openRoom();
  const facilitator = await Visitor.come(service.address, { code, secret, as: 'facilitator' });
  const own = aSecret();
  const lea = await Visitor.come(service.address, { code, secret: own, name: 'Léa' });
  await facilitator.ask({ type: 'open-round', scenario: 'six-melons', seed: 3, answering: 'own-words' });
  await lea.ask({ type: 'choose-mode', mode: 'calm' });
  await facilitator.ask({ type: 'start' });
  await lea.ask({ type: 'wait', at: 60 });
  const said = (words: string, of = words): Action => {
    return { type: 'reply', post: 'berengere', option: ownRef('berengere', of), channel: 'public', words };
  };
  const words = 'Bonjour Bérengère, <b>désolés</b> : je vous réponds ici avant 18 h. Camille';
  expect(await lea.ask({ type: 'act', action: said('Merci', words), at: 60 })).toMatchObject({ why: 'bad-message' });
  expect(await lea.ask({ type: 'act', action: said(`${words}\u202e  `), at: 60 })).toMatchObject({ type: 'done' });
  await service.kill();
  await service.startAgain();
  const back = await Visitor.come(service.address, { code, secret: own }, lea.entries);
  const [entry] = back.entries.filter(({ type }) => type === 'acted');
  expect(entry).toMatchObject({ at: 60, action: said(words) });
  // Its crisis knows them: what was said in public once is not said twice.
  const again = await back.ask({ type: 'act', action: said('Autre chose.'), at: 90 });
  expect(again).toMatchObject({ refusal: { reason: 'already-done' } });
}, 60_000);

test('told to stop, it says so to everybody, keeps everything, and ends at once', async () => {
  const { code, secret } = await service.openRoom();
  const facilitator = await Visitor.come(service.address, { code, secret, as: 'facilitator' });
  const lea = await Visitor.come(service.address, { code, secret: aSecret(), name: 'Léa' });
  await facilitator.ask({ type: 'open-round', scenario: 'six-melons', seed: 3 });
  await facilitator.ask({ type: 'start' });
  await lea.until(() => lea.clock.minute > 2);
  const minute = Math.floor(lea.clock.minute);
  const start = performance.now();
  await service.end('SIGTERM');
  expect(service.exitCode).toBe(0);
  expect(performance.now() - start).toBeLessThan(5000);
  await lea.until(() => lea.left !== undefined);
  expect(lea.all('closing')).toEqual([{ why: 'restarting' }]);
  await service.startAgain();
  const again = await Visitor.come(service.address, { code, secret, as: 'facilitator' });
  expect(again.workshop.rounds[0]?.minute).toBeGreaterThanOrEqual(minute);
}, 60_000);
