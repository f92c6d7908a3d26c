import { alwaysAnswer } from './always-answer.ts';
import { answerFast } from './answer-fast.ts';
import { beHuman } from './be-human.ts';
import { doNotFeed } from './do-not-feed.ts';
import { empathise } from './empathise.ts';
import { followUp } from './follow-up.ts';
import { giveContext } from './give-context.ts';
import { neverDelete } from './never-delete.ts';
import { ownUp } from './own-up.ts';
import type { Rule } from './rule.ts';
import { sameChannel } from './same-channel.ts';

/** The ten golden rules, in the order they are taught. */
export const GOLDEN_RULES: readonly Rule[] = [
  neverDelete,
  alwaysAnswer,
  answerFast,
  empathise,
  sameChannel,
  giveContext,
  ownUp,
  beHuman,
  doNotFeed,
  followUp,
];
