import type { Levers } from './levers.ts';
import { qualityOf, responsibilityOf } from './quality.ts';
import type { Post, ReplyOption, Wording, World } from './world.ts';

/** What the book says of an answer whatever is known by then: worth more than nothing, harmless, and not fed to a troll. */
export function isSound(world: World, levers: Levers, post: Post, option: ReplyOption): boolean {
  return (
    post.kind !== 'trolling' &&
    post.kind !== 'insult' &&
    qualityOf(levers, responsibilityOf(world, post), option) > 0 &&
    isHarmless(option) &&
    (post.kind !== 'meme' || option.traits.includes('humour'))
  );
}

/** Says nothing false. */
export function isTruthful(world: World, text: Wording): boolean {
  const is = (id: string): boolean | undefined => world.facts.find((fact) => fact.id === id)?.true;
  return text.asserts.every((id) => is(id) === true) && text.denies.every((id) => is(id) === false);
}

/** Choosing it deletes nothing and fuels nothing. */
export const isHarmless = ({ does }: ReplyOption): boolean => does.every((deed) => 'sways' in deed && deed.sways <= 1);
