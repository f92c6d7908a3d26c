import { ln } from '../../kernel/math.ts';
import type { PostState } from '../stage.ts';
import { type Act, notThereYet, refuseUnseen, unknown } from './act.ts';

/** Before minute 0, within the scenario's budget. */
export const prepare: Act<'prepare'> = {
  refuse(stage, { kinds }) {
    if (stage.now > 0 || stage.prepared.size > 0) return { reason: 'out-of-order' };
    const { budget, choices } = stage.world.preparations;
    const costs = kinds.map((kind) => choices.find((choice) => choice.kind === kind)?.cost);
    const missing = kinds[costs.indexOf(undefined)];
    if (missing !== undefined) return unknown(missing);
    const total = costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
    if (total > budget || new Set(kinds).size < kinds.length) return { reason: 'over-budget' };
    return undefined;
  },
  minutes: () => 0,
  land(stage, { kinds }) {
    for (const kind of kinds) stage.prepared.add(kind);
    stage.emit({ type: 'prepared', kinds });
  },
};

export const verify: Act<'verify'> = {
  refuse(stage, { fact }) {
    if (!stage.facts.has(fact)) return unknown(fact);
    if (!stage.isInQuestion(fact)) return notThereYet(fact);
    return stage.checking.has(fact) || stage.verified.has(fact) ? { reason: 'already-done' } : undefined;
  },
  minutes: (stage) => stage.levers.minutes.verify,
  land(stage, { fact: id }) {
    const fact = stage.facts.get(id);
    if (!fact) return;
    const speed = stage.prepared.has('faq') ? stage.levers.preparedFaq : 1;
    const until = stage.now + Math.ceil(fact.verify * speed);
    stage.checking.set(id, until);
    stage.emit({ type: 'verification-started', fact: id, until });
    stage.later(until, () => {
      stage.checking.delete(id);
      stage.verified.set(id, stage.now);
      stage.emit({ type: 'fact-verified', fact: id, true: fact.true });
    });
  },
};

export const triage: Act<'triage'> = {
  refuse(stage, { post }) {
    const unseen = refuseUnseen(stage, post);
    if (unseen) return unseen;
    return stage.posts.get(post)?.verdict === undefined ? undefined : { reason: 'already-done' };
  },
  minutes: (stage) => stage.levers.minutes.triage,
  land(stage, { post, verdict }) {
    (stage.posts.get(post) as PostState).verdict = verdict;
    stage.emit({ type: 'triaged', post, verdict });
  },
};

export const ask: Act<'ask'> = {
  refuse(stage, { who, text }) {
    if (!stage.cell.has(who)) return unknown(who);
    if (!stage.missingSignOffs(text).includes(who)) return unknown(text);
    return stage.signOffs.some((each) => each.who === who && each.text === text)
      ? { reason: 'already-done' }
      : undefined;
  },
  minutes: (stage) => stage.levers.minutes.ask,
  land(stage, { who, text }) {
    const speed = stage.prepared.has('cell') ? stage.levers.preparedCell : 1;
    const until = stage.now + Math.ceil((stage.cell.get(who)?.signOff ?? 0) * speed);
    const request = { who, text, until, given: false };
    stage.signOffs.push(request);
    stage.emit({ type: 'sign-off-asked', who, text, until });
    stage.later(until, () => {
      request.given = true;
      stage.emit({ type: 'sign-off-given', who, text });
    });
  },
};

export const brief: Act<'brief'> = {
  refuse(stage) {
    if (!stage.prepared.has('ambassadors')) return { reason: 'not-prepared', what: 'ambassadors' };
    return stage.briefed ? { reason: 'already-done' } : undefined;
  },
  minutes: (stage) => stage.levers.minutes.brief,
  land(stage) {
    stage.briefed = true;
    const lever = ln(stage.levers.ambassadors);
    stage.pullStory(lever);
    stage.feel('ambassadors');
    stage.emit({ type: 'ambassadors-briefed', lever });
  },
};

export const followUp: Act<'follow-up'> = {
  refuse(stage, { text }) {
    const promise = stage.promises.get(text);
    if (!promise || promise.status === 'broken') return { reason: 'no-promise' };
    return promise.status === 'kept' ? { reason: 'already-done' } : undefined;
  },
  minutes: (stage) => stage.levers.minutes.followUp,
  land(stage, { text }) {
    const promise = stage.promises.get(text);
    // The deadline may have passed while the player was writing.
    if (promise?.status !== 'open') return;
    promise.status = 'kept';
    const lever = ln(stage.levers.keptPromise);
    if (promise.thread === undefined) stage.pullStory(lever);
    else stage.spread.pull(promise.thread, lever);
    stage.feel('keptPromise');
    stage.emit({ type: 'promise-kept', text });
  },
};
