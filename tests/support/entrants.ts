import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { Bot } from '../../src/training/bots/bot.ts';
import { lateFrom } from '../../src/training/bots/golden.ts';
import { answering, takeAny, takeFirst, takeLast } from '../../src/training/bots/habits.ts';
import { BOTS, playBot } from '../../src/training/bots/index.ts';
import type { Entrant } from '../../src/workshop/entrant.ts';

/** A roomful: some good, some late, some defensive, some who delete, some who take any option, each in their own way. */
const PLAYERS: readonly Bot[] = [
  BOTS.golden,
  BOTS.defensive,
  BOTS.delete,
  BOTS.silent,
  BOTS.canned,
  lateFrom(120),
  answering(takeFirst),
  answering(takeLast),
  lateFrom(480),
  ...Array.from({ length: 12 }, (_, index) => answering((post) => takeAny(post, 100 + index))),
  ...Array.from({ length: 6 }, (_, index) => lateFrom(60 * (index + 3))),
  BOTS.golden,
  BOTS.defensive,
  BOTS.delete,
];

export const NAMES = [
  'Léa',
  'Mehdi',
  'Inès',
  'Tom',
  'Awa',
  'Jules',
  'Chloé',
  'Nadia',
  'Hugo',
  'Zoé',
  'Karim',
  'Emma',
  'Noé',
  'Fatou',
  'Paul',
  'Lina',
  'Marc',
  'Salomé',
  'Yanis',
  'Rose',
  'Ali',
  'Jade',
  'Louis',
  'Maya',
  'Adam',
  'Alice',
  'Ilyes',
  'Nina',
  'Sacha',
  'Eva',
] as const;

/** So many people, up to thirty, playing this scenario on one seed. `first`: the number of the first of them. */
export function givenEntrants(scenario: Scenario, count: number, seed = 7, first = 0): Entrant[] {
  const levers = leversOf(RULEBOOK);
  return NAMES.slice(0, count).map((name, index) => {
    const bot = PLAYERS[(index + first) % PLAYERS.length] as Bot;
    const { run } = playBot(scenario, levers, bot, seed);
    return { id: `team-${index}`, name, members: [], scenario, run: { ...run, mode: 'live' } };
  });
}
