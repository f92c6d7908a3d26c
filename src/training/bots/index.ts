import type { Bot } from './bot.ts';
import { golden, lateFrom } from './golden.ts';
import { canned, defensive, deleting, random, silent } from './others.ts';

/** The ways of playing a scenario is tested with; `late` looks up eight hours after the first post. */
export const POLICIES = ['silent', 'golden', 'late', 'defensive', 'canned', 'delete', 'random'] as const;
export type Policy = (typeof POLICIES)[number];

export const BOTS: Readonly<Record<Policy, Bot>> = {
  silent,
  golden,
  late: lateFrom(480),
  defensive,
  canned,
  delete: deleting,
  random,
};

export { playBot } from './bot.ts';
