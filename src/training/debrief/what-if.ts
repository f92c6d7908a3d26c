import { type Action, type TimedAction, textSentBy } from '../../crisis/actions.ts';
import { Crisis } from '../../crisis/crisis.ts';
import { curveOf } from '../../crisis/curve.ts';
import type { Refusal } from '../../crisis/events.ts';
import type { Levers } from '../../crisis/levers.ts';
import type { Minutes } from '../../crisis/vocabulary.ts';
import type { World } from '../../crisis/world.ts';
import { optionOf } from '../../rules/history.ts';
import { LEAD } from '../bots/book.ts';
import type { Player } from '../bots/bot.ts';
import type { Branch } from './debrief.ts';

/** Something to be done: a row of the player's log or what takes its place, or (no row) something beside it. */
export interface Step extends TimedAction {
  readonly row?: number | undefined;
}

/** A crisis played to where the run got, and what had to give way. */
export interface PlayedOut {
  readonly crisis: Crisis;
  /** Rows that could no longer be done, and those that waited for free hands or for a signature on its way. */
  readonly dropped: readonly number[];
  readonly delayed: readonly number[];
}

export const stepsOf = (log: readonly TimedAction[]): Step[] => log.map(({ at, action }, row) => ({ row, at, action }));

/** The log without one row. */
export const without = (log: readonly TimedAction[], row: number): Step[] =>
  stepsOf(log).filter((step) => step.row !== row);

/**
 * The log with another action in the place of one row. Whoever takes the book's words keeps their promise too: the
 * news is added where the log does not bring it.
 */
export function instead(world: World, log: readonly TimedAction[], row: number, action: Action): Step[] {
  const steps = stepsOf(log).map((step) => (step.row === row ? { ...step, action } : step));
  const at = log[row]?.at ?? 0;
  const text = textSentBy(action);
  const promises = text === undefined ? undefined : promiseOf(world, text);
  if (text === undefined || promises === undefined) return steps;
  const brings = ({ action: other }: Step): boolean => other.type === 'follow-up' && other.text === text;
  if (steps.some(brings)) return steps;
  return inOrder([...steps, { at: at + Math.max(1, promises - LEAD), action: { type: 'follow-up', text } }]);
}

/**
 * Plays what can be played of it. What finds busy hands waits until they are free, what lacks a signature that was
 * asked for waits until it is given, and what cannot be done at all is left out.
 */
export class StepsAtPlay implements Player {
  readonly crisis: Crisis;
  private readonly queue: Step[];
  private readonly dropped: number[] = [];
  private readonly delayed = new Set<number>();

  constructor(steps: readonly Step[], crisis: Crisis) {
    this.crisis = crisis;
    this.queue = inOrder(steps);
  }

  get next(): Minutes {
    return this.queue[0]?.at ?? Number.POSITIVE_INFINITY;
  }

  play(): void {
    const { crisis, queue } = this;
    while (this.next <= crisis.now) {
      const step = queue.shift() as Step;
      const refusal = crisis.act(step.action);
      if (refusal) this.postpone(step, freeAt(crisis, step.action, refusal));
    }
  }

  /** What became of it, once the clock has run out. */
  end(): PlayedOut {
    for (const step of this.queue.splice(0)) this.postpone(step, undefined);
    const { crisis, dropped } = this;
    const delayed = [...this.delayed].filter((row) => !dropped.includes(row));
    return { crisis, dropped, delayed: delayed.sort((a, b) => a - b) };
  }

  private postpone(step: Step, until: Minutes | undefined): void {
    const { row } = step;
    if (until === undefined) {
      if (row !== undefined) this.dropped.push(row);
      return;
    }
    if (row !== undefined) this.delayed.add(row);
    const { queue } = this;
    const later = queue.findIndex((other) => other.at > until || (other.at === until && isAfter(other, step)));
    queue.splice(later < 0 ? queue.length : later, 0, { ...step, at: until });
  }
}

export function playSteps(
  world: World,
  levers: Levers,
  seed: number,
  steps: readonly Step[],
  until: Minutes,
): PlayedOut {
  const player = new StepsAtPlay(steps, new Crisis(world, levers, seed));
  for (; player.next <= until; player.play()) player.crisis.advance(player.next);
  player.crisis.advance(until);
  return player.end();
}

export function branchOf({ crisis, dropped, delayed }: PlayedOut): Branch {
  const { table, now, reach, trust, articles } = crisis.view();
  return { curve: curveOf(table, now), reach, trust, articles, dropped, delayed };
}

/** When to try again; never, if nothing that is on its way will help. */
function freeAt(crisis: Crisis, action: Action, refusal: Refusal): Minutes | undefined {
  if (refusal.reason === 'busy') return refusal.until;
  if (refusal.reason !== 'needs-sign-off') return undefined;
  const text = textSentBy(action);
  const asked = refusal.from.map((who) =>
    crisis.view().signOffs.find((each) => !each.given && each.who === who && each.text === text),
  );
  return asked.reduce<Minutes | undefined>(
    (latest, each) => (each && latest !== undefined ? Math.max(latest, each.until) : undefined),
    0,
  );
}

const isAfter = (one: Step, other: Step): boolean =>
  (one.row ?? Number.POSITIVE_INFINITY) > (other.row ?? Number.POSITIVE_INFINITY);

/** By their minute; those of one minute stay as they were. */
const inOrder = (steps: readonly Step[]): Step[] => steps.toSorted((a, b) => a.at - b.at);

function promiseOf(world: World, text: string): Minutes | undefined {
  return (optionOf(world, text) ?? world.statements.find(({ id }) => id === text))?.promises;
}
