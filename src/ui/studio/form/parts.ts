import type { Path } from '../../../scenario/problem.ts';
import { type Field, fieldsOf, type Shape } from '../../../studio/fields.ts';
import type { IconName } from '../../parts/Icon.tsx';

/** The chapters of the form. Some gather a few of the scenario's own fields, the others are one field each. */
export interface Part {
  readonly name: string;
  readonly icon: IconName;
  /** Fields of the scenario shown together. */
  readonly fields?: readonly string[];
  /** A list whose items are edited one by one. */
  readonly list?: Shape;
}

export const PARTS: readonly Part[] = [
  { name: 'card', icon: 'star', fields: ['title', 'summary', 'difficulty', 'focus', 'id'] },
  { name: 'brand', icon: 'home' },
  { name: 'story', icon: 'book', fields: ['briefing', 'hashtag', 'parody', 'responsibility', 'answering'] },
  { name: 'calendar', icon: 'clock', fields: ['weekday', 'startsAt', 'duration', 'heat'] },
  { name: 'people', icon: 'users', list: 'person' },
  { name: 'cell', icon: 'shield', list: 'member' },
  { name: 'facts', icon: 'search', list: 'fact' },
  { name: 'posts', icon: 'chat', list: 'post' },
  { name: 'statements', icon: 'megaphone', list: 'statement' },
  { name: 'preparations', icon: 'map' },
  { name: 'chatter', icon: 'repost' },
  { name: 'endings', icon: 'flag', list: 'ending' },
  { name: 'search', icon: 'globe', list: 'result' },
  { name: 'lesson', icon: 'heart', fields: ['lesson'] },
];

/** Which chapter a path is in: its name is also the beginning of the paths of the parts that are one field. */
export function partAt(path: Path): Part | undefined {
  const [name] = path;
  return PARTS.find((part) => (part.fields ? part.fields.includes(String(name)) : part.name === name));
}

/** One page at a time: see FormPane.css. */
export const NARROW = '(max-width: 59.99rem)';

/** Written by the studio itself, never by hand. */
export const UNSEEN: readonly string[] = ['$schema', 'format'];

/** Fields one seldom needs: shown on demand, or when they say something. */
const SELDOM: Readonly<Partial<Record<Shape, readonly string[]>>> = {
  post: [
    'image',
    'expects',
    'concern',
    'about',
    're',
    'breach',
    'deadline',
    'responsibility',
    'charged',
    'spark',
    'sways',
    'id',
  ],
  reply: ['asserts', 'denies', 'signOff', 'promises', 'news', 'opens', 'does', 'note', 'id'],
  statement: ['asserts', 'denies', 'signOff', 'promises', 'news', 'opens', 'needs', 'id'],
  person: ['id'],
  member: ['id'],
  fact: ['id'],
  ending: ['id'],
};

/** What one says first, where the format has another order. */
const FIRST: Readonly<Partial<Record<Shape, readonly string[]>>> = {
  post: ['by', 'kind', 'text', 'on', 'page', 'when'],
  statement: ['title', 'text', 'kind', 'strategy'],
};

const inOrder = (first: readonly string[], fields: readonly Field[]): readonly Field[] => [
  ...first.flatMap((name) => fields.filter((field) => field.name === name)),
  ...fields.filter(({ name }) => !first.includes(name)),
];

/** The fields of a shape, in the order one fills them in: first what everybody needs. */
export function arranged(shape: Shape) {
  const seldom = SELDOM[shape] ?? [];
  const fields = fieldsOf(shape);
  return {
    often: inOrder(FIRST[shape] ?? [], fields).filter(({ name }) => !seldom.includes(name)),
    seldom: inOrder(seldom, fields).slice(0, seldom.length),
  };
}
