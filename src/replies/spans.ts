import type { PostKind } from '../crisis/vocabulary.ts';
import type { Place } from './address.ts';
import { echoesOf, likeness, saysFalse, stemsOf } from './context.ts';
import type { Seen } from './examine.ts';
import type { Hit } from './hits.ts';
import type { ByCriterion, Criterion, ReplyContext, Span, Trap } from './reading.ts';
import type { Text } from './sentences.ts';
import { shouted } from './shape.ts';
import { STANDARD } from './weights.ts';

/** The evidence, each span with its points. */
export const spansOf = (text: string, seen: Seen, context: ReplyContext, weights: ByCriterion<number>): Span[] =>
  weigh([...draftsOf(text, seen.hits, seen.read), ...seenBySight(text, seen, context)], weights);

type Draft = Omit<Span, 'points'> & { readonly points: number };

/** What a cue is worth the first, second … time. */
function draftsOf(text: string, hits: readonly Hit[], read: Text): Draft[] {
  const times = new Map<string, number>();
  const steps = hits.some(({ cue }) => STEPS.has(cue.reason));
  const dated = hits.some(({ cue }) => cue.reason === 'next-step.when');
  const checked = read.words;
  return hits.flatMap(({ cue, from, to, rule }) => {
    if (cue.points === 0) return [];
    // A time or a place beside no step that was understood tells less; a delay said beside a date is no delay.
    const loose = !steps && (cue.reason === 'next-step.when' || cue.reason === 'next-step.how');
    if (cue.reason === 'next-step.vague' && dated) return [];
    // « alert(1)</script> » gives no figure.
    if (cue.reason === 'facts.figure' && /[<>{};=]/u.test(text.slice(to, to + 3))) return [];
    const before = times.get(cue.reason) ?? 0;
    times.set(cue.reason, before + 1);
    if (before >= (cue.times ?? 1)) return [];
    const points = checked === 0 ? 0 : before > 0 ? cue.points / 3 : loose ? cue.points * 0.75 : cue.points;
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

/** Which of their words a reply takes up is half chance: the first tells that it was read. */
const ECHOES: readonly number[] = [3.5, 1];

/** What no cue sees: names, the complaint’s own words, capitals, marks, copies, untruths. */
function seenBySight(text: string, { read, signature, name, asked, hits, acts }: Seen, context: ReplyContext): Draft[] {
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
  if (name) add(name, 'personal', 4, 'personal.name');
  if (signature) add(signature, 'personal', 5, 'personal.signature');
  const [question] = asked;
  if (question) add(question, 'next-step', 6, 'next-step.asks');

  if (context.post !== undefined) {
    const echoes = echoesOf(read.sentences, context.post);
    echoes.slice(0, ECHOES.length).forEach((echo, i) => {
      add(echo, 'empathy', ECHOES[i] ?? 0, 'empathy.their-words');
    });
    const [first] = echoes;
    if (first && echoes.length >= 2) add(first, 'personal', 2, 'personal.their-words');
    // A joke answers a joke, and nobody need take up an insult.
    const matter = context.kind === undefined || !AT_PLAY.has(context.kind);
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

const AT_PLAY: ReadonlySet<PostKind> = new Set(['meme', 'praise', 'trolling', 'insult']);

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

/** What the strongest sign of a criterion counts, the second, the third, and every further one. */
const FADING = [1, 0.8, 0.6, 0.4] as const;
/** Where several signs say much the same. */
const FADES: ReadonlySet<Criterion> = new Set(['empathy', 'ownership', 'next-step', 'facts']);

/** From the standard weights to this situation’s. The first sign says most, so that one overlooked changes little. */
function weigh(drafts: readonly Draft[], weights: ByCriterion<number>): Span[] {
  const said: Draft[] = [];
  const signs = new Map<Criterion, number>();
  const share = (draft: Draft): number => {
    const { criterion, points, reason } = draft;
    if (points <= 0 || !FADES.has(criterion) || reason === 'empathy.their-words') return 1;
    // « remboursé ce jour » is a step, a remedy and done, all in one word.
    const repeats = said.some(
      (other) => other.criterion === criterion && draft.from < other.to && other.from < draft.to,
    );
    said.push(draft);
    if (repeats) return FADING[3];
    const before = signs.get(criterion) ?? 0;
    signs.set(criterion, before + 1);
    return FADING[before] ?? FADING[3];
  };
  return drafts
    .toSorted((a, b) => b.points - a.points || a.from - b.from || a.to - b.to)
    .map((draft) => {
      const scale = weights[draft.criterion] / STANDARD[draft.criterion];
      return { ...draft, points: round(draft.points * scale * share(draft)) };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

export const round = (points: number): number => Math.round(points * 10) / 10;
