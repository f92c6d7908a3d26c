import type { Page } from '@playwright/test';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { type PastRun, scoreOfCard } from '../../src/session/past-run.ts';
import { BOTS, type Policy, playBot } from '../../src/training/bots/index.ts';
import { scoreRun } from '../../src/training/rescore.ts';
import { markOf } from '../../src/training/run-code/mark.ts';
import { givenScenario } from './library.ts';

const LEVERS = leversOf(RULEBOOK);
const scenarios = new Map<string, Scenario>();
/** A morning in 2026: runs follow day by day. */
const FIRST = Date.UTC(2026, 0, 5, 9);
const DAY = 24 * 60 * 60 * 1000;

/** The n-th run somebody finished, played by a bot, as this device would have kept it. */
export function pastRun(n: number, scenarioId: string, policy: Policy, seed = n): PastRun {
  const scenario = scenarios.get(scenarioId) ?? givenScenario(scenarioId);
  scenarios.set(scenarioId, scenario);
  const { run } = playBot(scenario, LEVERS, BOTS[policy], seed);
  const scored = scoreRun(scenario, run, RULEBOOK);
  if (!scored.ok) throw new Error('a bot’s run that cannot be played');
  return {
    id: `past-run-${n}`,
    finishedAt: FIRST + n * DAY,
    origin: 'solo',
    run,
    title: scenario.title,
    mark: markOf(scenario),
    score: scoreOfCard(scored.scorecard),
    disagreements: [],
  };
}

/** Puts records into the page's own database, whatever they are; the page must have opened it once. */
export async function putPast(page: Page, records: readonly object[]): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sang-froid.history');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('runs', 'readwrite');
          for (const record of all) writing.objectStore('runs').put(record);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    records,
  );
}
