import { fold } from './fold.ts';
import { isSmallWord } from './language.ts';
import type { Token } from './sentences.ts';

/**
 * What a cue looks for, written so that a trainer can read it, over folded words:
 *
 *   `je|nous suis|sommes`   one word of several          `desol*`      a word that begins so
 *   `tres?`                 perhaps                       `(a b|c)`     one of several sequences
 *   `~`  `~~`               up to two, five words of any kind, within one clause; `~~~` up to fifteen, anywhere
 *   `&`                     goes on in the same clause
 *   `_`                     any word                      `#`           a number
 *   `=où`                   with this very accent         `@name`       a named pattern (macros.ts)
 *   `^ …`                   at the start of a sentence    `… $`         at its end
 *   `^^ …`                  at the start of a clause
 *
 * It is matched word by word within one sentence, never as a regular expression over the text; gaps are short, so no
 * text makes it slow.
 */
export interface Pattern {
  readonly source: string;
  /** Where it begins: words, beginnings of words (`desol*`), or `^` for the sentence’s own beginning. */
  readonly first: readonly string[];
  /** One of these is in every match; of all such sets the one that sentences have least often. */
  readonly anchors: readonly string[];
  /** The longest match from here: the token after its last; −1 if there is none. */
  readonly match: (tokens: readonly Token[], at: number) => number;
}

type Step = (tokens: readonly Token[], at: number, next: Next) => number;
type Next = (at: number) => number;

type Node =
  | { readonly type: 'word'; readonly words: readonly string[] }
  | { readonly type: 'gap'; readonly most: number; readonly far: boolean }
  | { readonly type: 'any' }
  | { readonly type: 'start' }
  | { readonly type: 'clause' }
  | { readonly type: 'end' }
  | { readonly type: 'group'; readonly options: readonly (readonly Node[])[] }
  | { readonly type: 'maybe'; readonly node: Node };

export type Macros = Readonly<Record<string, string>>;

export function compilePattern(source: string, macros: Macros): Pattern {
  const nodes = parse(source, macros);
  // Most patterns are never tried in a session: their steps are made when they first are.
  let step: Step | undefined;
  return {
    source,
    first: nodes[0]?.type === 'start' ? ['^'] : [...new Set(firstOf(nodes, source))],
    anchors: anchorOf(nodes)?.words ?? ['^'],
    match: (tokens, at) => {
      step ??= sequence(nodes);
      return step(tokens, at, (end) => end);
    },
  };
}

const parsed = new WeakMap<Macros, Map<string, Node>>();

/** A named pattern is read once, however many use it. */
function namedPattern(name: string, macros: Macros, source: string): Node {
  const known = parsed.get(macros) ?? new Map<string, Node>();
  parsed.set(macros, known);
  const before = known.get(name);
  if (before) return before;
  const text = macros[name];
  if (text === undefined) throw new Error(`no macro @${name} in ${source}`);
  const node: Node = { type: 'group', options: [parse(text, macros)] };
  known.set(name, node);
  return node;
}

function parse(source: string, macros: Macros): Node[] {
  let at = 0;
  const options = (closing: boolean): Node[][] => {
    const all: Node[][] = [[]];
    const last = (): Node[] => all.at(-1) ?? [];
    while (at < source.length) {
      const char = source.charAt(at);
      if (char === ' ') at += 1;
      else if (char === ')') {
        if (!closing) throw new Error(`unexpected ) in ${source}`);
        if (all.some((option) => option.length === 0)) throw new Error(`an empty choice in ${source}`);
        at += 1;
        return all;
      } else if (char === '|') {
        if (!closing) throw new Error(`unexpected | in ${source}`);
        at += 1;
        all.push([]);
      } else {
        const node = item(closing);
        const optional = source.charAt(at) === '?';
        if (optional) at += 1;
        last().push(optional ? { type: 'maybe', node } : node);
      }
    }
    if (closing) throw new Error(`unclosed ( in ${source}`);
    return all;
  };
  const item = (inGroup: boolean): Node => {
    if (source.charAt(at) === '(') {
      at += 1;
      return { type: 'group', options: options(true) };
    }
    let stop = at;
    while (stop < source.length && !' ()?'.includes(source.charAt(stop)) && !(inGroup && source.charAt(stop) === '|'))
      stop += 1;
    const word = source.slice(at, stop);
    at = stop;
    if (word === '&') return { type: 'gap', most: 0, far: false };
    if (word === '~') return { type: 'gap', most: 2, far: false };
    if (word === '~~') return { type: 'gap', most: 5, far: false };
    if (word === '~~~') return { type: 'gap', most: 15, far: true };
    if (word === '_') return { type: 'any' };
    if (word === '^') return { type: 'start' };
    if (word === '^^') return { type: 'clause' };
    if (word === '$') return { type: 'end' };
    if (word.startsWith('@')) return namedPattern(word.slice(1), macros, source);
    return { type: 'word', words: word.split('|').map(plain) };
  };
  return options(false)[0] ?? [];
}

