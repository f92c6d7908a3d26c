import { isHarmless, isSound, isTruthful } from '../../crisis/judgement.ts';
import type { Levers } from '../../crisis/levers.ts';
import { fitOf, qualityOf, responsibilityOf } from '../../crisis/quality.ts';
import { CONCERNS, type Minutes, type RuleId, type Trait } from '../../crisis/vocabulary.ts';
import type { Post, ReplyOption, World } from '../../crisis/world.ts';
import { hashName, uniform } from '../../kernel/key.ts';
import { isPlatform } from '../../rules/history.ts';

/** Which messages of a crisis put one rule to the test, and how sharply. */

/** What three minutes can hold: every message is read, and every answer to it. */
const MOST = 4;
const LEAST = 3;
const LEAST_CONCERNS = 2;

/** A good answer for which one waits longer is not to be had in a crisis of a few hours. */
const LONGEST_CHECK: Minutes = 90;
/** News promised later would come after the end. */
const LONGEST_PROMISE: Minutes = 240;
/** A message that comes later speaks of what happened meanwhile. */
const EARLY: Minutes = 360;
/** So much may chance add to a message, that two rules do not make the same crisis of one scenario. */
const VARIETY = 0.9;

/** The messages a short crisis is made of, in their order; undefined if too little in this world tests the rule. */
export function choosePosts<P extends Post>(
  world: Omit<World, 'posts'> & { readonly posts: readonly P[] },
  levers: Levers,
  rule: RuleId,
): readonly P[] | undefined {
  // What waits on something, comments on something or comes late in the story needs what came before it.
  const open = world.posts.filter(({ when, re }) => typeof when === 'number' && when <= EARLY && re === undefined);
  const ranked = open
    .map((post) => ({ post, worth: worthOf(world, levers, rule, post) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  const chosen: P[] = [];
  for (const { post } of ranked) {
    const targets = targetsOf(post).map((id) => open.find((each) => each.id === id));
    const fresh = [post, ...targets].flatMap((each) => (each === undefined || chosen.includes(each) ? [] : [each]));
    const fits = !targets.includes(undefined) && chosen.length + fresh.length <= MOST;
    if (fits && fresh.every((each) => isWelcome(world, rule, chosen, each))) chosen.push(...fresh);
  }
  const concerns = chosen.filter((post) => isOpenConcern(world, post));
  if (chosen.length < LEAST || concerns.length < LEAST_CONCERNS) return undefined;
  return chosen.sort((a, b) => timeOf(a) - timeOf(b));
}

export const timeOf = ({ when }: Post): Minutes => (typeof when === 'number' ? when : 0);

/** The messages its answers would delete: where it is, they have to be. */
export const targetsOf = ({ replies }: Post): string[] => [
  ...new Set(replies.flatMap(({ does }) => does.flatMap((deed) => ('delete' in deed ? [deed.delete] : [])))),
];

/** Somebody's worry, in the open, with something to say to it: not a colleague's, and not a troll's. */
export function isOpenConcern(world: World, post: Post): boolean {
  const role = world.people.find(({ id }) => id === post.by)?.role;
  const isCritic = role !== undefined && role !== 'troll' && post.breach === undefined && CONCERNS.includes(post.kind);
  return isCritic && isPlatform(post.on) && post.replies.length > 1;
}

/** One message a person, and one that is no concern; of trolls as many as of critics: telling them apart is the skill. */
function isWelcome(world: World, rule: RuleId, chosen: readonly Post[], post: Post): boolean {
  if (chosen.some(({ by }) => by === post.by)) return false;
  const others = chosen.filter((each) => !isOpenConcern(world, each)).length;
  return isOpenConcern(world, post) || others < (rule === 'do-not-feed' ? 2 : 1);
}

/** How sharply a message tests the rule; 0: not at all, or nobody could answer it well in time. */
function worthOf(world: World, levers: Levers, rule: RuleId, post: Post): number {
  const isConcern = isOpenConcern(world, post);
  const worth = !isConcern
    ? worthOfOther(world, rule, post)
    : isAnswerableSoon(world, levers, post)
      ? worthOfConcern(world, levers, rule, post)
      : 0;
  return worth === 0 ? 0 : worth + VARIETY * uniform(hashName(rule), hashName(post.id), 7);
}

/** A colleague who wants something deleted, what the charter forbids, what is better left alone. */
function worthOfOther(world: World, rule: RuleId, post: Post): number {
  if (rule === 'never-delete' && targetsOf(post).length > 0) return 4;
  if (!isPlatform(post.on) || post.kind === 'praise' || post.kind === 'news') return 0;
  const isBreach = post.breach !== undefined;
  const isTroll = world.people.find(({ id }) => id === post.by)?.role === 'troll';
  if (!isBreach && !isTroll && post.kind !== 'trolling' && post.kind !== 'meme') return 0;
  if (rule === 'never-delete') return isBreach && post.page === 'ours' ? 2.5 : 0;
  if (rule === 'do-not-feed') return post.replies.length > 0 ? 3 : 1.5;
  return rule === 'always-answer' ? 0.5 : 0;
}

function worthOfConcern(world: World, levers: Levers, rule: RuleId, post: Post): number {
  const { replies, on, page, kind, about } = post;
  const has = (...traits: Trait[]) => replies.some((each) => each.traits.some((trait) => traits.includes(trait)));
  const if_ = (holds: boolean, worth: number): number => (holds ? worth : 0);
  switch (rule) {
    case 'never-delete':
      return 0.5 + if_(page === 'ours', 2);
    case 'always-answer':
      return 2;
    case 'answer-fast':
      return on === 'pepia' ? 2 : on === 'trombi' ? 1.8 : 1.2;
    case 'empathise':
      if (kind !== 'complaint' && kind !== 'rumour') return 0.2;
      return if_(has('empathy'), 1 + if_(has('blame', 'dismissive', 'conditional-apology'), 1));
    case 'same-channel':
      return on === 'pepia' || on === 'trombi' ? 1.5 : 2;
    case 'give-context':
      return 0.3 + if_(about !== undefined, 1) + if_(soundIn(world, levers, post).every(isClaim), 2);
    case 'own-up': {
      const fits = replies.map((option) => fitOf(levers, responsibilityOf(world, post), option));
      return 0.3 + if_(fits.includes(1), 1) + if_(fits.includes(-1), 1);
    }
    case 'be-human':
      return if_(has('personal', 'humour'), 1 + if_(has('canned', 'legalese', 'sarcasm', 'threat'), 1));
    case 'do-not-feed':
      return 1;
    case 'follow-up': {
      const soon = soundIn(world, levers, post).some(({ promises = Infinity }) => promises <= LONGEST_PROMISE);
      return 0.3 + if_(soon, 2) + if_(has('next-step'), 0.7);
    }
  }
}

const isClaim = ({ asserts, denies, strategy }: ReplyOption): boolean =>
  strategy === 'hold' || asserts.length + denies.length > 0;

const soundIn = (world: World, levers: Levers, post: Post): ReplyOption[] =>
  post.replies.filter((option) => isSound(world, levers, post, option) && isTruthful(world, option));

/** There is a good answer that can be had in time, one to be avoided, and no lure to wait and see. */
function isAnswerableSoon(world: World, levers: Levers, post: Post): boolean {
  const sound = soundIn(world, levers, post);
  if (sound.length === post.replies.length) return false;
  const worth = (option: ReplyOption): number => qualityOf(levers, responsibilityOf(world, post), option);
  const atOnce = sound.filter(({ asserts, denies }) => asserts.length + denies.length === 0);
  if (atOnce.toSorted((a, b) => worth(b) - worth(a))[0]?.strategy === 'hold') return false;
  return sound.some((option) => {
    const checks = [...option.asserts, ...option.denies].map(
      (id) => world.facts.find((fact) => fact.id === id)?.verify,
    );
    const waits = option.signOff.map((id) => world.cell.find((member) => member.id === id)?.signOff);
    const isSoon = [...checks, ...waits].every((minutes = 0) => minutes <= LONGEST_CHECK);
    return isSoon && option.strategy !== 'hold' && isHarmless(option);
  });
}
