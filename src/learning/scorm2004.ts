import { cut, duration8601, oneLine } from './limits.ts';
import type { DecisionReport } from './report.ts';
import { may, need, placed, rounded, type ScormEdition, type ScormValue } from './scorm.ts';
import { percentIn } from './scorm12.ts';
import type { Wording } from './wording.ts';

/** The shortest a platform must keep (“smallest permitted maximum”). */
const DESCRIPTION = 250;
const LONG_RESPONSE = 4000;
const MOST_INTERACTIONS = 250;

const SUCCESS = { kept: 'passed', partly: 'unknown', broken: 'failed', 'not-tested': 'unknown' } as const;

/** SCORM 2004, 3rd and 4th Edition, Run-Time Environment. */
export const SCORM_2004: ScormEdition = {
  version: '2004',
  api: 'API_1484_11',
  prefix: '',
  finish: 'Terminate',
  bookmarkRoom: 64_000,
  elements: {
    mode: 'cmi.mode',
    language: 'cmi.learner_preference.language',
    mastery: 'cmi.scaled_passing_score',
    bookmark: 'cmi.suspend_data',
  },
  masteryIn: (value) => percentIn(value, 100),
  underway: ({ minute, of }) => [
    need('cmi.completion_status', 'incomplete'),
    may('cmi.location', String(minute)),
    may('cmi.progress_measure', rounded(of > 0 ? Math.min(1, minute / of) : 0, 4)),
  ],
  over: (end) => {
    const { report, wording, instants } = end;
    return [
      need('cmi.score.min', '0'),
      need('cmi.score.max', '100'),
      need('cmi.score.raw', String(report.score)),
      need('cmi.score.scaled', rounded(report.score / 100, 4)),
      need('cmi.success_status', report.passed ? 'passed' : 'failed'),
      need('cmi.completion_status', 'completed'),
      may('cmi.progress_measure', '1'),
      ...placed(report, end).flatMap(({ index, rule, score, verdict }) => {
        const at = `cmi.objectives.${index}`;
        return [
          may(`${at}.id`, rule),
          may(`${at}.description`, inLanguage(wording, wording.rule(rule), DESCRIPTION)),
          ...(score === undefined
            ? []
            : [
                may(`${at}.score.min`, '0'),
                may(`${at}.score.max`, '100'),
                may(`${at}.score.raw`, String(score)),
                may(`${at}.score.scaled`, rounded(score / 100, 4)),
              ]),
          may(`${at}.success_status`, SUCCESS[verdict]),
          may(`${at}.completion_status`, verdict === 'not-tested' ? 'not attempted' : 'completed'),
        ];
      }),
      ...report.decisions
        .slice(0, Math.max(0, MOST_INTERACTIONS - end.interactions))
        .flatMap((decision, row): ScormValue[] => {
          const at = `cmi.interactions.${end.interactions + row}`;
          const instant = instants[row];
          const own = decision.isOwn && decision.text !== undefined ? decision.text : undefined;
          return [
            may(`${at}.id`, decision.id),
            may(`${at}.type`, own === undefined ? 'choice' : 'long-fill-in'),
            ...decision.rules.map((rule, index) => may(`${at}.objectives.${index}.id`, rule)),
            ...(instant ? [may(`${at}.timestamp`, instant.utc)] : []),
            may(
              `${at}.learner_response`,
              own === undefined ? decision.response : inLanguage(wording, wording.say(own), LONG_RESPONSE),
            ),
            may(`${at}.result`, decision.points > 0 ? 'correct' : decision.points < 0 ? 'incorrect' : 'neutral'),
            ...(decision.waited === undefined ? [] : [may(`${at}.latency`, duration8601(decision.waited * 60))]),
            may(`${at}.description`, inLanguage(wording, deedIn(decision, wording), DESCRIPTION)),
          ];
        }),
    ];
  },
  leaving: ({ seconds, again }) => [
    need('cmi.session_time', duration8601(seconds)),
    need('cmi.exit', again ? 'suspend' : 'normal'),
  ],
};

/** What was done, and with which words where they are not the response itself. */
function deedIn({ action, text, isOwn }: DecisionReport, wording: Wording): string {
  const done = wording.action(action);
  return text === undefined || isOwn ? done : `${done} — ${wording.say(text)}`;
}

/** A localised string. Its text must not begin with a brace, or it would be taken for the mark of a language. */
function inLanguage({ tongue }: Wording, text: string, most: number): string {
  return `{lang=${tongue}}${cut(oneLine(text).replace(/^\{+/, ''), most)}`;
}
