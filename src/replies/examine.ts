import { addressIn, type Place, signatureOf } from './address.ts';
import { copies } from './context.ts';
import { CUES } from './families/index.ts';
import { type Hit, hitsIn } from './hits.ts';
import { asksIn } from './questions/asked.ts';
import { ACTS, type Act, type NotAssessed, type ReplyContext } from './reading.ts';
import { readText, type Text } from './sentences.ts';
import { addressed, isTooShort, notAReply, speaks } from './shape.ts';
import { admits, begsOfNobody, jokes, softens, wrongsNobody } from './softened.ts';
import { HOSTILE, OWNS } from './traps.ts';
import { wordSet } from './word-set.ts';

/** What is in a reply, before anything is weighed. */
export interface Seen {
  readonly read: Text;
  /** Why it is not judged. */
  readonly why?: NotAssessed;
  readonly hits: readonly Hit[];
  readonly acts: readonly Act[];
  readonly name: Place | undefined;
  readonly signature: Place | undefined;
  /** The sentences that really ask. */
  readonly asked: readonly Place[];
}

/** Up to so many words the language may be left open by them. */
const TERSE = 12;
const UNDECIDED: ReadonlySet<NotAssessed> = new Set(['not-understood', 'too-short']);

export function examine(text: string, context: ReplyContext): Seen {
  const typed = readText(text.slice(0, 20_000), context.language);
  const first =
    notAReply(text, typed) ?? (context.post !== undefined && copies(text, context.post) ? 'copied-post' : undefined);
  // A few words may be of either language: they are of the player’s, when that one knows them.
  const terse = typed.language === 'undecided' && context.language !== undefined && typed.words <= TERSE;
  const tried = first === undefined || first === 'repetition' || (terse && UNDECIDED.has(first));
  const hits = tried ? sincere(pitied(hitsIn(typed.sentences), typed), typed) : [];
  const known = terse && (hits.some(({ cue }) => cue.criterion !== 'tone' || cue.act) || addressed(typed));
  const read = known ? { ...typed, language: context.language ?? typed.language } : typed;
  const none = { read, hits, name: undefined, signature: undefined, asked: [] };
  if (first !== undefined && !(known && UNDECIDED.has(first)))
    return { ...none, why: first, acts: actsOf(hits, false) };
  const signature = signatureOf(read.sentences);
  const caring = hits.filter(({ cue }) => cue.points > 0 && CARING.test(cue.reason));
  const asked = asksIn(read.sentences, {
    signed: (index) => signature?.index === index,
    hostile: hits.some(({ cue }) => cue.trap !== undefined && HOSTILE.has(cue.trap)),
    caring: (index) =>
      Number(signature !== undefined) +
      new Set(caring.flatMap(({ cue, sentence }) => (sentence === index ? [] : [cue.reason]))).size,
  }).map(({ sentence }) => sentence);
  const acts = actsOf(hits, asked.length > 0);
  if (isTooShort(read) && (acts.length === 0 || read.words < 2) && !hits.some(({ cue }) => cue.trap))
    return { ...none, why: 'too-short', acts };
  if (!speaks(read) && !hits.some(({ cue }) => cue.criterion !== 'tone'))
    return { ...none, why: 'not-understood', acts };
  return { read, hits, acts, name: addressIn(read.sentences, context.names ?? []), signature, asked };
}

const OWNED = /^ownership\.(?:ours|admits|left-undone)$/u;
const OFFERED = CUES.find(({ reason }) => reason === 'apology.offered');

/** « Désolés pour votre fille », from those whose fault it is: no stranger could have said it. */
function pitied(hits: readonly Hit[], { sentences }: Text): readonly Hit[] {
  if (!OFFERED) return hits;
  const owned = hits.some(({ cue }) => OWNED.test(cue.reason));
  return hits.map((hit) => {
    const sentence = sentences[hit.sentence];
    const last = sentence?.tokens[hit.end - 1]?.word ?? '';
    const heard = sentence?.tokens
      .slice(hit.start, hit.end)
      .some(({ word }) => word === 'pour' || word === 'for' || word === 'about');
    if (hit.cue.reason !== 'apology.sympathy' || !heard || MOURNED.has(last)) return hit;
    return owned || (sentence && admits(hit, sentence)) ? { ...hit, cue: OFFERED } : hit;
  });
}
const MOURNED = wordSet('perte deuil deces disparition mort defunt defunte loss bereavement trouble troubles');

const CARES = /^(?:empathy\.(?!for-what)|ownership\.(?!sorry)|next-step\.(?!when|how|asks|come-by|not-private))/u;

/** A bare « désolé » beside a blow, or before a refusal, begs nobody’s pardon. */
function sincere(hits: readonly Hit[], { sentences }: Text): readonly Hit[] {
  const owns = hits.some(({ cue }) => OWNS.has(cue.reason) || cue.reason === 'ownership.admits');
  const mocks = hits.some(({ cue }) => cue.trap !== undefined && HOSTILE.has(cue.trap));
  const caring = hits.filter(({ cue }) => cue.points > 0 && CARES.test(cue.reason));
  const cares = caring.length > 0;
  const empty = (hit: Hit): boolean => {
    if (hit.cue.act !== 'apology') return false;
    const sentence = sentences[hit.sentence];
    if (!sentence) return false;
    const beside = hits.filter((other) => other.sentence === hit.sentence);
    const heeds = beside.some(({ cue }) => cue.points > 0 && HEEDS.test(cue.reason));
    // « on ferme », « on regarde »: what a refusal goes on with is no care.
    const elsewhere = heeds || caring.some((other) => other.sentence !== hit.sentence);
    const denied = hits.some((other) => other.cue.reason === 'stance.denies' && other.sentence === hit.sentence - 1);
    if (softens(hit, sentence, sentences[hit.sentence - 1], { cares: elsewhere, heeds, denied })) return true;
    if (!cares && !owns && (wrongsNobody(hit, sentence) || begsOfNobody(hit, sentence))) return true;
    if (!owns && jokes(hit, sentence, sentences[hit.sentence + 1])) return true;
    // Mocked in the same breath, whatever else is owned.
    if (beside.some(({ cue }) => cue.trap === 'sarcasm')) return true;
    if (owns) return false;
    // « Recevez nos excuses » is said in full; only a bare word can be empty.
    if (hit.end - hit.start > 1) return false;
    if (beside.some(({ cue }) => cue.reason === 'empathy.for-what' || cue.reason === 'next-step.remedy')) return false;
    if (beside.some(({ cue }) => cue.reason === 'fault.justifies' || (cue.trap !== undefined && HOSTILE.has(cue.trap))))
      return true;
    return mocks && sentence.tokens.length <= 4;
  };
  const gone = new Set(hits.filter(empty));
  if (gone.size === 0) return hits;
  const emptied = new Set([...gone].map(({ sentence }) => sentence));
  return hits.filter((hit) => !gone.has(hit) && !(hit.cue.with === 'apology' && emptied.has(hit.sentence)));
}

/** In the same sentence: what a refusal does not say. */
const HEEDS = /^(?:empathy\.(?!for-what)|ownership\.(?!sorry)|next-step\.remedy)/u;

const CARING = /^(?:apology|empathy|ownership|next-step\.(?!how|when|come-by)|tone\.(?:greeting|please))/u;

function actsOf(hits: readonly Hit[], asks: boolean): Act[] {
  const acts = new Set(hits.flatMap(({ cue }) => (cue.act ? [cue.act] : [])));
  if (asks) acts.add('question');
  return ACTS.filter((act) => acts.has(act));
}
