import type { Scenario, ScenarioText } from '../../scenario/schema.ts';
import type { Run } from '../../training/run.ts';
import type { Scorecard } from '../../training/scorecard.ts';

/** What every part of the scorecard looks at. */
export interface About {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly scorecard: Scorecard;
  /** What it was before it was scored again, under another rulebook. */
  readonly before?: Scorecard | undefined;
}

/** A text of the player's: `post/option` or a statement's id. */
export function textOf(
  scenario: Scenario,
  ref: string,
): { readonly text: ScenarioText; readonly note?: ScenarioText } | undefined {
  const [postId, optionId] = ref.split('/');
  if (optionId === undefined) {
    const statement = scenario.statements.find(({ id }) => id === ref);
    return statement && { text: statement.text };
  }
  const option = scenario.posts.find(({ id }) => id === postId)?.replies.find(({ id }) => id === optionId);
  return option && { text: option.text, ...(option.note !== undefined && { note: option.note }) };
}
