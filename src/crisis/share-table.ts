/**
 * The crowd: one row per share (somebody sharing, commenting or publishing), in order of time.
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
