import type { Minutes, RuleId } from '../crisis/vocabulary.ts';
import type { Finding } from './finding.ts';
import type { Answer, Concern, History, SeenPost } from './history.ts';
import type { FindingKey, Weights } from './weights.ts';

/** A golden rule: reads a run and says what kept it and what broke it. No finding: the run never called for it. */
export interface Rule {
  readonly id: RuleId;
  judge(history: History, weights: Weights): Finding[];
}

/** What a rule saw, before points. */
export interface Judgement {
  readonly key: FindingKey;
  readonly at: Minutes;
  /**
   * Its share of the rule, beside the others': the rule's points are split in proportion to the stakes, so the
   * best of conduct earns exactly all of them. `whole`: a grave fault, weighed against the whole rule instead.
   */
  readonly stake: number | 'whole';
  /** How fully it holds, 0–1. Default 1. */
  readonly scale?: number;
  readonly params?: Finding['params'];
  readonly action?: number | undefined;
  readonly post?: string | undefined;
  readonly text?: string | undefined;
}

/** Gives each judgement its points. */
export function settle(rule: RuleId, weights: Weights, judgements: readonly Judgement[]): Finding[] {
  const all = judgements.reduce((sum, { stake }) => sum + (stake === 'whole' ? 0 : stake), 0);
  return judgements
    .map(({ key, at, stake, scale = 1, params = {}, action, post, text }) => ({
      rule,
      points: weights.rules[rule] * weights.findings[key] * scale * (stake === 'whole' ? 1 : stake / all),
      at,
      key,
      params,
      ...(action === undefined ? {} : { action }),
      ...(post === undefined ? {} : { post }),
      ...(text === undefined ? {} : { text }),
    }))
    .sort((a, b) => a.at - b.at);
}

/** Where a text stands: for a judgement about what the player wrote. */
export function citing(answer: Answer): Pick<Judgement, 'at' | 'action' | 'post' | 'text'> {
  return { at: answer.at, action: answer.action, post: answer.to?.post.id, text: answer.text };
}

/** In the player's own words, and not understood: nobody judges how it was said. */
export const isUnread = ({ wording }: Answer): boolean => 'unread' in wording && wording.unread === true;

/** `who` is a person's id; the interface gives the handle. */
export function naming({ post }: SeenPost): { readonly post: string; readonly params: { readonly who: string } } {
  return { post: post.id, params: { who: post.by } };
}

/**
 * The rules on how one writes judge what was written. Somebody who answered hardly anybody must not win them with
 * one good line: concerns left without an answer below `coverage` count as empty pages.
 */
export function emptyPages(
  key: FindingKey,
  concerns: readonly Concern[],
  isAnswered: (concern: Concern) => boolean,
  weights: Weights,
): Judgement[] {
  const all = concerns.reduce((sum, { weight }) => sum + weight, 0);
  const unanswered = concerns.filter((concern) => !isAnswered(concern));
  const missing = unanswered.reduce((sum, { weight }) => sum + weight, 0) - (1 - weights.coverage) * all;
  if (missing <= 0) return [];
  const at = Math.max(...unanswered.map(({ view, deadline }) => view.at + deadline));
  return [{ key, at, stake: missing, params: { count: unanswered.length } }];
}
