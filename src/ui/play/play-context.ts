import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Action } from '../../crisis/actions.ts';
import type { Levers } from '../../crisis/levers.ts';
import type { NotNow, Session, SessionState } from '../../session/session.ts';
import { usePreferences } from '../preferences.ts';
import { useStore } from '../use-store.ts';
import type { FeedModel } from './feed-model.ts';
import type { FeedPlace } from './feed-place.ts';
import { type ScenarioIndex, type ScenarioPost, type Way, waysToAnswer } from './scenario-index.ts';
import type { Chatter, VoiceWords } from './voice-words.ts';

/** The three things one does with a message, each a part of the desk. */
export type DeskPart = 'triage' | 'reply' | 'moderate';

export interface Play {
  readonly session: Session;
  readonly index: ScenarioIndex;
  readonly model: FeedModel;
  readonly place: FeedPlace;
  readonly words: VoiceWords;
  readonly chatter: Chatter;
  readonly minutes: Levers['minutes'];
  /** With the cell drilled beforehand, sign-offs take this share of their time. */
  readonly cellSpeed: number;
  /** With questions and answers ready, so do verifications. */
  readonly faqSpeed: number;
  /** A finished run that is looked at: nothing can be done, and every minute shows as it was, forwards and back. */
  readonly replayed: boolean;
  /** Opens a message on the desk. */
  open(post: string, part: DeskPart): void;
}

export const PlayContext = createContext<Play | undefined>(undefined);

export function usePlay(): Play {
  const play = useContext(PlayContext);
  if (!play) throw new Error('usePlay outside PlayScreen');
  return play;
}

/** What `select` picks of the session; it must be a primitive or an object the state already holds. */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(usePlay().session.store, select);
}

/** Whether one is helped while writing: in a workshop the facilitator decides, else the player. */
export function useHelped(): boolean {
  const hinting = useSession((state) => state.hinting);
  const { hints } = usePreferences();
  return hinting === undefined ? hints : hinting === 'training';
}

const NO_WAYS: readonly Way[] = [];

/** The ways to answer this message here: as the facilitator decided for the round, else as the scenario has it. */
export function useWays(post: ScenarioPost | undefined): readonly Way[] {
  const answering = useSession((state) => state.answering ?? state.scenario.answering);
  return post ? waysToAnswer(post, answering) : NO_WAYS;
}

/** Does an action and remembers why it could not be done, now or once it was read or asked, for the control that asked. */
export function useAct(): readonly [NotNow | undefined, (action: Action) => boolean] {
  const { session } = usePlay();
  const [refusal, setRefusal] = useState<NotNow | undefined>();
  const [asked, setAsked] = useState<Action>();
  const late = useSession((state) => state.refusal);
  const act = (action: Action) => {
    const why = session.act(action);
    setRefusal(why);
    setAsked(action);
    return why === undefined;
  };
  return [refusal ?? (late?.action === asked ? late?.why : undefined), act];
}
