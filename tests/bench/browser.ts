import { openBench } from './chromium.ts';
import { benchFeed } from './feed.ts';
import { benchFrames } from './frames.ts';
import { benchLongTasks } from './long-tasks.ts';
import { benchMemory } from './memory.ts';

/** The browser’s half of `npm run bench`, also alone: `node tests/bench/browser.ts feed`. Which parts may be named. */

const PARTS = { feed: benchFeed, frames: benchFrames, tasks: benchLongTasks, memory: benchMemory } as const;

const line = (what: string, value: string): void => console.log(`${what.padEnd(66)} ${value}`);

export async function benchBrowser(wanted: readonly string[]): Promise<void> {
  const bench = await openBench();
  try {
    for (const [name, part] of Object.entries(PARTS)) {
      if (wanted.length === 0 || wanted.includes(name)) await part(bench, line);
    }
  } finally {
    await bench.close();
  }
}

if (import.meta.main) await benchBrowser(process.argv.slice(2));
