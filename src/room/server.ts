import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LocalDriver, LocalPresence, matchMaker, ServerError } from '@colyseus/core';
import { setLogger } from '@colyseus/core/Logger';
import { RedisDriver } from '@colyseus/redis-driver';
import { RedisPresence } from '@colyseus/redis-presence';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { SAFE_LIMITS } from '../workshop/decide.ts';
import { joinSchema, MOST_BYTES } from '../workshop/schemas.ts';
import { addressOf, isOwnOrigin, networkAddresses } from './addresses.ts';
import { keptHostKey } from './host-key.ts';
import { type Answer, httpHandler } from './http.ts';
import { type Journal, JournalBusy } from './journal.ts';
import { openRedisJournal } from './journal-redis.ts';
import { openSqliteJournal, type Tell } from './journal-sqlite.ts';
import { libraryIn } from './library.ts';
import { Bucket, Buckets } from './limits.ts';
import { hashOf, isSame, newCode, newSecret } from './secrets.ts';
import type { ServerSettings } from './settings.ts';
import { workshopRoom } from './workshop-room.ts';

/** The game and its rooms, served by one process on one port. */
export interface Service {
  readonly port: number;
  readonly hostKey: string;
  /** Where the rooms are kept, for people to read; undefined: in memory. */
  readonly place: string | undefined;
  /** Lets nobody in, tells everybody, keeps what was decided, and ends within seconds. */
  close(): Promise<void>;
}

export interface ServiceOptions {
  readonly settings: ServerSettings;
  /** The built game. */
  readonly files: string;
  readonly scenarios: string;
  readonly version: string;
  readonly tell: Tell;
  /** Something went wrong that should not; the room, or the request, was given up and the server goes on. */
  complain(error: unknown): void;
}

const FIRST_PORT = 4173;
const LAST_PORT = FIRST_PORT + 50;
const ROOM = 'workshop';
const DAY_MS = 86_400_000;
const SWEEP_MS = 3_600_000;
/** What Colyseus’ own framing adds to a message. */
const FRAME_BYTES = 1000;

const COMPLAINTS = { burst: 20, perSecond: 0.1 };

/** Who joins is told nothing but these. */
const WORDS: readonly string[] = ['no-such-room', 'not-allowed', 'removed', 'full', 'bad-name', 'restarting'];

export async function openService(options: ServiceOptions): Promise<Service> {
  const { settings } = options;
  // Whoever can make trouble could fill a disk with complaints.
  const complaints = new Bucket(COMPLAINTS);
  const complain = (error: unknown) => void (complaints.take() && options.complain(error));
  setLogger(quietLogger(complain));
  const journal = await openJournal(settings, options.tell);
  const hostKey = settings.hostKey ?? keptHostKey(journal.place === undefined ? undefined : settings.data);
  await openMatchMaker({ ...options, complain }, journal);

  const { proxies, origins } = settings;
  const startedAt = Date.now();
  const wrongPerMinute = settings.wrongCodesPerMinute;
  const wrong = new Buckets({ burst: wrongPerMinute, perSecond: wrongPerMinute / 60 });
  const joins = new Buckets({ burst: settings.seats * 4, perSecond: settings.seats / 5 });
  const opening = new Map<string, Promise<unknown>>();
  let draining = false;

  const openRoom = async (request: IncomingMessage): Promise<Answer> => {
    if (draining) return refused(503, 'restarting');
    if (!isOwnOrigin(request, origins, proxies)) return refused(403, 'not-allowed');
    const guesses = wrong.of(addressOf(request, proxies));
    if (!guesses.has()) return refused(429, 'too-many');
    const key = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (key === undefined || !isSame(key, hostKey)) {
      guesses.take();
      return refused(401, 'not-allowed');
    }
    if ((await journal.count()) >= settings.rooms) return refused(429, 'too-many');
    const secret = newSecret();
    for (;;) {
      const code = newCode();
      const opened = { t: Date.now(), type: 'opened', code, facilitator: hashOf(secret) } as const;
      if (await journal.create(code, [opened])) {
        return { status: 201, body: { code, secret, addresses: addressesOf(portOf(server)) } };
      }
    }
  };

  const join = async (request: IncomingMessage, body: unknown): Promise<Answer> => {
    if (draining) return refused(503, 'restarting');
    if (!isOwnOrigin(request, origins, proxies)) return refused(403, 'not-allowed');
    const guesses = wrong.of(addressOf(request, proxies));
    if (!guesses.has()) return refused(429, 'too-many');
    const reading = joinSchema.safeParse(body);
    if (!reading.success) return refused(400, 'bad-message');
    const { code } = reading.data;
    if (!(await journal.has(code))) {
      guesses.take();
      return refused(404, 'no-such-room');
    }
    if (!joins.of(code).take()) return refused(429, 'too-many');
    try {
      // Whoever comes while the first is let in waits: Colyseus’ own way of waiting takes a second.
      await opening.get(code)?.catch(() => {});
      const seat: Promise<unknown> = matchMaker.joinOrCreate(ROOM, reading.data);
      if (!opening.has(code)) {
        opening.set(code, seat);
        void seat.catch(() => {}).finally(() => opening.delete(code));
      }
      return { status: 200, body: await seat };
    } catch (error) {
      if (error instanceof ServerError && WORDS.includes(error.message)) return refused(403, error.message);
      complain(error);
      return refused(503, 'restarting');
    }
  };

  const health = (): Answer => ({
    status: draining ? 503 : 200,
    body: {
      status: draining ? 'draining' : 'ok',
      rooms: matchMaker.stats.local.roomCount,
      seats: matchMaker.stats.local.ccu,
      uptime: Math.round((Date.now() - startedAt) / 1000),
      version: options.version,
    },
  });

  const server = createServer(
    httpHandler({
      files: options.files,
      frames: settings.frames,
      connect: connectable(settings),
      endpoints: {
        'GET /health': health,
        'POST /api/workshops': openRoom,
        [`POST /matchmake/joinOrCreate/${ROOM}`]: join,
      },
    }),
  );
  // Slow requests hold nothing for long.
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  const transport = new WebSocketTransport({
    noServer: true,
    maxPayload: MOST_BYTES.facilitator + FRAME_BYTES,
    // `keepPulse` does it.
    pingInterval: 0,
    verifyClient: ({ req }: { req: IncomingMessage }) =>
      !draining && isOwnOrigin(req, origins, proxies) && isSeat(req.url ?? ''),
  });
  await matchMaker.accept();
  await listen(server, settings);
  transport.attachToServer(server);

  const sweep = () => void journal.removeOlderThan(Date.now() - settings.retentionDays * DAY_MS).catch(complain);
  sweep();
  const sweeping = setInterval(sweep, SWEEP_MS);
  sweeping.unref();

  return {
    port: portOf(server),
    hostKey,
    place: journal.place,
    async close() {
      if (draining) return;
      draining = true;
      clearInterval(sweeping);
      await matchMaker.gracefullyShutdown();
      transport.shutdown();
      server.close();
      server.closeAllConnections();
      matchMaker.presence.shutdown();
      await matchMaker.driver.shutdown();
      await journal.close();
    },
  };
}

