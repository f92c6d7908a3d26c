/** So many at once, and so many more as time goes by. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

export const faster = ({ burst, perSecond }: Rate, times: number): Rate => ({
  burst: burst * times,
  perSecond: perSecond * times,
});

/** A bucket of tokens: one is taken each time, and time puts them back. Milliseconds of any steady clock. */
export class Bucket {
  readonly #rate: Rate;
  #tokens: number;
  #at: number;

  constructor(rate: Rate, now = performance.now()) {
    this.#rate = rate;
    this.#tokens = rate.burst;
    this.#at = now;
  }

  /** False: too fast. */
  take(now = performance.now()): boolean {
    if (!this.has(now)) return false;
    this.#tokens -= 1;
    return true;
  }

  has(now = performance.now()): boolean {
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + ((now - this.#at) / 1000) * this.#rate.perSecond);
    this.#at = now;
    return this.#tokens >= 1;
  }

  isFull(now = performance.now()): boolean {
    this.has(now);
    return this.#tokens >= this.#rate.burst;
  }
}

/** A bucket each for addresses, or rooms: forgotten once it is full again, and never more than `most` of them. */
export class Buckets {
  readonly #rate: Rate;
  readonly #most: number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate, most = 10_000) {
    this.#rate = rate;
    this.#most = most;
  }

  get size(): number {
    return this.#buckets.size;
  }

  of(key: string): Bucket {
    const known = this.#buckets.get(key);
    if (known) return known;
    if (this.#buckets.size >= this.#most) this.#forget();
    const bucket = new Bucket(this.#rate);
    this.#buckets.set(key, bucket);
    return bucket;
  }

  #forget(): void {
    const now = performance.now();
    for (const [key, bucket] of this.#buckets) if (bucket.isFull(now)) this.#buckets.delete(key);
    // All of them busy: the oldest go, so that memory stays bounded whoever is knocking.
    const [...keys] = this.#buckets.keys();
    for (const key of keys.slice(0, Math.max(0, keys.length - this.#most / 2))) this.#buckets.delete(key);
  }
}
