import type { Stretch } from './crowd.ts';
import type { Delays } from './delays.ts';
import { machineLoad } from './process.ts';
import { ms, percent } from './table.ts';

/** What is said of every stretch; delays in milliseconds. */
export const HEAD = [
  'participants',
  'acts',
  'acts/s',
  'done p50',
  'p95',
  'p99',
  'board p50',
  'p95',
  'p99',
  'server core',
  'MB',
  'crowd core',
  'crowd late',
  'load',
] as const;

const three = (delays: Delays): string[] => [50, 95, 99].map((percent) => ms(delays.at(percent)));

export function stretchRow(name: string, { tally, seconds, ...rest }: Stretch): string[] {
  return [
    name,
    String(tally.done.count),
    (tally.done.count / seconds).toFixed(1),
    ...three(tally.done),
    ...three(tally.board),
    percent(rest.serverCore),
    rest.serverMegabytes.toFixed(0),
    percent(rest.crowdCore),
    ms(rest.lag),
    rest.load.toFixed(1),
  ];
}

export function echoRow(name: string, delays: Delays, core: number, megabytes: number, seconds: number): string[] {
  return [
    name,
    String(delays.count),
    (delays.count / seconds).toFixed(1),
    ...three(delays),
    '–',
    '–',
    '–',
    percent(core),
    megabytes.toFixed(0),
    '–',
    '–',
    machineLoad().toFixed(1),
  ];
}
