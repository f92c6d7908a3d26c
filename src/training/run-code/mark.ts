import type * as W from '../../crisis/world.ts';
import { hashName, mix } from '../../kernel/key.ts';
import { leversOf, RULEBOOK } from '../../rules/rulebook.ts';

type Names<T> = T extends unknown ? keyof T : never;

/** Everything the crisis itself reads of a scenario, by name; the compiler sees to it that nothing is missing. */
const MATTERS: Readonly<
  Record<
    | Names<W.World>
    | Names<W.World['brand']>
    | Names<W.Person>
    | Names<W.CellMember>
    | Names<W.Fact>
    | Names<W.World['preparations']>
    | Names<W.PreparationChoice>
    | Names<W.Post>
    | Names<Exclude<W.When, number>>
    | Names<W.ReplyOption>
    | Names<W.Deed>
    | Names<W.Statement>
    | Names<W.Ending>
    | Names<W.Condition>,
    true
  >
> = {
  about: true,
  after: true,
  all: true,
  anger: true,
  answered: true,
  answers: true,
  any: true,
  appeared: true,
  asserts: true,
  brand: true,
  breach: true,
  budget: true,
  by: true,
  cell: true,
  charged: true,
  choices: true,
  chosen: true,
  concern: true,
  cost: true,
  deadline: true,
  delete: true,
  deleted: true,
  denies: true,
  does: true,
  duration: true,
  elapsed: true,
  endings: true,
  facts: true,
  followers: true,
  for: true,
  heat: true,
  id: true,
  if: true,
  kind: true,
  moderated: true,
  needs: true,
  not: true,
  on: true,
  opens: true,
  page: true,
  people: true,
  posts: true,
  preparations: true,
  prepared: true,
  press: true,
  promises: true,
  published: true,
  re: true,
  reach: true,
  replies: true,
  responsibility: true,
  role: true,
  signOff: true,
  size: true,
  spark: true,
  startsAt: true,
  statements: true,
  strategy: true,
  sways: true,
  traits: true,
  true: true,
  trust: true,
  unanswered: true,
  unread: true,
  verified: true,
  verify: true,
  when: true,
};
const NAMES = Object.keys(MATTERS);

/**
 * 32 bits that change with anything a replay depends on: the scenario but not its wording, and the rulebook's levers.
 * Mending a comma keeps old codes good; moving a post does not.
 */
export function markOf(world: W.World): number {
  return mix(hashName(JSON.stringify(world, NAMES)), hashName(JSON.stringify(leversOf(RULEBOOK))), 1);
}
