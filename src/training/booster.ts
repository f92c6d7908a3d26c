import { deadlineOf } from '../crisis/quality.ts';
import type { Minutes, Preparation, RuleId } from '../crisis/vocabulary.ts';
import type { Condition } from '../crisis/world.ts';
import { leversOf, RULEBOOK } from '../rules/rulebook.ts';
import type { Scenario, ScenarioText } from '../scenario/schema.ts';
import { choosePosts, isOpenConcern, targetsOf, timeOf } from './booster/choice.ts';

/** What the interface says around a booster; everything else is in the scenario's own words. */
export interface BoosterFrame {
  readonly title: ScenarioText;
  readonly lesson: ScenarioText;
  /** Everybody got an answer and nobody was silenced; or not. */
  readonly answered: { readonly title: ScenarioText; readonly text: ScenarioText };
  readonly waiting: { readonly title: ScenarioText; readonly text: ScenarioText };
}

type ScenarioPost = Scenario['posts'][number];
type ScenarioStatement = Scenario['statements'][number];

const DAY: Minutes = 1440;
/** From one message to the next, and from the last to the end: what lay between them is not told. */
const GAP: Minutes = 30;
const AFTERWARDS: Minutes = 240;
/** Nobody waits longer for an answer, nor comes back later. */
const LONGEST_WAIT: Minutes = 150;
const COMING_BACK: Minutes = 60;
/** Facts and signatures come so many times sooner. */
const SOONER = 3;
/** Phrases of the crowd, of each mood. */
const PHRASES = 6;

const LEVERS = leversOf(RULEBOOK);

/**
 * A micro-crisis cut from a scenario to train one rule: the three or four messages that test it most, who wrote them,
 * what they turn on, and what their authors come back to say. Days become a few hours. Undefined where too little in the
 * scenario tests the rule. The same scenario and rule always give the same booster.
 */
export function cutBooster(scenario: Scenario, rule: RuleId, frame: BoosterFrame): Scenario | undefined {
  const chosen = choosePosts(scenario, LEVERS, rule);
  const [first] = chosen ?? [];
  if (chosen === undefined || first === undefined) return undefined;
  const posts = [...chosen.map((post, n) => comingAt(n * GAP, post)), ...reactions(scenario, chosen)];
  const statements = rule === 'follow-up' ? closing(scenario) : [];
  const texts = [...posts.flatMap(({ replies }) => replies), ...statements];
  const named = new Set<string | undefined>([
    ...posts.flatMap(({ by, about }) => [by, about]),
    ...texts.flatMap(({ asserts, denies, signOff }) => [...asserts, ...denies, ...signOff]),
  ]);
  const startsAt = scenario.startsAt + timeOf(first);
  const ready: readonly Preparation[] = posts.some(({ breach }) => breach !== undefined)
    ? ['monitoring', 'charter']
    : ['monitoring'];
  return {
    ...scenario,
    id: boosterId(scenario.id, rule),
    title: frame.title,
    lesson: frame.lesson,
    focus: [rule],
    weekday: ((scenario.weekday - 1 + Math.floor(startsAt / DAY)) % 7) + 1,
    startsAt: startsAt % DAY,
    duration: (chosen.length - 1) * GAP + AFTERWARDS,
    people: scenario.people.filter(({ id }) => named.has(id)),
    cell: scenario.cell.flatMap((each) => (named.has(each.id) ? [{ ...each, signOff: sooner(each.signOff) }] : [])),
    facts: scenario.facts.flatMap((each) => (named.has(each.id) ? [{ ...each, verify: sooner(each.verify) }] : [])),
    preparations: { budget: ready.length, choices: ready.map((kind) => ({ kind, cost: 1 })) },
    posts,
    statements,
    chatter: scenario.chatter && someOf(scenario.chatter),
    endings: [
      { id: 'answered', ...frame.answered, when: everybodyAnswered(scenario, chosen) },
      { id: 'waiting', ...frame.waiting },
    ],
    search: [],
  };
}

/** An id may have forty letters. */
const boosterId = (scenario: string, rule: RuleId): string =>
  `booster-${rule}-${scenario}`.slice(0, 40).replace(/-$/, '');

const sooner = (minutes: Minutes): Minutes => Math.ceil(minutes / SOONER);

function comingAt(when: Minutes, post: ScenarioPost): ScenarioPost {
  const isPatient = post.replies.length > 0 && deadlineOf(LEVERS, post) > LONGEST_WAIT;
  return { ...post, when, ...(isPatient && { deadline: LONGEST_WAIT }) };
}

/** What the same people say next, as far as it hangs on nothing but what was done to what is there. */
function reactions(scenario: Scenario, chosen: readonly ScenarioPost[]): ScenarioPost[] {
  const there = new Set(chosen.map(({ id }) => id));
  const speakers = new Set(chosen.map(({ by }) => by));
  return scenario.posts.flatMap((post) => {
    const { when, by, re } = post;
    if (typeof when === 'number' || !speakers.has(by) || (re !== undefined && !there.has(re))) return [];
    if (!isAboutOnly(when.if, there) || targetsOf(post).some((id) => !there.has(id))) return [];
    return [{ ...post, when: { if: when.if, after: Math.min(when.after, COMING_BACK) } }];
  });
}

function isAboutOnly(condition: Condition, posts: ReadonlySet<string>): boolean {
  const { all, any, not, answered, chosen, deleted, moderated, appeared } = condition;
  const parts = all ?? any ?? (not && [not]);
  if (parts) return parts.every((part) => isAboutOnly(part, posts));
  const about = answered ?? deleted ?? moderated ?? appeared ?? chosen?.split('/')[0];
  return about !== undefined && posts.has(about);
}

/** The words that end a crisis, where they can be said of any. */
const closing = ({ statements }: Scenario): ScenarioStatement[] =>
  statements.filter(
    ({ kind, needs, asserts, denies }) =>
      (kind === 'thanks' || kind === 'follow-up') && needs === undefined && asserts.length + denies.length === 0,
  );

const someOf = (chatter: NonNullable<Scenario['chatter']>): NonNullable<Scenario['chatter']> => ({
  angry: chatter.angry.slice(0, PHRASES),
  mocking: chatter.mocking.slice(0, PHRASES),
  worried: chatter.worried.slice(0, PHRASES),
  curious: chatter.curious.slice(0, PHRASES),
  supportive: chatter.supportive.slice(0, PHRASES),
});

function everybodyAnswered(scenario: Scenario, chosen: readonly ScenarioPost[]): Condition {
  const concerns = chosen.filter((post) => isOpenConcern(scenario, post));
  return { all: concerns.flatMap(({ id }): Condition[] => [{ answered: id }, { not: { deleted: id } }]) };
}
