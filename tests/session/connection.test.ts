import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Connection, connect } from '../../src/session/connection.ts';
import { colyseusAt, type OpenWire, type Wire, type WireEvents } from '../../src/session/wire.ts';
import { type Command, type JoinOptions, PROTOCOL } from '../../src/workshop/messages.ts';
import { type OwnService, ownService } from '../support/own-service.ts';
import { aSecret, type OpenRoom, Visitor } from '../support/visitor.ts';

const stateOf = ({ store }: Connection) => store.getState();
const open: Connection[] = [];

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));
afterEach(() => {
  for (const connection of open.splice(0)) connection.close();
  vi.useRealTimers();
});

describe('a link to a server', () => {
  let service: OwnService;
  beforeAll(async () => {
    service = await ownService();
  });
  afterAll(async () => {
    expect(service.troubles).toEqual([]);
    await service.end();
  });

  /** A real link that can be made deaf, or cut. */
  function weakWire() {
    const real = colyseusAt(service.address);
    const weak = { deaf: false, comings: [] as JoinOptions[], cut: () => {} };
    const openWire: OpenWire = async (options, events) => {
      weak.comings.push(options);
      const wire = await real(options, {
        message: (type, payload) => !weak.deaf && events.message(type, payload),
        closed: () => events.closed(),
      });
      weak.cut = () => {
        wire.close();
        weak.deaf = false;
        events.closed();
      };
      return wire;
    };
    return { weak, openWire };
  }

  function comeIn({ code }: Pick<OpenRoom, 'code'>, name: string, openWire?: OpenWire, secret = aSecret()): Connection {
    const connection = connect({
      code,
      as: 'participant',
      secret,
      name,
      open: openWire ?? colyseusAt(service.address),
    });
    open.push(connection);
    return connection;
  }

  const live = (connection: Connection) =>
    vi.waitUntil(() => stateOf(connection).status === 'live', { timeout: 10_000 });

  test('comes in, and folds what it may see', async () => {
    const room = await service.room();
    const lea = comeIn(room, 'Léa');
    const tom = comeIn(room, 'Tom');
    await Promise.all([live(lea), live(tom)]);
    await vi.waitUntil(() => stateOf(lea).workshop?.seats.size === 2 && stateOf(lea).connected.size === 2);
    const { workshop, seat } = stateOf(tom);
    expect(workshop?.seats.get(seat ?? '')?.name).toBe('Tom');
    expect(await tom.send({ type: 'tell', text: 'Bonjour' })).toEqual({ is: 'done' });
    expect(stateOf(tom).workshop?.told).toMatchObject([{ by: seat, text: 'Bonjour' }]);
    expect(await tom.send({ type: 'start' })).toEqual({ is: 'denied', why: 'not-allowed' });
    expect(stateOf(tom).waiting).toEqual([]);
  });

  test('what was done, but whose answer was lost with the link, is done once', async () => {
    const room = await service.room();
    const { weak, openWire } = weakWire();
    const lea = comeIn(room, 'Léa', openWire);
    await live(lea);
    const leader = await Visitor.come(service.address, { code: room.code, secret: room.secret, as: 'facilitator' });
    weak.deaf = true;
    const answers = [lea.send({ type: 'tell', text: 'one' }), lea.send({ type: 'tell', text: 'two' })];
    await leader.until(() => leader.workshop.told.length === 2);
    expect(stateOf(lea).waiting).toHaveLength(2);
    weak.cut();
    expect(stateOf(lea)).toMatchObject({ status: 'lost', why: 'unreachable' });
    answers.push(lea.send({ type: 'tell', text: 'three' }));
    expect(await Promise.all(answers)).toEqual([{ is: 'done' }, { is: 'done' }, { is: 'done' }]);
    // It asked only for what it did not have, and nothing was done twice.
    expect(weak.comings.map(({ have }) => have)).toEqual([0, 2]);
    expect(stateOf(lea).workshop?.told.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    await leader.leave();
  });

  test('a place is taken by whoever came last; the other is told', async () => {
    const room = await service.room();
    const secret = aSecret();
    const first = comeIn(room, 'Léa', undefined, secret);
    await live(first);
    const second = comeIn(room, 'Léa', undefined, secret);
    await live(second);
    await vi.waitUntil(() => stateOf(first).status === 'gone');
    expect(stateOf(first).why).toBe('elsewhere');
    expect(stateOf(second).seat).toBe(stateOf(first).seat);
    expect(await first.send({ type: 'tell', text: '…' })).toEqual({ is: 'unsent' });
  });

  test('a wrong code, a nickname of nothing and a wrong secret are said as what they are', async () => {
    const room = await service.room();
    const wrong = comeIn({ code: room.code === 'ZZZZZZ' ? 'YYYYYY' : 'ZZZZZZ' }, 'Léa');
    const nameless = comeIn(room, ' \u200b ');
    const impostor = connect({
      code: room.code,
      as: 'facilitator',
      secret: aSecret(),
      open: colyseusAt(service.address),
    });
    open.push(impostor);
    const all = [wrong, nameless, impostor];
    await vi.waitUntil(() => all.every((each) => stateOf(each).status === 'gone'), { timeout: 10_000 });
    expect(all.map((each) => stateOf(each).why)).toEqual(['no-such-room', 'bad-name', 'not-allowed']);
  });

  test('an act before the first welcome waits for its count', async () => {
    const room = await service.room();
    const secret = aSecret();
    const before = comeIn(room, 'Léa', undefined, secret);
    await before.send({ type: 'tell', text: 'one' });
    before.close();
    const after = comeIn(room, 'Léa', undefined, secret);
    expect(await after.send({ type: 'tell', text: 'two' })).toEqual({ is: 'done' });
    expect(stateOf(after).workshop?.told.map(({ text }) => text)).toEqual(['one', 'two']);
  });
});

describe('a link in doubt', () => {
  /** The far side of a link, played by the test. */
  class FarSide {
    readonly comings: JoinOptions[] = [];
    readonly sent: Command[] = [];
    events: WireEvents = { message: () => undefined, closed: () => undefined };
    closed = 0;
    /** The word it turns everybody away with. */
    word: string | undefined;
    readonly open: OpenWire = async (options, events): Promise<Wire> => {
      this.comings.push(options);
      if (this.word !== undefined) throw new Error(this.word);
      this.events = events;
      return { send: (command) => this.sent.push(command), close: () => this.closed++ };
    };

    welcome(change: object = {}): void {
      const entries = [
        { t: 1, type: 'opened', code: 'ABCDEF', facilitator: '' },
        { t: 2, type: 'joined', seat: 's1', name: 'Léa', team: 't1', secret: '' },
        { t: 3, type: 'round-opened', scenario: 'coq-en-pantoufles', seed: 7 },
      ];
      const clock = { minute: 10, perSecond: 2 };
      this.events.message('welcome', {
        ...{ protocol: PROTOCOL, code: 'ABCDEF', seat: 's1', from: 0, entries, connected: ['s1'], clock },
        ...change,
      });
    }
  }

  async function linked(): Promise<{ far: FarSide; connection: Connection }> {
    vi.useFakeTimers();
    const far = new FarSide();
    const connection = connect({ code: 'ABCDEF', as: 'participant', secret: 's'.repeat(22), open: far.open });
    open.push(connection);
    await vi.advanceTimersByTimeAsync(0);
    far.welcome();
    return { far, connection };
  }

  test('the round’s minute is guessed from the clock’s last word, but not far', async () => {
    const { far, connection } = await linked();
    expect(connection.minute()).toBe(10);
    // Always a moment behind.
    await vi.advanceTimersByTimeAsync(1350);
    expect(connection.minute()).toBeCloseTo(12);
    await vi.advanceTimersByTimeAsync(4000);
    expect(connection.minute()).toBeCloseTo(16);
    far.events.message('clock', { minute: 18, perSecond: 0 });
    await vi.advanceTimersByTimeAsync(2000);
    expect(connection.minute()).toBe(18);
  });

  test('when the pace drops, nothing is seen before it has happened, and time does not jump', async () => {
    const { far, connection } = await linked();
    far.events.message('clock', { minute: 20, perSecond: 12 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(connection.minute()).toBeCloseTo(20 + 12 * 0.65);
    // The server noticed at 31 that it is slow from 30 on.
    far.events.message('clock', { minute: 31, perSecond: 1 });
    expect(connection.minute()).toBeCloseTo(27.8);
    await vi.advanceTimersByTimeAsync(200);
    expect(connection.minute()).toBeCloseTo(30.2);
    await vi.advanceTimersByTimeAsync(100);
    expect(connection.minute()).toBe(31);
    await vi.advanceTimersByTimeAsync(1050);
    expect(connection.minute()).toBeCloseTo(32);
  });

  test('a silent link is dead; it is tried again for ever, less and less often', async () => {
    const { far, connection } = await linked();
    await vi.advanceTimersByTimeAsync(9000);
    expect(far.closed).toBe(1);
    expect(far.comings.length).toBeGreaterThan(1);
    expect(far.comings.at(-1)).toMatchObject({ have: 3, moves: 0 });
    far.word = 'nobody';
    far.events.closed();
    const before = far.comings.length;
    await vi.advanceTimersByTimeAsync(600_000);
    const tries = far.comings.length - before;
    expect(tries).toBeGreaterThan(40);
    expect(tries).toBeLessThan(200);
    expect(stateOf(connection)).toMatchObject({ status: 'lost', why: 'unreachable' });
    far.word = undefined;
    while (far.comings.length === before + tries) await vi.advanceTimersByTimeAsync(100);
    far.welcome({ from: 3, entries: [] });
    expect(stateOf(connection).status).toBe('live');
    expect(stateOf(connection).entries).toHaveLength(3);
  });

  test('a button tries at once, and never twice at a time: the place goes to whoever comes last', async () => {
    const { far, connection } = await linked();
    far.events.closed();
    const tries = far.comings.length;
    connection.retry();
    connection.retry();
    expect(far.comings).toHaveLength(tries + 1);
    await vi.advanceTimersByTimeAsync(0);
    far.welcome({ from: 3, entries: [] });
    connection.retry();
    await vi.advanceTimersByTimeAsync(1500);
    expect(far.comings).toHaveLength(tries + 1);
    expect(stateOf(connection).status).toBe('live');
  });

  test('an attempt given up on that takes our own place after all sends nobody away', async () => {
    const { far, connection } = await linked();
    far.word = 'no answer';
    far.events.closed();
    while (far.comings.length === 1) await vi.advanceTimersByTimeAsync(100);
    far.word = undefined;
    while (far.comings.length === 2) await vi.advanceTimersByTimeAsync(100);
    far.welcome({ from: 3, entries: [] });
    far.events.message('closing', { why: 'elsewhere' });
    expect(stateOf(connection)).toMatchObject({ status: 'lost', why: 'unreachable' });
    await vi.advanceTimersByTimeAsync(60_000);
    const tries = far.comings.length;
    while (far.comings.length === tries) await vi.advanceTimersByTimeAsync(100);
    far.welcome({ from: 3, entries: [] });
    far.events.message('closing', { why: 'elsewhere' });
    expect(stateOf(connection)).toMatchObject({ status: 'gone', why: 'elsewhere' });
  });

  test('nonsense changes nothing and is said once', async () => {
    const { far, connection } = await linked();
    const before = stateOf(connection);
    far.events.message('clock', { minute: -5, perSecond: 'fast' });
    far.events.message('entries', { from: 3, entries: [{ t: 4, type: 'told', to: 'all', text: 5 }] });
    far.events.message('__proto__', {});
    far.events.message('hello', undefined);
    expect(stateOf(connection)).toBe(before);
    expect(console.warn).toHaveBeenCalledTimes(1);
  });

  test('a gap in the entries means: everything again', async () => {
    const { far, connection } = await linked();
    far.events.message('entries', { from: 7, entries: [{ t: 4, type: 'started' }] });
    expect(stateOf(connection).status).toBe('connecting');
    await vi.advanceTimersByTimeAsync(1000);
    expect(far.comings.at(-1)?.have).toBe(0);
  });

  test('what was meant for one round is not done in the next', async () => {
    const { far, connection } = await linked();
    const act = connection.send({ type: 'act', action: { type: 'brief' } });
    const word = connection.send({ type: 'tell', text: 'still true' });
    far.events.closed();
    await vi.advanceTimersByTimeAsync(1000);
    far.sent.length = 0;
    const more = [
      { t: 4, type: 'started' },
      { t: 5, type: 'ended', at: 60 },
      { t: 6, type: 'round-opened', scenario: 'leaked-messages', seed: 8 },
    ];
    far.welcome({ from: 3, entries: more });
    expect(await act).toEqual({ is: 'unsent' });
    expect(far.sent).toMatchObject([{ type: 'tell', n: 2 }]);
    far.events.message('done', { n: 2 });
    expect(await word).toEqual({ is: 'done' });
  });

  test('a count that fell behind goes on from the room’s, a repeated one was done', async () => {
    const { far, connection } = await linked();
    const fresh = connection.send({ type: 'tell', text: 'one' });
    far.events.message('entries', {
      from: 3,
      entries: [{ t: 4, n: 6, type: 'told', to: 't1', by: 's1', text: 'from another browser' }],
    });
    far.events.message('denied', { n: 1, why: 'stale' });
    expect(far.sent.map(({ n }) => n)).toEqual([1, 7]);
    far.events.closed();
    await vi.advanceTimersByTimeAsync(1000);
    far.welcome({ from: 4, entries: [] });
    expect(far.sent.map(({ n }) => n)).toEqual([1, 7, 7]);
    far.events.message('denied', { n: 7, why: 'stale' });
    expect(await fresh).toEqual({ is: 'done' });
  });

  test('a host without rooms, and one without an answer, are told apart', async () => {
    vi.useFakeTimers();
    const stateAfter = async (error: Error) => {
      const connection = connect({
        code: 'ABCDEF',
        as: 'participant',
        secret: 's'.repeat(22),
        open: async () => Promise.reject(error),
      });
      open.push(connection);
      await vi.advanceTimersByTimeAsync(0);
      return stateOf(connection);
    };
    expect(await stateAfter(Object.assign(new Error('Not Found'), { code: 404 }))).toMatchObject({
      status: 'gone',
      why: 'no-server',
    });
    expect(await stateAfter(Object.assign(new Error('no-such-room'), { code: 404 }))).toMatchObject({
      why: 'no-such-room',
    });
    expect(await stateAfter(Object.assign(new Error('Bad Gateway'), { code: 502 }))).toMatchObject({
      status: 'connecting',
      why: 'unreachable',
    });
    expect(await stateAfter(new TypeError('Failed to fetch'))).toMatchObject({ why: 'unreachable' });
  });

  test('a newer server asks for a newer page', async () => {
    const { far, connection } = await linked();
    far.events.closed();
    await vi.advanceTimersByTimeAsync(1000);
    far.welcome({ protocol: PROTOCOL + 1 });
    expect(stateOf(connection)).toMatchObject({ status: 'gone', why: 'outdated' });
  });

  test('a server that restarts is waited for', async () => {
    const { far, connection } = await linked();
    far.events.message('closing', { why: 'restarting' });
    expect(stateOf(connection)).toMatchObject({ status: 'lost', why: 'restarting' });
    await vi.advanceTimersByTimeAsync(2000);
    far.welcome({ from: 3, entries: [] });
    expect(stateOf(connection).status).toBe('live');
  });
});
