import type { z } from 'zod';
import { type Located, readDocument } from './document.ts';
import { flawsOf, namesExpected } from './issues.ts';
import { type Migrations, migrated } from './migrate.ts';
import { advice, error, excerpt, type Flaw, type Problem, SEVERITIES } from './problem.ts';

/** How one kind of trainer's file is read: scenarios and rulebooks share everything but this. */
export interface FileFormat<S extends z.ZodType> {
  readonly kind: 'scenario' | 'rulebook';
  readonly version: number;
  readonly schema: S;
  /** Older formats that are still read. */
  readonly migrations?: Migrations;
  /** What the schema cannot see: how the parts fit together. */
  readonly lint: (value: z.output<S>) => readonly Flaw[];
}

export type Reading<T> =
  /** It can be used; `problems` holds warnings and advice only. */
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** More than a person would mend in one sitting. */
const MAX_PROBLEMS = 100;

/**
 * Reads an untrusted text. Never throws: the answer is a value or the list of what is wrong with it, errors
 * first, then in the order of the file, at most a hundred and one.
 */
export function readAs<S extends z.ZodType>(format: FileFormat<S>, text: string): Reading<z.output<S>> {
  const document = readDocument(text);
  const list = (located: readonly Located[]) => listed(located, format.kind);
  const locate = (flaw: Flaw): Located => ({ flaw, position: document.locate(flaw.path, flaw.atName) });
  const refuse = (located: readonly Located[]) => ({ ok: false, problems: list(located) }) as const;
  if (document.value === undefined) return refuse(document.problems);

  const { value, flaw: wrongFormat } = inTodaysFormat(document.value, format);
  // What a later format means by its words is not ours to judge.
  if (wrongFormat?.key === 'format-newer') return refuse([locate(wrongFormat)]);

  const parsed = format.schema.safeParse(value, { error: namesExpected });
  if (!parsed.success) {
    const flaws = flawsOf(parsed.error.issues, value, `not-a-${format.kind}`);
    const others = flaws.filter((flaw) => flaw.path[0] !== 'format');
    return refuse([...document.problems, ...[...(wrongFormat ? [wrongFormat] : []), ...others].map(locate)]);
  }
  const flaws = [...(wrongFormat ? [wrongFormat] : []), ...format.lint(parsed.data)];
  const located = [...document.problems, ...flaws.map(locate)];
  if (located.some(({ flaw }) => flaw.severity === 'error')) return refuse(located);
  return { ok: true, value: parsed.data, problems: list(located) };
}

/** The value as today's format has it, and what there is to say of the format it is in. */
function inTodaysFormat(
  value: unknown,
  { version, migrations = {} }: FileFormat<z.ZodType>,
): { readonly value: unknown; readonly flaw?: Flaw | undefined } {
  const found = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;
  if (typeof found !== 'number' || !Object.hasOwn(migrations, found))
    return { value, flaw: formatFlaw(value, version) };
  return {
    value: migrated(value, migrations, found),
    flaw: advice(['format'], 'format-older', { found, supported: version }),
  };
}

function formatFlaw(value: unknown, supported: number): Flaw | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (!('format' in value)) return error(['format'], 'format-missing', { supported });
  const { format } = value;
  if (format === supported) return undefined;
  const newer = typeof format === 'number' && format > supported;
  return error(['format'], newer ? 'format-newer' : 'format-unknown', { found: excerpt(format), supported });
}

function listed(located: readonly Located[], kind: FileFormat<z.ZodType>['kind']): Problem[] {
  // The sentences speak of scenarios; where they have a form for rulebooks, this chooses it (i18next's context).
  const context = kind === 'scenario' ? {} : { context: kind };
  const all = located
    .map(
      ({ flaw: { severity, path, key, params }, position }): Problem => ({
        severity,
        path,
        key,
        params: { ...params, ...context },
        ...position,
      }),
    )
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.line - b.line || a.column - b.column,
    );
  const cut = all[MAX_PROBLEMS];
  if (cut === undefined) return all;
  const more = { key: 'more-problems', params: { count: all.length - MAX_PROBLEMS } } as const;
  return [...all.slice(0, MAX_PROBLEMS), { ...cut, path: [], ...more }];
}
