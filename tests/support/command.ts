import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';

/** The trainer's real command, in its own process, as `npm run -s scenario --` starts it. */

const ROOT = join(import.meta.dirname, '../..');
const COMMAND = join(ROOT, 'src/cli/scenario.ts');
/** Every test is a process of its own: what Node made of a file the first time is kept for the next. */
const COMPILED = join(ROOT, '.cache/node');

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export function scenario(
  args: readonly string[],
  env: Record<string, string> = { LANG: 'en_GB.UTF-8' },
): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: COMPILED, ...env }, maxBuffer: 1 << 26 };
    const child = execFile(process.execPath, [COMMAND, ...args], options, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

export const noStackTrace = ({ out, err }: Outcome) =>
  expect(out + err).not.toMatch(/\n\s+at |[a-z]Error:|node:internal/);