/** « l excuse » in a pattern is the « l’ » of a text, which was opened to « le ». */
const plain = (word: string): string => (word.startsWith('=') ? word : (ELIDED[word] ?? fold(word)));

const ELIDED: Readonly<Record<string, string>> = {
  j: 'je',
  l: 'le',
  d: 'de',
  n: 'ne',
  s: 'se',
  c: 'ce',
  m: 'me',
  t: 'te',
  qu: 'que',
};

function sequence(nodes: readonly Node[]): Step {
  const steps = nodes.map(stepOf);
  return (tokens, at, next) => {
    const go = (i: number, from: number): number => {
      const step = steps[i];
      return step === undefined ? next(from) : step(tokens, from, (to) => go(i + 1, to));
    };
    return go(0, at);
  };
}

function stepOf(node: Node): Step {
  switch (node.type) {
    case 'word': {
      const test = wordTest(node.words);
      return (tokens, at, next) => {
        const token = tokens[at];
        return token !== undefined && test(token) ? next(at + 1) : -1;
      };
    }
    case 'any':
      return (tokens, at, next) => (at < tokens.length ? next(at + 1) : -1);
    case 'start':
      return (_, at, next) => (at === 0 ? next(at) : -1);
    case 'clause':
      return (tokens, at, next) => (tokens[at]?.clause !== tokens[at - 1]?.clause ? next(at) : -1);
    case 'end':
      return (tokens, at, next) => (at === tokens.length ? next(at) : -1);
    case 'gap':
      return (tokens, at, next) => {
        // The nearest continuation is the one meant.
        const clause = tokens[at - 1]?.clause;
        for (let skip = 0; skip <= node.most && at + skip <= tokens.length; skip++) {
          if (!node.far && tokens[at + skip]?.clause !== clause && at + skip < tokens.length) break;
          const end = next(at + skip);
          if (end >= 0) return end;
        }
        return -1;
      };
    case 'maybe': {
      const step = stepOf(node.node);
      return (tokens, at, next) => Math.max(step(tokens, at, next), next(at));
    }
    case 'group': {
      const steps = node.options.map(sequence);
      return (tokens, at, next) => steps.reduce((best, step) => Math.max(best, step(tokens, at, next)), -1);
    }
  }
}

function wordTest(words: readonly string[]): (token: Token) => boolean {
  const whole = new Set(words.filter((word) => !word.endsWith('*') && !word.startsWith('=')));
  const begins = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const exact = new Set(words.filter((word) => word.startsWith('=')).map((word) => word.slice(1)));
  return ({ word, accented }) =>
    whole.has(word) || (exact.size > 0 && exact.has(accented)) || begins.some((begin) => word.startsWith(begin));
}

/** The words a match can begin with. A pattern that may begin with anything would be tried everywhere: refused. */
function firstOf(nodes: readonly Node[], source: string): string[] {
  const first: string[] = [];
  for (const node of nodes) {
    const own = node.type === 'maybe' ? node.node : node;
    if (own.type === 'clause') continue;
    if (own.type === 'word') first.push(...own.words);
    else if (own.type === 'group') for (const option of own.options) first.push(...firstOf(option, source));
    else throw new Error(`a pattern must begin with a word: ${source}`);
    if (node.type !== 'maybe') return first;
  }
  throw new Error(`a pattern needs a word: ${source}`);
}

/** How often a sentence has such a word, roughly. */
const commonness = (word: string): number => (word === '#' || isSmallWord(word) ? 40 : word.endsWith('*') ? 3 : 1);

/** The rarest words that no match can do without. */
function anchorOf(nodes: readonly Node[]): Anchor | undefined {
  let best: Anchor | undefined;
  for (const node of nodes) {
    const found =
      node.type === 'word'
        ? anchorOfWords(node.words)
        : node.type === 'group'
          ? anchorOfGroup(node.options)
          : undefined;
    if (found && (!best || found.cost < best.cost)) best = found;
  }
  return best;
}

const anchorOfWords = (exact: readonly string[]) => {
  // `=15` is looked up as any number is.
  const words = exact.map((word) => (/^=\d/u.test(word) ? '#' : word.startsWith('=') ? fold(word.slice(1)) : word));
  return { words, cost: words.reduce((sum, word) => sum + commonness(word), 0) };
};

type Anchor = { readonly words: readonly string[]; readonly cost: number };

/** Named patterns are large and used often. */
const anchorsKnown = new WeakMap<readonly (readonly Node[])[], Anchor | 'none'>();

function anchorOfGroup(options: readonly (readonly Node[])[]): Anchor | undefined {
  const known = anchorsKnown.get(options);
  if (known) return known === 'none' ? undefined : known;
  const each = options.map(anchorOf);
  const sure = each.filter((anchor) => anchor !== undefined);
  const whole = sure.length === each.length;
  const anchor = { words: sure.flatMap(({ words }) => words), cost: sure.reduce((sum, { cost }) => sum + cost, 0) };
  anchorsKnown.set(options, whole ? anchor : 'none');
  return whole ? anchor : undefined;
}
