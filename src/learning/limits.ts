/** What the standards leave room for, and how times are written in them. */

/** At most so many UTF-16 units, an ellipsis at the end of what was cut; never half a character. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  const half = /[\uD800-\uDBFF]$/.test(kept);
  return `${half ? kept.slice(0, -1) : kept}…`;
}

/** On one line and without controls: some platforms check with a pattern that knows no line break. */
export const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

/** SCORM 1.2, `CMITimespan`: `HHHH:MM:SS.SS`. */
export function timespan12(seconds: number): string {
  const { hours, minutes, rest } = parts(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(Math.min(hours, 9999)).padStart(4, '0')}:${two(minutes)}:${two(rest)}.00`;
}

/** ISO 8601, as SCORM 2004 and xAPI write a duration: `PT1H5M3S`. */
export function duration8601(seconds: number): string {
  const { hours, minutes, rest } = parts(seconds);
  return `PT${hours}H${minutes}M${rest}S`;
}

function parts(seconds: number) {
  const whole = Number.isFinite(seconds) ? Math.max(0, Math.round(seconds)) : 0;
  return { hours: Math.floor(whole / 3600), minutes: Math.floor(whole / 60) % 60, rest: whole % 60 };
}

/** The day's time and the date, as one says it in a place and everywhere. */
export interface Instant {
  /** `14:05:09`, the learner's own clock. */
  readonly local: string;
  /** `2026-11-23T13:05:09.0Z`. */
  readonly utc: string;
}
