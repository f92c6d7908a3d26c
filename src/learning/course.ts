import { TONGUES, type Tongue } from '../scenario/tongues.ts';

/** The standards a scenario can be packed for. */
export const FORMATS = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type CourseFormat = (typeof FORMATS)[number];

export const isCourseFormat = (value: unknown): value is CourseFormat => FORMATS.some((each) => each === value);

/** What a package says of itself, in `course.json` beside its page. */
export interface Course {
  readonly format: CourseFormat;
  /** 0–100; the platform may set another. */
  readonly mastery: number;
  /** A language of the interface (BCP 47). Without one: the learner's, as the platform or the browser says. */
  readonly language?: string | undefined;
}

/** Half the points: what somebody gets who does most things neither well nor badly. */
export const USUAL_MASTERY = 50;

export const COURSE_FILE = 'course.json';
export const SCENARIO_FILE = 'scenario.json';
/** The mark by which the game's page knows that it is a package's. */
export const COURSE_MARK = 'sang-froid-course';

const TAG = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

/** Reads `course.json`; undefined if it is none of ours. */
export function parseCourse(text: string): Course | undefined {
  try {
    const { format, mastery, language } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    if (!isCourseFormat(format) || !isMastery(mastery)) return undefined;
    if (language === undefined) return { format, mastery };
    return typeof language === 'string' && TAG.test(language) ? { format, mastery, language } : undefined;
  } catch {
    return undefined;
  }
}

export const isMastery = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100;

/** The language a platform means by `fr-FR`, `French`, `Français` …; undefined if it is none of ours. */
export function tongueNamed(name: string): Tongue | undefined {
  const start = name.trim().toLowerCase();
  return TONGUES.find((each) => start === each || LANGUAGE_NAMES[each].some((known) => start.startsWith(known)));
}

const LANGUAGE_NAMES: Readonly<Record<Tongue, readonly string[]>> = {
  fr: ['fr-', 'fr_', 'french', 'français', 'francais'],
  en: ['en-', 'en_', 'english', 'anglais'],
};
