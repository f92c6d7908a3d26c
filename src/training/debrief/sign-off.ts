import { type Action, textSentBy } from '../../crisis/actions.ts';
import type { CrisisEvent } from '../../crisis/events.ts';
import type { Minutes, Preparation } from '../../crisis/vocabulary.ts';
import { type History, optionOf } from '../../rules/history.ts';
import type { Run } from '../run.ts';
import type { SignOffLoss, SignOffWait } from './debrief.ts';
import { branchOf, playSteps, type Step, stepsOf } from './what-if.ts';

/** Who learns that what they waited for is there has their text out within this long, if that was all it waited for. */
const COMING_BACK: Minutes = 40;

/**
 * What was lost waiting for signatures, and what each preparation that could still have been afforded would have saved
 * of it: the same crisis on the same seed with it made, and every text that had to wait sent as much sooner.
 */
export function signOffLossOf(history: History, run: Run): SignOffLoss {
  const waits = waitsIn(history.events);
  const lost = together(waits);
  const saved = affordable(history).flatMap((kind) => {
    const { crisis, ...played } = playedWith(history, run, kind);
    const minutes = Math.max(0, lost - together(waitsIn(crisis.view().events)));
    const branch = branchOf({ crisis, ...played });
    return minutes > 0 || branch.reach !== history.view.reach ? [{ kind, minutes, branch }] : [];
  });
  return { waits, lost, saved: saved.toSorted((a, b) => b.minutes - a.minutes || a.branch.reach - b.branch.reach) };
}

/** Every signature asked for, and the minutes for which its text waited for nothing else. */
function waitsIn(events: readonly CrisisEvent[]): SignOffWait[] {
  const asked = events.flatMap((event) => {
    if (event.type !== 'sign-off-asked') return [];
    const { who, text, at } = event;
    const given = events.find((each) => each.type === 'sign-off-given' && each.who === who && each.text === text)?.at;
    return [{ who, text, asked: at, given }];
  });
  return asked.map((wait): SignOffWait => {
    const { text, given } = wait;
    const signed = Math.max(
      ...asked.map((each) => (each.text === text ? (each.given ?? Number.POSITIVE_INFINITY) : 0)),
    );
    const sent = events.find((event) => textSent(event) === text)?.at ?? Number.POSITIVE_INFINITY;
    return { ...wait, lost: given !== undefined && sent - signed <= COMING_BACK ? given - wait.asked : 0 };
  });
}

/** The minutes of all waits, those that overlap counted once. */
function together(waits: readonly SignOffWait[]): Minutes {
  let sum = 0;
  let until = 0;
  for (const { asked, given = asked, lost } of waits.toSorted((a, b) => a.asked - b.asked)) {
    if (lost === 0) continue;
    sum += Math.max(0, given - Math.max(asked, until));
    until = Math.max(until, given);
  }
  return sum;
}

function affordable({ world, view }: History): Preparation[] {
  const { budget, choices } = world.preparations;
  const spent = choices.reduce((sum, { kind, cost }) => sum + (view.prepared.includes(kind) ? cost : 0), 0);
  return choices.flatMap(({ kind, cost }) => (view.prepared.includes(kind) || spent + cost > budget ? [] : [kind]));
}

/** Played once to learn how much sooner everything is there, then with the texts sent as much sooner. */
function playedWith(history: History, run: Run, kind: Preparation) {
  const { world, levers, view, events } = history;
  const prepared: Step = { at: 0, action: { type: 'prepare', kinds: [...view.prepared, kind] } };
  const steps = stepsOf(run.log).filter(({ action }) => action.type !== 'prepare');
  const play = (later: readonly Step[]) => playSteps(world, levers, run.seed, [prepared, ...later], run.until);
  const then = play(steps).crisis.view().events;
  return play(
    steps.map((step) => {
      const before = readyAt(history, events, step.action);
      const after = readyAt(history, then, step.action);
      const sooner = step.at - before <= COMING_BACK ? Math.max(0, before - after) : 0;
      return { ...step, at: step.at - sooner };
    }),
  );
}

/** When everything a text waits for was there: its message, the facts it states, its signatures. Never, if it waits for nothing. */
function readyAt({ world, log }: History, events: readonly CrisisEvent[], action: Action): Minutes {
  const text = textSentBy(action);
  const wording =
    text === undefined ? undefined : (optionOf(world, text) ?? world.statements.find(({ id }) => id === text));
  if (wording === undefined) return Number.NEGATIVE_INFINITY;
  const facts = [...wording.asserts, ...wording.denies];
  const there = events.flatMap((event): Minutes[] => {
    if (event.type === 'post-appeared')
      return action.type === 'reply' && action.post === event.post ? [event.seenAt] : [];
    if (event.type === 'fact-verified') return facts.includes(event.fact) ? [event.at] : [];
    return event.type === 'sign-off-given' && event.text === text ? [event.at] : [];
  });
  // Where nobody need sign, it could have been sent when it would have been shown to them.
  const shown = log.find(({ action: other }) => other.type === 'ask' && other.text === text)?.at;
  return Math.max(...there, shown ?? Number.NEGATIVE_INFINITY);
}

const textSent = (event: CrisisEvent): string | undefined =>
  event.type === 'reply-landed' ? event.option : event.type === 'statement-published' ? event.statement : undefined;
