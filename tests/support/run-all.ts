import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { closingLine, type Tally, tallyOf } from './tally.ts';

/**
 * `npm test`: every check in turn, the quick ones first, stopping at the first that fails. The last line says how
 * many passed and failed; before it, each test that passed only when tried again is named.
 */

const STEPS: readonly { readonly script: string; readonly report?: string }[] = [
  { script: 'test:format' },
  { script: 'test:lint' },
  { script: 'test:types' },
  { script: 'test:dead' },
  { script: 'test:unit', report: '.cache/unit.json' },
  { script: 'test:browser', report: '.cache/browser.json' },
];

const tallies: Tally[] = [];
for (const { script, report } of STEPS) {
  console.log(`\n── ${script}`);
  const began = Date.now();
  if (report) rmSync(report, { force: true });
  const ok = npmRun(script);
  const tally = tallyOf(ok, report && readReport(report));
  tallies.push(tally);
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  console.log(
    `${ok ? '✓' : '✗'} ${script}: ${closingLine([tally])}${skipped}, ${Math.round((Date.now() - began) / 1000)} s`,
  );
  if (!ok) break;
}

for (const title of tallies.flatMap(({ flaky }) => flaky)) console.log(`\nflaky: ${title}`);
console.log(`\n${closingLine(tallies)}`);
process.exitCode = tallies.some(({ failed }) => failed > 0) ? 1 : 0;

function npmRun(script: string): boolean {
  // npm says where it is; started by its script so that the pinned Node runs it, on every system.
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  return spawnSync(command, [...args, 'run', '--silent', script], { stdio: 'inherit' }).status === 0;
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
