import type { Action, ActionType, OptionRef, TimedAction } from '../../crisis/actions.ts';
import { CHANNELS, MODERATIONS, PREPARATIONS, type Preparation, VERDICTS } from '../../crisis/vocabulary.ts';
import type { World } from '../../crisis/world.ts';
import { ownRef, rejoinderIds } from '../own-option.ts';
import { wordsCode } from './name-code.ts';
import { below, type Code, natural, oneOf, weighted } from './tape.ts';

type Fields<T extends ActionType> = Omit<Extract<Action, { type: T }>, 'type'>;

/** How often one expects each kind of action, of a hundred or so. */
const OFTEN: Readonly<Record<ActionType, number>> = {
  reply: 36,
  triage: 16,
  verify: 10,
  ask: 10,
  publish: 8,
  'follow-up': 8,
  moderate: 8,
  prepare: 2,
  brief: 2,
};
const TYPES = Object.keys(OFTEN) as ActionType[];

/** Minutes from one action to the next, by powers of two: mostly between four minutes and two hours. */
const GAPS = natural([6, 3, 6, 14, 16, 18, 16, 10, 6, 4, 2]);
const COUNT = natural([1, 1, 1, 2, 4, 8, 8, 4, 2]);
const MOST_ACTIONS = 5000;

/** The log of a run of this world, naming what it is about by its place in the world's lists. */
export function logCode(world: World): Code<readonly TimedAction[]> {
  const action = actionCode(world);
  return {
    write(log, pen) {
      COUNT.write(log.length, pen);
      let last = 0;
      for (const entry of log) {
        GAPS.write(entry.at - last, pen);
        action.write(entry.action, pen);
        last = entry.at;
      }
    },
    read(tape) {
      const count = COUNT.read(tape);
      if (count > MOST_ACTIONS) throw new RangeError();
      let last = 0;
      return Array.from({ length: count }, () => {
        last += GAPS.read(tape);
        return { at: last, action: action.read(tape) };
      });
    },
  };
}

function actionCode(world: World): Code<Action> {
  const type = oneOf(TYPES, Object.values(OFTEN));
  const fields: { readonly [T in ActionType]: Code<Fields<T>> } = fieldCodes(world);
  return {
    write(action, pen) {
      type.write(action.type, pen);
      (fields[action.type] as Code<Action>).write(action, pen);
    },
    read(tape) {
      const is = type.read(tape);
      return { type: is, ...fields[is].read(tape) } as Action;
    },
  };
}

function fieldCodes({ posts, statements, facts, cell, preparations }: World) {
  const options = posts.flatMap((post) =>
    post.replies.map((option) => ({ ...option, id: `${post.id}/${option.id}` as OptionRef })),
  );
  const texts = [...options, ...statements];
  const ids = posts.map(({ id }) => id);
  const rejoinders = ids.flatMap(rejoinderIds);
  const post = oneOf([...ids, ...rejoinders], [...ids.map(() => 20), ...rejoinders.map(() => 1)]);
  // Only a text that promises news is followed up, and only the signatures it lacks are asked for.
  const promise = oneOf(texts.filter(({ promises }) => promises !== undefined).map(({ id }) => id));
  const signature = oneOf(texts.flatMap(({ id, signOff }) => signOff.map((who) => `${who} ${id}`)));
  return {
    prepare: fieldsOf<'prepare'>({ kinds: severalOf(preparations.choices.map(({ kind }) => kind)) }),
    reply: replyCode(oneOf(options.map(({ id }) => id)), post),
    publish: fieldsOf<'publish'>({ statement: oneOf(statements.map(({ id }) => id)) }),
    moderate: fieldsOf<'moderate'>({ post, how: oneOf(MODERATIONS), cite: YES_OR_NO }),
    verify: fieldsOf<'verify'>({ fact: oneOf(facts.map(({ id }) => id)) }),
    triage: fieldsOf<'triage'>({ post, verdict: oneOf(VERDICTS) }),
    ask: askCode(signature, post, oneOf(cell.map(({ id }) => id))),
    brief: fieldsOf<'brief'>({}),
    'follow-up': fieldsOf<'follow-up'>({ text: promise }),
  };
}

