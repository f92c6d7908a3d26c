/** Somebody thinking: one act every 20 to 40 seconds, and never in step with the others. */
export const thinking = (): number => 20_000 + Math.random() * 20_000;
/** Somebody in a hurry. */
export const hurrying = (): number => 3_000 + Math.random() * 3_000;
/** Something happens, and everybody answers within so long. */
export const BURST_MS = 2_000;
