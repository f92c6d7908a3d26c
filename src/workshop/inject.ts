import type { Minutes } from '../crisis/vocabulary.ts';
import type { Scenario } from '../scenario/schema.ts';

/**
 * Something the facilitator adds while the round runs: a journalist calls, a fake account, the boss posts, a new fact.
 * It is a piece of scenario, so that a round stays a run of a scenario: `withInjects(scenario, injects)`, replayed with the
 * same seed, goes exactly as before until the inject’s minute, because chance hangs on keys and not on order.
 */
export interface Inject {
  /** Begins with a capital, as no id of a scenario does; the ids inside begin with it. The server gives it. */
  readonly id: string;
  readonly people: Scenario['people'];
  readonly facts: Scenario['facts'];
  /** Their `when` is set to the minute of the inject. They may name the scenario's people, facts and posts. */
  readonly posts: Scenario['posts'];
}

export interface PlacedInject {
  readonly at: Minutes;
  readonly inject: Inject;
}
