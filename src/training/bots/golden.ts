import type { Action } from '../../crisis/actions.ts';
import { isSound, isTruthful } from '../../crisis/judgement.ts';
import { qualityOf, responsibilityOf } from '../../crisis/quality.ts';
import type { Minutes } from '../../crisis/vocabulary.ts';
import type { Fact, Post, ReplyOption, Statement, Wording, World } from '../../crisis/world.ts';
import { affordable, type Bot, openPosts, refOf, type Situation } from './bot.ts';

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
    (promise) => promise.status === 'open' && promise.due - situation.view.now <= 45,
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

/** Statements that do not contradict the responsibility nor say what is not known to be so. */
function worthPublishing({ world, levers, view }: Situation): Statement[] {
  return world.statements.filter(
    (statement) =>
      levers.fit[world.responsibility][statement.strategy] >= 0 &&
      statement.traits.every((trait) => levers.trait[trait] > -0.3) &&
      isSupported(statement, world, view.facts),
  );
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
    const action: Action = { type: 'reply', post: post.id, option: refOf(post, best), channel: 'public' };
    if (situation.can(action)) return action;
  }
  return undefined;
}

/** The best thing to say that is true, shown to be true, and does no harm; nothing to a troll. */
function bestOption({ world, levers, view }: Situation, post: Post): ReplyOption | undefined {
  const worth = (option: ReplyOption): number => qualityOf(levers, responsibilityOf(world, post), option);
  const sayable = post.replies.filter(
    (option) => isSound(world, levers, post, option) && isSupported(option, world, view.facts),
  );
  return sayable.reduce<ReplyOption | undefined>(
    (best, each) => (best && worth(best) >= worth(each) ? best : each),
    undefined,
  );
}

function isSupported(text: Wording, world: World, known: Situation['view']['facts']): boolean {
  const verified = (id: string): boolean => known[id]?.status === 'known';
  return isTruthful(world, text) && [...text.asserts, ...text.denies].every(verified);
}

function moderateBreach(situation: Situation): Action | undefined {
  const cite = situation.view.prepared.includes('charter');
  for (const seen of situation.view.posts) {
    const post = situation.posts.get(seen.id);
    if (!post?.breach || seen.status === 'moderated') continue;
    const how = cite && post.page === 'ours' ? 'hide' : 'report';
    const action: Action = { type: 'moderate', post: post.id, how, cite: cite && how === 'hide' };
    if (situation.can(action)) return action;
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
