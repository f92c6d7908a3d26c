import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { addressOf, isOwnOrigin } from '../../src/room/addresses.ts';
import { type OwnService, ownService } from '../support/own-service.ts';
import { takeSeat } from '../support/raw-seat.ts';
import { aSecret, Visitor } from '../support/visitor.ts';

let service: OwnService;
// Colyseus' client remarks on every connection that is refused.
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
beforeAll(async () => {
  service = await ownService({
    SANG_FROID_WRONG_CODES_PER_MINUTE: '20',
    SANG_FROID_PROXIES: '1',
    SANG_FROID_ORIGINS: 'https://elsewhere.example',
    SANG_FROID_FRAMES: 'https://lms.example',
    SANG_FROID_SEATS: '3',
    SANG_FROID_COMMANDS_PER_SECOND: '2',
    SANG_FROID_ROOMS: '10',
  });
});
afterAll(() => service.end());

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(service.address + path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  });
const JOIN = '/matchmake/joinOrCreate/workshop';
const asking = (code: string) => ({ code, as: 'participant', secret: aSecret(), name: 'Léa', have: 0, moves: 0 });
const refusal = async (response: Response) => [response.status, ((await response.json()) as { error: string }).error];

test('the game is served with its headers, and nothing above it', async () => {
  const page = await fetch(service.address);
  const text = await page.text();
  expect(text).toContain('A test');
  // The page's own policy, narrower than these settings, is not sent along.
  expect(text).not.toContain('http-equiv');
  const policy = page.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self' https://elsewhere.example wss://elsewhere.example;");
  expect(policy).toContain("frame-ancestors 'self' https://lms.example");
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const asset = await fetch(`${service.address}/assets/a-1234.js`, { headers: { 'Accept-Encoding': 'br' } });
  expect(asset.headers.get('cache-control')).toContain('immutable');
  expect(await asset.text()).toBe('1; // smaller');
  // fetch tidies addresses up; a socket does not.
  const raw = await new Promise<string>((resolve) => {
    const socket = connect(service.port, '127.0.0.1', () =>
      socket.write('GET /../data/host-key HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'),
    );
    let text = '';
    socket.on('data', (data) => {
      text += String(data);
    });
    socket.on('close', () => resolve(text));
  });
  expect(raw).toMatch(/^HTTP\/1.1 404/);
  expect(raw).not.toContain(service.hostKey);
});

test('says how it is', async () => {
  const { code } = await service.room();
  const lea = await Visitor.come(service.address, { code, secret: aSecret(), name: 'Léa' });
  const health = await fetch(`${service.address}/health`);
  expect(health.status).toBe(200);
  expect(await health.json()).toMatchObject({ status: 'ok', rooms: 1, seats: 1, version: '1.2.3' });
  await lea.leave();
});

test('opens rooms for whoever has the host’s key', async () => {
  const key = { Authorization: `Bearer ${service.hostKey}` };
  const good = await post('/api/workshops', {}, { ...key, 'X-Forwarded-For': '10.0.0.1' });
  expect(good.status).toBe(201);
  expect(await good.json()).toMatchObject({ code: expect.stringMatching(/^[2-9A-Z]{6}$/) });
  const wrong = { Authorization: `Bearer ${service.hostKey}x`, 'X-Forwarded-For': '10.0.0.1' };
  expect(await refusal(await post('/api/workshops', {}, wrong))).toEqual([401, 'not-allowed']);
  expect(await refusal(await post('/api/workshops', {}, { ...key, Origin: 'https://evil.example' }))).toEqual([
    403,
    'not-allowed',
  ]);
});

test('who guesses codes is stopped, and nobody else', async () => {
  const { code } = await service.room();
  const guesser = { 'X-Forwarded-For': '203.0.113.7' };
  for (let guess = 0; guess < 20; guess++) {
    expect(await refusal(await post(JOIN, asking('AAAAAA'), guesser))).toEqual([404, 'no-such-room']);
  }
  expect(await refusal(await post(JOIN, asking('AAAAAA'), guesser))).toEqual([429, 'too-many']);
  // Not even a right guess is told to be right; and what one says of oneself to our proxy does not help.
  expect(await refusal(await post(JOIN, asking(code), guesser))).toEqual([429, 'too-many']);
  const disguised = { 'X-Forwarded-For': '198.51.100.9, 203.0.113.7' };
  expect(await refusal(await post(JOIN, asking(code), disguised))).toEqual([429, 'too-many']);
  expect((await post(JOIN, asking(code), { 'X-Forwarded-For': '203.0.113.8' })).status).toBe(200);
});

test('a room has so many seats', async () => {
  const { code } = await service.room();
  for (const name of ['A', 'B', 'C']) await Visitor.come(service.address, { code, secret: aSecret(), name });
  await expect(Visitor.come(service.address, { code, secret: aSecret(), name: 'D' })).rejects.toThrow('full');
});

