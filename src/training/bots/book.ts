import type { Action } from '../../crisis/actions.ts';
import { isSound, isTruthful } from '../../crisis/judgement.ts';
import { qualityOf, responsibilityOf } from '../../crisis/quality.ts';
import type { Minutes } from '../../crisis/vocabulary.ts';
import type { Post, ReplyOption, Statement, Wording, World } from '../../crisis/world.ts';
import { isOwnOption } from '../own-option.ts';
import type { Situation } from './bot.ts';

/** What the book says is best at a moment: the golden bot plays by it, the debrief's model answers are taken from it. */

/** A promise is kept this long before it falls due. */
export const LEAD: Minutes = 45;

/** The best thing to say among these that is true, shown to be true, and does no harm; nothing to a troll. */
export function bestOption(
  { world, levers, view }: Pick<Situation, 'world' | 'levers' | 'view'>,
  post: Post,
  options: readonly ReplyOption[] = post.replies,
  isSayable = (option: ReplyOption): boolean => isSupported(option, world, view.facts),
): ReplyOption | undefined {
  const worth = (option: ReplyOption): number => qualityOf(levers, responsibilityOf(world, post), option);
  // The book is the scenario’s; what a player wrote themselves is no model for them.
  return options
    .filter((option) => !isOwnOption(option) && isSound(world, levers, post, option) && isSayable(option))
    .reduce<ReplyOption | undefined>((best, each) => (best && worth(best) >= worth(each) ? best : each), undefined);
}

/** Statements that do not contradict the responsibility nor say what is not known to be so. */
export function worthPublishing({ world, levers, view }: Situation): Statement[] {
  return world.statements.filter(
    (statement) => isFitting(world, levers, statement) && isSupported(statement, world, view.facts),
  );
}

/** Does not contradict the responsibility, and has no grave fault. */
export function isFitting(world: World, levers: Situation['levers'], statement: Statement): boolean {
  return (
    levers.fit[world.responsibility][statement.strategy] >= 0 &&
    statement.traits.every((trait) => levers.trait[trait] > -0.3)
  );
}

/** What the charter is for, and nothing else: hidden with a word of it where we can, else reported. */
export function moderationOf({ view }: Situation, post: Post): Action | undefined {
  if (!post.breach) return undefined;
  const cite = view.prepared.includes('charter') && post.page === 'ours';
  return { type: 'moderate', post: post.id, how: cite ? 'hide' : 'report', cite };
}

function isSupported(text: Wording, world: World, known: Situation['view']['facts']): boolean {
  return isTruthful(world, text) && [...text.asserts, ...text.denies].every((fact) => isKnown(known, fact));
}

export const isKnown = (facts: Situation['view']['facts'], fact: string): boolean => facts[fact]?.status === 'known';
