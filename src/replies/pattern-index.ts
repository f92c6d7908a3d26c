import { compilePattern, type Macros, type Pattern } from './pattern.ts';
import type { Token } from './sentences.ts';

export interface Match<T> {
  readonly value: T;
  /** Tokens; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

interface Entry<T> {
  readonly pattern: Pattern;
  readonly value: T;
}

interface Index<T> {
  readonly byAnchor: ReadonlyMap<string, readonly Entry<T>[]>;
  /** Lengths of anchors like `desol*`, short to long. */
  readonly lengths: readonly number[];
}

/**
 * Many patterns looked for at once. A pattern is tried only in sentences that have one of its anchors, and only from words
 * it can begin with: of two thousand patterns a sentence tries a few dozen. They are compiled when they are first looked
 * for: who only opens the reader, or reads one language, does not wait for the rest.
 */
export class PatternIndex<T> {
  readonly #patterns: () => readonly Entry<T>[];
  #index: Index<T> | undefined;

  constructor(patterns: () => readonly Entry<T>[]) {
    this.#patterns = patterns;
  }

  /** Every longest match from every place. */
  find(tokens: readonly Token[]): Match<T>[] {
    const places = new Places(tokens);
    const found: Match<T>[] = [];
    for (const { pattern, value } of this.#candidates(tokens)) {
      for (const start of places.of(pattern.first)) {
        const end = pattern.match(tokens, start);
        if (end > start) found.push({ value, start, end });
      }
    }
    return found;
  }

  #candidates(tokens: readonly Token[]): Iterable<Entry<T>> {
    this.#index ??= indexed(this.#patterns());
    const { byAnchor, lengths } = this.#index;
    const candidates = new Set(byAnchor.get('^'));
    for (const word of new Set(tokens.map((token) => token.word))) {
      for (const entry of byAnchor.get(word) ?? []) candidates.add(entry);
      for (const length of lengths) {
        if (length > word.length) break;
        for (const entry of byAnchor.get(`${word.slice(0, length)}*`) ?? []) candidates.add(entry);
      }
    }
    return candidates;
  }
}

function indexed<T>(entries: readonly Entry<T>[]): Index<T> {
  const byAnchor = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    for (const anchor of new Set(entry.pattern.anchors)) {
      const known = byAnchor.get(anchor);
      if (known) known.push(entry);
      else byAnchor.set(anchor, [entry]);
    }
  }
  const beginnings = [...byAnchor.keys()].filter((anchor) => anchor.endsWith('*'));
  return { byAnchor, lengths: [...new Set(beginnings.map(({ length }) => length - 1))].sort((a, b) => a - b) };
}

/** Where a sentence’s words stand. */
class Places {
  readonly #tokens: readonly Token[];
  readonly #known = new Map<string, readonly number[]>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    const words = new Map<string, number[]>();
    tokens.forEach(({ word }, at) => {
      const places = words.get(word);
      if (places) places.push(at);
      else words.set(word, [at]);
    });
    for (const [word, places] of words) this.#known.set(word, places);
    this.#known.set('^', [0]);
  }

  *of(first: readonly string[]): Iterable<number> {
    // Two beginnings may be of one place: « nous » and « nous* ».
    const told = first.length > 1 ? new Set<number>() : undefined;
    for (const word of first) {
      for (const at of this.#places(word)) {
        if (told?.has(at)) continue;
        told?.add(at);
        yield at;
      }
    }
  }

  #places(first: string): readonly number[] {
    const known = this.#known.get(first);
    if (known) return known;
    const places: number[] = [];
    if (first.endsWith('*')) {
      const beginning = first.slice(0, -1);
      this.#tokens.forEach(({ word }, at) => {
        if (word.startsWith(beginning)) places.push(at);
      });
    } else if (first.startsWith('=')) {
      const accented = first.slice(1);
      this.#tokens.forEach((token, at) => {
        if (token.accented === accented) places.push(at);
      });
    }
    this.#known.set(first, places);
    return places;
  }
}

/** Patterns of which it only matters whether one of them is there. */
export const patternsOf = (sources: readonly string[], macros: Macros = {}): PatternIndex<string> =>
  new PatternIndex(() => sources.map((source) => ({ pattern: compilePattern(source, macros), value: source })));