const refused = (status: number, error: string): Answer => ({ status, body: { error } });

const addressesOf = (port: number): string[] => networkAddresses().map((address) => `http://${address}:${port}/`);

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** Where sockets may lead besides here: the other hosts of the same service, which are those whose pages may connect. */
const connectable = ({ origins }: ServerSettings): string[] =>
  origins.flatMap((origin) => [origin, origin.replace(/^http/, 'ws')]);

/** Sockets are for seats that were reserved, `/process/room?sessionId=…`, and for nothing else. */
const isSeat = (url: string): boolean => /^\/[\w-]+\/[\w-]+\?(.*&)?sessionId=[\w-]+/.test(url);

async function openJournal(settings: ServerSettings, tell: Tell): Promise<Journal> {
  if (settings.redis !== undefined) return openRedisJournal(settings.redis);
  try {
    return await openSqliteJournal(settings.data, tell);
  } catch (error) {
    // Nobody asked for this folder: the game is served without.
    if (!settings.isOwnFolder) throw error;
    tell(error instanceof JournalBusy ? 'busy' : 'unwritable', { folder: settings.data ?? '' });
    return openSqliteJournal(undefined, tell);
  }
}

async function openMatchMaker({ settings, scenarios, complain }: ServiceOptions, journal: Journal): Promise<void> {
  const { redis, publicAddress, commandsPerSecond, seats } = settings;
  await matchMaker.setup(
    redis === undefined ? new LocalPresence() : new RedisPresence(redis),
    redis === undefined ? new LocalDriver() : new RedisDriver(redis),
    publicAddress,
  );
  const room = workshopRoom({
    journal,
    library: libraryIn(scenarios),
    limits: { ...SAFE_LIMITS, seats },
    rate: { burst: commandsPerSecond * 6, perSecond: commandsPerSecond },
    complain,
  });
  matchMaker.defineRoomType(ROOM, room).filterBy(['code']);
}

/** The port asked for, or the first that is free. */
async function listen(server: Server, { port: asked, host }: ServerSettings): Promise<void> {
  for (let port = asked ?? FIRST_PORT; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || asked !== undefined || port >= LAST_PORT) throw error;
    }
  }
}

/** Colyseus tells its errors with their stacks: one line of them is enough, and none of its chatter. */
function quietLogger(complain: ServiceOptions['complain']) {
  const nothing = () => {};
  const firstLine = (...texts: unknown[]) => complain(texts.join(' ').split('\n', 1)[0]);
  return { debug: nothing, info: nothing, trace: nothing, warn: firstLine, error: firstLine };
}
