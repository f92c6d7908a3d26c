import { cut, oneLine, timespan12 } from './limits.ts';
import { may, need, placed, type ScormEdition, type ScormValue } from './scorm.ts';

/** `CMIString255`. */
const TEXT = 255;

const OBJECTIVE_STATUS = {
  kept: 'passed',
  partly: 'incomplete',
  broken: 'failed',
  'not-tested': 'not attempted',
} as const;

/** SCORM 1.2, Run-Time Environment: one `lesson_status` says both whether it is over and how it went. */
export const SCORM_12: ScormEdition = {
  version: '1.2',
  api: 'API',
  prefix: 'LMS',
  finish: 'LMSFinish',
  bookmarkRoom: 4096,
  elements: {
    mode: 'cmi.core.lesson_mode',
    language: 'cmi.student_preference.language',
    mastery: 'cmi.student_data.mastery_score',
    bookmark: 'cmi.suspend_data',
  },
  masteryIn: (value) => percentIn(value, 1),
  underway: ({ minute }) => [
    need('cmi.core.lesson_status', 'incomplete'),
    may('cmi.core.lesson_location', String(minute)),
  ],
  over: (end) => {
    const { report, wording, instants } = end;
    return [
      may('cmi.core.score.min', '0'),
      may('cmi.core.score.max', '100'),
      need('cmi.core.score.raw', String(report.score)),
      need('cmi.core.lesson_status', report.passed ? 'passed' : 'failed'),
      ...placed(report, end).flatMap(({ index, rule, score, verdict }) => {
        const at = `cmi.objectives.${index}`;
        return [
          may(`${at}.id`, rule),
          ...(score === undefined
            ? []
            : [may(`${at}.score.min`, '0'), may(`${at}.score.max`, '100'), may(`${at}.score.raw`, String(score))]),
          may(`${at}.status`, OBJECTIVE_STATUS[verdict]),
        ];
      }),
      ...report.decisions.flatMap((decision, row): ScormValue[] => {
        const at = `cmi.interactions.${end.interactions + row}`;
        const instant = instants[row];
        // The text rather than its name: this edition has no description, and “choice” takes single letters only.
        const said = decision.text === undefined ? decision.response : wording.say(decision.text);
        return [
          may(`${at}.id`, decision.id),
          ...decision.rules.map((rule, index) => may(`${at}.objectives.${index}.id`, rule)),
          ...(instant ? [may(`${at}.time`, instant.local)] : []),
          may(`${at}.type`, 'fill-in'),
          may(`${at}.student_response`, cut(oneLine(said), TEXT)),
          may(`${at}.result`, decision.points > 0 ? 'correct' : decision.points < 0 ? 'wrong' : 'neutral'),
          ...(decision.waited === undefined ? [] : [may(`${at}.latency`, timespan12(decision.waited * 60))]),
        ];
      }),
    ];
  },
  leaving: ({ seconds, again }) => [
    need('cmi.core.session_time', timespan12(seconds)),
    // Empty: a normal end. (`logout` would sign the learner out of some platforms.)
    may('cmi.core.exit', again ? 'suspend' : ''),
  ],
};

/** A pass mark as 0–100: what was written, times `scale`. */
export function percentIn(value: string, scale: number): number | undefined {
  if (!/^\s*-?\d+(\.\d+)?\s*$/.test(value)) return undefined;
  const percent = Number((Number(value) * scale).toFixed(4));
  return percent >= 0 && percent <= 100 ? percent : undefined;
}
