import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';

/** Processor time and memory of a process and all its threads, from the kernel’s own books. Only Linux tells. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly at: number;
}

const TICKS_PER_SECOND = 100;
const PAGE = 4096;

export function usageOf(pid: number): Usage {
  if (process.platform !== 'linux') {
    return { cpuSeconds: Number.NaN, megabytes: Number.NaN, at: performance.now() };
  }
  // The second field is the command, which may hold spaces: count from what follows its parenthesis.
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [, resident] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return {
    cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND,
    megabytes: (Number(resident) * PAGE) / 2 ** 20,
    at: performance.now(),
  };
}

/** Part of one core used between two looks: 1 is all of it. */
export function coreBetween(before: Usage, after: Usage): number {
  return (after.cpuSeconds - before.cpuSeconds) / ((after.at - before.at) / 1000);
}

/** Of everything that runs on this machine: with more than its cores, what is measured is the others’ too. */
export const machineLoad = (): number => loadavg()[0] ?? Number.NaN;

const SERVER_CORE = 0;
const CROWD_CORE = 1;

/** The server with all its threads on one core, the crowd on another: “one core” then is one core. */
export const pinServer = (pid: number): boolean => pin(pid, SERVER_CORE);
export const pinCrowd = (): boolean => pin(process.pid, CROWD_CORE);

function pin(pid: number, core: number): boolean {
  return spawnSync('taskset', ['-a', '-c', '-p', String(core), String(pid)]).status === 0;
}
