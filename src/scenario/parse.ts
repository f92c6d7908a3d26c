import { type Located, readDocument } from './document.ts';
import { flawsOf, namesExpected } from './issues.ts';
import { lint } from './lint.ts';
import { error, excerpt, type Flaw, type Problem, SEVERITIES } from './problem.ts';
import { FORMAT, type Scenario, scenarioSchema } from './schema.ts';

/** More than a person would mend in one sitting. */
const MAX_PROBLEMS = 100;

export type ScenarioReading =
  /** It can be played; `problems` holds warnings and advice only. */
  | { readonly ok: true; readonly scenario: Scenario; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads an untrusted text as a scenario. Never throws: the answer is a scenario or the list of what is wrong
 * with it, errors first, then in the order of the file, at most a hundred and one.
 */
export function parseScenario(text: string): ScenarioReading {
  const document = readDocument(text);
  const locate = (flaw: Flaw): Located => ({ flaw, position: document.locate(flaw.path, flaw.atName) });
  const refuse = (located: readonly Located[]): ScenarioReading => ({ ok: false, problems: listed(located) });
  if (document.value === undefined) return refuse(document.problems);

  const format = formatFlaw(document.value);
  // What a later format means by its words is not ours to judge.
  if (format?.key === 'format-newer') return refuse([locate(format)]);

  const parsed = scenarioSchema.safeParse(document.value, { error: namesExpected });
  if (!parsed.success) {
    const flaws = flawsOf(parsed.error.issues, document.value).filter((flaw) => flaw.path[0] !== 'format');
    return refuse([...document.problems, ...[...(format ? [format] : []), ...flaws].map(locate)]);
  }
  const located = [...document.problems, ...lint(parsed.data).map(locate)];
  if (located.some(({ flaw }) => flaw.severity === 'error')) return refuse(located);
  return { ok: true, scenario: parsed.data, problems: listed(located) };
}

function formatFlaw(value: unknown): Flaw | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (!('format' in value)) return error(['format'], 'format-missing', { supported: FORMAT });
  const { format } = value;
  if (format === FORMAT) return undefined;
  const newer = typeof format === 'number' && format > FORMAT;
  return error(['format'], newer ? 'format-newer' : 'format-unknown', { found: excerpt(format), supported: FORMAT });
}

function listed(located: readonly Located[]): Problem[] {
  const all = located
    .map(
      ({ flaw: { severity, path, key, params }, position }): Problem => ({ severity, path, key, params, ...position }),
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
