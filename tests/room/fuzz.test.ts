import { existsSync } from 'node:fs';
import { Room } from '@colyseus/sdk';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { usageOf } from '../load/process.ts';
import { LONG } from '../support/long.ts';
import { COMMAND_HEADER, takeSeat } from '../support/raw-seat.ts';
import { RoomService } from '../support/room-service.ts';
import { aSecret, Visitor } from '../support/visitor.ts';

/** Anything at all is thrown at a seat: the server stays up, its memory bounded, and the room as sound as before. */

const MESSAGES = LONG ? 100_000 : 2_000;
const HANDS = 4;
/** Far below what a hundred thousand messages would leave behind if anything of them were kept. */
const MOST_GROWTH_MB = 150;
const CAN_MEASURE = existsSync('/proc/self/statm');

/** Colyseus' own client packs what it is given; nobody is at the other end. */
const packer = new Room('nowhere');
let packed = Buffer.alloc(0);
packer.connection = {
  isOpen: true,
  send: (bytes: Uint8Array) => {
    packed = Buffer.from(bytes);
  },
} as never;
const pack = (value: unknown): Buffer => {
  packer.send('command', value);
  return packed;
};

/** Repeatable, so that what was found can be found again. */
let state = 20_260_101;
const chance = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
const upTo = (most: number) => Math.floor(chance() * most);
const oneOf = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;
const bytes = (length: number) => Buffer.from(Array.from({ length }, () => upTo(256)));

const WORDS = [
  'act',
  'wait',
  'rename',
  '__proto__',
  'constructor',
  'toString',
  'start',
  'all',
  '\u202e',
  '🦆'.repeat(50),
];
const VALID = [
  { type: 'rename', name: 'Léa' },
  { type: 'tell', text: 'Hello' },
  { type: 'act', action: { type: 'prepare', kinds: ['holding'] } },
  { type: 'act', action: { type: 'reply', post: 'a', option: 'b', channel: 'public' }, at: 4 },
  { type: 'choose-mode', mode: 'calm' },
  { type: 'rate', item: 'a', stars: 3 },
  { type: 'start' },
  { type: 'open-round', scenario: 'six-melons', seed: 1 },
  { type: 'delete-room' },
];

function anything(depth = 0): unknown {
  const kinds = [
    () => upTo(2 ** 32) - 2 ** 31,
    () => oneOf([Number.NaN, Number.POSITIVE_INFINITY, -0, 1e300, 2n ** 60n]),
    () => oneOf(WORDS),
    () => 'x'.repeat(upTo(3000)),
    () => oneOf([null, undefined, true, false]),
    () => bytes(upTo(40)),
    () => new Date(upTo(2 ** 31)),
    () => Array.from({ length: upTo(6) }, () => anything(depth + 1)),
    () =>
      Object.fromEntries(Array.from({ length: upTo(6) }, () => [oneOf([...WORDS, 'type', 'n']), anything(depth + 1)])),
  ];
  return oneOf(depth > 3 ? kinds.slice(0, 5) : kinds)();
}

function message(n: number): Buffer {
  const valid = { n, ...oneOf(VALID) };
  const kinds = [
    // Of another protocol altogether.
    () => bytes(1 + upTo(200)),
    () => bytes(1),
    // Our header, and then rubbish.
    () => Buffer.concat([COMMAND_HEADER, bytes(upTo(300))]),
    () => pack(anything()),
    () => pack({ ...valid, [oneOf([...Object.keys(valid), 'by', 'seat', 'score'])]: anything() }),
    () => pack({ n, type: oneOf(WORDS), ...(anything() as object) }),
    // A good one with a fault.
    () => {
      const good = pack(valid);
      for (let fault = 0; fault <= upTo(3); fault++) good[upTo(good.length)] = upTo(256);
      return good;
    },
    () => pack(valid).subarray(0, upTo(40)),
    () => Buffer.concat([pack(valid), bytes(upTo(20))]),
    // Deep, long, and pretending to be long.
    () => Buffer.concat([COMMAND_HEADER, Buffer.alloc(upTo(11_000), 0x91)]),
    () =>
      Buffer.concat([
        COMMAND_HEADER,
        Buffer.from([oneOf([0xdd, 0xdf, 0xdb, 0xc6, 0xc9]), 0xff, 0xff, 0xff, upTo(256)]),
      ]),
    () => Buffer.alloc(12_001, 1),
  ];
  return oneOf(kinds)();
}

