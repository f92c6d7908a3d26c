import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/crisis/share-table.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import { BOTS, playBot } from '../../src/training/bots/index.ts';
import { replay } from '../../src/training/replay.ts';
import { givenScenario, LIBRARY } from '../support/library.ts';
import { PINNED, traceOfKernel, traceOfScenario } from '../support/traces.ts';

/**
 * The golden traces pin the engine: whoever changes what a run does changes a file here, and says why.
 * `npx vitest run tests/replay -u` writes them anew; tests/browser/determinism.spec.ts holds browsers to them.
 */
const LEVERS = leversOf(RULEBOOK);

describe.each(LIBRARY)('%s', (id) => {
  const scenario = givenScenario(id);

  it('plays as it has always played', async () => {
    await expect(traceOfScenario(scenario)).toMatchFileSnapshot(`traces/${id}.json`);
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

it('the kernel’s maths gives the bits it has always given', async () => {
  await expect(traceOfKernel()).toMatchFileSnapshot('traces/kernel.json');
});
