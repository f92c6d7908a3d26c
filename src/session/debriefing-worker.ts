import { leversOf, RULEBOOK } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Decision, DecisionWorth } from '../training/debrief/debrief.ts';
import { decisionsOf } from '../training/debrief/decisions.ts';
import { playOdds, type SeedOdds, worthOf } from '../training/debrief/odds.ts';
import type { Run } from '../training/run.ts';

/** What one worker of `of` plays: its part of the decisions on the run's own seed, then these seeds. */
export interface DebriefPortion {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly nth: number;
  readonly of: number;
  readonly seeds: readonly number[];
}

/** What has become known since the last message. */
export interface DebriefNews {
  readonly decisions: readonly Decision[];
  readonly worths: readonly DecisionWorth[];
  readonly sheets: readonly SeedOdds[];
}

/** Milliseconds between two messages: each brings all the decisions, and costs both sides time. */
const NEWS_EVERY = 80;

/** Plays its portion and hands over what it has found, as it finds it: see debriefing.ts. */
addEventListener('message', ({ data: { scenario, run, nth, of, seeds } }: MessageEvent<DebriefPortion>) => {
  const levers = leversOf(RULEBOOK);
  const decisions = decisionsOf(scenario, levers, run);
  const questioned = { world: scenario, levers, run, decisions };
  let worths: DecisionWorth[] = [];
  let sheets: SeedOdds[] = [];
  let told = performance.now();
  const tell = (): void => {
    postMessage({ decisions, worths, sheets } satisfies DebriefNews);
    worths = [];
    sheets = [];
    told = performance.now();
  };
  const tellNowAndThen = (): void => {
    if (performance.now() - told >= NEWS_EVERY) tell();
  };
  tell();
  for (const decision of decisions.filter((_, place) => place % of === nth)) {
    worths.push(worthOf(questioned, decision));
    tellNowAndThen();
  }
  for (const seed of seeds) {
    sheets.push(playOdds(questioned, seed));
    tellNowAndThen();
  }
  tell();
});
