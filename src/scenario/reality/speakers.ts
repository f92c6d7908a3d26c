import { realNamesIn } from '../real-names.ts';
import { isFirstName, isSurname } from './known-names.ts';
import { PARTICLES, plainOf, type Register } from './register.ts';
import { filled, type Span } from './spans.ts';
import type { Piece } from './subjects.ts';
import type { PastedPost } from './thread.ts';
import { fold, hasDigit, isCapitalised, type Word, wordsOf } from './words.ts';

export interface Speaker {
  readonly id: string;
  readonly name: readonly Piece[];
  readonly handle: readonly Piece[];
  readonly isOurs: boolean;
  /** A person's name, not a nickname or a firm. */
  readonly isNamed: boolean;
}

/** What our own accounts add to the brand's name. */
const OFFICIAL =
  /^(?:\s|le|la|de|du|les|service|clients?|relation|consommateurs?|customer|care|support|help|team|equipe|sav|officiel(?:le)?|official|france|uk|us|usa|fr|en|eu|the|shop|boutique|store|hq|contact|page)*$/;

/** Who speaks in a thread: each is met once, by handle or by name, and entered in the register. */
export class Speakers {
  readonly all = new Map<string, Speaker>();
  private readonly register: Register;
  /** Whom a handle or a name has spoken for before. */
  private readonly who = new Map<string, string>();

  constructor(register: Register) {
    this.register = register;
  }

  /** The id of whoever wrote this. */
  of(post: PastedPost): string {
    const { name, handle, domain } = post;
    const byHandle = handle === undefined ? undefined : `@${fold(handle)}`;
    const byName = name === undefined ? undefined : fold(name);
    const key =
      this.who.get(byHandle ?? '') ??
      byHandle ??
      this.who.get(byName ?? '') ??
      byName ??
      (post.isOwner ? 'owner' : '?');
    const known = this.all.get(key);
    if (known) return key;
    if (byHandle) this.who.set(byHandle, key);
    if (byName && !this.who.has(byName)) this.who.set(byName, key);

    const { ours } = this.register;
    const isOurs =
      post.isOwner === true || [name, handle, domain].some((each) => each !== undefined && this.isOurs(each));
    if (isOurs && ours === undefined) {
      this.all.set(key, { id: key, name: [], handle: [], isOurs, isNamed: false });
      return key;
    }
    if (isOurs && ours !== undefined) {
      const piece = { subject: ours, written: name ?? handle ?? '' };
      this.all.set(key, {
        id: key,
        name: [{ ...piece, form: 'plain' }],
        handle: [{ ...piece, form: 'handle' }],
        isOurs,
        isNamed: false,
      });
      return key;
    }
    const spoken = name === undefined ? undefined : this.nameOf(name);
    const owned = handle === undefined ? undefined : this.register.handle(handle, spoken?.parts);
    const shown: readonly Piece[] =
      spoken?.pieces ??
      (owned === undefined
        ? [this.register.inventor.pseudonym()]
        : [{ subject: owned, form: 'plain', written: `@${handle}` }]);
    this.all.set(key, {
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
    return [...this.register.ourNames].some((brand) => {
      if (!written.includes(brand)) return false;
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
      const id = this.register.add(kind, `phrase ${folded.join(' ')}`, name, () => ({
        replacement: isFirm ? this.register.inventor.brand() : this.register.inventor.pseudonym(),
      }));
      this.register.addPhrase(folded, id, { sure: true, anyCase: words.length > 1 || /\d/.test(name) });
      return { pieces: [{ subject: id, form: 'plain', written: name }], parts: [id], isPerson: false };
    }
    // Several first names: "Jean-Marc", "Anna Maria".
    for (const [at, word] of rest.entries()) this.register.pairs.add(`${words[at]?.folded} ${word.folded}`);
    let many = 1;
    while (many < words.length - 1 && isFirstName(words[many]?.folded ?? '') && !isSurname(words[many]?.folded ?? ''))
      many++;
    const joinedFirst = name.slice(first.to, words[1]?.from) === '-' && many === 1 && rest.length > 1 ? 2 : many;
    const firsts = words.slice(0, Math.min(joinedFirst, words.length));
    const lasts = words.slice(firsts.length);
    const spans: Span[] = firsts.map((word) => ({
      from: word.from,
      to: word.to,
      pieces: [{ subject: this.register.firstName(word.text, true), form: 'plain', written: word.text }],
    }));
    const parts = spans.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.subject])),
    );
    const from = lasts[0]?.from ?? 0;
    const to = lasts.at(-1)?.to ?? 0;
    const [only] = lasts;
    if (lasts.length === 1 && only?.text.length === 1) {
      // "Claire D.": the initial of a surname perhaps said elsewhere.
      const known = [...this.register.subjects.values()].find(
        ({ kind, found }) => kind === 'surname' && fold(found).startsWith(only.folded),
      );
      const id =
        known?.id ??
        this.register.add('surname', `initial ${only.folded} ${first.folded}`, only.text, () => ({
          replacement: this.register.inventor.surname(),
        }));
      spans.push({ from, to, pieces: [{ subject: id, form: 'initial', written: only.text }] });
      parts.push(id);
    } else if (lasts.length > 0) {
      const id = this.register.surname(
        lasts.map(({ text }) => text),
        true,
        name.slice(from, to),
      );
      spans.push({ from, to, pieces: [{ subject: id, form: 'plain', written: name.slice(from, to) }] });
      parts.push(id);
      const joinedName = [...firsts, ...lasts].map(({ folded }) => folded).join('');
      this.register.compounds.set(joinedName, parts);
    }
    return { pieces: filled(name, spans), parts, isPerson: true };
  }
}

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
