import type { z } from 'zod';
import { nearest } from './nearest.ts';
import { error, excerpt, type Flaw, isProblemKey, nameExcerpt, type Path, type ProblemKey } from './problem.ts';

type Issue = z.core.$ZodIssue;

/**
 * Zod tells which names it did not expect, not which ones it did. Given to the parse as its error map, this
 * puts the expected names in the message of such an issue, for "did you mean".
 */
export const namesExpected: z.core.$ZodErrorMap = (issue) => {
  const definition = issue.code === 'unrecognized_keys' ? issue.inst?._zod.def : undefined;
  return definition && 'shape' in definition ? Object.keys(definition.shape as object).join(' ') : undefined;
};

/** A file can hold hundreds of thousands of faults; this many are looked into, and of one object's names these. */
const MAX_FLAWS = 300;
const MAX_NAMES = 20;
/** A rulebook has ninety findings: nobody reads them all in a sentence. */
const MAX_ALLOWED = 40;

/** Zod's issues in the words of problem.ts. `root` is the value that was read, `unlike` the key when it is no object. */
export function flawsOf(issues: readonly Issue[], root: unknown, unlike: ProblemKey): Flaw[] {
  const flaws: Flaw[] = [];
  for (const issue of issues) {
    if (flaws.length >= MAX_FLAWS) break;
    flaws.push(...flawOf(issue, [], root));
  }
  return withoutEchoes(flaws).map((flaw) =>
    flaw.path.length === 0 && flaw.key === 'expected-object' ? { ...flaw, key: unlike } : flaw,
  );
}

function flawOf(issue: Issue, base: Path, root: unknown): Flaw[] {
  const path = [...base, ...(issue.path as (string | number)[])];
  const value = valueAt(root, path);
  const field = String(path.findLast((part) => typeof part === 'string') ?? '');
  const params = { field, found: excerpt(value) };
  if (value === undefined) return [error(path, 'missing', { field })];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MAX_NAMES).map((name) => unknownName(path, name, issue.message.split(' '), value));
    case 'invalid_union':
      return branchOf(issue, path, root) ?? [error(path, keyIn(issue.message), params)];
    case 'invalid_type':
      return [error(path, keyIn(`expected-${issue.expected}`), params)];
    case 'invalid_value': {
      const allowed = issue.values.map((one) => JSON.stringify(one)).join(', ');
      const close = typeof value === 'string' ? nearest(value, issue.values.map(String)) : undefined;
      const hint = close === undefined ? {} : { suggestion: close };
      return [error(path, 'not-in-list', { ...params, allowed, ...hint })];
    }
    case 'too_small': {
      const minimum = Number(issue.minimum);
      if (issue.origin === 'string') return [error(path, 'empty-text', params)];
      if (issue.origin === 'array') return [error(path, 'too-few', { ...params, minimum })];
      return [error(path, keyIn(issue.message, 'number-too-small'), { ...params, minimum, limit: minimum })];
    }
    case 'too_big': {
      const maximum = Number(issue.maximum);
      const count = typeof value === 'string' || Array.isArray(value) ? value.length : 0;
      if (issue.origin === 'string') return [error(path, 'text-too-long', { ...params, maximum, count })];
      if (issue.origin === 'array') return [error(path, 'too-many', { ...params, maximum, count })];
      return [error(path, keyIn(issue.message, 'number-too-large'), { ...params, maximum, limit: maximum })];
    }
    default:
      return [error(path, keyIn(issue.message), params)];
  }
}

const keyIn = (message: string, otherwise: ProblemKey = 'invalid') => (isProblemKey(message) ? message : otherwise);

function unknownName(path: Path, name: string, expected: readonly string[], value: unknown): Flaw {
  const free = expected.filter((one) => !Object.hasOwn(value as object, one));
  const close = nearest(name, free);
  const more = expected.length > MAX_ALLOWED ? ', …' : '';
  const params = { field: nameExcerpt(name), allowed: expected.slice(0, MAX_ALLOWED).join(', ') + more };
  const hint = close === undefined ? {} : { suggestion: close };
  return { ...error([...path, name], 'unknown-key', { ...params, ...hint }), atName: true };
}

/**
 * A value that could be one of several things fits none: which one was meant? The one of the right type, and
 * of those the one with the least wrong. When that does not decide, the union's own message must say it.
 */
function branchOf(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, root: unknown): Flaw[] | undefined {
  const branches = issue.errors
    .filter((errors) => !errors.some(isOfAnotherType))
    .map((errors) => withoutEchoes(errors.flatMap((one) => flawOf(one, path, root))))
    .map((flaws) => ({ flaws, cost: flaws.reduce((sum, flaw) => sum + ('suggestion' in flaw.params ? 0.5 : 1), 0) }))
    .sort((a, b) => a.cost - b.cost);
  const [best, next] = branches;
  return best && best.cost !== next?.cost ? best.flaws : undefined;
}

/** Half a minute is still a number. */
const isOfAnotherType = (one: Issue) => one.code === 'invalid_type' && one.path.length === 0 && one.expected !== 'int';

/** A misspelt name is also a missing one, and a condition nobody knows is also no condition: say it once. */
function withoutEchoes(flaws: readonly Flaw[]): Flaw[] {
  const unknown = flaws.filter((flaw) => flaw.key === 'unknown-key');
  if (unknown.length === 0) return [...flaws];
  const misspelt = new Set(unknown.map((flaw) => JSON.stringify([...flaw.path.slice(0, -1), flaw.params.suggestion])));
  const inside = new Set(unknown.map((flaw) => JSON.stringify(flaw.path.slice(0, -1))));
  return flaws.filter((flaw) => {
    if (flaw.key === 'missing') return !misspelt.has(JSON.stringify(flaw.path));
    return flaw.key !== 'one-condition' || !inside.has(JSON.stringify(flaw.path));
  });
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}
