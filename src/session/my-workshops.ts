import { createStore } from 'zustand/vanilla';
import { ownHost } from './wire.ts';

/** A room this device may steer. The secret is what makes somebody its facilitator. */
export interface MyWorkshop {
  readonly code: string;
  readonly secret: string;
  readonly openedAt: number;
  /** The last that was heard of it; a room that is not heard of for the days it is kept is gone. */
  readonly state: 'open' | 'ended' | 'gone';
  /** What it was about, to be recognised: the last scenario’s id, and how many took part. */
  readonly scenario?: string;
  readonly seats?: number;
  /** Under which the server can be reached in its networks, where it is this very machine. */
  readonly addresses?: readonly string[];
}

interface Kept {
  readonly hostKey?: string | undefined;
  readonly workshops: readonly MyWorkshop[];
}

const KEY = 'sang-froid.workshops';
/** More than anybody steers: the oldest are forgotten first. */
const MOST = 100;

/** What this device may do: open rooms (the host’s key), steer those it opened or was handed. */
export const myWorkshops = createStore<Kept>(() => read());

// Another tab opened one, or was handed one.
globalThis.addEventListener?.('storage', ({ key }) => {
  if (key === KEY) myWorkshops.setState(read(), true);
});

/** False where the browser keeps nothing: then all of it lives as long as the page. */
function keep(change: (kept: Kept) => Kept): boolean {
  const now = change(myWorkshops.getState());
  myWorkshops.setState(now, true);
  try {
    localStorage.setItem(KEY, JSON.stringify(now));
    return true;
  } catch {
    return false;
  }
}

export const keepHostKey = (hostKey: string): boolean => keep((kept) => ({ ...kept, hostKey }));

export const forgetHostKey = (): boolean => keep(({ workshops }) => ({ workshops }));

/** Opened here, or handed over from another device. */
export function keepWorkshop(code: string, secret: string, addresses?: readonly string[]): boolean {
  return keep((kept) => {
    const known = kept.workshops.find((each) => each.code === code);
    const fresh: MyWorkshop = {
      openedAt: Date.now(),
      state: 'open',
      ...known,
      code,
      secret,
      ...(addresses && { addresses }),
    };
    return { ...kept, workshops: [fresh, ...kept.workshops.filter((each) => each.code !== code)].slice(0, MOST) };
  });
}

export function noteWorkshop(code: string, noted: Partial<Omit<MyWorkshop, 'code' | 'secret'>>): void {
  const known = myWorkshops.getState().workshops.find((each) => each.code === code);
  const fields = Object.keys(noted) as (keyof typeof noted)[];
  if (!known || fields.every((field) => known[field] === noted[field])) return;
  keep((kept) => ({
    ...kept,
    workshops: kept.workshops.map((each) => (each.code === code ? { ...each, ...noted } : each)),
  }));
}

export const forgetWorkshop = (code: string): boolean =>
  keep((kept) => ({ ...kept, workshops: kept.workshops.filter((each) => each.code !== code) }));

function read(): Kept {
  try {
    const { hostKey, workshops } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Kept>;
    return {
      ...(typeof hostKey === 'string' && { hostKey }),
      workshops: Array.isArray(workshops) ? workshops.filter(isMine) : [],
    };
  } catch {
    return { workshops: [] };
  }
}

// A declaration, not a constant: the store above reads while this file is still being run.
function isMine(each: Partial<MyWorkshop> | null): each is MyWorkshop {
  return (
    typeof each?.code === 'string' &&
    typeof each.secret === 'string' &&
    typeof each.openedAt === 'number' &&
    (each.state === 'open' || each.state === 'ended' || each.state === 'gone')
  );
}

/** `no-server`: these pages come from a host that keeps no rooms, a static copy. */
export type Refused = 'no-server' | 'bad-key' | 'too-many' | 'unreachable';

/** Whether these pages come from a host that keeps rooms, rather than from one of plain files. */
export async function findServer(): Promise<boolean> {
  const answer = await fetch(`${ownHost()}/health`, { signal: AbortSignal.timeout(10_000) });
  const health: unknown = await answer.json().catch(() => undefined);
  return typeof health === 'object' && health !== null && 'rooms' in health;
}

/** Asks the server for a new room, with the host’s key; the answer is its code, and this device may steer it. */
export async function openWorkshop(
  hostKey: string,
): Promise<{ readonly ok: true; readonly code: string } | { readonly ok: false; readonly why: Refused }> {
  let answer: Response;
  try {
    answer = await fetch(`${ownHost()}/api/workshops`, {
      method: 'POST',
      headers: { authorization: `Bearer ${hostKey}` },
      signal: AbortSignal.timeout(10_000),
    });
  } catch {
    return { ok: false, why: 'unreachable' };
  }
  if (answer.status === 401 || answer.status === 403) return { ok: false, why: 'bad-key' };
  if (answer.status === 429 || answer.status === 503) return { ok: false, why: 'too-many' };
  const room: unknown = answer.ok ? await answer.json().catch(() => undefined) : undefined;
  if (!isRoom(room)) return { ok: false, why: 'no-server' };
  keepWorkshop(
    room.code,
    room.secret,
    room.addresses?.filter((each) => URL.canParse(each)),
  );
  return { ok: true, code: room.code };
}

interface OpenedRoom {
  readonly code: string;
  readonly secret: string;
  readonly addresses?: readonly string[];
}

const isRoom = (value: unknown): value is OpenedRoom =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  typeof value.code === 'string' &&
  'secret' in value &&
  typeof value.secret === 'string' &&
  (!('addresses' in value) ||
    (Array.isArray(value.addresses) && value.addresses.every((each) => typeof each === 'string')));
