/** A place this device took in a room. The secret is what makes somebody its holder. */
export interface MySeat {
  readonly code: string;
  readonly secret: string;
  /** As the room last knew it. */
  readonly name: string;
  readonly joinedAt: number;
}

const KEY = 'sang-froid.seats';
/** More rooms than anybody joins while they are kept: the oldest are forgotten first. */
const MOST = 30;
const SECRET = /^[\w-]{22}$/;

/** Where the browser keeps nothing, a seat lives as long as the page. */
let inMemory: readonly MySeat[] = [];

/** The latest first. */
export function mySeats(): readonly MySeat[] {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null) return inMemory;
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isSeat) : [];
  } catch {
    return inMemory;
  }
}

export const mySeatIn = (code: string): MySeat | undefined => mySeats().find((seat) => seat.code === code);

export function keepSeat(seat: MySeat): void {
  write([seat, ...mySeats().filter(({ code }) => code !== seat.code)].slice(0, MOST));
}

export function forgetSeat(code: string): void {
  write(mySeats().filter((seat) => seat.code !== code));
}

/** 128 bits nobody guesses, as 22 letters of base64url. */
export function drawSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function write(seats: readonly MySeat[]): void {
  inMemory = seats;
  try {
    localStorage.setItem(KEY, JSON.stringify(seats));
  } catch {
    // Storage denied or full: coming back after a reload will need the facilitator’s help.
  }
}

const isSeat = (each: Partial<MySeat> | null): each is MySeat =>
  typeof each?.code === 'string' &&
  typeof each.secret === 'string' &&
  SECRET.test(each.secret) &&
  typeof each.name === 'string' &&
  typeof each.joinedAt === 'number';
