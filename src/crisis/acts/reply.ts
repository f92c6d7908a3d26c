import { ln, power } from '../../kernel/math.ts';
import type { Refusal } from '../events.ts';
import { promptnessOf, qualityOf, responsibilityOf } from '../quality.ts';
import { type PostState, platformOf, type Stage } from '../stage.ts';
import type { Channel, Minutes } from '../vocabulary.ts';
import type { ReplyOption } from '../world.ts';
import { type Act, refuseUnseen, unknown } from './act.ts';
import { moderateNow } from './moderate.ts';
import { commit, proofOf } from './wording.ts';

export const reply: Act<'reply'> = {
  refuse(stage, { post, option, channel }) {
    const unseen = refuseUnseen(stage, post);
    if (unseen) return unseen;
    const state = stage.posts.get(post) as PostState;
    const found = stage.option(option);
    if (!found) return unknown(option);
    // Another post's option is a paste: only what was really sent before can be pasted.
    if (found.state !== state && !stage.sent.has(option)) return unknown(option);
    if (state.moderated === 'deleted') return { reason: 'already-done' };
    return refuseRepeated(state, channel) ?? refuseUnsigned(stage, option);
  },

  minutes: (stage, { option }) => (stage.sent.has(option) ? stage.levers.minutes.paste : stage.levers.minutes.reply),

  land(stage, { post, option: ref, channel }) {
    const state = stage.posts.get(post) as PostState;
    const { option } = stage.option(ref) as { option: ReplyOption };
    const copy = (stage.sent.get(ref) ?? 0) + 1;
    const waited = stage.now - (state.at as Minutes);
    const promptness = promptnessOf(waited, stage.deadlineOf(state.post));
    const quality = qualityOf(stage.levers, responsibilityOf(stage.world, state.post), option);
    const afterAPublicWord = channel === 'private' && state.publicReply !== undefined;
    const heard = channel === 'public' || platformOf(state.post) === undefined;
    const lever = afterAPublicWord ? 0 : leverOf(stage, state, option, { quality, promptness, copy, channel });
    if (state.thread !== undefined) stage.spread.pull(state.thread, lever);

    if (heard) state.publicReply = { option: ref, at: stage.now };
    else if (channel === 'private') state.privateReply = ref;
    else state.elsewhereReply = ref;
    const covers = heard ? coveredBy(stage, state) : [];
    if (heard) stage.settle(state);
    for (const other of covers) {
      other.covered = true;
      stage.settle(other);
    }
    feelReply(stage, quality, promptness * power(stage.levers.copy, copy - 1), state);
    stage.emit({
      type: 'reply-landed',
      post,
      option: ref,
      channel,
      quality,
      promptness,
      copy,
      waited,
      covers: covers.map((other) => other.post.id),
      lever,
    });
    commit(stage, ref, option, state.thread);
    for (const deed of option.does) {
      if ('delete' in deed) moderateNow(stage, deed.delete, 'delete', false);
      else {
        stage.pullStory(ln(deed.sways));
        stage.emit({ type: 'story-swayed', by: ref, lever: ln(deed.sways) });
      }
    }
  },
};

function refuseRepeated(state: PostState, channel: Channel): Refusal | undefined {
  const inPublicPlace = platformOf(state.post) !== undefined;
  const done =
    channel === 'public' || !inPublicPlace
      ? state.publicReply !== undefined
      : channel === 'private'
        ? state.privateReply !== undefined
        : state.elsewhereReply !== undefined;
  return done ? { reason: 'already-done' } : undefined;
}

function refuseUnsigned(stage: Stage, text: string): Refusal | undefined {
  const from = stage.missingSignOffs(text);
  return from.length > 0 ? { reason: 'needs-sign-off', from } : undefined;
}

interface Delivery {
  readonly quality: number;
  readonly promptness: number;
  readonly copy: number;
  readonly channel: Channel;
}

/** ln Φ on the thread. */
function leverOf(stage: Stage, state: PostState, option: ReplyOption, sent: Delivery): number {
  const { levers } = stage;
  const { post } = state;
  if (post.kind === 'trolling') return ln(levers.fedTroll);
  if (post.kind === 'meme' && !(option.traits.includes('humour') && sent.quality > 0)) return ln(levers.fedTroll);
  const heard = sent.channel === 'public' ? 1 : levers.wrongChannel;
  const fresh = power(levers.copy, sent.copy - 1);
  const tone =
    sent.quality >= 0
      ? ln(levers.goodReply) * sent.quality * sent.promptness * heard * fresh
      : ln(levers.badReply) * -sent.quality * heard;
  const proof = post.kind === 'rumour' ? proofOf(stage, option) : 0;
  const correction =
    proof > 0 ? ln(levers.provenCorrection) * heard * fresh : proof < 0 ? ln(levers.bareDenial) * heard : 0;
  const fuel = option.traits.includes('compensation') && sent.channel === 'public' ? ln(levers.publicCompensation) : 0;
  return tone + correction + fuel;
}

/** Other posts of the same concern on the same platform, there already and still open. */
function coveredBy(stage: Stage, state: PostState): PostState[] {
  const { concern, on } = state.post;
  if (concern === undefined) return [];
  return stage.appeared.filter(
    (other) =>
      other !== state && other.post.concern === concern && other.post.on === on && !stage.isAnswered(other.post.id),
  );
}

function feelReply(stage: Stage, quality: number, effect: number, state: PostState): void {
  if (platformOf(state.post) === undefined) return;
  if (quality >= 0) stage.feel('goodReply', quality * effect);
  else stage.feel('badReply', -quality);
}
