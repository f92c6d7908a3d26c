import { ln } from '../../kernel/math.ts';
import { holds } from '../conditions.ts';
import { fitOf, promptnessOf, shareOf } from '../quality.ts';
import type { Stage } from '../stage.ts';
import { CONCERNS } from '../vocabulary.ts';
import type { Statement } from '../world.ts';
import { type Act, unknown } from './act.ts';
import { commit, proofOf } from './wording.ts';

export const publish: Act<'publish'> = {
  refuse(stage, { statement: id }) {
    const statement = stage.statements.get(id);
    if (!statement) return unknown(id);
    if (stage.published.has(id)) return { reason: 'already-done' };
    if (statement.needs && !holds(statement.needs, stage)) return { reason: 'needs-condition' };
    const from = stage.missingSignOffs(id);
    return from.length > 0 ? { reason: 'needs-sign-off', from } : undefined;
  },
  minutes: (stage) => stage.levers.minutes.publish,

  land(stage, { statement: id }) {
    const statement = stage.statements.get(id) as Statement;
    stage.published.set(id, stage.now);
    const matched = fitOf(stage.levers, stage.world.responsibility, statement);
    const lever = leverOf(stage, statement, matched);
    stage.pullStory(lever);
    if (lever < 0) stage.feel('matchedStatement', lever / ln(stage.levers.matchedStatement));
    else if (lever > 0) stage.feel('mismatchedStatement');
    const covered = stage.appeared.filter(
      ({ post }) =>
        post.concern !== undefined && statement.answers.includes(post.concern) && !stage.isAnswered(post.id),
    );
    for (const state of covered) {
      state.covered = true;
      stage.settle(state);
    }
    stage.emit({
      type: 'statement-published',
      statement: id,
      matched,
      covers: covered.map(({ post }) => post.id),
      lever,
    });
    commit(stage, id, statement, undefined);
    correctRumours(stage, statement);
  },
};

/** ln Φ on the whole story: the match with the responsibility, less what its lateness and its faults take away. */
function leverOf(stage: Stage, statement: Statement, matched: -1 | 0 | 1): number {
  const { levers } = stage;
  const faults = statement.traits.reduce((sum, trait) => sum + Math.min(levers.trait[trait], 0), 0);
  if (matched < 0 || faults <= -0.5 || proofOf(stage, statement) < 0) return ln(levers.mismatchedStatement);
  const first = stage.appeared.find(({ post }) => CONCERNS.includes(post.kind))?.at ?? stage.now;
  const promptness = promptnessOf(stage.now - first, levers.statementDeadline);
  return ln(levers.matchedStatement) * shareOf(levers, statement.kind, matched) * promptness * (1 + faults);
}

/** A statement that denies with proof corrects every rumour told so far; without proof it spreads them. */
function correctRumours(stage: Stage, statement: Statement): void {
  const proof = proofOf(stage, statement);
  if (proof === 0) return;
  const lever = ln(proof > 0 ? stage.levers.provenCorrection : stage.levers.bareDenial);
  const threads = new Set(stage.appeared.flatMap(({ post, thread }) => (post.kind === 'rumour' ? [thread] : [])));
  for (const thread of threads) if (thread !== undefined) stage.spread.pull(thread, lever);
}
