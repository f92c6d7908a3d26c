import { PLATFORMS, STANCES } from './vocabulary.ts';

/**
 * The crowd: one row per share (somebody sharing, commenting or publishing), in order of the simulated minute.
 * Columns are typed arrays with room to spare; only the first `count` rows mean anything.
 */
export interface ShareTable {
  readonly count: number;
  /** Simulated minutes. */
  readonly at: Float64Array;
  /** Index into PLATFORMS. */
  readonly platform: Uint8Array;
  /** Index into STANCES. */
  readonly stance: Uint8Array;
  readonly thread: Uint16Array;
  /** Row of the share that led to this one; −1 for a root. */
  readonly parent: Int32Array;
  /** People who saw it. */
  readonly audience: Uint32Array;
  /** The two halves of its 64-bit key. */
  readonly keyHigh: Uint32Array;
  readonly keyLow: Uint32Array;
}

/** The growing table the engine writes; everyone else reads it as a `ShareTable`. */
export class GrowingShareTable implements ShareTable {
  count = 0;
  at: Float64Array;
  platform: Uint8Array;
  stance: Uint8Array;
  thread: Uint16Array;
  parent: Int32Array;
  audience: Uint32Array;
  keyHigh: Uint32Array;
  keyLow: Uint32Array;
  private room: number;

  /** Most crises of a game stay small, and a workshop’s server keeps thousands of them. */
  constructor(room = 512) {
    this.room = room;
    this.at = new Float64Array(room);
    this.platform = new Uint8Array(room);
    this.stance = new Uint8Array(room);
    this.thread = new Uint16Array(room);
    this.parent = new Int32Array(room);
    this.audience = new Uint32Array(room);
    this.keyHigh = new Uint32Array(room);
    this.keyLow = new Uint32Array(room);
  }

  /** A fresh row's number; its columns are the caller's to fill. */
  append(): number {
    if (this.count === this.room) this.grow();
    return this.count++;
  }

  private grow(): void {
    this.room *= 2;
    this.at = extended(this.at, new Float64Array(this.room));
    this.platform = extended(this.platform, new Uint8Array(this.room));
    this.stance = extended(this.stance, new Uint8Array(this.room));
    this.thread = extended(this.thread, new Uint16Array(this.room));
    this.parent = extended(this.parent, new Int32Array(this.room));
    this.audience = extended(this.audience, new Uint32Array(this.room));
    this.keyHigh = extended(this.keyHigh, new Uint32Array(this.room));
    this.keyLow = extended(this.keyLow, new Uint32Array(this.room));
  }
}

function extended<T extends { set(from: T): void }>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** A 32-bit fingerprint of all rows, as eight hexadecimal digits: equal runs, equal hashes. */
export function hashOf(table: ShareTable): string {
  let h = 0x811c9dc5;
  const fold = (x: number): void => {
    h = Math.imul(h ^ x, 0x01000193);
    h ^= h >>> 15;
  };
  for (let row = 0; row < table.count; row++) {
    fold(Math.floor((table.at[row] as number) * 65536) | 0);
    fold(table.keyHigh[row] as number);
    fold(table.keyLow[row] as number);
    fold((table.thread[row] as number) * PLATFORMS.length + (table.platform[row] as number));
    fold((table.audience[row] as number) * STANCES.length + (table.stance[row] as number));
  }
  return (h >>> 0).toString(16).padStart(8, '0');
}
