import type { Post } from '../../crisis/world.ts';
import type { ScenarioText } from '../../scenario/schema.ts';
import type { Bot } from '../bots/bot.ts';
import { answering, takeAny, takeFirst, takeLast, takeMost } from '../bots/habits.ts';
import { BOTS, POLICIES } from '../bots/index.ts';

/** Those who answer everything by one habit, whatever is said. `chance` draws: what the others are held against. */
export const HABITS = ['first', 'last', 'longest', 'shortest', 'chance'] as const;
export type Habitual = (typeof HABITS)[number];

/** Everyone who plays for the balance report. */
export const CONTENDERS = ['golden', ...POLICIES.filter((policy) => policy !== 'golden'), ...HABITS] as const;
export type Contender = (typeof CONTENDERS)[number];
export type ByContender<T> = Readonly<Record<Contender, T>>;

/** `post/option` → how long its text is. */
export type Lengths = ReadonlyMap<string, number>;

interface TextualPost extends Post {
  readonly replies: readonly (Post['replies'][number] & { readonly text: ScenarioText })[];
}

/** A text in both languages counts with both: what gives itself away does so on the whole. */
export function lengthsOf(posts: readonly TextualPost[]): Lengths {
  const lengthOf = (text: ScenarioText) => (typeof text === 'string' ? text.length : text.fr.length + text.en.length);
  return new Map(posts.flatMap(({ id, replies }) => replies.map((each) => [`${id}/${each.id}`, lengthOf(each.text)])));
}

export function contendersFor(lengths: Lengths): ByContender<Bot> {
  const shortness = new Map([...lengths].map(([ref, length]) => [ref, -length]));
  return {
    ...BOTS,
    first: answering(takeFirst),
    last: answering(takeLast),
    longest: answering(takeMost(lengths)),
    shortest: answering(takeMost(shortness)),
    chance: answering(takeAny),
  };
}
