import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { speak, terminalLanguage } from './scenario/speech.ts';
import { fingerprint, MARK } from './sources.ts';

/**
 * What `npm start` does first: builds the game, unless `dist` is already made from these very sources. So a folder that was
 * built once starts at once, and on a stick, in a training room, where nothing can be built.
 */

const top = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(top, 'dist');
const say = speak(terminalLanguage(process.env));

if (!isBuilt()) {
  try {
    const { build } = await import('vite');
    await build({ root: top, logLevel: 'warn' });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    if (!existsSync(join(dist, 'index.html'))) process.exit(1);
    process.stderr.write(`${say('serve.earlier-build')}\n`);
  }
}

function isBuilt(): boolean {
  try {
    return readFileSync(join(dist, MARK), 'utf8') === fingerprint();
  } catch {
    return false;
  }
}
