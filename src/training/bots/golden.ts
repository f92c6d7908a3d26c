import type { Action } from '../../crisis/actions.ts';
import type { Minutes } from '../../crisis/vocabulary.ts';
import type { Fact, Statement } from '../../crisis/world.ts';
import { bestOption, LEAD, moderationOf, worthPublishing } from './book.ts';
import { affordable, type Bot, openPosts, refOf, replyTo, type Situation } from './bot.ts';

/** Plays by the book: prepares, verifies, holds the line, answers with care, leaves trolls alone, comes back. */
export const golden: Bot = {
  prepare: (world) => affordable(world, ['holding', 'cell', 'monitoring', 'charter', 'faq', 'ambassadors', 'risk-map']),
  decide: (situation) => decideByTheBook(situation),
};

/** The same care, but nobody looked at the screen for the first hours. */
export function lateFrom(start: Minutes): Bot {
  return {
    prepare: () => [],
    decide: (situation) => (situation.view.now < start ? undefined : decideByTheBook(situation)),
  };
}

function decideByTheBook(situation: Situation): Action | undefined {
  return (
    keepPromise(situation) ??
    publishBest(situation, (statement) => statement.kind === 'holding') ??
    verifyNext(situation) ??
    askForSignOff(situation) ??
    publishBest(situation, (statement) => statement.kind !== 'holding') ??
    answerNext(situation) ??
    moderateBreach(situation) ??
    briefAmbassadors(situation)
  );
}

const whenPossible = (situation: Situation, action: Action): Action | undefined =>
  situation.can(action) ? action : undefined;

function keepPromise(situation: Situation): Action | undefined {
  const due = situation.view.promises.find(
    (promise) => promise.status === 'open' && promise.due - situation.view.now <= LEAD,
  );
  return due && whenPossible(situation, { type: 'follow-up', text: due.text });
}

function publishBest(situation: Situation, wanted: (statement: Statement) => boolean): Action | undefined {
  if (!crisisHasBegun(situation)) return undefined;
  for (const statement of worthPublishing(situation)) {
    if (!wanted(statement)) continue;
    if (statement.kind === 'thanks' && situation.view.phase !== 'decline' && situation.view.phase !== 'remains')
      continue;
    const action: Action = { type: 'publish', statement: statement.id };
    if (situation.can(action)) return action;
  }
  return undefined;
}

function verifyNext(situation: Situation): Action | undefined {
  const { world, view } = situation;
  const open = world.facts.filter((fact) => view.facts[fact.id]?.status === 'unknown');
  const busy = Object.values(view.facts).some((fact) => fact.status === 'checking');
  const quickest = open.reduce<Fact | undefined>(
    (best, fact) => (best && best.verify <= fact.verify ? best : fact),
    undefined,
  );
  return busy || !quickest ? undefined : whenPossible(situation, { type: 'verify', fact: quickest.id });
}

/** Asks early for what will be wanted: the statements, and the best answers to what is open. */
function askForSignOff(situation: Situation): Action | undefined {
  if (!crisisHasBegun(situation)) return undefined;
  const texts: { readonly ref: string; readonly signOff: readonly string[] }[] = [
    ...worthPublishing(situation)
      .filter(({ id, kind }) => !situation.view.published.includes(id) && kind !== 'holding')
      .map(({ id, signOff }) => ({ ref: id, signOff })),
    ...openPosts(situation).flatMap(({ post }) => {
      const best = bestOption(situation, post);
      return best ? [{ ref: refOf(post, best), signOff: best.signOff }] : [];
    }),
  ];
  for (const { ref, signOff } of texts) {
    for (const who of signOff) {
      const action: Action = { type: 'ask', who, text: ref };
      if (situation.can(action)) return action;
    }
  }
  return undefined;
}

function answerNext(situation: Situation): Action | undefined {
  for (const { post } of openPosts(situation)) {
    const best = bestOption(situation, post);
    if (!best) continue;
    const action = replyTo(post, refOf(post, best));
    if (situation.can(action)) return action;
  }
  return undefined;
}

function moderateBreach(situation: Situation): Action | undefined {
  for (const seen of situation.view.posts) {
    const post = situation.posts.get(seen.id);
    const action = post && seen.status !== 'moderated' ? moderationOf(situation, post) : undefined;
    if (action && situation.can(action)) return action;
  }
  return undefined;
}

function briefAmbassadors(situation: Situation): Action | undefined {
  return crisisHasBegun(situation) ? whenPossible(situation, { type: 'brief' }) : undefined;
}

function crisisHasBegun({ posts, view }: Situation): boolean {
  return view.posts.some((seen) => {
    const kind = posts.get(seen.id)?.kind;
    return kind === 'complaint' || kind === 'rumour';
  });
}
