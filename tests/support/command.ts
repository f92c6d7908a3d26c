import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';

/** The trainer's real command, in its own process, as `npm run -s scenario --` starts it. */

const COMMAND = join(import.meta.dirname, '../../src/cli/scenario.ts');

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
    const options = { env: { PATH: process.env.PATH, ...env }, maxBuffer: 1 << 26 };
    const child = execFile(process.execPath, [COMMAND, ...args], options, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

export const noStackTrace = ({ out, err }: Outcome) =>
  expect(out + err).not.toMatch(/\n\s+at |[a-z]Error:|node:internal/);
