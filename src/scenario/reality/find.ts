import { realNamesIn } from '../real-names.ts';
import { smallWordsIn, type Tongue } from '../tongues.ts';
import { type Doubt, doubtsIn } from './doubts.ts';
import { Inventor } from './invented.ts';
import { genderOf, isAlsoWord, isFirstName, isSurname, standsAlone } from './known-names.ts';
import { marksIn } from './marks.ts';
import type { Form, Piece, Subject, SubjectKind } from './subjects.ts';
import { MOST_POSTS, type Pasted, type PastedPost } from './thread.ts';
import { beginsSentence, DETERMINERS, fold, hasDigit, isCapitalised, isShouted, type Word, wordsOf } from './words.ts';

/** What the trainer says before anything is looked for. */
export interface Wishes {
  /** Our brand and how people write it: "Maison Dupin", "@maisondupin". */
  readonly ours: readonly string[];
  /** What it is called from now on; invented if empty. */
  readonly renamed: string;
  /** What the machine missed. */
  readonly also: readonly { readonly found: string; readonly kind: SubjectKind }[];
}

export interface Speaker {
  readonly id: string;
  readonly name: readonly Piece[];
  readonly handle: readonly Piece[];
  readonly isOurs: boolean;
  /** A person's name, not a nickname or a firm. */
  readonly isNamed: boolean;
}

export interface FoundPost {
  readonly pasted: PastedPost;
  readonly by: string;
  readonly text: readonly Piece[];
}

export interface Findings {
  readonly language: Tongue;
  readonly on: Pasted['on'];
  readonly posts: readonly FoundPost[];
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly doubts: readonly Doubt[];
  /** There are more posts, or people, than a scenario holds: these are the first. */
  readonly more: boolean;
  /** Texts cut because no post is so long. */
  readonly cut: number;
}

/** As the format allows. */
const MOST_SPEAKERS = 190;
const LONGEST = 3900;

/** Looks for all that must not stay. The same paste and wishes always give the same findings; nothing is thrown. */
export function findSubjects(pasted: Pasted, wishes: Wishes): Findings {
  return new Search(pasted, wishes).findings();
}

/** A sequence of words that stands for a subject. */
interface Phrase {
  readonly words: readonly string[];
  readonly subject: string;
  readonly form: Form;
  /** Somebody of the thread, or said to be a name: a capital is enough. */
  readonly sure: boolean;
  /** Found whatever its case. */
  readonly anyCase: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
}

const GAP = /^(?:[\s\u00A0\u202F]|['’._&-]|\s?&\s?){0,2}$/u;
const HANDLE =
  /(?<![\p{L}\p{N}._%+-])[@＠][\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,59})(?:@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4})?/gu;
