import { describe, expect, test } from 'vitest';
import { readSources, sourceFile } from './imports.ts';
import { cycles, trespasses } from './layers.ts';

const sources = readSources();

describe('the layers of src', () => {
  test('are imported one way only', () => {
    expect(sources.length).toBeGreaterThan(15);
    expect(trespasses(sources)).toEqual([]);
  });

  test('hold no loop of imports', () => {
    expect(cycles(sources)).toEqual([]);
  });

  test('name only files that exist', () => {
    const known = new Set(sources.map(({ path }) => path));
    const missing = sources.flatMap(({ path, files }) =>
      files.filter((file) => /\.tsx?$/.test(file) && !known.has(file)).map((file) => `${path} imports ${file}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('a wall that cannot fail is no wall', () => {
  test.each([
    ['crisis/event.ts', `import { parse } from '../scenario/parse.ts';`],
    ['crisis/event.ts', `import type { Rulebook } from '../rules/rulebook.ts';`],
    ['crisis/event.ts', `export * from '../training/run.ts';`],
    ['crisis/event.ts', `const late = () => import('../session/session.ts');`],
    ['crisis/event.ts', `let card: import('../training/scorecard.ts').Scorecard;`],
    ['ui/play/Feed.tsx', `import { draw } from '../../spread/scene.ts';`],
    ['spread/scene.ts', `import { ring } from '../audio/ring.ts';`],
    ['audio/ring.ts', `import { Feed } from '../ui/play/Feed.tsx';`],
    ['session/local.ts', `import '../main.tsx';`],
    ['rules/empathise.ts', `import { z } from 'zod';`],
    ['training/score.ts', `import { readFileSync } from 'node:fs';`],
    ['session/room-session.ts', `import { open } from '../room/open.ts';`],
    ['ui/workshop/Board.tsx', `import { open } from '../../room/open.ts';`],
    ['workshop/fold.ts', `import { save } from '../session/saved-run.ts';`],
    ['attic/old.ts', ``],
  ])('%s: %s', (path, code) => {
    expect(trespasses([sourceFile(path, code)])).toHaveLength(1);
  });

  test('what is allowed stays allowed', () => {
    const parse = sourceFile('scenario/parse.ts', `import { z } from 'zod/mini'; import { a } from '../crisis/a.ts';`);
    const main = sourceFile(
      'main.tsx',
      `import './ui/app.tsx'; import './spread/view.ts'; import './audio/hearth.ts';`,
    );
    expect(trespasses([parse, main])).toEqual([]);
  });

  test('a loop is told as the way round', () => {
    const loop = [
      sourceFile('rules/a.ts', `import './b.ts';`),
      sourceFile('rules/b.ts', `import './c.ts';`),
      sourceFile('rules/c.ts', `import './a.ts';`),
    ];
    expect(cycles(loop)).toEqual(['rules/a.ts → rules/b.ts → rules/c.ts → rules/a.ts']);
  });

  test('an import nobody can read is refused', () => {
    expect(() => sourceFile('ui/a.ts', 'import(name);')).toThrow(/computed/);
  });
});
