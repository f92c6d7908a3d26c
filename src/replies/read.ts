import type { Strategy } from '../crisis/vocabulary.ts';
import { addressIn, type Place, signatureOf } from './address.ts';
import { copies, echoesOf, likeness, saysFalse, stemsOf } from './context.ts';
import { type Hit, hitsIn } from './hits.ts';
import { asksIn } from './questions.ts';
import {
  ACTS,
  type Act,
  type ByCriterion,
  CRITERIA,
  type Criterion,
  type NotAssessed,
  type Reading,
  type ReplyContext,
  type Span,
  TRAPS,
  type Trap,
} from './reading.ts';
import { readText, type Text } from './sentences.ts';
import { addressed, isTooShort, notAReply, shouted, speaks } from './shape.ts';
import { strategyOf } from './strategy.ts';
import { CAPS, STANDARD, weightsFor } from './weights.ts';

/** Where everybody begins: a reply that is neither polite nor rude has about half its tone. */
const CALM = 8;
/** Up to so many words the language may be left open by them. */
const TERSE = 12;
const UNDECIDED: ReadonlySet<NotAssessed> = new Set(['not-understood', 'too-short']);

/** Reads a reply as typed. A pure function of the text and what is known; takes a millisecond or two. */
export function readReply(text: string, context: ReplyContext = {}): Reading {
  const read = readText(text.slice(0, 20_000), context.language);
  const weights = weightsFor(context.responsibility, context.kind);
  const first =
    notAReply(text, read) ?? (context.post !== undefined && copies(text, context.post) ? 'copied-post' : undefined);
  // A few words may be of either language: they are of the player’s, when that one knows them.
  const terse = read.language === 'undecided' && context.language !== undefined && read.words <= TERSE;
  const tried = first === undefined || first === 'repetition' || (terse && UNDECIDED.has(first));
  const hits = tried ? sincere(hitsIn(read.sentences), read) : [];
  const known = terse && (hits.some(({ cue }) => cue.criterion !== 'tone' || cue.act) || addressed(read));
  const why = first !== undefined && UNDECIDED.has(first) && known ? undefined : first;
  if (why) return notAssessed(read, weights, why, actsOf(hits, false));
  const signature = signatureOf(read.sentences);
  const asked = asksIn(read.sentences, {
    signed: (index) => signature?.index === index,
    hostile: hits.some(({ cue }) => cue.trap !== undefined && HOSTILE.has(cue.trap)),
    caring: signature !== undefined || hits.some(({ cue }) => cue.points > 0 && CARING.test(cue.reason)),
  });
  const acts = actsOf(hits, asked.length > 0);
  if (isTooShort(read) && (acts.length === 0 || read.words < 2) && !hits.some(({ cue }) => cue.trap))
    return notAssessed(read, weights, 'too-short', acts);
  if (!speaks(read) && !hits.some(({ cue }) => cue.criterion !== 'tone'))
    return notAssessed(read, weights, 'not-understood', acts);

  const spans = weigh(
    [...spansOf(hits, read), ...seenBySight(text, read, context, signature, asked, hits, acts)],
    weights,
  );
  const strategy = strategyOf(hits, acts, context);
  const traps = trapsOf(spans, hits, acts, strategy, read, context);
  return conclude(
    known ? { ...read, language: context.language ?? read.language } : read,
    weights,
    spans,
    traps,
    acts,
    strategy,
  );
}

/** A bare « désolé » beside a blow, or in the sentence of a refusal, begs nobody’s pardon. */
function sincere(hits: readonly Hit[], { sentences }: Text): readonly Hit[] {
  const owns = hits.some(({ cue }) => OWNS.has(cue.reason) || cue.reason === 'ownership.admits');
  const mocks = hits.some(({ cue }) => cue.trap !== undefined && HOSTILE.has(cue.trap));
  const empty = (hit: Hit): boolean => {
    if (hit.cue.act !== 'apology') return false;
    const beside = hits.filter(({ sentence }) => sentence === hit.sentence);
    // Mocked in the same breath, whatever else is owned.
    if (beside.some(({ cue }) => cue.trap === 'sarcasm')) return true;
    if (owns) return false;
    if (beside.some(({ cue }) => cue.reason === 'empathy.for-what' || cue.reason === 'next-step.remedy')) return false;
    if (beside.some(({ cue }) => cue.reason === 'fault.justifies' || (cue.trap !== undefined && HOSTILE.has(cue.trap))))
      return true;
    return mocks && (sentences[hit.sentence]?.tokens.length ?? 0) <= 4;
  };
  const gone = new Set(hits.filter(empty));
  if (gone.size === 0) return hits;
  const emptied = new Set([...gone].map(({ sentence }) => sentence));
  return hits.filter((hit) => !gone.has(hit) && !(hit.cue.with === 'apology' && emptied.has(hit.sentence)));
}

const HOSTILE: ReadonlySet<Trap> = new Set(['blame-customer', 'sarcasm', 'insult', 'legal-threat', 'dismissive']);
const CARING = /^(?:apology|empathy|ownership|next-step|tone\.(?:greeting|please))/u;

