import { Redis } from 'ioredis';
import { type Appends, type Journal, logOf } from './journal.ts';

/**
 * A journal that several processes share. A script runs in Redis at one go, so “is it still mine, is this the next
 * number, then add it” cannot be cut in two. How durable an entry is, is Redis’ own setting (`appendonly yes`).
 */

const PREFIX = 'sang-froid:';
const ROOMS = `${PREFIX}rooms`;
const logKey = (code: string) => `${PREFIX}log:${code}`;
const keeperKey = (code: string) => `${PREFIX}keeper:${code}`;

const SCRIPTS = {
  createRoom: {
    numberOfKeys: 3,
    lua: `if redis.call('zscore', KEYS[1], ARGV[1]) then return 0 end
      redis.call('zadd', KEYS[1], ARGV[2], ARGV[1])
      redis.call('set', KEYS[3], 0)
      if #ARGV > 2 then redis.call('rpush', KEYS[2], unpack(ARGV, 3)) end
      return 1`,
  },
  takeRoom: {
    numberOfKeys: 3,
    lua: `if not redis.call('zscore', KEYS[1], ARGV[1]) then return false end
      return { redis.call('incr', KEYS[3]), redis.call('lrange', KEYS[2], 0, -1) }`,
  },
  appendTo: {
    numberOfKeys: 3,
    lua: `if redis.call('get', KEYS[3]) ~= ARGV[3] or redis.call('llen', KEYS[2]) ~= tonumber(ARGV[4]) then return 0 end
      redis.call('zadd', KEYS[1], ARGV[2], ARGV[1])
      redis.call('rpush', KEYS[2], unpack(ARGV, 5))
      return 1`,
  },
  removeRoom: {
    numberOfKeys: 3,
    lua: `redis.call('zrem', KEYS[1], ARGV[1])
      return redis.call('del', KEYS[2], KEYS[3])`,
  },
} as const;

type Script = (...args: (string | number)[]) => Promise<unknown>;
type Scripted = Redis & Record<keyof typeof SCRIPTS, Script>;

export async function openRedisJournal(address: string): Promise<Journal> {
  const redis = new Redis(address, { enableAutoPipelining: true, lazyConnect: true, scripts: SCRIPTS }) as Scripted;
  // Said by whoever waits for an answer; ioredis itself tries again and again.
  redis.on('error', () => {});
  await redis.connect();
  const keysOf = (code: string) => [ROOMS, logKey(code), keeperKey(code)] as const;

  const append: Appends['append'] = async (code, keeper, from, texts) =>
    (await redis.appendTo(...keysOf(code), code, Date.now(), keeper, from, ...texts)) === 1;

  const remove = async (code: string) => {
    await redis.removeRoom(...keysOf(code), code);
  };

  return {
    place: 'Redis',
    create: async (code, entries) => {
      const texts = entries.map((entry) => JSON.stringify(entry));
      return (await redis.createRoom(...keysOf(code), code, Date.now(), ...texts)) === 1;
    },
    has: async (code) => (await redis.zscore(ROOMS, code)) !== null,
    take: async (code) => {
      const taken = (await redis.takeRoom(...keysOf(code), code)) as [number, string[]] | null;
      return taken ? logOf({ append }, code, taken[0], taken[1]) : undefined;
    },
    count: () => redis.zcard(ROOMS),
    remove,
    removeOlderThan: async (t) => {
      const codes = await redis.zrangebyscore(ROOMS, '-inf', `(${t}`);
      await Promise.all(codes.map(remove));
      return codes;
    },
    close: async () => {
      await redis.quit();
    },
  };
}
