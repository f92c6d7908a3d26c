import type { Levers } from '../crisis/levers.ts';
import { deadlineOf, qualityOf, responsibilityOf } from '../crisis/quality.ts';
import type { Minutes, Moderation, RuleId, Strategy } from '../crisis/vocabulary.ts';
import type { Wording } from '../crisis/world.ts';
import { CRITERIA, type Criterion } from '../replies/reading.ts';
import { wordingOf } from '../replies/wording.ts';
import type { Finding } from '../rules/finding.ts';
import { isConcern, optionOf, type SeenPost } from '../rules/history.ts';
import { leversOf, type Rulebook, weightsOf } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import { median } from '../training/balance/statistics.ts';
import { isOwnOption, isOwnRef } from '../training/own-option.ts';
import { hundredths } from '../training/rule-scores.ts';
import type { Run } from '../training/run.ts';
import type { Assessed } from './assess.ts';

/**
 * What became of a message with one entrant; each has exactly one. A message taken down is `removed` even if it had
 * been answered; `private`: an answer only the author could read, or one given elsewhere.
 */
export const FATES = ['in-time', 'late', 'covered', 'private', 'removed', 'left', 'unseen'] as const;
export type Fate = (typeof FATES)[number];

/** The same round, post by post: what everybody did. */
export interface Comparison {
  readonly entrants: number;
  readonly decisions: readonly Decision[];
  readonly statements: readonly StatementUse[];
}

export interface Decision {
  /** Where the words are: the scenario of an entrant who had this message. */
  readonly scenario: Scenario;
  readonly post: string;
  /** Half of those who had it had it by this minute. */
  readonly at: Minutes;
  /** A worry that calls for an answer; else bait, a breach or a colleague’s word, which may well be left. */
  readonly calls: boolean;
  readonly deadline: Minutes;
  /** How many had it in their round. */
  readonly of: number;
  readonly fates: Readonly<Record<Fate, number>>;
  /** How many did this to it; somebody who hid and then deleted counts in both. */
  readonly moderated: Readonly<Record<Moderation, number>>;
  /** 0: all did the same; towards 1: no two did. The chance that two of them did not do the same (Gini–Simpson). */
  readonly division: number;
  /** Of those who answered. */
  readonly medianDelay: Minutes | undefined;
  /** Every text the message offers, and any pasted from elsewhere; the most chosen first. */
  readonly options: readonly OptionUse[];
  /** What was written in people's own words, gathered by what was read in it; what most did first. */
  readonly written: readonly WrittenUse[];
}

/** Texts that say the same, in words of their own. */
export interface WrittenUse {
  /** None: they could not be read. */
  readonly strategy: Strategy | undefined;
  /** What the reader found enough of. */
  readonly met: readonly Criterion[];
  readonly count: number;
  readonly texts: readonly WrittenText[];
}

export interface WrittenText {
  /** `post/option`. */
  readonly text: string;
  /** Where the words are: their author’s. */
  readonly scenario: Scenario;
  /** What they were written after. */
  readonly log: Run['log'];
  readonly reading: Reading;
}

export interface OptionUse {
  /** `post/option`. */
  readonly text: string;
  readonly count: number;
  readonly reading: Reading;
}

/** What the engine thinks of a text: how good it is by itself, and what the rules found in it, most points first. */
export interface Reading {
  /** −1 … 1. */
  readonly quality: number;
  readonly sense: 'good' | 'poor' | 'bad';
  readonly findings: readonly {
    readonly key: string;
    readonly rule: RuleId;
    /** Mean of those it was found with. */
    readonly points: number;
    readonly count: number;
  }[];
}

export interface StatementUse {
  readonly scenario: Scenario;
  readonly statement: string;
  readonly of: number;
  /** Who published it when; the first one first. */
  readonly published: readonly { readonly entrant: string; readonly at: Minutes }[];
  readonly medianAt: Minutes | undefined;
  readonly reading: Reading;
}

