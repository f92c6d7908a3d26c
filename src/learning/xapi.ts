import { hashName, mix } from '../kernel/key.ts';
import { cut, duration8601, type Instant, oneLine } from './limits.ts';
import type { DecisionReport, Report } from './report.ts';
import type { Wording } from './wording.ts';

/** What we add to cmi5's own statements: src/learning/README.md is the profile. */
export const VERBS = {
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  scored: 'http://adlnet.gov/expapi/verbs/scored',
} as const;
const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';
const OBJECTIVE = 'http://adlnet.gov/expapi/activities/objective';
export const EXTENSIONS = {
  minute: 'urn:sang-froid:extension:minute',
  waited: 'urn:sang-froid:extension:waited',
  points: 'urn:sang-froid:extension:points',
  rules: 'urn:sang-froid:extension:rules',
} as const;

const LONGEST_RESPONSE = 4000;

/** A statement without who, in which launch: the driver knows. */
export interface Statement {
  readonly id: string;
  readonly timestamp?: string;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: {
    readonly objectType: 'Activity';
    readonly id: string;
    readonly definition: Readonly<Record<string, unknown>>;
  };
  readonly result: Readonly<Record<string, unknown>>;
}

/** One statement for each decision, in their order, then one for each rule the run called for. */
export function detailStatements(
  report: Report,
  {
    activity,
    wording,
    instants,
    idFor,
  }: {
    readonly activity: string;
    readonly wording: Wording;
    readonly instants: readonly (Instant | undefined)[];
    readonly idFor: (what: string) => string;
  },
): readonly Statement[] {
  const said = (text: string) => ({ [wording.tongue]: oneLine(text) });
  const decisions = report.decisions.map((decision, row): Statement => {
    const instant = instants[row];
    const { text, isOwn, points, waited } = decision;
    return {
      id: idFor(decision.id),
      ...(instant && { timestamp: instant.utc }),
      verb: { id: VERBS.answered, display: { en: 'answered', fr: 'a répondu' } },
      object: {
        objectType: 'Activity',
        id: `${activity}/decision/${decision.id}`,
        definition: {
          type: INTERACTION,
          name: said(wording.action(decision.action)),
          ...interactionOf(decision),
          ...(text !== undefined &&
            !isOwn && { choices: [{ id: decision.response, description: said(wording.say(text)) }] }),
        },
      },
      result: {
        response: isOwn && text !== undefined ? cut(wording.say(text), LONGEST_RESPONSE) : decision.response,
        ...(points !== 0 && { success: points > 0 }),
        extensions: {
          [EXTENSIONS.minute]: decision.at,
          ...(waited !== undefined && { [EXTENSIONS.waited]: duration8601(waited * 60) }),
          [EXTENSIONS.points]: Number(points.toFixed(2)),
          [EXTENSIONS.rules]: decision.rules,
        },
      },
    };
  });
  const rules = report.rules.flatMap(({ rule, score, verdict }): Statement[] =>
    score === undefined
      ? []
      : [
          {
            id: idFor(rule),
            verb: { id: VERBS.scored, display: { en: 'scored', fr: 'a obtenu' } },
            object: {
              objectType: 'Activity',
              id: `${activity}/rule/${rule}`,
              definition: { type: OBJECTIVE, name: said(wording.rule(rule)) },
            },
            result: {
              score: { scaled: score / 100, raw: score, min: 0, max: 100 },
              ...(verdict !== 'partly' && { success: verdict === 'kept' }),
            },
          },
        ],
  );
  return [...decisions, ...rules];
}

const interactionOf = ({ isOwn }: DecisionReport) => ({ interactionType: isOwn ? 'long-fill-in' : 'choice' });

/** A UUID (version 8: of our own making) that is always the same for the same thing: told twice, it is kept once. */
export function idOf(...names: readonly string[]): string {
  const name = names.join('\n');
  const words = [1, 2, 3, 4].map((salt) => mix(hashName(`${salt}\n${name}`), hashName(`${name}\n${salt}`), salt));
  const hex = words.map((word) => word.toString(16).padStart(8, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}
