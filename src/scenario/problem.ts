/**
 * What is wrong with a scenario or a rulebook, in keys and parameters. The sentences are in i18n/locales/…/problems.json:
 * each key has a `message` (what is wrong) and a `remedy` (what to do about it).
 */
export const PROBLEM_KEYS = [
  // The file, before it is read as JSON.
  'too-large',
  'empty-file',
  'not-text',
  'too-deep',
  'too-many-values',
  // JSON itself.
  'json-symbol',
  'json-number',
  'json-name',
  'json-value',
  'json-colon',
  'json-comma',
  'json-trailing-comma',
  'json-unclosed',
  'json-extra',
  'json-comment',
  'json-string',
  'json-escape',
  'json-character',
  'duplicate-key',
  'forbidden-key',
  // The format.
  'not-a-scenario',
  'not-a-rulebook',
  'format-missing',
  'format-newer',
  'format-unknown',
  'format-older',
  'missing',
  'unknown-key',
  'expected-string',
  'expected-number',
  'expected-int',
  'expected-boolean',
  'expected-object',
  'expected-array',
  'expected-text',
  'expected-when',
  'expected-deed',
  'expected-figure',
  'not-in-list',
  'empty-text',
  'text-too-long',
  'too-few',
  'too-many',
  'number-too-small',
  'number-too-large',
  'turned-round',
  'bad-id',
  'reserved-id',
  'bad-option-ref',
  'bad-time',
  'bad-clock',
  'bad-handle',
  'bad-hashtag',
  'one-condition',
  'needs-for',
  'invalid',
  // What the parts say of one another.
  'duplicate-id',
  'duplicate-choice',
  'unknown-author',
  'unknown-post',
  'unknown-option',
  'unknown-fact',
  'unknown-member',
  'unknown-statement',
  'unknown-concern',
  'statement-named-as-kind',
  'comment-elsewhere',
  'comment-loop',
  'comment-before-post',
  'comment-may-precede',
  'out-of-order',
  'waits-on-itself',
  'waits-in-loop',
  'after-end',
  'longer-than-crisis',
  'deadline-without-replies',
  'promise-without-news',
  'news-without-promise',
  'contradiction',
  'ending-conditional',
  'ending-unreachable',
  'ending-shadowed',
  'spark-in-private',
  'outsider-in-cell',
  'member-in-public',
  'unused-person',
  'unused-member',
  'unused-fact',
  'lone-concern',
  'never-holds',
  'always-holds',
  'holds-too-late',
  'never-comes',
  'comes-too-late',
  'never-happens',
  'never-deleted',
  'never-answered',
  'never-prepared',
  'nothing-affordable',
  'markup',
  'hidden-character',
  'unknown-placeholder',
  'missing-translation',
  'same-translation',
  'wrong-language',
  'uneven-translation',
  'post-too-long',
  'reply-too-long',
  'long-for-its-place',
  'hard-to-read',
  'real-name',
  'perhaps-real-name',
  'single-option',
  'no-decisions',
  'no-good-option',
  'no-bad-option',
  'same-effect',
  'idle-decision',
  'good-longest',
  'good-shortest',
  'good-first',
  'good-last',
  'good-opening',
  'focus-untested',
  // What the words of an answer say of it (training/declared.ts).
  'strategy-read-otherwise',
  'virtue-not-read',
  'virtue-contradicted',
  'fault-not-declared',
  // What the numbers of a rulebook say of one another.
  'standard-id',
  'points-not-100',
  'wrong-order',
  // The list itself.
  'more-problems',
] as const;
export type ProblemKey = (typeof PROBLEM_KEYS)[number];

/** `error`: it cannot be played. `warning`: it can, but surely not as meant. `advice`: it could be better. */
export const SEVERITIES = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type Path = readonly (string | number)[];

/** What is wrong, and where in the file. */
export interface Flaw {
  readonly severity: Severity;
  readonly path: Path;
  readonly key: ProblemKey;
  /** Values to put in the sentence. A `suggestion` among them replaces the remedy: "Did you mean …?" */
  readonly params: Readonly<Record<string, string | number>>;
  /** The name of the field is wrong rather than its value: point at the name. */
  readonly atName?: true;
}

/** A flaw and its place in the file; line and column count from 1. */
export interface Problem extends Omit<Flaw, 'atName'> {
  readonly line: number;
  readonly column: number;
}

type Params = Flaw['params'];

export const error = (path: Path, key: ProblemKey, params: Params = {}): Flaw => ({
  severity: 'error',
  path,
  key,
  params,
});

export const warning = (path: Path, key: ProblemKey, params: Params = {}): Flaw => ({
  severity: 'warning',
  path,
  key,
  params,
});

export const advice = (path: Path, key: ProblemKey, params: Params = {}): Flaw => ({
  severity: 'advice',
  path,
  key,
  params,
});

export const isProblemKey = (key: string): key is ProblemKey => (PROBLEM_KEYS as readonly string[]).includes(key);

/** Under which key of problems.json the remedy is. */
export const remedyKey = (problem: Pick<Problem, 'key' | 'params'>): string =>
  'suggestion' in problem.params ? 'did-you-mean' : `${problem.key}.remedy`;

const shortened = (text: string) => (text.length > 48 ? `${text.slice(0, 45).replace(/[\ud800-\udbff]$/, '')}…` : text);

/** Line ends, control characters and those that turn writing round, as the file would have to write them. */
export const spelt = (text: string): string =>
  text.replaceAll(
    /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );

/** A value as the author wrote it, short enough for a sentence. */
export function excerpt(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  // What JSON.stringify would call null: 1e999.
  if (value === Number.POSITIVE_INFINITY) return '∞';
  if (value === Number.NEGATIVE_INFINITY) return '−∞';
  return spelt(JSON.stringify(typeof value === 'string' ? shortened(value) : value) ?? '');
}

/** A field's name as the author wrote it: the same, without the quotes the sentence puts around it. */
export const nameExcerpt = (name: string): string => excerpt(name).slice(1, -1);

/** posts[3].replies[0].text, as an editor's outline names it. */
export function printPath(path: Path): string {
  return path.reduce<string>((so, part) => {
    if (typeof part === 'number') return `${so}[${part}]`;
    // A name nobody expected may be anything at all.
    const name = spelt(shortened(part));
    return so === '' ? name : `${so}.${name}`;
  }, '');
}