export function compare(assessed: readonly Assessed[], rulebook: Rulebook): Comparison {
  const reader = new Reader(assessed, rulebook);
  const posts = new Map<string, Assessed>();
  const statements = new Map<string, Assessed>();
  for (const each of assessed) {
    for (const { post } of each.posts) if (!posts.has(post.id)) posts.set(post.id, each);
    for (const { id } of each.entrant.scenario.statements) if (!statements.has(id)) statements.set(id, each);
  }
  return {
    entrants: assessed.length,
    decisions: [...posts]
      .map(([post, where]) => decisionOn(post, where, assessed, reader))
      .filter(isDecision)
      .toSorted((a, b) => a.at - b.at),
    statements: [...statements].map(([id, where]) => useOf(id, where, assessed, reader)),
  };
}

/** There was something to choose, or somebody did something. */
function isDecision({ options, written, moderated }: Decision): boolean {
  return options.length + written.length > 0 || Object.values(moderated).some((count) => count > 0);
}

function decisionOn(post: string, where: Assessed, assessed: readonly Assessed[], reader: Reader): Decision {
  const { scenario } = where.entrant;
  const { levers } = reader;
  const told = where.posts.find((seen) => seen.post.id === post) as SeenPost;
  const deadline = deadlineOf(levers, told.post);
  const had = assessed.filter(({ entrant }) => entrant.scenario.posts.some(({ id }) => id === post));
  const met = had.map((each) => metWith(each, post, deadline));
  const fates = tally(
    FATES,
    met.map(({ fate }) => fate),
  );
  const delays = met.flatMap(({ waited }) => (waited === undefined ? [] : [waited]));
  const offered = told.post.replies.flatMap((option) => (isOwnOption(option) ? [] : [`${post}/${option.id}`]));
  // Whoever sent the same text twice said it once.
  const sent = had.flatMap((by): Sent[] => [
    ...new Map(
      by.answers.flatMap((answer) => (answer.to?.post.id === post ? [[answer.text, { by, answer }] as const] : [])),
    ).values(),
  ]);
  const chosen = sent.flatMap(({ answer: { text } }) => (isOwnRef(text) ? [] : [text]));
  const texts = [...new Set([...offered, ...chosen])];
  const responsibility = responsibilityOf(scenario, told.post);
  return {
    scenario,
    post,
    at: median(met.flatMap(({ cameAt }) => (cameAt === undefined ? [] : [cameAt]))),
    calls: isConcern(told),
    deadline,
    of: had.length,
    fates,
    moderated: tally(
      ['hide', 'delete', 'block', 'report'],
      met.flatMap(({ moderated }) => moderated),
    ),
    division: divisionOf(met.flatMap(({ fate, said }) => (fate === 'unseen' ? [] : [`${fate} ${said}`]))),
    medianDelay: delays.length > 0 ? median(delays) : undefined,
    options: texts
      .flatMap((text): OptionUse[] => {
        const wording = optionOf(scenario, text);
        if (wording === undefined) return [];
        const reading = reader.read(qualityOf(levers, responsibility, wording), text, post);
        return [{ text, count: chosen.filter((each) => each === text).length, reading }];
      })
      .toSorted((a, b) => b.count - a.count),
    written: writtenUses(sent, reader),
  };
}

/** What somebody sent, and whose run it is in. */
interface Sent {
  readonly by: Assessed;
  readonly answer: Assessed['answers'][number];
}

/** Nobody writes what another wrote: what they have in common is what was read in it. */
function writtenUses(sent: readonly Sent[], reader: Reader): WrittenUse[] {
  const own = sent.filter(({ answer }) => isOwnRef(answer.text));
  return [...Map.groupBy(own, ({ by, answer }) => keyOf(gistOf(by, answer.text))).values()]
    .map((alike): WrittenUse => {
      const [{ by, answer }] = alike as [Sent];
      const texts = new Map(alike.map((each) => [each.answer.text, each]));
      return {
        ...gistOf(by, answer.text),
        count: alike.length,
        texts: [...texts].map(([text, each]) => ({
          text,
          scenario: each.by.entrant.scenario,
          log: each.by.entrant.run.log,
          reading: reader.read(each.answer.quality, text, each.answer.to?.post.id),
        })),
      };
    })
    .toSorted((a, b) => b.count - a.count);
}

type Gist = Pick<WrittenUse, 'strategy' | 'met'>;

/** What the crisis took from somebody's own words. */
function gistOf({ readings }: Assessed, text: string): Gist {
  const reading = readings.get(text);
  const { strategy, traits = [] } = (reading && wordingOf(reading)) ?? {};
  const has: readonly string[] = traits;
  return { strategy, met: CRITERIA.filter((criterion) => has.includes(criterion)) };
}

