import type { Instant } from './limits.ts';
import type { Report } from './report.ts';
import type { Wording } from './wording.ts';

/** One `SetValue`. Without its `need`, a platform may refuse it: the standard leaves the element optional. */
export interface ScormValue {
  readonly element: string;
  readonly value: string;
  readonly need?: true;
}

/** What a SCORM driver knows when the run is over. */
export interface ScormEnd {
  readonly report: Report;
  readonly wording: Wording;
  /** When each of the report's decisions was made. */
  readonly instants: readonly (Instant | undefined)[];
  /** The objectives the platform holds already, by their index. */
  readonly objectives: readonly string[];
  /** How many interactions it holds already. */
  readonly interactions: number;
}

/** How one edition of SCORM names things and writes values; the driver knows the rest. */
export interface ScormEdition {
  readonly version: '1.2' | '2004';
  /** The name under which a platform offers its interface. */
  readonly api: 'API' | 'API_1484_11';
  readonly prefix: 'LMS' | '';
  readonly finish: 'LMSFinish' | 'Terminate';
  /** How many letters a bookmark may have. */
  readonly bookmarkRoom: number;
  readonly elements: {
    readonly mode: string;
    readonly language: string;
    readonly mastery: string;
    readonly bookmark: string;
  };
  /** The pass mark the platform gave, 0–100. */
  readonly masteryIn: (value: string) => number | undefined;
  readonly underway: (place: { readonly minute: number; readonly of: number }) => readonly ScormValue[];
  readonly over: (end: ScormEnd) => readonly ScormValue[];
  /** At the end of a session: how long it was, and whether the run is to be taken up again. */
  readonly leaving: (session: { readonly seconds: number; readonly again: boolean }) => readonly ScormValue[];
}

export const need = (element: string, value: string): ScormValue => ({ element, value, need: true });
export const may = (element: string, value: string): ScormValue => ({ element, value });

/** The index of each rule's objective: the one it has, else after those that are there. */
export function placed(report: Report, { objectives }: Pick<ScormEnd, 'objectives'>) {
  let next = objectives.length;
  return report.rules.map((rule) => {
    const known = objectives.indexOf(rule.rule);
    return { ...rule, index: known >= 0 ? known : next++ };
  });
}

export const rounded = (value: number, digits: number): string => String(Number(value.toFixed(digits)));
