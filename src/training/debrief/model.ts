import type { Action } from '../../crisis/actions.ts';
import { isHarmless, isSound, isTruthful } from '../../crisis/judgement.ts';
import { fitOf, qualityOf, responsibilityOf, shareOf } from '../../crisis/quality.ts';
import type { Post, ReplyOption, Statement, Wording } from '../../crisis/world.ts';
import { power } from '../../kernel/math.ts';
import { optionOf } from '../../rules/history.ts';
import { bestOption, isFitting, isKnown, moderationOf, worthPublishing } from '../bots/book.ts';
import { refOf, replyTo, type Situation } from '../bots/bot.ts';
import { isOwnOption } from '../own-option.ts';
import type { Model } from './debrief.ts';

type ActionOf<T extends Action['type']> = Extract<Action, { readonly type: T }>;

/** Two answers this close in quality (−1 … 1) are as good as one another. Chosen: half of what the least virtue adds. */
const AS_GOOD = 0.1;

const SAME: Model = { is: 'same' };
const NOTHING: Model = { is: 'nothing' };

/**
 * What the book would have done instead, with what was known, signed and possible at that moment: a fact that nobody
 * had verified yet cannot be stated, a text without its signatures cannot be sent. How good an answer is, is the
 * engine's own measure of it; its wording is not compared.
 */
export function modelOf(situation: Situation, action: Action): Model {
  switch (action.type) {
    case 'reply':
      return modelOfReply(situation, action);
    case 'moderate':
      return modelOfModeration(situation, action);
    case 'publish':
      return modelOfStatement(situation, action);
    default:
      return SAME;
  }
}

function modelOfReply(situation: Situation, reply: ActionOf<'reply'>): Model {
  const { world, levers, posts } = situation;
  const post = posts.get(reply.post);
  const option = optionOf(world, reply.option);
  if (!post || !option) return SAME;
  if (post.on === 'cell') return modelAmongColleagues(situation, post, option);
  const best = bestNow(situation, post);
  const worth = receivedAs(situation, post, option, reply);
  const bestWorth = best ? qualityOf(levers, responsibilityOf(world, post), best) : 0;
  if (worth > 0 && worth >= bestWorth - AS_GOOD) return SAME;
  const done = best ? replyTo(post, refOf(post, best)) : possible(situation, moderationOf(situation, post));
  return done ? { is: 'instead', action: done } : leftAlone(situation, post);
}

/** Nobody outside reads the words: what counts is what they set off. */
function modelAmongColleagues(situation: Situation, post: Post, option: ReplyOption): Model {
  const isFine = (each: ReplyOption): boolean => isHarmless(each) && isTruthful(situation.world, each);
  if (isFine(option)) return SAME;
  const best = bestNow(situation, post) ?? sendable(situation, post).find(isFine);
  return insteadOr(best && replyTo(post, refOf(post, best)));
}

function modelOfModeration(situation: Situation, { post: id, how, cite }: ActionOf<'moderate'>): Model {
  const post = situation.posts.get(id);
  if (!post) return SAME;
  if (post.breach) {
    const isLawful = cite || how === 'report' || how === 'block';
    return isLawful ? SAME : insteadOr(possible(situation, moderationOf(situation, post)));
  }
  // Shutting the door on a troll silences no critic.
  if (post.kind === 'trolling' && (how === 'block' || how === 'report')) return SAME;
  const best = bestNow(situation, post);
  return best ? { is: 'instead', action: replyTo(post, refOf(post, best)) } : leftAlone(situation, post);
}

function modelOfStatement(situation: Situation, { statement: id }: ActionOf<'publish'>): Model {
  const { world, levers } = situation;
  const statement = world.statements.find((each) => each.id === id);
  if (!statement) return SAME;
  const isGood =
    isFitting(world, levers, statement) && isTruthful(world, statement) && !isBareDenial(situation, statement);
  if (isGood) return SAME;
  const weight = (each: Statement): number => shareOf(levers, each.kind, fitOf(levers, world.responsibility, each));
  const fitting = worthPublishing(situation)
    .filter((each) => possible(situation, { type: 'publish', statement: each.id }))
    .toSorted((a, b) => weight(b) - weight(a))[0];
  return insteadOr(fitting && { type: 'publish', statement: fitting.id });
}

/** What the text is worth to who reads it: its quality, less what copying and the wrong channel leave of it. */
function receivedAs(
  situation: Situation,
  post: Post,
  option: ReplyOption,
  { option: ref, channel }: ActionOf<'reply'>,
): number {
  const { world, levers, view } = situation;
  const harms =
    !isSound(world, levers, post, option) ||
    !isTruthful(world, option) ||
    (post.kind === 'rumour' && isBareDenial(situation, option));
  if (harms) return -1;
  const sent = view.events.filter((event) => event.type === 'reply-landed' && event.option === ref).length;
  const heard = channel === 'public' || post.on === 'inbox' ? 1 : levers.wrongChannel;
  return qualityOf(levers, responsibilityOf(world, post), option) * power(levers.copy, sent) * heard;
}

/** Denies what nobody has checked: it is not believed, even where it is right. */
const isBareDenial = ({ view }: Situation, { denies }: Wording): boolean =>
  denies.some((fact) => !isKnown(view.facts, fact));

/** For good, or until the best answer to it is shown to be true and signed. */
function leftAlone(situation: Situation, post: Post): Model {
  const { world, view } = situation;
  const best = bestOption(situation, post, post.replies, (option) => isTruthful(world, option));
  if (!best || view.posts.some(({ id, status }) => id === post.id && status === 'answered')) return NOTHING;
  const text = refOf(post, best);
  const facts = [...best.asserts, ...best.denies].filter((fact) => !isKnown(view.facts, fact));
  const hasSigned = (who: string): boolean =>
    view.signOffs.some((each) => each.given && each.who === who && each.text === text);
  const signOff = best.signOff.filter((who) => !hasSigned(who));
  return facts.length + signOff.length > 0 ? { is: 'nothing', notYet: { text, facts, signOff } } : NOTHING;
}

/** The best that could be answered in public at this moment: seen, signed, not answered before. */
const bestNow = (situation: Situation, post: Post): ReplyOption | undefined =>
  bestOption(situation, post, sendable(situation, post));

const sendable = (situation: Situation, post: Post): ReplyOption[] =>
  post.replies.filter((option) => !isOwnOption(option) && situation.can(replyTo(post, refOf(post, option))));

const possible = (situation: Situation, action: Action | undefined): Action | undefined =>
  action && situation.can(action) ? action : undefined;

const insteadOr = (action: Action | undefined): Model => (action ? { is: 'instead', action } : NOTHING);
