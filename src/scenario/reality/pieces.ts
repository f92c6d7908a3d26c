import { realNamesIn } from '../real-names.ts';
import { isAlsoWord, isFirstName } from './known-names.ts';
import { marksIn } from './marks.ts';
import type { Phrase, Register } from './register.ts';
import { filled, type Span } from './spans.ts';
import type { Piece } from './subjects.ts';
import {
  beginsSentence,
  DETERMINERS,
  fold,
  GAP,
  HANDLE,
  HASHTAG,
  hasDigit,
  isCapitalised,
  type Word,
  wordsOf,
} from './words.ts';

/** Cuts texts into pieces: what stays, and what stands for a subject of the register. */
export class PieceReader {
  private readonly register: Register;
  private readonly tags = new Map<string, readonly Piece[]>();

  constructor(register: Register) {
    this.register = register;
  }

  read(text: string): Piece[] {
    const spans: Span[] = [];
    const isFree = (from: number, to: number) => !spans.some((span) => from < span.to && span.from < to);
    const claim = (from: number, to: number, pieces: readonly Piece[]) => {
      if (isFree(from, to)) spans.push({ from, to, pieces });
    };
    for (const { 0: found, index } of text.matchAll(HANDLE)) {
      const written = found.replace(/[.-]+$/, '');
      const subject = this.register.handle(written.slice(1));
      claim(index, index + written.length, [{ subject, form: 'handle', written }]);
    }
    for (const { shape, from, to } of marksIn(text)) {
      if (!isFree(from, to)) continue;
      const written = text.slice(from, to);
      const subject = this.register.shaped(shape, written);
      claim(from, to, [{ subject, form: 'plain', written }]);
    }
    for (const { 0: tag, index } of text.matchAll(HASHTAG)) {
      if (isFree(index, index + tag.length)) claim(index, index + tag.length, this.tagPieces(tag));
    }
    const words = wordsOf(text).filter(({ from, to }) => isFree(from, to));
    for (let at = 0; at < words.length; ) at += this.wordSpan(text, words, at, claim);
    for (const real of realNamesIn(text)) {
      const to = real.index + real.name.length;
      if (!isFree(real.index, to) || (real.ordinary && isFirstName(fold(real.name)))) continue;
      claim(real.index, to, [{ subject: this.register.realName(real.name), form: 'plain', written: real.name }]);
    }
    return filled(text, spans);
  }

  /** How many words the name at `at` took; 1 if there was none. */
  private wordSpan(
    text: string,
    words: readonly Word[],
    at: number,
    claim: (from: number, to: number, pieces: readonly Piece[]) => void,
  ): number {
    const word = words[at] as Word;
    const compound = this.register.compounds.get(word.folded);
    if (compound) {
      claim(
        word.from,
        word.to,
        compound.map((subject) => ({ subject, form: 'joined', written: word.text })),
      );
      return 1;
    }
    for (const phrase of this.register.phrases.get(word.folded) ?? []) {
      const length = phrase.words.length;
      const last = words[at + length - 1];
      const matches = phrase.words.every((expected, index) => {
        const here = words[at + index];
        const previous = words[at + index - 1];
        return here?.folded === expected && (index === 0 || (previous && GAP.test(text.slice(previous.to, here.from))));
      });
      if (!matches || !last || !this.isMeant(phrase, text, words, at)) continue;
      const written = text.slice(word.from, last.to);
      claim(word.from, last.to, [{ subject: phrase.subject, form: phrase.form, written }]);
      return length;
    }
    return 1;
  }

  /** Whether these words are the name, or only the same letters. */
  private isMeant(phrase: Phrase, text: string, words: readonly Word[], at: number): boolean {
    const word = words[at] as Word;
    const [only = ''] = phrase.words;
    const ambiguous = phrase.words.length === 1 && isAlsoWord(only);
    if (isCapitalised(word.text))
      return phrase.sure || phrase.words.length > 1 || !ambiguous || !beginsSentence(text, word.from);
    if (phrase.words.length > 1) return phrase.anyCase || phrase.sure;
    if (hasDigit(only)) return true;
    const kind = this.register.subjects.get(phrase.subject)?.kind;
    const before = words[at - 1];
    const besides = [`${only} ${words[at + 1]?.folded}`, `${before?.folded} ${only}`];
    if (besides.some((pair) => this.register.pairs.has(pair))) return true;
    if (ambiguous || only.length < 3) return phrase.anyCase && only.length >= 2;
    if (kind === 'pseudonym' || kind === 'handle') {
      return only.length >= (phrase.anyCase ? 4 : 7) && !DETERMINERS.has(before?.folded ?? '');
    }
    const adjoins = before !== undefined && GAP.test(text.slice(before.to, word.from));
    return !(adjoins && DETERMINERS.has(before.folded)) || (phrase.anyCase && before?.folded === 'de');
  }

  /** A hashtag with the names written inside it. */
  private tagPieces(tag: string): readonly Piece[] {
    const there = this.tags.get(tag);
    if (there) return there;
    const folded = fold(tag);
    const starts = new Set(
      Array.from(tag.matchAll(/(?<=#)|\p{Lu}\p{Ll}|(?<=\P{N})\p{N}|(?<=_)\p{L}/gu), ({ index }) => index),
    );
    const spans: Span[] = [];
    const look = (inside: string, pieces: (written: string) => readonly Piece[]) => {
      for (let from = folded.indexOf(inside, 1); from > 0; from = folded.indexOf(inside, from + 1)) {
        const to = from + inside.length;
        const stands = starts.has(from) && (to === tag.length || starts.has(to) || /[^\p{Ll}]/u.test(tag[to] ?? ''));
        if (!stands && inside.length < 5) continue;
        if (!spans.some((span) => from < span.to && span.from < to))
          spans.push({ from, to, pieces: pieces(tag.slice(from, to)) });
      }
    };
    const candidates = [...this.register.phrases.values()]
      .flat()
      .map((phrase) => ({ inside: phrase.words.join(''), subject: phrase.subject }));
    for (const { inside, subject } of candidates.sort((a, b) => b.inside.length - a.inside.length)) {
      if (inside.length >= 3) look(inside, (written) => [{ subject, form: 'joined', written }]);
    }
    for (const real of realNamesIn(tag)) {
      look(fold(real.name).replaceAll(/[^\p{L}\p{N}]/gu, ''), (written) => [
        { subject: this.register.realName(real.name), form: 'joined', written },
      ]);
    }
    const pieces = filled(tag, spans);
    this.tags.set(tag, pieces);
    return pieces;
  }
}
