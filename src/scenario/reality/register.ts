import type { Inventor } from './invented.ts';
import { genderOf } from './known-names.ts';
import type { Shape } from './marks.ts';
import type { Form, Subject, SubjectKind } from './subjects.ts';
import { fold, hasDigit, wordsOf } from './words.ts';

/** A sequence of words that stands for a subject. */
export interface Phrase {
  readonly words: readonly string[];
  readonly subject: string;
  readonly form: Form;
  /** Somebody of the thread, or said to be a name: a capital is enough. */
  readonly sure: boolean;
  /** Found whatever its case. */
  readonly anyCase: boolean;
}

/** Joins a first name to a surname: "Ada de Brugh". */
export const PARTICLES = new Set('de du des la le van von der den el al ben da do dos di d l o mac mc'.split(' '));

const NETWORKS: readonly (readonly [RegExp, string])[] = [
  [/^(?:twitter|bluesky|threads|mastodon)/, 'Pépia'],
  [/^(?:facebook|linkedin|whatsapp|messenger|telegram)/, 'Trombi'],
  [/^(?:instagram|tik ?tok|youtube|youtubeur|snapchat|twitch|dailymotion|vimeo|pinterest)/, 'Bobine'],
];

/** Everything that must not stay, each under one key, and the words it is recognised by. */
export class Register {
  readonly subjects = new Map<string, Subject>();
  readonly phrases = new Map<string, Phrase[]>();
  /** Words written as one: "clairedumont". */
  readonly compounds = new Map<string, readonly string[]>();
  /** Two words of one name, side by side: together they are meant even where each is a word. */
  readonly pairs = new Set<string>();
  /** What our brand is called, in one word. */
  readonly ourNames = new Set<string>();
  readonly inventor: Inventor;
  private readonly keys = new Map<string, string>();
  private readonly usedHandles = new Set<string>();

  constructor(inventor: Inventor) {
    this.inventor = inventor;
  }

  /** The id of our brand, if it was named. */
  get ours(): string | undefined {
    return this.keys.get('ours');
  }

  add(
    kind: SubjectKind,
    key: string,
    found: string,
    invent: () => Pick<Subject, 'replacement' | 'parts' | 'suffix'>,
  ): string {
    const known = this.keys.get(key);
    if (known !== undefined) return known;
    this.keys.set(key, key);
    this.subjects.set(key, { id: key, kind, found, ...invent() });
    return key;
  }

  addPhrase(
    words: readonly string[],
    subject: string,
    how: { sure?: boolean; anyCase?: boolean; form?: Form } = {},
  ): void {
    const [first] = words;
    if (first === undefined) return;
    const phrase: Phrase = {
      words,
      subject,
      form: how.form ?? 'plain',
      sure: how.sure ?? false,
      anyCase: how.anyCase ?? false,
    };
    const there = this.phrases.get(first) ?? [];
    const same = there.findIndex(
      (other) => other.words.length === words.length && other.words.every((word, at) => word === words[at]),
    );
    if (same >= 0) {
      const other = there[same] as Phrase;
      there[same] = { ...other, sure: other.sure || phrase.sure, anyCase: other.anyCase || phrase.anyCase };
    } else {
      there.push(phrase);
      there.sort((a, b) => b.words.length - a.words.length);
    }
    this.phrases.set(first, there);
  }