test('who talks too fast is told so, then cut off; the others are not', async () => {
  const { code } = await service.room();
  const calm = await Visitor.come(service.address, { code, secret: aSecret(), name: 'Calm' });
  const hasty = await Visitor.come(service.address, { code, secret: aSecret(), name: 'Hasty' });
  for (let n = 1; n <= 20; n++) hasty.say({ n, type: 'rename', name: `Hasty ${n}` });
  await hasty.until(() => hasty.all('denied').length >= 8);
  expect(hasty.all('denied').every((denied) => 'why' in denied && denied.why === 'too-many')).toBe(true);
  for (let n = 1; n <= 300; n++) hasty.say({ n, type: 'rename', name: 'Hasty' });
  await hasty.until(() => hasty.left !== undefined);
  expect(await calm.ask({ type: 'rename', name: 'Still calm' })).toMatchObject({ type: 'done' });
});

test('what is too large is not read', async () => {
  const { code } = await service.room();
  const socket = await takeSeat(service.address, { code, secret: aSecret(), name: 'Léa' });
  const closed = new Promise((resolve) => socket.on('close', resolve));
  socket.send(Buffer.alloc(13_000));
  await closed;
  expect((await post(JOIN, { ...asking(code), name: 'x'.repeat(5000) })).status).toBe(413);
});

test('sockets are for seats, and for pages of ours', async () => {
  const refused = (path: string, headers = {}) =>
    new Promise<number>((resolve) => {
      const socket = new WebSocket(service.address.replace('http', 'ws') + path, { headers });
      socket.on('unexpected-response', (_, response) => resolve(response.statusCode ?? 0));
      socket.on('error', () => undefined);
      socket.on('open', () => {
        socket.terminate();
        resolve(101);
      });
    });
  expect(await refused('/')).toBe(401);
  expect(await refused('/a/b')).toBe(401);
  expect(await refused('/a/b?sessionId=c', { Origin: 'https://evil.example' })).toBe(401);
  expect(await refused('/a/b?sessionId=c', { Origin: 'https://elsewhere.example' })).toBe(101);
  expect(await refused('/a/b?sessionId=c', { Origin: service.address })).toBe(101);
  const { code } = await service.room();
  expect(await refusal(await post(JOIN, asking(code), { Origin: 'https://evil.example' }))).toEqual([
    403,
    'not-allowed',
  ]);
});

test('a room deleted by its facilitator is gone, for those inside too', async () => {
  const { code, secret } = await service.room();
  const facilitator = await Visitor.come(service.address, { code, secret, as: 'facilitator' });
  const lea = await Visitor.come(service.address, { code, secret: aSecret(), name: 'Léa' });
  facilitator.say({ n: 1, type: 'delete-room' });
  await lea.until(() => lea.left !== undefined);
  expect(lea.all('closing')).toEqual([{ why: 'deleted' }]);
  await facilitator.until(() => facilitator.left !== undefined);
  await expect(Visitor.come(service.address, { code, secret: aSecret(), name: 'Léa' })).rejects.toThrow('no-such-room');
});

test('there are only so many rooms', async () => {
  const answers: number[] = [];
  for (let room = 0; room < 11; room++) {
    const opened = await post('/api/workshops', {}, { Authorization: `Bearer ${service.hostKey}` });
    answers.push(opened.status);
  }
  expect(answers.at(-1)).toBe(429);
});

test('an address is what our own proxies say, and nobody else', () => {
  const from = (forwarded: string | undefined, proxies: number) =>
    addressOf({ socket: { remoteAddress: '127.0.0.1' }, headers: { 'x-forwarded-for': forwarded } } as never, proxies);
  expect(from('1.1.1.1, 2.2.2.2', 0)).toBe('127.0.0.1');
  expect(from('1.1.1.1, 2.2.2.2', 1)).toBe('2.2.2.2');
  expect(from('1.1.1.1, 2.2.2.2', 2)).toBe('1.1.1.1');
  expect(from(undefined, 1)).toBe('127.0.0.1');
  expect(from('::ffff:1.2.3.4', 1)).toBe('1.2.3.4');
  expect(from('2001:db8:1:2:3:4:5:6', 1)).toBe('2001:db8:1:2');
  expect(from('2001:db8::7', 1)).toBe('2001:db8:0:0');
  const own = (headers: object, proxies = 0) => isOwnOrigin({ headers } as never, [], proxies);
  expect(own({ host: 'a:1' })).toBe(true);
  expect(own({ host: 'a:1', origin: 'http://a:1' })).toBe(true);
  expect(own({ host: 'a:1', origin: 'http://b:1' })).toBe(false);
  expect(own({ host: 'a:1', origin: 'null' })).toBe(false);
  expect(own({ host: 'inner', origin: 'https://outer', 'x-forwarded-host': 'outer' })).toBe(false);
  expect(own({ host: 'inner', origin: 'https://outer', 'x-forwarded-host': 'outer' }, 1)).toBe(true);
});
