import { createStore, type StoreApi } from 'zustand/vanilla';
import { describeAction } from '../../i18n/action-words.ts';
import { i18n } from '../../i18n/i18n.ts';
import { spokenOf } from '../../i18n/language.ts';
import { say } from '../../i18n/say.ts';
import { type BookmarkReading, readBookmark } from '../../learning/bookmark.ts';
import { type Course, type CourseFormat, parseCourse, SCENARIO_FILE } from '../../learning/course.ts';
import { SCORM_12 } from '../../learning/scorm12.ts';
import { SCORM_2004 } from '../../learning/scorm2004.ts';
import type { Wording } from '../../learning/wording.ts';
import { openCmi5 } from '../../lms/cmi5-lms.ts';
import type { FoundLms, Lms } from '../../lms/lms.ts';
import { Reporting } from '../../lms/reporting.ts';
import { openScorm } from '../../lms/scorm-lms.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type Tongue, tongueFor } from '../../scenario/tongues.ts';
import type { Session } from '../../session/session.ts';
import { prefer } from '../preferences.ts';
import type { OpenedScenario, Services } from '../services.ts';

/** The package we are in, and the platform that launched it, for as long as the page lives. */
export interface OpenedCourse extends OpenedScenario {
  readonly course: Course;
  /** None: nothing is reported, and that is said. */
  readonly lms: Lms | undefined;
  /** The platform's session is over: it has to launch us again. */
  readonly isClosed: boolean;
  readonly reporting: Reporting | undefined;
  readonly found: BookmarkReading;
  /** The run being played: it goes on while one looks at another page. */
  readonly play: StoreApi<{ readonly session: Session | undefined }>;
}

export async function openCourse(services: Services, mark: string): Promise<OpenedCourse> {
  const [course, source] = await Promise.all([textAt(mark).then(parseCourse), textAt(SCENARIO_FILE)]);
  const reading = await services.parseScenario(source);
  if (!course || !reading.ok) throw new Error('this package is not one of ours, or is not whole');
  const { scenario } = reading;
  const opened = await openLms(course.format);
  const isClosed = opened === 'closed';
  const lms = isClosed ? undefined : opened;
  const language = spokenOf([course.language ?? lms?.language ?? '']);
  if (language) prefer({ language });
  const found = lms ? readBookmark(scenario, lms.bookmark) : ({ is: 'none' } as const);
  const reporting =
    lms &&
    new Reporting({
      lms: lms.mode === 'normal' ? lms : quiet(lms),
      scenario,
      mastery: course.mastery,
      wording: () => wordingIn(tongueFor(i18n.language), scenario),
      before: found.is === 'found' ? found.bookmark : undefined,
    });
  return {
    course,
    scenario,
    source,
    lms,
    isClosed,
    reporting,
    found,
    play: createStore(() => ({ session: undefined })),
  };
}

async function textAt(file: string): Promise<string> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.text();
}

async function openLms(format: CourseFormat): Promise<FoundLms> {
  if (format === 'cmi5') return openCmi5();
  return openScorm(window, format === 'scorm12' ? SCORM_12 : SCORM_2004);
}

/** A platform that only wants to be looked at, or shown what was done. */
function quiet(lms: Lms): Lms {
  const { language, mastery, mode, bookmark, bookmarkRoom, store } = lms;
  const nothing = () => {};
  const leave: Lms['leave'] = (leaving) => lms.leave(leaving);
  return { language, mastery, mode, bookmark, bookmarkRoom, store, keep: nothing, tell: nothing, leave };
}

const wordingIn = (tongue: Tongue, scenario: Scenario): Wording => {
  const t = (key: string, params: Readonly<Record<string, unknown>> = {}) => i18n.t(key, { ...params }) as string;
  const speech = { t, say: (text: Parameters<typeof say>[0]) => say(text, tongue) };
  return {
    tongue,
    rule: (rule) => t(`common:rule.${rule}`),
    action: (action) => describeAction(action, scenario, speech),
    say: speech.say,
  };
};
