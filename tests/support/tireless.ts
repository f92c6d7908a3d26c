import type { Action } from '../../src/crisis/actions.ts';
import { VERDICTS } from '../../src/crisis/vocabulary.ts';
import type { World } from '../../src/crisis/world.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { type Bot, refOf, replyTo } from '../../src/training/bots/bot.ts';
import { playBot } from '../../src/training/bots/index.ts';
import type { Run } from '../../src/training/run.ts';

/** Somebody who reads, answers, checks, asks and removes everything there is: as long a run as a scenario allows. */
export function tirelessRun(world: World, seed: number): Run {
  const texts = [
    ...world.posts.flatMap((post) => post.replies.map((reply) => ({ ...reply, id: refOf(post, reply) }))),
    ...world.statements,
  ];
  const everything: readonly Action[] = [
    ...world.facts.map(({ id }): Action => ({ type: 'verify', fact: id })),
    ...texts.flatMap(({ id, signOff }) => signOff.map((who): Action => ({ type: 'ask', who, text: id }))),
    ...world.posts.flatMap((post, at): Action[] => [
      { type: 'triage', post: post.id, verdict: VERDICTS[at % VERDICTS.length] ?? 'now' },
      ...post.replies.flatMap((reply): Action[] => [
        replyTo(post, refOf(post, reply)),
        { type: 'reply', post: post.id, option: refOf(post, reply), channel: 'private' },
      ]),
      { type: 'moderate', post: post.id, how: 'report', cite: false },
    ]),
    ...world.statements.map(({ id }): Action => ({ type: 'publish', statement: id })),
    ...texts.map(({ id }): Action => ({ type: 'follow-up', text: id })),
  ];
  const tireless: Bot = { prepare: () => [], decide: ({ can }) => everything.find(can) };
  return playBot(world, leversOf(RULEBOOK), tireless, seed).run;
}
