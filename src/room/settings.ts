import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** What a host may decide, all of it by environment variables, all of it with a safe default. See README.md here. */
export interface ServerSettings {
  /** Undefined: 4173, or the next free one. 0: any free one. */
  readonly port: number | undefined;
  /** Undefined: every address of this machine. */
  readonly host: string | undefined;
  /** Undefined: in memory, forgotten at the end. */
  readonly data: string | undefined;
  /** Nobody asked for this folder: if another process is using it, we can do without. */
  readonly isOwnFolder: boolean;
  readonly hostKey: string | undefined;
  readonly redis: string | undefined;
  /** `host[:port][/path]` under which browsers reach this very process, when several serve one address. */
  readonly publicAddress: string | undefined;
  /** Pages of these origins may connect, besides those this server hands out itself. */
  readonly origins: readonly string[];
  /** Pages of these origins may show the game in a frame, besides our own. */
  readonly frames: readonly string[];
  /** How many proxies in front are ours: so many last entries of X-Forwarded-For are true. */
  readonly proxies: number;
  readonly retentionDays: number;
  /** Kept at the same time; in one room; and, of one participant, in a second; of one address, in a minute. */
  readonly rooms: number;
  readonly seats: number;
  readonly commandsPerSecond: number;
  readonly wrongCodesPerMinute: number;
}

export interface SettingProblem {
  readonly name: string;
  readonly key: 'whole' | 'text' | 'origins' | 'redis' | 'unknown';
  readonly params: Readonly<Record<string, string | number>>;
}

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** They go into a header as they are. */
const origins = z
  .string()
  .transform((list) => list.split(/[\s,]+/).filter((origin) => origin !== ''))
  .pipe(z.array(z.string().regex(/^https?:\/\/[\w.:[\]-]+$/)));

const READERS = {
  PORT: whole(0, 65_535),
  HOST: z.string(),
  SANG_FROID_DATA: z.string(),
  // Part of a link.
  SANG_FROID_HOST_KEY: z.string().regex(/^[\w-]{16,200}$/),
  SANG_FROID_REDIS: z.string().regex(/^rediss?:\/\/\S+$/),
  SANG_FROID_PUBLIC_ADDRESS: z.string().regex(/^(\[[\da-f:]+\]|[\w.-]+)(:\d+)?(\/\S*)?$/i),
  SANG_FROID_ORIGINS: origins,
  SANG_FROID_FRAMES: origins,
  SANG_FROID_PROXIES: whole(0, 10),
  SANG_FROID_RETENTION_DAYS: whole(1, 3650),
  SANG_FROID_ROOMS: whole(1, 1_000_000),
  SANG_FROID_SEATS: whole(1, 1000),
  SANG_FROID_COMMANDS_PER_SECOND: whole(1, 1000),
  SANG_FROID_WRONG_CODES_PER_MINUTE: whole(1, 1_000_000),
} as const;
type Name = keyof typeof READERS;

/** `npm test` speaks to its own tools by these. */
const NOT_OURS = new Set(['SANG_FROID_SITE', 'SANG_FROID_PORT', 'SANG_FROID_LONG']);

const IN_MEMORY = ':memory:';

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings, and what is wrong with them: the server starts only if nothing is. */
export function readSettings(env: Environment): {
  readonly settings: ServerSettings;
  readonly problems: readonly SettingProblem[];
} {
  const problems: SettingProblem[] = [];
  const read = <N extends Name>(name: N): z.output<(typeof READERS)[N]> | undefined => {
    const text = env[name]?.trim();
    if (!text) return undefined;
    const reading = READERS[name].safeParse(text);
    if (reading.success) return reading.data as z.output<(typeof READERS)[N]>;
    problems.push({ name, ...problemOf(READERS[name]) });
    return undefined;
  };
  for (const name of Object.keys(env)) {
    if (!name.startsWith('SANG_FROID_') || Object.hasOwn(READERS, name) || NOT_OURS.has(name)) continue;
    problems.push({ name, key: 'unknown', params: { known: Object.keys(READERS).join(', ') } });
  }
  const folder = read('SANG_FROID_DATA');
  const settings: ServerSettings = {
    port: read('PORT'),
    host: read('HOST'),
    data: folder === IN_MEMORY ? undefined : (folder ?? dataFolder(env)),
    isOwnFolder: folder === undefined,
    hostKey: read('SANG_FROID_HOST_KEY'),
    redis: read('SANG_FROID_REDIS'),
    publicAddress: read('SANG_FROID_PUBLIC_ADDRESS'),
    origins: read('SANG_FROID_ORIGINS') ?? [],
    frames: read('SANG_FROID_FRAMES') ?? [],
    proxies: read('SANG_FROID_PROXIES') ?? 0,
    retentionDays: read('SANG_FROID_RETENTION_DAYS') ?? 30,
    rooms: read('SANG_FROID_ROOMS') ?? 1000,
    seats: read('SANG_FROID_SEATS') ?? 100,
    commandsPerSecond: read('SANG_FROID_COMMANDS_PER_SECOND') ?? 10,
    wrongCodesPerMinute: read('SANG_FROID_WRONG_CODES_PER_MINUTE') ?? 30,
  };
  return { settings, problems };
}

function problemOf(reader: (typeof READERS)[Name]): Pick<SettingProblem, 'key' | 'params'> {
  if (reader instanceof z.ZodNumber) {
    return { key: 'whole', params: { least: reader.minValue ?? 0, most: reader.maxValue ?? 0 } };
  }
  if (reader === origins) return { key: 'origins', params: {} };
  if (reader === READERS.SANG_FROID_REDIS) return { key: 'redis', params: {} };
  return { key: 'text', params: {} };
}

/** Where this system keeps what programs remember of one user. */
function dataFolder(env: Environment): string {
  const home = homedir();
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'sang-froid');
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'sang-froid');
  return join(env.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'sang-froid');
}
