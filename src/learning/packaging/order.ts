import type { Scenario } from '../../scenario/schema.ts';
import type { Tongue } from '../../scenario/tongues.ts';
import type { Course } from '../course.ts';

/** What is to be packed. */
export interface Order {
  readonly course: Course;
  readonly scenario: Scenario;
  /** The scenario's own text. */
  readonly source: string;
  /** The language of what the platform itself shows: the title, the summary. */
  readonly tongue: Tongue;
}

/** The page a platform opens. */
export const PAGE = 'index.html';
