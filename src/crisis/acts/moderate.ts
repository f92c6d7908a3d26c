import { ln } from '../../kernel/math.ts';
import { poisson } from '../../kernel/poisson.ts';
import { type PostState, platformOf, type Stage } from '../stage.ts';
import { type Moderation, STANCES } from '../vocabulary.ts';
import { type Act, refuseUnseen } from './act.ts';

/** How long screenshots keep coming back. Chosen. */
const SCREENSHOT_DELAY = { from: 20, spread: 160 } as const;
/** How long a platform takes to act on a report. Chosen. */
const REPORT_DELAY = 60;

export const moderate: Act<'moderate'> = {
  refuse(stage, { post, how, cite }) {
    const unseen = refuseUnseen(stage, post);
    if (unseen) return unseen;
    const state = stage.posts.get(post) as PostState;
    if (state.moderated) return { reason: 'already-done' };
    if (platformOf(state.post) === undefined) return { reason: 'not-ours' };
    if ((how === 'hide' || how === 'delete') && state.post.page === 'theirs') return { reason: 'not-ours' };
    if (cite && !stage.prepared.has('charter')) return { reason: 'not-prepared', what: 'charter' };
    return undefined;
  },
  minutes: (stage) => stage.levers.minutes.moderate,
  land: (stage, { post, how, cite }) => moderateNow(stage, post, how, cite),
};

/**
 * Removes, blocks or reports, and lets the crowd react. What the charter covers and says goes quietly; anything
 * else people had seen comes back as screenshots. The thread itself goes on: others have it already.
 */
export function moderateNow(stage: Stage, id: string, how: Moderation, cited: boolean): void {
  const state = stage.posts.get(id);
  if (state?.at === undefined || state.moderated) return;
  const seenBy = state.root === undefined ? 0 : (stage.spread.rootReach[state.root] ?? 0);
  const breach = state.post.breach !== undefined;
  const lawful = breach && (cited || how === 'report');
  const removes = how === 'hide' || how === 'delete';
  state.moderated = removes ? 'deleted' : how === 'block' ? 'blocked' : 'reported';
  let lever = 0;
  if (how === 'report') {
    if (breach) calmLater(stage, state, REPORT_DELAY);
  } else if (lawful || (how === 'block' && (breach || state.post.kind === 'trolling'))) {
    lever = ln(stage.levers.lawfulModeration);
    if (state.thread !== undefined) stage.spread.pull(state.thread, lever);
  } else {
    const gravity = (seenBy / (seenBy + stage.levers.halfSeen)) * gravityOf(stage, how, breach);
    lever = ln(stage.levers.deletion) * gravity;
    stage.pullStory(lever, stage.levers.deletionLasts);
    stage.feel('deletion', gravity);
    bringBack(stage, id, seenBy * gravity);
  }
  stage.emit({ type: 'post-moderated', post: id, how, cited, lawful, seenBy, lever });
}

/** A breach removed without a word of the charter angers less than a critic silenced; hiding less than deleting. */
function gravityOf({ levers }: Stage, how: Moderation, breach: boolean): number {
  return (breach ? levers.unsaidGravity : 1) * (how === 'delete' ? 1 : levers.hidingGravity);
}

function calmLater(stage: Stage, state: PostState, delay: number): void {
  stage.later(stage.now + delay, () => {
    state.moderated = 'removed';
    if (state.thread !== undefined) stage.spread.pull(state.thread, ln(stage.levers.lawfulModeration));
  });
}

/** Screenshots of what was removed, in proportion to who had seen it, all in one thread of their own. */
function bringBack(stage: Stage, of: string, seenBy: number): void {
  const { screenshotsPerThousand, screenshotsMost } = stage.levers;
  const expected = Math.min((seenBy * screenshotsPerThousand) / 1000, screenshotsMost);
  const count = poisson(expected, stage.drawOf(`screenshots ${of}`));
  let thread: number | undefined;
  for (let n = 0; n < count; n++) {
    const name = `screenshot ${of} ${n}`;
    const delay = SCREENSHOT_DELAY.from + Math.floor(SCREENSHOT_DELAY.spread * stage.drawOf(`when ${name}`));
    stage.later(stage.now + delay, () => {
      const platform = stage.drawOf(`where ${name}`) < 0.7 ? 'pepia' : 'trombi';
      thread ??= stage.openThread({ platform, from: 'screenshot', of });
      stage.spread.plant({
        at: stage.now,
        platform,
        thread,
        spark: stage.levers.screenshotSpark,
        audience: stage.audienceOf(platform, name),
        ...stage.keyOf(name),
        stance: STANCES.indexOf('angry'),
      });
      stage.emit({ type: 'screenshot-posted', of, thread, platform });
    });
  }
}
