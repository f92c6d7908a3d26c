import type { CrisisEvent, EventOf } from '../../crisis/events.ts';
import type { CrisisView } from '../../crisis/view.ts';
import type { Minutes, Trait } from '../../crisis/vocabulary.ts';
import { FAULTS, PLATFORMS } from '../../crisis/vocabulary.ts';
import { handleOf, type ScenarioIndex, speakerOf, wordingOf } from './scenario-index.ts';

export type Tone = 'plain' | 'calm' | 'ember' | 'warn';

/** What an event means to the player: a sentence by key, and how loudly to say it. */
export interface Consequence {
  readonly key: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Why, as a second sentence. */
  readonly cause?: string;
  readonly tone: Tone;
  /** 0 for the journal only; the line shows the heaviest of what happened together. */
  readonly weight: 0 | 1 | 2 | 3;
}

/** How this language writes what the sentences need; the component brings it. */
export interface Pen {
  t(key: string, params?: Readonly<Record<string, unknown>>): string;
  say(text: string | { readonly fr: string; readonly en: string }): string;
  time(at: Minutes): string;
  duration(minutes: Minutes): string;
  count(value: number): string;
}

const FAULT_SET: ReadonlySet<string> = new Set(FAULTS);
/** Effects smaller than this on the readiness to share are not felt. */
const FELT = 0.02;

/** Seen by so many, a removed message is sure to have been kept by somebody. */
const MANY = 150;

