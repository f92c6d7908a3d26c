import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Action } from '../../crisis/actions.ts';
import { useLanguage } from '../language.ts';

/** In a team that speaks in public only together: whose word it takes, and what was laid before them. */
export interface Agreement {
  readonly need: 'one' | 'everybody';
  /** The others’ names: one at least. */
  readonly others: readonly string[];
  /** The latest first. */
  readonly proposals: readonly Proposed[];
}

export interface Proposed {
  readonly action: Action;
  readonly is: 'open' | 'declined' | 'done';
  /** Who has not said anything yet. */
  readonly undecided: readonly string[];
  /** Who said no, and why; nobody, if all agreed and it had become impossible. */
  readonly no: { readonly by: string; readonly why: string } | undefined;
}

/** Undefined where everybody may speak alone. */
export const AgreementContext = createContext<Agreement | undefined>(undefined);

export const useAgreement = (): Agreement | undefined => useContext(AgreementContext);

type Reply = Extract<Action, { type: 'reply' }>;

/** What became of this very answer, if it was laid before the team. */
export function proposedReply(
  agreement: Agreement | undefined,
  { post, option, channel }: Pick<Reply, 'post' | 'option' | 'channel'>,
): Proposed | undefined {
  return agreement?.proposals.find(
    ({ action }) =>
      action.type === 'reply' && action.post === post && action.option === option && action.channel === channel,
  );
}

/** “Goes out once Ana or Bo agrees.” */
export function useAgreementWords(): string | undefined {
  const { t, list } = useLanguage();
  const agreement = useAgreement();
  if (!agreement) return undefined;
  const { need, others } = agreement;
  const isAny = need === 'one' || others.length === 1;
  const names = list(others, isAny ? 'disjunction' : 'conjunction');
  return t(`play:team.${isAny ? 'any' : 'all'}`, { names });
}
