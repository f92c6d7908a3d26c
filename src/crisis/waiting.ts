import { appear } from './appear.ts';
import { type Question, questionOf } from './conditions.ts';
import type { PostState, Stage } from './stage.ts';
import type { Minutes } from './vocabulary.ts';
import type { Condition } from './world.ts';

/** A scripted message whose condition has not held yet. */
interface Waiting {
  readonly state: PostState;
  readonly question: Question;
  /** Minutes from the condition to the message. */
  readonly after: Minutes;
  /** It cannot hold before this minute unless something is done or comes. */
  notBefore: Minutes;
}

/**
 * The messages that wait on a condition, each called as soon as it holds. Asking them all at every turn would be
 * half the work of a crisis; each is asked only when its answer can have changed.
 */
export class WaitingPosts {
  private readonly stage: Stage;
  /** Those that only something done or come can call, and those that time or the crowd can call too. */
  private readonly onDeeds = new Set<Waiting>();
  private readonly onTime = new Set<Waiting>();

  constructor(stage: Stage) {
    this.stage = stage;
  }

  add(state: PostState, condition: Condition, after: Minutes): void {
    const question = questionOf(condition);
    (question.isTimely ? this.onTime : this.onDeeds).add({ state, question, after, notBefore: 0 });
  }

  /** Calls those whose condition holds now. */
  ask(): void {
    const { stage } = this;
    const { stirred } = stage;
    stage.stirred = false;
    if (stirred) {
      for (const waiting of this.onDeeds) if (waiting.question.holds(stage)) this.call(waiting, this.onDeeds);
    }
    for (const waiting of this.onTime) {
      // The coming of one may be what the next waits for.
      if (stirred || stage.stirred) waiting.notBefore = waiting.question.notBefore(stage);
      if (waiting.notBefore <= stage.now && waiting.question.holds(stage)) this.call(waiting, this.onTime);
    }
  }

  private call(waiting: Waiting, from: Set<Waiting>): void {
    const { stage } = this;
    from.delete(waiting);
    if (waiting.after > 0) stage.later(stage.now + waiting.after, () => appear(stage, waiting.state));
    else {
      appear(stage, waiting.state);
      stage.stirred = true;
    }
  }
}
