/**
 * A row of choices as one large number. A choice that was likely makes the number grow little, an unlikely one much,
 * and nothing is lost to rounding (asymmetric numeral systems, Duda 2009; here with numbers as large as need be).
 * What was written last is read first, so a pen collects and writes from the end.
 */

/** Of `of` equal shares, the choice has `wide`, from number `from` on. */
interface Choice {
  readonly from: number;
  readonly wide: number;
  readonly of: number;
}

export class Pen {
  private readonly choices: Choice[] = [];

  put(choice: Choice): void {
    this.choices.push(choice);
  }

  written(): bigint {
    return this.choices.reduceRight((number, { from, wide, of }) => {
      const share = BigInt(wide);
      return (number / share) * BigInt(of) + (number % share) + BigInt(from);
    }, 0n);
  }
}

export class Tape {
  private rest: bigint;

  constructor(written: bigint) {
    this.rest = written;
  }

  take(of: number, find: (share: number) => { readonly from: number; readonly wide: number }): void {
    const share = this.rest % BigInt(of);
    const { from, wide } = find(Number(share));
    this.rest = (this.rest / BigInt(of)) * BigInt(wide) + share - BigInt(from);
  }

  /** Whether everything that was written has been read. */
  get ended(): boolean {
    return this.rest === 0n;
  }
}

/** How values of one kind are written and read. */
export interface Code<T> {
  write(value: T, pen: Pen): void;
  read(tape: Tape): T;
}

/** What cannot be written: the list does not have it. */
export class NotListed extends Error {}

/** A whole number below `count`, each as likely as the others. */
export function below(count: number): Code<number> {
  return {
    write: (value, pen) => pen.put({ from: value, wide: 1, of: count }),
    read(tape) {
      let value = 0;
      tape.take(count, (share) => {
        value = share;
        return { from: share, wide: 1 };
      });
      return value;
    },
  };
}

/** The place in a list of weights: one with twice the weight is expected twice as often. */
export function weighted(weights: readonly number[]): Code<number> {
  const of = weights.reduce((sum, weight) => sum + weight, 0);
  const fromOf = (place: number) => weights.slice(0, place).reduce((sum, weight) => sum + weight, 0);
  return {
    write: (place, pen) => pen.put({ from: fromOf(place), wide: weights[place] ?? 0, of }),
    read(tape) {
      let place = 0;
      tape.take(of, (share) => {
        while (fromOf(place + 1) <= share) place++;
        return { from: fromOf(place), wide: weights[place] ?? 0 };
      });
      return place;
    },
  };
}

/** One of a list. An empty list, or one that lacks the value, can write nothing. */
export function oneOf<T extends string>(list: readonly T[], weights?: readonly number[]): Code<T> {
  const places = weights ? weighted(weights) : below(Math.max(1, list.length));
  return {
    write(value, pen) {
      const place = list.indexOf(value);
      if (place < 0) throw new NotListed(value);
      places.write(place, pen);
    },
    read(tape) {
      const value = list[places.read(tape)];
      if (value === undefined) throw new NotListed();
      return value;
    },
  };
}

/** A whole number from 0 to 2³² − 1. `weights`: how often one expects 0, 1, 2–3, 4–7, 8–15 … */
export function natural(weights: readonly number[]): Code<number> {
  const lengths = weighted(Array.from({ length: 33 }, (_, bits) => weights[bits] ?? 1));
  const least = (bits: number) => (bits < 2 ? bits : 2 ** (bits - 1));
  const within = Array.from({ length: 33 }, (_, bits) => below(Math.max(1, least(bits))));
  return {
    write(value, pen) {
      const bits = 32 - Math.clz32(value);
      lengths.write(bits, pen);
      within[bits]?.write(value - least(bits), pen);
    },
    read(tape) {
      const bits = lengths.read(tape);
      return least(bits) + (within[bits]?.read(tape) ?? 0);
    },
  };
}
