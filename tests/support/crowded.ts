import { readFileSync } from 'node:fs';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { BOTS, playBot } from '../../src/training/bots/index.ts';
import type { Run } from '../../src/training/run.ts';

/** The head of the long conversation. */
export const HEAD = 'spark';
/** How many people comment under it, besides those the story has. */
export const COMMENTERS = 100;

export interface Crowded {
  readonly scenario: Scenario;
  /** What this device keeps: a run in the middle of a fire, with the story it plays in. */
  readonly saved: string;
  readonly run: Run;
}

/**
 * « leaked-messages » with a conversation of hundreds, played by somebody who deletes what is unpleasant: well over a
 * thousand people say something.
 */
export function crowded(): Crowded {
  const file = new URL('../../scenarios/leaked-messages/scenario.json', import.meta.url);
  const story = JSON.parse(readFileSync(file, 'utf8'));
  const comments = Array.from({ length: COMMENTERS }, (_, n) => ({
    id: `reader-${n + 1}`,
    by: story.people[n % story.people.length].id,
    on: story.posts.find(({ id }: { id: string }) => id === HEAD).on,
    re: HEAD,
    when: `0:${String(30 + Math.floor(n / 8)).padStart(2, '0')}`,
    kind: 'question',
    spark: 0,
    text: { fr: `Lettre n° ${n + 1} à l’Éléphant.`, en: `Letter no. ${n + 1} to the Élephant.` },
  }));
  const source = JSON.stringify({ ...story, id: 'crowded', posts: [...story.posts, ...comments] });
  const reading = parseScenario(source);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]));
  const { scenario } = reading;
  const levers = leversOf(RULEBOOK);
  const { run: whole } = playBot(scenario, levers, BOTS.delete, 5);
  const until = Math.floor(scenario.duration * 0.9);
  const run: Run = { ...whole, mode: 'calm', log: whole.log.filter(({ at }) => at < until), until };
  return { scenario, run, saved: JSON.stringify({ version: 1, run, source }) };
}