/** "−11 %": what a lever (ln Φ) does to sharing. */
function percentOf(lever: number): string {
  const percent = Math.round((Math.exp(lever) - 1) * 100);
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent)}\u202f%`;
}

/** " (−11 % sharing)", or nothing when it is not felt. */
function effectOf(lever: number, pen: Pen): string {
  const percent = percentOf(lever);
  return /[1-9]/.test(percent) ? pen.t('play:effect', { percent }) : '';
}

const leverTone = (lever: number): Tone => (lever < -FELT ? 'calm' : lever > FELT ? 'ember' : 'plain');

/** The sentence for every kind of event, with its cause. */
export function consequenceOf(event: CrisisEvent, index: ScenarioIndex, pen: Pen): Consequence {
  const text = (id: string) => titleOf(id, index, pen);
  const claim = (id: string) => pen.say(index.facts.get(id)?.claim ?? id);
  const who = (id: string) => speakerOf(index, id).name;
  switch (event.type) {
    case 'prepared': {
      const list = event.kinds.map((kind) => pen.t(`common:preparation.${kind}`)).join(' · ');
      return { key: list ? 'prepared' : 'prepared-nothing', params: { list }, tone: 'plain', weight: 0 };
    }
    case 'post-appeared':
      return arrival(event, index, pen);
    case 'reply-landed':
      return replied(event, index, pen);
    case 'statement-published': {
      const key = event.matched > 0 ? 'statement-matched' : event.matched < 0 ? 'statement-mismatched' : 'statement';
      return {
        key: event.lever > FELT ? 'statement-mismatched' : key === 'statement-mismatched' ? 'statement' : key,
        params: { title: text(event.statement), effect: effectOf(event.lever, pen) },
        ...(event.covers.length > 0 && { cause: pen.t('play:event.covers', { count: event.covers.length }) }),
        tone: leverTone(event.lever),
        weight: 3,
      };
    }
    case 'post-moderated': {
      const handle = handleOf(index, event.post);
      const quiet = event.lawful || event.how === 'report' || event.lever <= FELT;
      return {
        key: event.lawful
          ? 'moderated-lawful'
          : quiet
            ? 'moderated-quiet'
            : `moderated-${event.seenBy < MANY ? 'few' : 'many'}`,
        params: {
          deed: pen.t(`play:deed.${event.how}`, { handle }),
          seen: pen.count(event.seenBy),
          effect: effectOf(event.lever, pen),
        },
        tone: event.lawful ? 'calm' : quiet ? 'plain' : 'ember',
        weight: 3,
      };
    }
    case 'screenshot-posted': {
      const platform = pen.t(`common:place.${event.platform}`);
      return { key: 'screenshot', params: { handle: handleOf(index, event.of), platform }, tone: 'ember', weight: 2 };
    }
    case 'verification-started':
      return {
        key: 'checking',
        params: { claim: claim(event.fact), time: pen.time(event.until) },
        tone: 'plain',
        weight: 1,
      };
    case 'fact-verified':
      return {
        key: event.true ? 'fact-true' : 'fact-false',
        params: { claim: claim(event.fact), finding: pen.say(index.facts.get(event.fact)?.finding ?? '') },
        tone: 'warn',
        weight: 3,
      };
    case 'lie-exposed':
      return {
        key: 'lie',
        params: { claim: claim(event.fact), effect: effectOf(event.lever, pen) },
        tone: 'ember',
        weight: 3,
      };
    case 'triaged': {
      const verdict = pen.t(`common:verdict.${event.verdict}`);
      return { key: 'triaged', params: { handle: handleOf(index, event.post), verdict }, tone: 'plain', weight: 1 };
    }
    case 'sign-off-asked':
      return {
        key: 'sign-off-asked',
        params: { name: who(event.who), time: pen.time(event.until) },
        tone: 'plain',
        weight: 1,
      };
    case 'sign-off-given':
      return {
        key: 'sign-off-given',
        params: { name: who(event.who), text: text(event.text) },
        tone: 'calm',
        weight: 3,
      };
    case 'ambassadors-briefed':
      return { key: 'briefed', params: { effect: effectOf(event.lever, pen) }, tone: 'calm', weight: 2 };
    case 'promise-made':
      return {
        key: 'promise',
        params: { time: pen.time(event.due), text: text(event.text) },
        tone: 'plain',
        weight: 0,
      };
    case 'promise-kept':
      return { key: 'promise-kept', params: { text: text(event.text) }, tone: 'calm', weight: 3 };
    case 'promise-broken':
      return { key: 'promise-broken', params: { text: text(event.text) }, tone: 'ember', weight: 3 };
    case 'silence-noticed': {
      const params = {
        handle: handleOf(index, event.post),
        waited: pen.duration(event.waited),
        effect: effectOf(event.lever, pen),
      };
      return { key: 'silence', params, tone: 'ember', weight: 2 };
    }
    case 'article-published': {
      const params = { medium: pen.t(`common:medium.${event.medium}`), audience: pen.count(event.audience) };
      return { key: 'article', params, tone: 'ember', weight: 2 };
    }
    case 'phase-entered':
      return { key: `phase-${event.phase}`, params: {}, tone: phaseTone(event.phase), weight: 1 };
    case 'story-swayed': {
      const post = index.posts.get(event.by);
      const name = post ? handleOf(index, event.by) : text(event.by);
      const key = event.lever < 0 ? 'swayed-calm' : 'swayed-fuel';
      return { key, params: { name, effect: effectOf(event.lever, pen) }, tone: leverTone(event.lever), weight: 2 };
    }
    case 'ended':
      return { key: 'ended', params: {}, tone: 'plain', weight: 3 };
  }
}

const phaseTone = (phase: string): Tone =>
  phase === 'growth' || phase === 'peak' ? 'ember' : phase === 'birth' ? 'plain' : 'calm';

function arrival({ post: id, at }: EventOf<'post-appeared'>, index: ScenarioIndex, pen: Pen): Consequence {
  const post = index.posts.get(id);
  const { name, handle } = speakerOf(index, post?.by ?? id);
  if (post?.on === 'cell') return { key: 'cell-message', params: { name }, tone: 'warn', weight: 2 };
  if (post?.on === 'inbox') {
    const due =
      post.deadline === undefined ? '' : pen.t('play:event.inbox-due', { time: pen.time(at + post.deadline) });
    return { key: 'inbox-message', params: { name }, ...(due && { cause: due }), tone: 'warn', weight: 2 };
  }
  const platform = pen.t(`common:place.${post && isPlatform(post.on) ? post.on : 'pepia'}`);
  return { key: 'post', params: { handle, platform }, tone: 'plain', weight: 0 };
}

const isPlatform = (place: string) => (PLATFORMS as readonly string[]).includes(place);

/** What a reply changed, and the one thing that explains it best. */
function replied(event: EventOf<'reply-landed'>, index: ScenarioIndex, pen: Pen): Consequence {
  const post = index.posts.get(event.post);
  const handle = handleOf(index, event.post);
  if (!post || !isPlatform(post.on)) return { key: 'reply-inside', params: { handle }, tone: 'plain', weight: 1 };
  const params = { handle, effect: effectOf(event.lever, pen), waited: pen.duration(event.waited), copy: event.copy };
  const wording = wordingOf(index, event.option);
  const traits = wording?.traits ?? [];
  const unread = wording && 'unread' in wording && wording.unread ? pen.t('play:why.unread') : undefined;
  const covers = event.covers.length > 0 ? pen.t('play:event.covers', { count: event.covers.length }) : undefined;
  const because = (cause: string | undefined) => ({ ...(cause && { cause }) });

  if (event.lever > FELT) {
    const fed = post.kind === 'trolling' || post.kind === 'meme';
    if (fed) return { key: `reply-fed-${post.kind}`, params, tone: 'ember', weight: 3 };
    return { key: 'reply-fuel', params, ...because(whyOf(traits, true, pen)), tone: 'ember', weight: 3 };
  }
  if (event.channel === 'private') return { key: 'reply-private', params, tone: 'warn', weight: 3 };
  if (event.channel === 'elsewhere') return { key: 'reply-elsewhere', params, tone: 'warn', weight: 3 };
  if (event.copy > 2) return { key: 'reply-copy', params, ...because(covers), tone: 'warn', weight: 3 };
  if (event.promptness < 0.35) return { key: 'reply-late', params, ...because(covers), tone: 'warn', weight: 3 };
  if (event.lever < -FELT) {
    const why = covers ?? whyOf(traits, false, pen);
    return {
      key: event.copy === 2 ? 'reply-second-copy' : 'reply-calm',
      params,
      ...because(why),
      tone: 'calm',
      weight: 3,
    };
  }
  return {
    key: 'reply-little',
    params,
    ...because(unread ?? covers ?? whyOf(traits, event.quality < 0.2, pen)),
    tone: 'plain',
    weight: 3,
  };
}

/** The reply's most telling fault or virtue. */
function whyOf(traits: readonly Trait[], faults: boolean, pen: Pen): string | undefined {
  const trait = traits.find((each) => FAULT_SET.has(each) === faults);
  return trait && pen.t(`play:why.${trait}`);
}

/** A message nobody has noticed yet is no news. */
export const isKnown = (event: CrisisEvent, view: CrisisView): boolean =>
  event.type !== 'post-appeared' || event.seenAt <= view.now;

export function sentenceOf({ key, params, cause }: Consequence, t: Pen['t']): string {
  const sentence = t(`play:event.${key}`, params);
  return cause ? `${sentence} ${cause}` : sentence;
}

/** "your reply to @lea_b", or a statement's title. */
export function titleOf(text: string, index: ScenarioIndex, pen: Pen): string {
  const [post = '', option] = text.split('/');
  if (option !== undefined) return pen.t('play:your-reply', { handle: handleOf(index, post) });
  const statement = index.statements.get(text);
  return statement ? pen.t('common:quoted', { words: pen.say(statement.title) }) : text;
}
