import { printTime } from '../scenario/hours.ts';

/** "1:30", as the format writes times; and what people type instead: "90 min", "1h30", "2 h", "1.5 h". */
export function readTime(typed: string): string | undefined {
  const written = typed.trim().toLowerCase();
  const [, hours, minutes] = /^(\d{1,3}):([0-5]\d)$/.exec(written) ?? [];
  if (hours !== undefined && minutes !== undefined) return `${Number(hours)}:${minutes}`;
  return undefined;
}

export function guessTime(typed: string): string | undefined {
  const written = typed.trim().toLowerCase().replace(',', '.');
  const inMinutes = /^(\d{1,4})\s*(?:m|min|mn|minutes?)?\.?$/.exec(written)?.[1];
  if (inMinutes !== undefined) return printTime(Number(inMinutes));
  const [, whole, rest] = /^(\d{1,3})\s*[h:](?:ours?|eures?)?\s*([0-5]?\d)?\s*(?:m|min|mn)?$/.exec(written) ?? [];
  if (whole !== undefined) return printTime(Number(whole) * 60 + Number(rest ?? 0));
  const hours = /^(\d{1,3}\.\d+)\s*h(?:ours?|eures?)?$/.exec(written)?.[1];
  return hours === undefined ? undefined : printTime(Math.round(Number(hours) * 60));
}

/** In minutes, or undefined when it is no time. */
export function minutesOf(written: unknown): number | undefined {
  const time = typeof written === 'string' ? readTime(written) : undefined;
  const [hours = 0, minutes = 0] = time?.split(':').map(Number) ?? [];
  return time === undefined ? undefined : hours * 60 + minutes;
}
