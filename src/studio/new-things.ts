import { printTime } from '../scenario/hours.ts';
import { fieldsOf, type Shape } from './fields.ts';
import { freeId } from './ids.ts';
import { idOf, isObject, itemsAt, thingsIn } from './references.ts';
import { emptyText } from './texts.ts';
import { minutesOf } from './times.ts';

/** What one adds: as complete as can be guessed, so that there is little left to mend. */
export function newThing(shape: Shape, root: unknown, siblings: readonly unknown[]): unknown {
  const text = emptyText(root);
  const taken = siblings.map(idOf);
  const made: Readonly<Record<string, unknown>> = {
    id: freeId(shape === 'result' ? 'result' : shape, shape === 'person' || shape === 'member' ? idsIn(root) : taken),
    ...GIVEN[shape],
    ...(shape === 'post' && { by: idOf(itemsAt(root, 'people')[0]?.value), when: nextTime(siblings) }),
    ...(shape === 'preparation' && { kind: leftOver(siblings) }),
  };
  const fields = fieldsOf(shape).filter(({ name, required }) => required || name in made);
  return Object.fromEntries(
    fields.map(({ name, editor }) => {
      const value = made[name] ?? (editor.is === 'text' ? text : '');
      return [name, value];
    }),
  );
}

const GIVEN: Readonly<Partial<Record<Shape, Readonly<Record<string, unknown>>>>> = {
  person: { handle: '@', role: 'customer', followers: 200 },
  member: { role: 'boss', signOff: '0:20' },
  fact: { true: true, verify: '0:20' },
  post: { on: 'pepia', kind: 'question' },
  reply: { strategy: 'inform', traits: [] },
  statement: { kind: 'holding', strategy: 'hold' },
  preparation: { cost: 1 },
};

/** The same once more, under another name. */
export function copyOf(thing: unknown, siblings: readonly unknown[]): unknown {
  if (!isObject(thing) || typeof thing.id !== 'string') return thing;
  return { ...thing, id: freeId(thing.id, siblings.map(idOf)) };
}

/** Ten minutes after the last message that comes at a time. */
function nextTime(posts: readonly unknown[]): string {
  const times = posts.map((post) => (isObject(post) ? minutesOf(post.when) : undefined) ?? -10);
  return printTime(Math.max(-10, ...times) + 10);
}

/** Authors share one list of names, whether they are outside or in the cell. */
const idsIn = (root: unknown): readonly string[] =>
  thingsIn(root)
    .filter(({ kind }) => kind === 'author' || kind === 'member')
    .map(({ id }) => id);

function leftOver(siblings: readonly unknown[]): unknown {
  const kinds = fieldsOf('preparation').find(({ name }) => name === 'kind')?.editor;
  const taken = siblings.map((each) => (isObject(each) ? each.kind : undefined));
  return kinds?.is === 'choice' ? kinds.options.find((kind) => !taken.includes(kind)) : undefined;
}

/** Whether an id is still the one given at birth, so that it may follow the first words written. */
export const isGivenId = (id: string, shape: Shape): boolean => new RegExp(`^${shape}(-\\d+)?$`).test(id);