const YES_OR_NO: Code<boolean> = {
  write: (value, pen) => below(2).write(value ? 1 : 0, pen),
  read: (tape) => below(2).read(tape) === 1,
};

/** Each field with its own code, in the order given. */
function fieldsOf<T extends ActionType>(
  codes: { readonly [F in keyof Fields<T>]: Code<Fields<T>[F]> },
): Code<Fields<T>> {
  const names = Object.keys(codes) as (keyof Fields<T>)[];
  return {
    write(fields, pen) {
      for (const name of names) codes[name].write(fields[name], pen);
    },
    read: (tape) => Object.fromEntries(names.map((name) => [name, codes[name].read(tape)])) as Fields<T>,
  };
}

/** An answer is nearly always one of the post's own; else it is a copy of another's, and the post is named too. */
function replyCode(option: Code<OptionRef>, post: Code<string>): Code<Fields<'reply'>> {
  const isCopy = weighted([30, 1]);
  const channel = oneOf(CHANNELS, [20, 3, 1]);
  const text = textCode(option, post);
  return {
    write(reply, pen) {
      text.write({ ref: reply.option, words: reply.words }, pen);
      const own = postOf(reply.option) === reply.post;
      isCopy.write(own ? 0 : 1, pen);
      if (!own) post.write(reply.post, pen);
      channel.write(reply.channel, pen);
    },
    read(tape) {
      const { ref, words } = text.read(tape);
      const own = isCopy.read(tape) === 0;
      const to = own ? postOf(ref) : post.read(tape);
      return { post: to, option: ref, channel: channel.read(tape), ...(words !== undefined && { words }) };
    },
  };
}

const postOf = (ref: OptionRef): string => ref.slice(0, ref.indexOf('/'));

/** One of the scenario's texts, or the player's own words, letter by letter: their name follows from them. */
function textCode<R extends string>(
  listed: Code<R>,
  post: Code<string>,
): Code<{ readonly ref: R | OptionRef; readonly words?: string | undefined }> {
  const isOwn = weighted([8, 1]);
  return {
    write({ ref, words }, pen) {
      isOwn.write(words === undefined ? 0 : 1, pen);
      if (words === undefined) return listed.write(ref as R, pen);
      post.write(postOf(ref as OptionRef), pen);
      wordsCode.write(words, pen);
    },
    read(tape) {
      if (isOwn.read(tape) === 0) return { ref: listed.read(tape) };
      const to = post.read(tape);
      const words = wordsCode.read(tape);
      return { ref: ownRef(to, words), words };
    },
  };
}

function askCode(signature: Code<string>, post: Code<string>, who: Code<string>): Code<Fields<'ask'>> {
  const text = textCode(signature, post);
  return {
    write(ask, pen) {
      const own = ask.words !== undefined;
      text.write({ ref: own ? (ask.text as OptionRef) : `${ask.who} ${ask.text}`, words: ask.words }, pen);
      if (own) who.write(ask.who, pen);
    },
    read(tape) {
      const { ref, words } = text.read(tape);
      if (words !== undefined) return { who: who.read(tape), text: ref, words };
      const [asked = '', of = ''] = ref.split(' ');
      return { who: asked, text: of };
    },
  };
}

/** Some of the choices, in the order they were made. */
function severalOf(choices: readonly Preparation[]): Code<readonly Preparation[]> {
  const count = below(PREPARATIONS.length + 1);
  const choice = oneOf(choices);
  return {
    write(kinds, pen) {
      count.write(kinds.length, pen);
      for (const kind of kinds) choice.write(kind, pen);
    },
    read: (tape) => Array.from({ length: count.read(tape) }, () => choice.read(tape)),
  };
}
