/** What happens by itself is told at most this often: a sentence takes five seconds to hear, and one reads meanwhile. */
export const GAP_MS = 15_000;
/** What happens together is told together. */
export const SETTLE_MS = 500;

/** When to speak: soon after what the player did, else once in a while. */
export class Rhythm {
  readonly #speak: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = 0;
  #spokeAt = Number.NEGATIVE_INFINITY;

  constructor(speak: () => void) {
    this.#speak = speak;
  }

  /** There is something to tell. */
  stir(soon: boolean): void {
    const now = performance.now();
    const due = soon ? now + SETTLE_MS : Math.max(now + SETTLE_MS, this.#spokeAt + GAP_MS);
    if (this.#timer !== undefined && this.#due <= due) return;
    clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#spokeAt = performance.now();
      this.#speak();
    }, due - now);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
