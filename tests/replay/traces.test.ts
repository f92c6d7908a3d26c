import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/crisis/share-table.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { BOTS, type Policy, playBot } from '../../src/training/bots/index.ts';
import { replay } from '../../src/training/replay.ts';
import { computeScorecard } from '../../src/training/score.ts';
import { silenceOf } from '../../src/training/silence.ts';
import { givenScenario, LIBRARY } from '../support/library.ts';

/**
 * The golden traces pin the engine: whoever changes what a run does changes a file here, and says why.
 * `npx vitest run tests/replay -u` writes them anew.
 */
const LEVERS = leversOf(RULEBOOK);
const PINNED: readonly Policy[] = ['golden', 'silent', 'delete', 'random'];

describe.each(LIBRARY)('%s', (id) => {
  const scenario = givenScenario(id);

  it('plays as it has always played', async () => {
    const traces = PINNED.flatMap((policy) =>
      [1, 20_121_112].map((seed) => {
        const { crisis, run } = playBot(scenario, LEVERS, BOTS[policy], seed);
        const view = crisis.view();
        const silentView = silenceOf(scenario, LEVERS, seed, view.now);
        const card = computeScorecard({ scenario, run, crisis, silentView, rulebook: RULEBOOK });
        return {
          policy,
          seed,
          actions: run.log.length,
          shares: view.shares,
          reach: view.reach,
          articles: view.articles,
          ending: view.ending,
          score: card.total,
          hash: hashOf(view.table),
        };
      }),
    );
    await expect(`${JSON.stringify(traces, null, 1)}\n`).toMatchFileSnapshot(`traces/${id}.json`);
  });

  it('gives the same crisis when a bot’s log is played again', () => {
    for (const policy of PINNED) {
      const { crisis, run } = playBot(scenario, LEVERS, BOTS[policy], 7);
      const replayed = replay(scenario, LEVERS, JSON.parse(JSON.stringify(run)));
      expect(replayed.ok && hashOf(replayed.crisis.view().table)).toBe(hashOf(crisis.view().table));
      expect(replayed.ok && replayed.crisis.view().events).toEqual(crisis.view().events);
    }
  });
});