let service: RoomService;
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
beforeAll(async () => {
  service = await RoomService.start({ settings: { SANG_FROID_COMMANDS_PER_SECOND: '1000', SANG_FROID_SEATS: '1000' } });
});
afterAll(() => service.stop());

test(
  `${MESSAGES.toLocaleString('en')} malformed messages change nothing`,
  async () => {
    const { code, secret } = await service.openRoom();
    const facilitator = await Visitor.come(service.address, { code, secret, as: 'facilitator' });
    const witness = await Visitor.come(service.address, { code, secret: aSecret(), name: 'Witness' });
    await facilitator.ask({ type: 'open-round', scenario: 'six-melons', seed: 3 });
    const before = CAN_MEASURE ? usageOf(service.pid).megabytes : 0;
    let sent = 0;
    let cut = 0;

    const hand = async (index: number): Promise<void> => {
      const own = { code, secret: aSecret(), name: `Hand ${index}` };
      // Being let in again and again is slowed down too.
      const comeIn = async (): Promise<WebSocket> => {
        try {
          return await takeSeat(service.address, own);
        } catch (error) {
          if (!String(error).includes('too-many')) throw error;
          await new Promise((resolve) => setTimeout(resolve, 20));
          return comeIn();
        }
      };
      let socket = await comeIn();
      while (sent < MESSAGES) {
        if (socket.readyState !== WebSocket.OPEN) {
          cut += 1;
          socket = await comeIn();
        }
        sent += 1;
        socket.send(message(sent), { binary: chance() < 0.9 });
        // Now and then, long enough for an answer or for the line to be cut.
        if (chance() < 0.2) await new Promise((resolve) => setTimeout(resolve, 2));
      }
      socket.terminate();
    };
    await Promise.all(Array.from({ length: HANDS }, (_, index) => hand(index)));

    expect(cut).toBeGreaterThan(MESSAGES / 100);
    expect(service.exitCode).toBeNull();
    expect(await witness.ask({ type: 'tell', text: 'Still here' })).toMatchObject({ type: 'done' });
    expect(await facilitator.ask({ type: 'start' })).toMatchObject({ type: 'done' });
    const { workshop } = facilitator;
    expect(workshop.rounds).toHaveLength(1);
    expect([...workshop.seats.values()].map(({ name }) => name)).toContain('Witness');
    expect(workshop.seats.size).toBe(HANDS + 1);
    if (CAN_MEASURE) expect(usageOf(service.pid).megabytes - before).toBeLessThan(MOST_GROWTH_MB);
  },
  LONG ? 900_000 : 60_000,
);

test('requests nobody expects are answered without a trace of how the server is made', async () => {
  const paths = [
    '/matchmake/',
    '/matchmake/workshop',
    '/matchmake/joinOrCreate/lobby',
    '/matchmake/create/workshop',
    '/matchmake/joinById/x',
    '/matchmake/reconnect/x',
    '/__healthcheck',
    '/monitor',
    '/playground',
    '/api/workshops',
    '/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/%',
  ];
  for (const path of paths) {
    for (const method of ['GET', 'POST', 'PUT', 'OPTIONS']) {
      const body =
        method === 'GET' || method === 'OPTIONS'
          ? null
          : oneOf(['', '{', '[]', '{"code":{"$ne":1}}', 'x'.repeat(9000)]);
      const response = await fetch(service.address + path, { method, body });
      const text = await response.text();
      expect(`${method} ${path} ${response.status}`).toMatch(/ (400|401|404|413)$/);
      expect(text).not.toMatch(/ at |node_modules|src\/|Colyseus/);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  }
  expect((await fetch(`${service.address}/health`)).status).toBe(200);
});