function actsOf(hits: readonly Hit[], asks: boolean): Act[] {
  const acts = new Set(hits.flatMap(({ cue }) => (cue.act ? [cue.act] : [])));
  if (asks) acts.add('question');
  return ACTS.filter((act) => acts.has(act));
}

type Draft = Omit<Span, 'points'> & { readonly points: number };

/** What a cue is worth the first, second … time. */
function spansOf(hits: readonly Hit[], read: Text): Draft[] {
  const times = new Map<string, number>();
  const steps = hits.some(({ cue }) => STEPS.has(cue.reason));
  const dated = hits.some(({ cue }) => cue.reason === 'next-step.when');
  const checked = read.words;
  return hits.flatMap(({ cue, from, to, rule }) => {
    if (cue.points === 0) return [];
    // A time or a place without anything to be done is none of ours; a delay said beside a date is no delay.
    if (!steps && (cue.reason === 'next-step.when' || cue.reason === 'next-step.how')) return [];
    if (cue.reason === 'next-step.vague' && dated) return [];
    const before = times.get(cue.reason) ?? 0;
    times.set(cue.reason, before + 1);
    if (before >= (cue.times ?? 1)) return [];
    const points = checked === 0 ? 0 : before === 0 ? cue.points : cue.points / 3;
    const { criterion, reason, trap } = cue;
    return [{ from, to, criterion, points, reason, rule, ...(trap ? { trap } : {}) }];
  });
}

const STEPS: ReadonlySet<string> = new Set([
  'next-step.action',
  'next-step.remedy',
  'next-step.checking',
  'next-step.news',
  'next-step.done',
  'next-step.private',
]);

/** What no cue sees: names, the complaint’s own words, capitals, marks, copies, untruths. */
function seenBySight(
  text: string,
  read: Text,
  context: ReplyContext,
  signature: (Place & { readonly person: boolean }) | undefined,
  asked: readonly { readonly sentence: { readonly from: number; readonly to: number } }[],
  hits: readonly Hit[],
  acts: readonly Act[],
): Draft[] {
  const drafts: Draft[] = [];
  const add = (place: Place, criterion: Criterion, points: number, reason: string, trap?: Trap): void => {
    drafts.push({
      from: place.from,
      to: place.to,
      criterion,
      points,
      reason,
      rule: `any.${reason}`,
      ...(trap ? { trap } : {}),
    });
  };
  const whole = { from: read.sentences[0]?.from ?? 0, to: read.sentences.at(-1)?.to ?? text.length };
  const name = addressIn(read.sentences, context.names ?? []);
  if (name) add(name, 'personal', 3, 'personal.name');
  if (signature) add(signature, 'personal', 4, 'personal.signature');
  const [question] = asked;
  if (question) add(question.sentence, 'next-step', 4, 'next-step.asks');

  if (context.post !== undefined) {
    const echoes = echoesOf(read.sentences, context.post);
    echoes.slice(0, 3).forEach((echo, i) => {
      add(echo, 'empathy', 4 - i, 'empathy.their-words');
    });
    const [first] = echoes;
    if (first && echoes.length >= 2) add(first, 'personal', 2, 'personal.their-words');
    // A joke answers a joke.
    const matter = context.kind !== 'meme' && context.kind !== 'praise' && context.kind !== 'trolling';
    const wordy = matter && stemsOf(context.post).size >= 5 && read.words >= 6;
    if (
      wordy &&
      echoes.length <= (read.words >= 8 ? 1 : 0) &&
      !acts.includes('question') &&
      !signature &&
      !name &&
      !hits.some(({ cue }) => TOUCHES.has(cue.reason.split('.')[0] ?? '') || TOUCHES.has(cue.reason))
    )
      add(whole, 'empathy', -8, 'fault.off-topic', 'off-topic');
  }
  const yes = read.sentences[0]?.tokens.find(({ word }) => ANSWERS.has(word));
  if (context.kind === 'question' && yes) add(yes, 'facts', 5, 'facts.answers');
  for (const { sentence, points } of marksOf(read)) add(sentence, 'tone', points, 'tone.marks');
  const loud = shouted(read, text);
  if (loud) add(loud, 'tone', -8, 'fault.capitals', 'capitals');
  const copied = (context.earlier ?? []).some((earlier) => likeness(text, earlier) >= 0.6);
  if (copied) add(whole, 'personal', -8, 'fault.near-copy', 'near-copy');
  const lie = saysFalse(read.sentences, context.falseFacts ?? []);
  if (lie) add(lie, 'facts', -12, 'fault.false-fact', 'false-fact');
  return drafts;
}

/** What tells the public something; a figure alone does not. */
const EXPLAINS: ReadonlySet<string> = new Set([
  'facts.cause',
  'facts.checked',
  'facts.corrects',
  'facts.source',
  'next-step.remedy',
  'next-step.done',
]);

