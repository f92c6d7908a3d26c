import type { Action, OptionRef } from '../../crisis/actions.ts';
import { isSound, isTruthful } from '../../crisis/judgement.ts';
import { promptnessOf, qualityOf, responsibilityOf } from '../../crisis/quality.ts';
import type { Minutes } from '../../crisis/vocabulary.ts';
import type { Wording } from '../../crisis/world.ts';
import type { Concern, History } from '../../rules/history.ts';
import { isFitting, LEAD } from '../bots/book.ts';
import { refOf, replyTo } from '../bots/bot.ts';
import { isOwnOption } from '../own-option.ts';
import type { Run } from '../run.ts';
import type { Regret } from './debrief.ts';
import { branchOf, playSteps, type Step, stepsOf } from './what-if.ts';

/** A person has read a message and made up their mind after this long. */
const READING: Minutes = 4;

/**
 * The concerns answered late or never, each with what its wait cost: the same crisis on the same seed with the book's
 * answer to it, as soon as it could have been read and written, before everything else. The dearest comes first: the one
 * that should have come first.
 */
export function regretsOf(history: History, run: Run): Regret[] {
  return history.concerns
    .flatMap((concern) => regretOf(history, run, concern) ?? [])
    .sort((a, b) => b.reach - a.reach || b.waited - a.waited);
}

function regretOf(history: History, run: Run, concern: Concern): Regret | undefined {
  const { world, levers, log, view } = history;
  const { post, deadline } = concern;
  const first = concern.answers.find(({ heard }) => heard);
  if (first !== undefined && first.waited <= deadline) return undefined;
  const from = concern.view.seenAt + READING;
  const answer = bestAnswer(history, concern, from);
  if (answer === undefined) return undefined;
  const others = stepsOf(log).filter(({ action }) => !(action.type === 'reply' && action.post === post.id));
  const branch = branchOf(playSteps(world, levers, run.seed, [...answer.steps, ...others], run.until));
  const until = first?.answer.at ?? run.until;
  const waited = Math.max(1, until - from);
  const reach = view.reach - branch.reach;
  return {
    post: post.id,
    from,
    waited,
    answered: first !== undefined,
    answer: answer.action,
    branch,
    reach,
    perMinute: reach / waited,
    instead: log.flatMap(({ at, action }, row) =>
      at >= from && at < until && isElsewhere(action, post.id) ? [row] : [],
    ),
  };
}

/** It took hands that this post was waiting for. */
const isElsewhere = (action: Action, post: string): boolean =>
  action.type !== 'prepare' && !('post' in action && action.post === post);

interface Answering {
  readonly action: Action;
  /** What it takes to give it: its facts checked, its signatures asked for, its promise kept. */
  readonly steps: readonly Step[];
  readonly worth: number;
}

/** The answer that would have been worth most, its own lateness counted: one that needs no signature may be. */
function bestAnswer(history: History, concern: Concern, from: Minutes): Answering | undefined {
  const { world, levers } = history;
  const { post, deadline } = concern;
  const responsibility = responsibilityOf(world, post);
  const replies = post.replies
    .filter((option) => !isOwnOption(option) && isSound(world, levers, post, option) && isTruthful(world, option))
    .map((option) => ({ text: refOf(post, option) as string, wording: option as Wording, responsibility }));
  const statements = world.statements
    .filter(({ answers }) => post.concern !== undefined && answers.includes(post.concern))
    .filter((each) => each.needs === undefined && isFitting(world, levers, each) && isTruthful(world, each))
    .map((each) => ({ text: each.id, wording: each as Wording, responsibility: world.responsibility }));
  return (replies.length > 0 ? replies : statements)
    .map(({ text, wording, responsibility: whose }): Answering => {
      const action: Action = text.includes('/')
        ? replyTo(post, text as OptionRef)
        : { type: 'publish', statement: text };
      const { steps, ready } = giving(history, action, text, wording, from);
      const waited = ready - concern.view.at;
      return { action, steps, worth: qualityOf(levers, whose, wording) * promptnessOf(waited, deadline) };
    })
    .reduce<Answering | undefined>((best, each) => (best && best.worth >= each.worth ? best : each), undefined);
}

/** Everything it takes to say it from that minute on, and when it can be said at the earliest. */
function giving(
  { world, levers, view, verifiedAt }: History,
  action: Action,
  text: string,
  { asserts, denies, signOff, promises }: Wording,
  from: Minutes,
): { readonly steps: readonly Step[]; readonly ready: Minutes } {
  const isKnown = (fact: string): boolean => (verifiedAt.get(fact) ?? Number.POSITIVE_INFINITY) <= from;
  const unknown = world.facts.filter(({ id }) => [...asserts, ...denies].includes(id) && !isKnown(id));
  const signing = world.cell.filter(({ id }) => signOff.includes(id));
  const asking = unknown.length * levers.minutes.verify + signing.length * levers.minutes.ask;
  const checks = unknown.map(({ verify }) => verify * (view.prepared.includes('faq') ? levers.preparedFaq : 1));
  const waits = signing.map((member) => member.signOff * (view.prepared.includes('cell') ? levers.preparedCell : 1));
  const ready = from + asking + Math.ceil(Math.max(0, ...checks, ...waits));
  const steps: Step[] = [
    ...unknown.map(({ id }): Step => ({ at: from, action: { type: 'verify', fact: id } })),
    ...signing.map(({ id }): Step => ({ at: from, action: { type: 'ask', who: id, text } })),
    { at: ready, action },
  ];
  if (promises !== undefined) {
    steps.push({ at: ready + Math.max(1, promises - LEAD), action: { type: 'follow-up', text } });
  }
  return { steps, ready };
}
