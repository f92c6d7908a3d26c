import type { Shape } from './marks.ts';
import { fold } from './words.ts';

/** What is replaced. A person has a first name and a surname, so that both are kept apart wherever they are written. */
export const SUBJECT_KINDS = [
  'ours',
  'first-name',
  'surname',
  'pseudonym',
  'handle',
  'mail',
  'phone',
  'link',
  'address',
  'place',
  'plate',
  'iban',
  'order',
  'number',
  'brand',
  'platform',
  'other',
] as const satisfies readonly (Shape | string)[];
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export interface Subject {
  /** What it is found by: the same after the thread has been changed elsewhere. */
  readonly id: string;
  readonly kind: SubjectKind;
  /** As it was first written. */
  readonly found: string;
  /** What stands in its place, unless the trainer says otherwise. */
  readonly replacement: string;
  /** For a handle: the names it is made of, so that it follows them. */
  readonly parts?: readonly string[] | undefined;
  /** What a handle adds to its names so as not to be another's. */
  readonly suffix?: string | undefined;
}

/** `plain`: as it stands. `joined`: without spaces, in a hashtag. `handle`: after "@". `initial`: the first letter. */
export type Form = 'plain' | 'joined' | 'handle' | 'initial';

/** A stretch of text: as it was, or something replaced. */
export type Piece = string | { readonly subject: string; readonly form: Form; readonly written: string };

/** What the trainer decided about one subject: to keep it, or another replacement. */
export type Choice = { readonly kept: true } | { readonly to: string };
export type Choices = ReadonlyMap<string, Choice>;

/** What a subject is replaced by; undefined: it stays. */
export function replacementOf(
  subject: Subject,
  choices: Choices,
  byId: ReadonlyMap<string, Subject>,
): string | undefined {
  const choice = choices.get(subject.id);
  if (choice) return 'kept' in choice ? undefined : choice.to;
  if (!subject.parts) return subject.replacement;
  const names = subject.parts.map((id) => {
    const named = choices.get(id);
    return named && 'to' in named ? named.to : (byId.get(id)?.replacement ?? '');
  });
  return `@${joined(fold(names.join('_')), '_').slice(0, 26)}${subject.suffix ?? ''}`;
}

/** Letters and digits only. */
function joined(text: string, keep = ''): string {
  const parts = text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  return parts.join(keep);
}

/** A text after the replacements. */
export function textOf(pieces: readonly Piece[], subjects: ReadonlyMap<string, Subject>, choices: Choices): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const subject = subjects.get(piece.subject);
      const to = subject && replacementOf(subject, choices, subjects);
      return to === undefined ? piece.written : dressed(to, piece);
    })
    .join('');
}

/** In the shape and the case of what it replaces. */
function dressed(to: string, { form, written }: Exclude<Piece, string>): string {
  if (form === 'handle') return `@${joined(fold(to.replace(/^@/, '')), '_').slice(0, 30) || 'x'}`;
  const bare = form === 'initial' ? to.slice(0, 1) : form === 'joined' ? camel(to) : to;
  if (/^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(written)) return bare.toUpperCase();
  return /^[\p{Ll}\P{L}]+$/u.test(written) && /\p{L}/u.test(written) ? bare.toLowerCase() : bare;
}

const camel = (text: string): string =>
  joined(
    text.replaceAll(/(^|[^\p{L}\p{N}]+)(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase()),
  );
