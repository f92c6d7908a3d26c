import type { Action, OptionRef } from '../../crisis/actions.ts';
import type { Minutes } from '../../crisis/vocabulary.ts';
import type { Fact, Post, Statement } from '../../crisis/world.ts';
import { bestOption, LEAD, moderationOf, worthPublishing } from './book.ts';
import { affordable, askFor, type Bot, openPosts, refOf, replyTo, type Situation } from './bot.ts';

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
  const begun = crisisHasBegun(situation);
  const statements = begun ? worthPublishing(situation) : [];
  const first =
    keepPromise(situation) ??
    publish(
      situation,
      statements.filter(({ kind }) => kind === 'holding'),
    ) ??
    verifyNext(situation);
  if (first) return first;
  const answers = openPosts(situation).flatMap(({ post }): Answer[] => {
    const best = bestOption(situation, post);
    return best ? [{ post, text: refOf(post, best), signOff: best.signOff }] : [];
  });
  return (
    (begun ? askForSignOff(situation, statements, answers) : undefined) ??
    publish(
      situation,
      statements.filter(({ kind }) => kind !== 'holding'),
    ) ??
    answers.map(({ post, text }) => replyTo(post, text)).find((action) => situation.can(action)) ??
    moderateBreach(situation) ??
    (begun ? whenPossible(situation, { type: 'brief' }) : undefined)
  );
}

/** The best answer to a message that is open. */
interface Answer {
  readonly post: Post;
  readonly text: OptionRef;
  readonly signOff: readonly string[];
}

const whenPossible = (situation: Situation, action: Action): Action | undefined =>
  situation.can(action) ? action : undefined;

function keepPromise(situation: Situation): Action | undefined {
  const due = situation.view.promises.find(
    (promise) => promise.status === 'open' && promise.due - situation.view.now <= LEAD,
  );
  return due && whenPossible(situation, { type: 'follow-up', text: due.text });
}

function publish(situation: Situation, statements: readonly Statement[]): Action | undefined {
  const { phase } = situation.view;
  for (const { id, kind } of statements) {
    if (kind === 'thanks' && phase !== 'decline' && phase !== 'remains') continue;
    const action: Action = { type: 'publish', statement: id };
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
function askForSignOff(
  situation: Situation,
  statements: readonly Statement[],
  answers: readonly Answer[],
): Action | undefined {
  const texts = [
    ...statements
      .filter(({ id, kind }) => !situation.view.published.includes(id) && kind !== 'holding')
      .map(({ id, signOff }) => ({ text: id, signOff })),
    ...answers,
  ];
  for (const { text, signOff } of texts) {
    const action = askFor(situation, text, signOff);
    if (action) return action;
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

function crisisHasBegun({ posts, view }: Situation): boolean {
  return view.posts.some((seen) => {
    const kind = posts.get(seen.id)?.kind;
    return kind === 'complaint' || kind === 'rumour';
  });
}