const keyOf = ({ strategy, met }: Gist): string => [strategy, ...met].join(' ');

/** How one entrant dealt with it. */
function metWith(entrant: Assessed, post: string, deadline: Minutes) {
  const { posts, answers, moderations } = entrant;
  const seen = posts.find((each) => each.post.id === post);
  if (seen === undefined)
    return { fate: 'unseen' as const, cameAt: undefined, waited: undefined, said: undefined, moderated: [] };
  const inside = seen.post.on === 'cell' || seen.post.on === 'inbox';
  const mine = answers.filter(({ to }) => to?.post.id === post);
  const heard = mine.find(({ channel }) => channel === 'public' || inside);
  const waited = heard && Math.max(0, heard.at - seen.view.at);
  const isCovered = answers.some(({ covers, channel }) => channel === 'public' && covers.includes(post));
  const fate: Fate =
    seen.view.status === 'moderated'
      ? 'removed'
      : waited !== undefined
        ? waited <= deadline
          ? 'in-time'
          : 'late'
        : isCovered
          ? 'covered'
          : mine.length > 0
            ? 'private'
            : 'left';
  const how = moderations.flatMap(({ event }) => (event.post === post ? [event.how] : []));
  const text = mine[0]?.text;
  // In words of their own, two did the same who said the same.
  const said = text !== undefined && isOwnRef(text) ? keyOf(gistOf(entrant, text)) : text;
  return { fate, cameAt: seen.view.at, waited, said, moderated: [...new Set(how)] };
}

function useOf(id: string, where: Assessed, assessed: readonly Assessed[], reader: Reader): StatementUse {
  const { scenario } = where.entrant;
  const had = assessed.filter(({ entrant }) => entrant.scenario.statements.some((each) => each.id === id));
  const published = had
    .flatMap(({ entrant, answers }) => {
      const said = answers.find(({ statement }) => statement?.id === id);
      return said ? [{ entrant: entrant.id, at: said.at }] : [];
    })
    .toSorted((a, b) => a.at - b.at);
  const wording = scenario.statements.find((each) => each.id === id) as Wording;
  const quality = qualityOf(reader.levers, scenario.responsibility, wording);
  return {
    scenario,
    statement: id,
    of: had.length,
    published,
    medianAt: published.length > 0 ? median(published.map(({ at }) => at)) : undefined,
    reading: reader.read(quality, id, undefined),
  };
}

/** Knows what the rules found in each text, everybody's runs together. */
class Reader {
  readonly levers: Levers;
  private readonly good: number;
  private readonly findings: ReadonlyMap<string, readonly Finding[]>;

  constructor(assessed: readonly Assessed[], rulebook: Rulebook) {
    this.levers = leversOf(rulebook);
    this.good = weightsOf(rulebook).good;
    const all = assessed.flatMap(({ scorecard }) => scorecard.rules.flatMap(({ findings }) => findings));
    this.findings = Map.groupBy(
      // Those worth nothing say nothing.
      all.filter(({ text, points }) => text !== undefined && points !== 0),
      ({ text, post }) => `${text} ${post ?? ''}`,
    );
  }

  /** What is found in a text sent to that post, gathered by what it says. */
  read(quality: number, text: string, post: string | undefined): Reading {
    const byKey = Map.groupBy(this.findings.get(`${text} ${post ?? ''}`) ?? [], ({ key }) => key);
    return {
      quality,
      sense: quality >= this.good ? 'good' : quality >= 0 ? 'poor' : 'bad',
      findings: [...byKey]
        .map(([key, alike]) => ({
          key,
          rule: (alike[0] as Finding).rule,
          points: hundredths(alike.reduce((sum, { points }) => sum + points, 0) / alike.length),
          count: alike.length,
        }))
        .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    };
  }
}

function divisionOf(deeds: readonly string[]): number {
  const counts = [...Map.groupBy(deeds, (deed) => deed).values()].map((alike) => alike.length);
  return 1 - counts.reduce((sum, count) => sum + (count / Math.max(1, deeds.length)) ** 2, 0);
}

function tally<T extends string>(names: readonly T[], found: readonly T[]): Record<T, number> {
  return Object.fromEntries(names.map((name) => [name, found.filter((each) => each === name).length])) as Record<
    T,
    number
  >;
}
