import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAY_IMPORT, PURE_PACKAGES } from './layers.ts';

/**
 * The walls that lint and types hold, tried on forbidden code in a project of its own: this one's settings, none of
 * its files.
 */
const ROOT = join(import.meta.dirname, '../..');
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'sang-froid-walls-'));
  const settings = ['.biome.json', 'tsconfig.json', 'src/tsconfig.pure.json', 'src/tsconfig.json'];
  const plugins = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.grit'));
  for (const file of [...settings, ...plugins.map((name) => `tests/architecture/${name}`)]) {
    cpSync(join(ROOT, file), join(project, file), { recursive: true });
  }
  // The ignore file biome is told to use, and the type packages tsc looks for.
  writeFileSync(join(project, '.gitignore'), 'node_modules\n');
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

function given(path: string, code: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), `${code}\n`);
}

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string };
}

describe('lint', () => {
  const sample = (layer: string, index: number) => `src/${layer}/sample-${index}.ts`;
  const imports = (layer: string) => `import '../${layer}/thing.ts';`;
  const chance = ['export const a = Math.random();', 'export const a = Math["random"]();', 'const { random } = Math;'];
  const clock = ['export const a = Date.now();', 'export const a = new Date();', 'export const a = performance.now();'];
  const maths = ['exp', 'log', 'pow', 'sin', 'cos', 'tan', 'atan2', 'tanh', 'hypot', 'cbrt', 'log2'].map(
    (name) => `export const a = Math.${name};`,
  );
  const powers = ['export const a = (b: number) => b ** 2;', 'export let a = 2;\na **= 3;', 'const { exp } = Math;'];
  const pure = Object.keys(PURE_PACKAGES);
  const folders = Object.keys(MAY_IMPORT).filter((layer) => layer !== 'main.tsx');

  const refused: { layer: string; code: string }[] = [
    ...pure.flatMap((layer) => [...chance.slice(0, 2), ...clock].map((code) => ({ layer, code }))),
    ...pure.map((layer) => ({ layer, code: `import 'preact';` })),
    ...['kernel', 'crisis'].flatMap((layer) => [...maths, ...powers, ...chance].map((code) => ({ layer, code }))),
    ...folders.flatMap((layer) =>
      folders
        .filter((other) => other !== layer && !MAY_IMPORT[layer]?.includes(other))
        .map((other) => ({ layer, code: imports(other) })),
    ),
  ];
  const accepted: { layer: string; code: string }[] = [
    { layer: 'kernel', code: 'export const a = Math.sqrt(2) + Math.floor(3) + Math.imul(2, 3) + 2 ** 32;' },
    { layer: 'training', code: 'export const a = Math.log(2);' },
    { layer: 'scenario', code: `import 'zod';\nimport 'jsonc-parser';` },
    { layer: 'workshop', code: `import 'zod';` },
    { layer: 'session', code: 'export const a = Date.now();' },
    ...folders.flatMap((layer) => (MAY_IMPORT[layer] ?? []).map((other) => ({ layer, code: imports(other) }))),
  ];
  let errors: ReadonlySet<string>;

  beforeAll(() => {
    for (const [index, { layer, code }] of [...refused, ...accepted].entries()) given(sample(layer, index), code);
    const args = ['lint', 'src', '--reporter=json', '--diagnostic-level=error', '--max-diagnostics=none'];
    const { stdout } = spawnSync(process.execPath, [join(ROOT, 'node_modules/@biomejs/biome/bin/biome'), ...args], {
      cwd: project,
      encoding: 'utf8',
    });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
    const walls = /^(plugin|lint\/style\/noRestricted(Imports|Globals))$/;
    errors = new Set(diagnostics.filter((each) => walls.test(each.category)).map((each) => each.location.path));
  });

  test.each(refused.map((each, index) => ({ ...each, index })))('$layer refuses: $code', ({ layer, index }) => {
    expect(errors).toContain(sample(layer, index));
  });

  test.each(accepted.map((each, index) => ({ ...each, index: refused.length + index })))(
    '$layer accepts: $code',
    ({ layer, index }) => {
      expect(errors).not.toContain(sample(layer, index));
    },
  );
});

describe('types', () => {
  test.each([
    ['document.title', 'document'],
    ['window.alert', 'window'],
    ['localStorage.length', 'localStorage'],
    ['process.env', 'process'],
    ['setTimeout(() => {}, 1)', 'setTimeout'],
    ['console.log(1)', 'console'],
    ['fetch("/")', 'fetch'],
  ])('the pure layers do not know %s', (code, name) => {
    given('src/kernel/sample.ts', `export const a = ${code};`);
    writeFileSync(
      join(project, 'one.json'),
      JSON.stringify({ extends: './src/tsconfig.pure.json', include: ['src/kernel/sample.ts'] }),
    );
    const { status, stdout } = tsc('one.json');
    expect(stdout).toContain(`'${name}'`);
    expect(status).not.toBe(0);
  });

  test('every pure layer is under the pure settings', () => {
    const settings = readFileSync(join(ROOT, 'src/tsconfig.pure.json'), 'utf8');
    const { include } = JSON.parse(settings.replace(/^\s*\/\/.*$/gm, '')) as { include: string[] };
    expect(new Set(include)).toEqual(new Set(Object.keys(PURE_PACKAGES)));
  });
});

function tsc(config: string) {
  return spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', config], {
    cwd: project,
    encoding: 'utf8',
  });
}