  nameOurs({ ours, renamed }: { readonly ours: readonly string[]; readonly renamed: string }): void {
    const written = ours.map((each) => each.trim().replace(/^[@#]/, '')).filter((each) => wordsOf(each).length > 0);
    const [main] = written;
    if (main === undefined) return;
    const wished = renamed.trim();
    const id = this.add('ours', 'ours', main, () => ({
      replacement: wished === '' ? this.inventor.brand() : wished,
    }));
    for (const each of written) {
      const words = wordsOf(each).map(({ folded }) => folded);
      this.addPhrase(words, id, { sure: true, anyCase: true });
      this.addPhrase([words.join('')], id, { sure: true, anyCase: true, form: 'joined' });
      this.ourNames.add(words.join(''));
    }
  }

  nameAlso(found: string, kind: SubjectKind): void {
    const words = wordsOf(found).map(({ folded }) => folded);
    if (words.length === 0) return;
    const id = this.add(kind, `also ${words.join(' ')}`, found.trim(), () => ({
      replacement: this.inventAs(kind, found),
    }));
    this.addPhrase(words, id, { sure: true, anyCase: true });
  }

  private inventAs(kind: SubjectKind, found: string): string {
    if (kind === 'first-name') return this.inventor.firstName(genderOf(fold(found)) ?? 'x');
    if (kind === 'surname') return this.inventor.surname();
    if (kind === 'pseudonym') return this.inventor.pseudonym();
    if (kind === 'place') return this.inventor.town();
    if (kind === 'brand') return this.inventor.brand();
    if (found.startsWith('#')) return this.inventor.brand();
    return hasDigit(found) ? this.inventor.likeness(found) : '…';
  }

  firstName(word: string, sure: boolean): string {
    const folded = fold(word);
    const id = this.add('first-name', `name ${folded}`, word, () => ({
      replacement: this.inventor.firstName(genderOf(folded) ?? 'x'),
    }));
    this.addPhrase([folded], id, { sure });
    return id;
  }

  surname(words: readonly string[], sure: boolean, found = words.join(' ')): string {
    const folded = words.map(fold);
    const core = folded.filter((word) => word.length > 1 && !PARTICLES.has(word));
    const key = core.at(-1) ?? folded.join(' ');
    const id = this.add('surname', `name ${key}`, found, () => ({ replacement: this.inventor.surname() }));
    this.addPhrase(folded, id, { sure });
    // Each half of a double name stands for it; a last name said first was perhaps found by one of them.
    for (const word of core) {
      this.addPhrase([word], id, { sure });
      if (!this.keys.has(`name ${word}`)) this.keys.set(`name ${word}`, id);
    }
    return id;
  }

  handle(handle: string, parts?: readonly string[]): string {
    const bare = handle.replace(/@.*$/, '').replace(/[.-]+$/, '');
    const folded = fold(bare);
    const { ours } = this;
    if (ours !== undefined && this.ourNames.has(plainOf(bare))) return ours;
    const known = this.keys.get(`handle ${folded}`);
    if (known !== undefined) return known;
    const id = this.add('handle', `handle ${folded}`, `@${bare}`, () => {
      const names = parts ?? this.namesInside(folded);
      if (names.length === 0) return { replacement: this.newHandle(this.inventor.pseudonym()) };
      const key = names.join();
      const suffix = hasDigit(handle) || this.usedHandles.has(key) ? this.inventor.digits(2) : '';
      this.usedHandles.add(key);
      return { replacement: '', parts: names, suffix };
    });
    const words = wordsOf(bare).map((word) => word.folded);
    if (folded.length >= 5 && (words.length === 1 || hasDigit(handle) || handle.includes('_'))) {
      this.addPhrase(words, id, { sure: true, anyCase: hasDigit(handle) || words.length > 1 });
    }
    return id;
  }

  private newHandle(pseudonym: string): string {
    return `@${fold(pseudonym)
      .replaceAll(/[^a-z0-9]+/g, '_')
      .slice(0, 28)}`;
  }

  private namesInside(folded: string): readonly string[] {
    return folded
      .split(/[^\p{L}]+/u)
      .flatMap((word) => this.keys.get(`name ${word}`) ?? this.compounds.get(word) ?? [])
      .slice(0, 2);
  }

  /** A brand or a network that exists. */
  realName(name: string): string {
    const folded = fold(name).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
    const network = NETWORKS.find(([shape]) => shape.test(folded))?.[1];
    return this.add(network ? 'platform' : 'brand', `brand ${folded}`, name, () => ({
      replacement: network ?? this.inventor.brand(),
    }));
  }

  /** What is recognised by its shape alone. */
  shaped(shape: Shape, written: string): string {
    return this.add(shape, `${shape} ${fold(written).replaceAll(/\s/g, '')}`, written, () => ({
      replacement: this.inventShape(shape, written),
    }));
  }

  private inventShape(shape: Shape, written: string): string {
    if (shape === 'mail') return this.inventor.mail();
    if (shape === 'link') return this.inventor.link();
    if (shape === 'phone') return this.inventor.phone(written);
    if (shape === 'address') {
      return /^\d{5}\s|^[A-Z]{1,2}\d[A-Z\d]?\s/.test(written) ? this.inventor.town() : this.inventor.address();
    }
    return this.inventor.likeness(written);
  }
}

export const plainOf = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join('');