const OWNS: ReadonlySet<string> = new Set([
  'ownership.ours',
  'ownership.left-undone',
  'empathy.gravity',
  'empathy.legitimate',
]);

/** Cues after which nobody says that the complaint was ignored. */
const TOUCHES: ReadonlySet<string> = new Set([
  'apology',
  'empathy',
  'ownership',
  'fault',
  'next-step.remedy',
  'next-step.checking',
  'next-step.private',
  'next-step.news',
  'facts.corrects',
  'facts.checked',
]);

const ANSWERS: ReadonlySet<string> = new Set(['oui', 'non', 'yes', 'no', 'nope', 'si']);

/** « ??? », “!!”, an ellipsis that leaves the rest to be guessed: a raised voice. */
function marksOf({ sentences }: Text): { readonly sentence: Place; readonly points: number }[] {
  return sentences
    .filter(({ end }) => /[?!]{2}/u.test(end) || (end.includes('?') && end.length > 2))
    .slice(0, 2)
    .map((sentence) => ({ sentence, points: -1.5 }));
}

/** From the standard weights to this situation’s. */
function weigh(drafts: readonly Draft[], weights: ByCriterion<number>): Span[] {
  return drafts
    .map((draft) => {
      const scale = weights[draft.criterion] / STANDARD[draft.criterion];
      return { ...draft, points: round(draft.points * scale) };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

const round = (points: number): number => Math.round(points * 10) / 10;

function trapsOf(
  spans: readonly Span[],
  hits: readonly Hit[],
  acts: readonly Act[],
  strategy: Strategy,
  read: Text,
  { responsibility, kind }: ReplyContext,
): Trap[] {
  const found = new Set(spans.flatMap(({ trap }) => (trap ? [trap] : [])));
  const says = (criterion: Criterion) => spans.some((span) => span.criterion === criterion && span.points > 0);
  const apologises = acts.includes('apology');
  if (apologises) found.delete('passive-apology');
  // An apology made is not unmade by a formula beside it.
  if (apologises && hits.filter(({ cue }) => cue.act === 'apology').length > 1) found.delete('conditional-apology');
  const publicWord = says('empathy') || says('ownership') || spans.some(({ reason }) => EXPLAINS.has(reason));
  if (acts.includes('redirect') && !publicWord) found.add('private-without-public-word');
  const rumour = kind === 'rumour' || (kind === undefined && responsibility === 'victim');
  if (
    rumour &&
    hits.some(({ cue }) => cue.act === 'apology') &&
    !hits.some(({ cue }) => cue.reason === 'facts.corrects')
  )
    found.add('needless-apology');
  if (
    (responsibility === 'preventable' || responsibility === 'accident') &&
    kind !== 'rumour' &&
    strategy === 'deny' &&
    !apologises &&
    hits.some(({ cue }) => cue.reason === 'stance.denies' || cue.reason === 'facts.corrects')
  )
    found.add('unfit-denial');
  if (kind === 'trolling' && (read.words > 40 || apologises)) found.add('fed-troll');
  // Who owns up and begs pardon does not blame in the same breath: such words are then about something else.
  if (apologises && says('ownership') && hits.some(({ cue }) => OWNS.has(cue.reason))) {
    found.delete('blame-customer');
    found.delete('dismissive');
  }
  return TRAPS.filter((trap) => found.has(trap)).sort((a, b) => (CAPS[a] ?? 100) - (CAPS[b] ?? 100));
}

function conclude(
  read: Text,
  weights: ByCriterion<number>,
  spans: readonly Span[],
  traps: readonly Trap[],
  acts: readonly Act[],
  strategy: Strategy,
): Reading {
  const criteria = {} as Record<Criterion, { points: number; max: number }>;
  let sum = 0;
  for (const criterion of CRITERIA) {
    const max = weights[criterion];
    const start = criterion === 'tone' ? (CALM * max) / STANDARD.tone : 0;
    const earned = spans.reduce((total, span) => (span.criterion === criterion ? total + span.points : total), start);
    const points = round(Math.min(max, Math.max(0, earned)));
    criteria[criterion] = { points, max };
    sum += points;
  }
  const caps = traps.flatMap((trap) => {
    const atMost = CAPS[trap];
    return atMost === undefined ? [] : [{ trap, atMost }];
  });
  const total = Math.round(Math.min(100, sum, ...caps.map(({ atMost }) => atMost)));
  return { language: read.language, assessed: true, strategy, criteria, spans, traps, acts, caps, total };
}

function notAssessed(read: Text, weights: ByCriterion<number>, why: NotAssessed, acts: readonly Act[]): Reading {
  const criteria = {} as Record<Criterion, { points: number; max: number }>;
  for (const criterion of CRITERIA) criteria[criterion] = { points: 0, max: weights[criterion] };
  const traps: Trap[] = why === 'keyword-list' ? ['keyword-list'] : [];
  return {
    language: read.language,
    assessed: false,
    why,
    strategy: null,
    criteria,
    spans: [],
    traps,
    acts,
    caps: [],
    total: 0,
  };
}
