import { advice, type Flaw, warning } from '../problem.ts';
import { folded } from '../real-names.ts';
import type { Scenario } from '../schema.ts';
import { spokenIn, TONGUES, type Tongue } from '../tongues.ts';
import { type Decision, decisionsOf } from './answers.ts';

/**
 * Whether the good answer can be told without understanding it: by its length, its place in the file, or the words it
 * begins with. One decision proves nothing; a habit over the whole scenario does, when chance would hardly bring it.
 */
export function tells(scenario: Scenario): Flaw[] {
  const decisions = decisionsOf(scenario).flatMap(withClearBest);
  if (decisions.length < FEW) return [];
  const languages = TONGUES.filter((language) =>
    decisions.some(({ post }) => post.replies.some(({ text }) => typeof text !== 'string' || language === 'fr')),
  );
  return [...lengths(decisions, languages), ...places(decisions), ...openings(decisions, languages)];
}

/** Fewer decisions than this show no habit. */
const FEW = 5;
/** A habit that chance brings in fewer than one scenario out of a hundred, in more than half of the decisions. */
const CHANCE = 0.01;
const MOST = 0.5;
/** The best answer is clearly so. */
const CLEAR = 0.1;

interface Contest extends Decision {
  readonly best: number;
}

function withClearBest(decision: Decision): Contest[] {
  const sorted = decision.worth.toSorted((a, b) => b - a);
  const [first = 0, second = 0] = sorted;
  return first - second >= CLEAR ? [{ ...decision, best: decision.worth.indexOf(first) }] : [];
}

function lengths(decisions: readonly Contest[], languages: readonly Tongue[]): Flaw[] {
  for (const language of languages) {
    for (const which of ['longest', 'shortest'] as const) {
      const isIt = ({ post, best }: Contest) => {
        const all = post.replies.map(({ text }) => spokenIn(text, language).length);
        const extreme = which === 'longest' ? Math.max(...all) : Math.min(...all);
        return all[best] === extreme && all.filter((each) => each === extreme).length === 1;
      };
      const count = decisions.filter(isIt).length;
      if (isHabit(count, decisions)) return [warning(['posts'], `good-${which}`, { count, total: decisions.length })];
    }
  }
  return [];
}

/** Advice only: the game shuffles the answers, but a printed list does not. */
function places(decisions: readonly Contest[]): Flaw[] {
  for (const which of ['first', 'last'] as const) {
    const count = decisions.filter(
      ({ post, best }) => best === (which === 'first' ? 0 : post.replies.length - 1),
    ).length;
    if (isHabit(count, decisions)) return [advice(['posts'], `good-${which}`, { count, total: decisions.length })];
  }
  return [];
}

/** Did chance bring it? One of `m` answers is it with probability 1/m; these are the decisions' sums of such draws. */
function isHabit(count: number, decisions: readonly Contest[]): boolean {
  if (count <= MOST * decisions.length) return false;
  let chances = [1];
  for (const { post } of decisions) {
    const p = 1 / post.replies.length;
    const next = [...chances.map((q) => q * (1 - p)), 0];
    for (const [hits, q] of chances.entries()) next[hits + 1] = (next[hits + 1] ?? 0) + q * p;
    chances = next;
  }
  return chances.slice(count).reduce((sum, q) => sum + q, 0) < CHANCE;
}

/** The same first word, or first three, in most good answers and hardly any other. */
function openings(decisions: readonly Contest[], languages: readonly Tongue[]): Flaw[] {
  for (const language of languages) {
    for (const length of [3, 2, 1]) {
      const good = new Map<string, number>();
      const others = new Map<string, number>();
      /** As an author wrote it, with its accents. */
      const written = new Map<string, string>();
      const total = { good: 0, others: 0 };
      for (const { post, best } of decisions) {
        for (const [index, { text }] of post.replies.entries()) {
          const words = wordsOf(spokenIn(text, language), length);
          const opening = folded(words);
          if (index === best && !written.has(opening)) written.set(opening, words);
          const which = index === best ? 'good' : 'others';
          total[which] += 1;
          const counts = which === 'good' ? good : others;
          counts.set(opening, (counts.get(opening) ?? 0) + 1);
        }
      }
      for (const [opening, count] of good) {
        const elsewhere = others.get(opening) ?? 0;
        const found = written.get(opening) ?? '';
        if (found !== '' && count >= FEW && count > MOST * total.good && elsewhere <= RARE * total.others) {
          return [warning(['posts'], 'good-opening', { found, count, total: total.good })];
        }
      }
    }
  }
  return [];
}

/** So seldom in the others that it still gives the good ones away. */
const RARE = 0.1;

/** The first words; none if there are not so many. */
function wordsOf(text: string, length: number): string {
  const words = text.slice(0, 80).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.length < length ? '' : words.slice(0, length).join(' ');
}