const HASHTAG = /#[\p{L}\p{N}_]{2,80}/gu;
const TITLES = new Set(
  'm mr mme mlle mrs ms miss dr pr prof maitre monsieur madame mademoiselle docteur sir lady judge officer'.split(' '),
);
const PARTICLES = new Set('de du des la le van von der den el al ben da do dos di d l o mac mc'.split(' '));
/** Capitalised words that are nobody’s surname. */
const NEVER_SURNAMES = new Set(
  'i je tu il elle on nous vous ils elles le la les un une et ou mais donc si the a an and or but so you he she we they it this that ok sav pdg ceo tv lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

const OFFICIAL =
  /^(?:\s|le|la|de|du|les|service|clients?|relation|consommateurs?|customer|care|support|help|team|equipe|sav|officiel(?:le)?|official|france|uk|us|usa|fr|en|eu|the|shop|boutique|store|hq|contact|page)*$/;

const NETWORKS: readonly (readonly [RegExp, string])[] = [
  [/^(?:twitter|bluesky|threads|mastodon)/, 'Pépia'],
  [/^(?:facebook|linkedin|whatsapp|messenger|telegram)/, 'Trombi'],
  [/^(?:instagram|tik ?tok|youtube|youtubeur|snapchat|twitch|dailymotion|vimeo|pinterest)/, 'Bobine'],
];

class Search {
  private readonly subjects = new Map<string, Subject>();
  private readonly phrases = new Map<string, Phrase[]>();
  /** Words written as one: "clairedumont". */
  private readonly compounds = new Map<string, readonly string[]>();
  /** Two words of one name, side by side: together they are meant even where each is a word. */
  private readonly pairs = new Set<string>();
  private readonly keys = new Map<string, string>();
  private readonly speakers = new Map<string, Speaker>();
  private readonly owners = new Map<string, string>();
  private readonly tags = new Map<string, readonly Piece[]>();
  private readonly usedHandles = new Set<string>();
  private readonly inventor: Inventor;
  private readonly language: Tongue;
  private readonly kept: readonly PastedPost[];
  private readonly cut: number;

  private readonly pasted: Pasted;
  private readonly wishes: Wishes;

  constructor(pasted: Pasted, wishes: Wishes) {
    this.pasted = pasted;
    this.wishes = wishes;
    const people = new Set<string>();
    const kept: PastedPost[] = [];
    for (const post of pasted.posts) {
      people.add(fold(post.handle ?? post.name ?? ''));
      if (kept.length >= MOST_POSTS || people.size > MOST_SPEAKERS) break;
      kept.push(post);
    }
    this.cut = kept.filter(({ text }) => text.length > LONGEST).length;
    this.kept = kept.map((post) =>
      post.text.length > LONGEST ? { ...post, text: `${post.text.slice(0, LONGEST)}…` } : post,
    );
    const whole = this.kept.map(({ name = '', handle = '', text }) => `${name} ${handle} ${text}`).join('\n');
    const words = wordsOf(whole);
    const { fr, en } = smallWordsIn(words.map(({ folded }) => folded));
    this.language = en > fr ? 'en' : 'fr';
    const taken = new Set(words.map(({ folded }) => folded));
    for (const word of wishes.ours.flatMap(wordsOf)) taken.add(word.folded);
    this.inventor = new Inventor(whole, this.language, taken);
  }

  findings(): Findings {
    this.nameOurs();
    for (const { found, kind } of this.wishes.also) this.nameAlso(found, kind);
    const by = this.kept.map((post) => this.speakerOf(post));
    for (const { text } of this.kept) this.discover(text);
    for (const { text } of this.kept) for (const { 0: found } of text.matchAll(HANDLE)) this.handle(found.slice(1));
    const posts = this.kept.map(
      (pasted, at): FoundPost => ({ pasted, by: by[at] ?? '', text: this.piecesOf(pasted.text) }),
    );
    return {
      language: this.language,
      on: this.pasted.on,
      posts,
      speakers: this.speakers,
      subjects: this.subjects,
      doubts: doubtsIn(posts),
      more: this.kept.length < this.pasted.posts.length,
      cut: this.cut,
    };
  }

  // Naming.

  private add(
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

  private addPhrase(
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

  private nameOurs(): void {
    const written = this.wishes.ours
      .map((each) => each.trim().replace(/^[@#]/, ''))
      .filter((each) => wordsOf(each).length > 0);
    const [main] = written;
    if (main === undefined) return;
    const renamed = this.wishes.renamed.trim();
    const id = this.add('ours', 'ours', main, () => ({
      replacement: renamed === '' ? this.inventor.brand() : renamed,
    }));
    for (const each of written) {
      const words = wordsOf(each).map(({ folded }) => folded);
      this.addPhrase(words, id, { sure: true, anyCase: true });
      this.addPhrase([words.join('')], id, { sure: true, anyCase: true, form: 'joined' });
      this.owners.set(words.join(''), id);
    }
  }

  private nameAlso(found: string, kind: SubjectKind): void {
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

  private firstName(word: string, sure: boolean): string {
    const folded = fold(word);
    const id = this.add('first-name', `name ${folded}`, word, () => ({
      replacement: this.inventor.firstName(genderOf(folded) ?? 'x'),
    }));
    this.addPhrase([folded], id, { sure });
    return id;
  }

  private surname(words: readonly string[], sure: boolean, found = words.join(' ')): string {
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

  // Who speaks.

  private speakerOf(post: PastedPost): string {
    const { name, handle, domain } = post;
    const byHandle = handle === undefined ? undefined : `@${fold(handle)}`;
    const byName = name === undefined ? undefined : fold(name);
    const key =
      this.owners.get(`who ${byHandle ?? ''}`) ??
      byHandle ??
      this.owners.get(`who ${byName}`) ??
      byName ??
      (post.isOwner ? 'owner' : '?');
    const known = this.speakers.get(key);
    if (known) return key;
    if (byHandle) this.owners.set(`who ${byHandle}`, key);
    if (byName && !this.owners.has(`who ${byName}`)) this.owners.set(`who ${byName}`, key);

    const ours = this.keys.get('ours');
    const isOurs =
      post.isOwner === true || [name, handle, domain].some((each) => each !== undefined && this.isOurs(each));
    if (isOurs && ours === undefined) {
      this.speakers.set(key, { id: key, name: [], handle: [], isOurs, isNamed: false });
      return key;
    }
    if (isOurs && ours !== undefined) {
      const piece = { subject: ours, written: name ?? handle ?? '' };
      if (handle !== undefined) this.owners.set(`handle ${fold(handle)}`, ours);
      this.speakers.set(key, {
        id: key,
        name: [{ ...piece, form: 'plain' }],
        handle: [{ ...piece, form: 'handle' }],
        isOurs,
        isNamed: false,
      });
      return key;
    }
    const spoken = name === undefined ? undefined : this.nameOf(name);
    const owned = handle === undefined ? undefined : this.handle(handle, spoken?.parts);
    const shown: readonly Piece[] =
      spoken?.pieces ??
      (owned === undefined ? [this.inventor.pseudonym()] : [{ subject: owned, form: 'plain', written: `@${handle}` }]);
    this.speakers.set(key, {
      id: key,
      name: shown,
      handle: owned === undefined ? [] : [{ subject: owned, form: 'handle', written: `@${handle}` }],
      isOurs: false,
      isNamed: spoken?.isPerson ?? false,
    });
    return key;
  }

  /** The brand's name, alone or with what its accounts add to it: "TalbotUK", "Service client Talbot". */
  private isOurs(name: string): boolean {
    const written = plainOf(name);
    return [...this.owners].some(([brand, id]) => {
      if (id !== this.keys.get('ours') || brand.includes(' ') || !written.includes(brand)) return false;
      const rest = wordsOf(name)
        .map(({ folded }) => folded)
        .join(' ')
        .replaceAll(' ', '')
        .replace(brand, ' ');
      return OFFICIAL.test(rest.trim().replaceAll(/\d+/g, ''));
    });
  }

  /** An account's name as pieces; the parts its handle may be made of. */
  private nameOf(name: string): { pieces: readonly Piece[]; parts: readonly string[]; isPerson: boolean } {
    const words = wordsOf(name);
    const first = words[0];
    const rest = words.slice(1);
    const isFirm = realNamesIn(`x ${name}`).some(({ ordinary }) => !ordinary);
    const looksPersonal =
      !isFirm &&
      first !== undefined &&
      words.length <= 5 &&
      words.every(({ text }) => !hasDigit(text)) &&
      !/[_@#/]/.test(name) &&
      (words.length === 1 ? isFirstName(first.folded) : isFirstName(first.folded) || isPair(words));
    if (!looksPersonal || first === undefined) {
      const folded = words.map((word) => word.folded);
      const kind = isFirm ? 'brand' : 'pseudonym';
      const id = this.add(kind, `phrase ${folded.join(' ')}`, name, () => ({
        replacement: isFirm ? this.inventor.brand() : this.inventor.pseudonym(),
      }));
      this.addPhrase(folded, id, { sure: true, anyCase: words.length > 1 || /\d/.test(name) });
      return { pieces: [{ subject: id, form: 'plain', written: name }], parts: [id], isPerson: false };
    }
    // Several first names: "Jean-Marc", "Anna Maria".
    for (const [at, word] of rest.entries()) this.pairs.add(`${words[at]?.folded} ${word.folded}`);
    let many = 1;
    while (many < words.length - 1 && isFirstName(words[many]?.folded ?? '') && !isSurname(words[many]?.folded ?? ''))
      many++;
    const joinedFirst = name.slice(first.to, words[1]?.from) === '-' && many === 1 && rest.length > 1 ? 2 : many;
    const firsts = words.slice(0, Math.min(joinedFirst, words.length));
    const lasts = words.slice(firsts.length);
    const spans: Span[] = firsts.map((word) => ({
      from: word.from,
      to: word.to,
      pieces: [{ subject: this.firstName(word.text, true), form: 'plain', written: word.text }],
    }));
    const parts = spans.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.subject])),
    );
    const from = lasts[0]?.from ?? 0;
    const to = lasts.at(-1)?.to ?? 0;
    const [only] = lasts;
    if (lasts.length === 1 && only?.text.length === 1) {
      // "Claire D.": the initial of a surname perhaps said elsewhere.
      const known = [...this.subjects.values()].find(
        ({ kind, found }) => kind === 'surname' && fold(found).startsWith(only.folded),
      );
      const id =
        known?.id ??
        this.add('surname', `initial ${only.folded} ${first.folded}`, only.text, () => ({
          replacement: this.inventor.surname(),
        }));
      spans.push({ from, to, pieces: [{ subject: id, form: 'initial', written: only.text }] });
      parts.push(id);
    } else if (lasts.length > 0) {
      const id = this.surname(
        lasts.map(({ text }) => text),
        true,
        name.slice(from, to),
      );
      spans.push({ from, to, pieces: [{ subject: id, form: 'plain', written: name.slice(from, to) }] });
      parts.push(id);
      const joinedName = [...firsts, ...lasts].map(({ folded }) => folded).join('');
      this.compounds.set(joinedName, parts);
    }
    return { pieces: filled(name, spans), parts, isPerson: true };
  }

  private handle(handle: string, parts?: readonly string[]): string {
    const bare = handle.replace(/@.*$/, '').replace(/[.-]+$/, '');
    const folded = fold(bare);
    const ours = this.keys.get('ours');
    if (ours !== undefined && this.owners.get(plainOf(bare)) === ours) return ours;
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

  // What is said.

  /** Finds people nobody spoke as: "Karim said so", "Mme Bertin". */
  private discover(text: string): void {
    const marks = marksIn(text);
    const words = wordsOf(text).filter(({ from }) => !marks.some((mark) => from >= mark.from && from < mark.to));
    for (const [at, word] of words.entries()) {
      const before = text[word.from - 1];
      if (before === '@' || before === '#' || before === '_') continue;
      const next = words[at + 1];
      const gap = next && text.slice(word.to, next.from);
      const follows = next !== undefined && /^[ \u00A0\u202F-]$/u.test(gap ?? '') && isNameWord(next);
      if (
        TITLES.has(word.folded) &&
        next &&
        /^\.?[ \u00A0\u202F]$/u.test(gap ?? '') &&
        isNameWord(next) &&
        (isCapitalised(word.text) || word.folded !== 'm')
      ) {
        if (!isFirstName(next.folded) || isSurname(next.folded)) this.surname([next.text], true);
        continue;
      }
      const beyond = words[at + 2];
      if (TITLES.has(word.folded) && next && beyond && PARTICLES.has(next.folded) && isNameWord(beyond)) {
        // "M. d’Arcy", "Mrs de Winter".
        if (/^\.?[ \u00A0\u202F]$/u.test(gap ?? '') && GAP.test(text.slice(next.to, beyond.from))) {
          this.surname([beyond.text], true);
        }
      }
      if (!isFirstName(word.folded)) {
        if (isSurname(word.folded) && isCapitalised(word.text) && !isAlsoWord(word.folded))
          this.surname([word.text], false);
        continue;
      }
      if (isCapitalised(word.text)) {
        const start = beginsSentence(text, word.from);
        const shouting = isShouted(word.text) && isAlsoWord(word.folded);
        const surnamed = follows && (isSurname(next.folded) || (!shouting && !(start && isAlsoWord(word.folded))));
        if (!surnamed && (!standsAlone(word.folded) || (isAlsoWord(word.folded) && (start || shouting)))) continue;
        this.firstName(word.text, surnamed);
        if (surnamed && !isFirstName(next.folded)) this.surname([next.text], true);
        else if (surnamed && isSurname(next.folded)) this.surname([next.text], false);
      } else if (!isAlsoWord(word.folded) && !DETERMINERS.has(words[at - 1]?.folded ?? '')) {
        this.firstName(word.text.charAt(0).toUpperCase() + word.text.slice(1), false);
      }
    }
    for (const { 0: tag } of text.matchAll(HASHTAG)) {
      for (const { 0: part } of tag.matchAll(/\p{Lu}\p{Ll}+/gu)) {
        const folded = fold(part);
        if (isFirstName(folded) && !isAlsoWord(folded)) this.firstName(part, false);
      }
    }
  }

  private piecesOf(text: string): Piece[] {
    const spans: Span[] = [];
    const isFree = (from: number, to: number) => !spans.some((span) => from < span.to && span.from < to);
    const claim = (from: number, to: number, pieces: readonly Piece[]) => {
      if (isFree(from, to)) spans.push({ from, to, pieces });
    };
    for (const { 0: found, index } of text.matchAll(HANDLE)) {
      const written = found.replace(/[.-]+$/, '');
      const subject = this.handle(written.slice(1));
      claim(index, index + written.length, [{ subject, form: 'handle', written }]);
    }
    for (const { shape, from, to } of marksIn(text)) {
      if (!isFree(from, to)) continue;
      const written = text.slice(from, to);
      const subject = this.add(shape, `${shape} ${fold(written).replaceAll(/\s/g, '')}`, written, () => ({
        replacement: this.inventShape(shape, written),
      }));
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
      claim(real.index, to, [{ subject: this.realName(real.name), form: 'plain', written: real.name }]);
    }
    return filled(text, spans);
  }

  private realName(name: string): string {
    const folded = fold(name).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
    const network = NETWORKS.find(([shape]) => shape.test(folded))?.[1];
    return this.add(network ? 'platform' : 'brand', `brand ${folded}`, name, () => ({
      replacement: network ?? this.inventor.brand(),
    }));
  }

  private inventShape(shape: ReturnType<typeof marksIn>[number]['shape'], written: string): string {
    if (shape === 'mail') return this.inventor.mail();
    if (shape === 'link') return this.inventor.link();
    if (shape === 'phone') return this.inventor.phone(written);
    if (shape === 'address') {
      return /^\d{5}\s|^[A-Z]{1,2}\d[A-Z\d]?\s/.test(written) ? this.inventor.town() : this.inventor.address();
    }
    return this.inventor.likeness(written);
  }

  /** How many words the name at `at` took; 1 if there was none. */
  private wordSpan(
    text: string,
    words: readonly Word[],
    at: number,
    claim: (from: number, to: number, pieces: readonly Piece[]) => void,
  ): number {
    const word = words[at] as Word;
    const compound = this.compounds.get(word.folded);
    if (compound) {
      claim(
        word.from,
        word.to,
        compound.map((subject) => ({ subject, form: 'joined', written: word.text })),
      );
      return 1;
    }
    for (const phrase of this.phrases.get(word.folded) ?? []) {
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
    const kind = this.subjects.get(phrase.subject)?.kind;
    const before = words[at - 1];
    const besides = [`${only} ${words[at + 1]?.folded}`, `${before?.folded} ${only}`];
    if (besides.some((pair) => this.pairs.has(pair))) return true;
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
    const candidates = [...this.phrases.values()]
      .flat()
      .map((phrase) => ({ inside: phrase.words.join(''), subject: phrase.subject }));
    for (const { inside, subject } of candidates.sort((a, b) => b.inside.length - a.inside.length)) {
      if (inside.length >= 3) look(inside, (written) => [{ subject, form: 'joined', written }]);
    }
    for (const real of realNamesIn(tag)) {
      look(fold(real.name).replaceAll(/[^\p{L}\p{N}]/gu, ''), (written) => [
        { subject: this.realName(real.name), form: 'joined', written },
      ]);
    }
    const pieces = filled(tag, spans);
    this.tags.set(tag, pieces);
    return pieces;
  }
}

const plainOf = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join('');

const isNameWord = (word: Word): boolean =>
  isCapitalised(word.text) && word.text.length > 1 && !hasDigit(word.text) && !NEVER_SURNAMES.has(word.folded);

/** "Oskar Brandt", "OSKAR BRANDT", "Ada de Brugh": two or three words with capitals. */
function isPair(words: readonly Word[]): boolean {
  const core = words.filter(({ folded }) => !PARTICLES.has(folded));
  const [first] = core;
  return (
    core.length >= 2 &&
    core.length <= 3 &&
    core.every(({ text }) => isCapitalised(text)) &&
    first !== undefined &&
    !NOT_FIRST.has(first.folded)
  );
}
const NOT_FIRST = new Set(
  'le la les un une the a an mon ma my team equipe collectif association asso radio journal mairie ville club syndicat union groupe group collective police service page compte fan'.split(
    ' ',
  ),
);

/** The text between the spans, and the spans, in order. */
function filled(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    if (span.from > at) pieces.push(text.slice(at, span.from));
    pieces.push(...span.pieces);
    at = span.to;
  }
  if (at < text.length) pieces.push(text.slice(at));
  return pieces;
}
