import { ln, power } from '../kernel/math.ts';
import { sparkOf } from './network.ts';
import { type PostState, platformOf, type Stage } from './stage.ts';
import { CONCERNS, type Minutes, type Platform, STANCES, type Stance } from './vocabulary.ts';
import type { Post } from './world.ts';

/** A scripted message comes into the world. */
export function appear(stage: Stage, state: PostState): void {
  const { post } = state;
  if (state.at !== undefined) return;
  state.at = stage.now;
  state.seenAt = stage.now + lagOf(stage, post);
  stage.appeared.push(state);
  stage.emit({ type: 'post-appeared', post: post.id, seenAt: state.seenAt });
  const platform = platformOf(post);
  if (platform) plantPost(stage, state, platform);
  if (CONCERNS.includes(post.kind)) {
    const deadline = stage.deadlineOf(post);
    state.dueAt = stage.now + deadline;
    stage.later(state.dueAt, () => noticeSilence(stage, state));
  }
  if (post.sways !== 1) {
    const lever = ln(post.sways);
    stage.pullStory(lever);
    stage.emit({ type: 'story-swayed', by: post.id, lever });
  }
}

function plantPost(stage: Stage, state: PostState, platform: Platform): void {
  const { post } = state;
  const followers = stage.people.get(post.by)?.followers ?? 0;
  const mother = post.re === undefined ? undefined : stage.posts.get(post.re);
  state.thread = mother?.thread ?? stage.openThread({ platform, from: 'post', post: post.id });
  const key = stage.keyOf(`post ${post.id}`);
  const charge = Math.min(power(stage.levers.chargedWord, post.charged), 3);
  state.root = stage.spread.plant({
    at: stage.now,
    platform,
    thread: state.thread,
    spark: (post.spark ?? sparkOf(followers)) * charge,
    audience: Math.floor(10 + followers * (platform === 'press' ? 1 : 0.15)),
    ...key,
    stance: STANCES.indexOf(stanceOf(post)),
  });
  if (post.charged > 0) stage.feel('chargedWord', post.charged);
  if (platform === 'press') {
    stage.press++;
    stage.feel('article');
  }
}

function noticeSilence(stage: Stage, state: PostState): void {
  if (stage.isAnswered(state.post.id) || state.moderated) return;
  const holding = stage.world.statements.some(
    (statement) => statement.kind === 'holding' && stage.published.has(statement.id),
  );
  const patience = state.dueAt as Minutes;
  // A holding line buys as long again, once.
  if (holding && patience === (state.at as Minutes) + stage.deadlineOf(state.post)) {
    state.dueAt = patience + stage.deadlineOf(state.post);
    stage.later(state.dueAt, () => noticeSilence(stage, state));
    return;
  }
  const lever = state.thread === undefined ? 0 : ln(stage.levers.silence);
  if (state.thread !== undefined) {
    stage.spread.pull(state.thread, lever);
    state.silence = lever;
  }
  stage.feel('silence');
  stage.emit({ type: 'silence-noticed', post: state.post.id, waited: stage.now - (state.at as Minutes), lever });
}

function lagOf(stage: Stage, post: Post): Minutes {
  if (post.page === 'ours' || platformOf(post) === undefined) return 0;
  return stage.prepared.has('monitoring') ? stage.levers.monitoredLag : stage.levers.noticeLag;
}

function stanceOf(post: Post): Stance {
  switch (post.kind) {
    case 'praise':
      return 'supportive';
    case 'question':
      return 'curious';
    case 'rumour':
      return 'worried';
    case 'meme':
    case 'trolling':
      return 'mocking';
    case 'news':
    case 'remark':
    case 'request':
      return 'curious';
    default:
      return 'angry';
  }
}
