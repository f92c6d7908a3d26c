import { CUES, type Named } from './families/index.ts';
import { MACROS } from './macros.ts';
import { compilePattern } from './pattern.ts';
import { PatternIndex } from './pattern-index.ts';
import type { ReadLanguage } from './reading.ts';
import { isAsked, isConditional, isNegated, opensWithIf, saysTwo } from './scope.ts';
import type { Sentence } from './sentences.ts';
import { isTold } from './told.ts';

/** A cue seen in the text. */
export interface Hit {
  readonly cue: Named;
  readonly sentence: number;
  /** Tokens of the sentence; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

interface Entry {
  readonly cue: Named;
  readonly rule: string;
}

const indexOf = (language: ReadLanguage): PatternIndex<Entry> =>
  new PatternIndex(() =>
    CUES.flatMap((cue) =>
      cue[language].map((source, i) => ({
        pattern: compilePattern(source, MACROS[language]),
        value: { cue, rule: `${language}.${cue.reason}.${i + 1}` },
      })),
    ),
  );
const INDICES = { fr: indexOf('fr'), en: indexOf('en') };

/** Reads every sentence with the cues of its language. */
export function hitsIn(sentences: readonly Sentence[]): Hit[] {
  const all = sentences.flatMap((sentence, i) =>
    meant(seen(sentence, i), sentence).map((hit) => hanging(hit, sentence)),
  );
  const standing = all.filter((hit) => stands(hit, sentences[hit.sentence]));
  const offered = new Set(standing.map(({ cue, sentence }) => `${cue.act} ${sentence}`));
  return standing.filter(({ cue, sentence }) => cue.with === undefined || offered.has(`${cue.with} ${sentence}`));
}

function seen({ tokens, language }: Sentence, sentence: number): Hit[] {
  return INDICES[language]
    .find(tokens)
    .filter(({ value, start, end }) => value.cue !== REFUSED || !saysTwo(tokens, start, end))
    .map(({ value: { cue, rule }, start, end }) => {
      const from = tokens[start]?.from ?? 0;
      return { cue, sentence, start, end, from, to: tokens[end - 1]?.to ?? from, rule };
    });
}

const REFUSED = CUES.find(({ reason }) => reason === 'apology.refused');
const PRIVATE = CUES.find(({ reason }) => reason === 'next-step.private');
const CONDITIONAL = CUES.find(({ reason }) => reason === 'apology.conditional');

/** « Si cela vous a choqué, nous en sommes désolés »: the condition comes first. */
function hanging(hit: Hit, sentence: Sentence): Hit {
  if (hit.cue.act !== 'apology' || !CONDITIONAL || !opensWithIf(sentence, hit.start)) return hit;
  return { ...hit, cue: CONDITIONAL, rule: `${sentence.language}.apology.conditional.first` };
}

const overlap = (a: Hit, b: Hit): boolean => a.start < b.end && b.start < a.end;

/** Of one family, words belong to the cue of highest rank; of one cue, to the longest match that stands. */
function meant(hits: readonly Hit[], sentence: Sentence): Hit[] {
  const standing = new Set(hits.filter((hit) => stands(hit, sentence)));
  const byWorth = hits.toSorted(
    (a, b) =>
      (b.cue.rank ?? 0) - (a.cue.rank ?? 0) ||
      Number(standing.has(b)) - Number(standing.has(a)) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const kept: Hit[] = [];
  // Of one cue the longest match is kept, yet the words of the others are its own too: no lower rank has them.
  const claimed: Hit[] = [];
  const outranks = (other: Hit, hit: Hit): boolean =>
    other.cue.family === hit.cue.family && (other.cue.rank ?? 0) > (hit.cue.rank ?? 0);
  for (const hit of byWorth) {
    if (claimed.some((other) => outranks(other, hit) && overlap(hit, other))) continue;
    claimed.push(hit);
    if (!kept.some((other) => other.cue === hit.cue && overlap(hit, other))) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Does it hold where it stands: not quoted, negated, conditional, told, or asked? */
function stands({ cue, start, end }: Hit, sentence: Sentence | undefined): boolean {
  if (!sentence) return false;
  const { tokens, language } = sentence;
  if (!cue.quoted && (tokens[start]?.quoted || tokens[end - 1]?.quoted)) return false;
  if (cue.negated !== 'kept' && isNegated(tokens, start, end, language, cue.negated === 'inside')) return false;
  if (!cue.conditional && isConditional(tokens, start, language)) return false;
  if (cue === PRIVATE && isTold(sentence, start, end)) return false;
  return cue.asked !== undefined || !isAsked(sentence, end);
}
