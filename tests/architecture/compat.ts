import css from '@eslint/css';
import { Linter } from 'eslint';
import compat from 'eslint-plugin-compat';
import { transformWithOxc } from 'vite';

/**
 * What a browser of our list lacks. Syntax is the build's (`build.target`); here are the interfaces that scripts name,
 * by the browsers' own tables, and everything in style sheets that is not yet in all of them.
 */
const BROWSERS = ['last 2 Safari versions', 'last 2 iOS versions', 'Firefox ESR', 'last 2 Chrome versions'];

/** Used all the same, for nobody misses it where it is not. */
const WITHOUT_LOSS = {
  allowProperties: [
    // Looks: a browser without it shows its own.
    ...['accent-color', 'resize', 'forced-color-adjust', 'text-size-adjust', 'orphans', 'widows'],
    // Where a scroll ends, the page moves; where there is no anchoring, there is none to be taken back.
    ...['overscroll-behavior', 'overflow-anchor'],
    // Safari's own spelling comes from the build for the first, is written beside the second.
    ...['user-select', 'line-clamp'],
  ],
  allowPropertyValues: { 'text-wrap': ['pretty'], 'font-family': ['ui-monospace'], 'break-after': ['avoid'] },
  allowSelectors: ['selection', 'marker'],
};

const linter = new Linter();

export async function lackingInScript(path: string, source: string): Promise<string[]> {
  const { code } = await transformWithOxc(source, path, { jsx: { runtime: 'automatic', importSource: 'preact' } });
  const found = linter.verify(
    code,
    { plugins: { compat }, settings: { browsers: BROWSERS, lintAllEsApis: true }, rules: { 'compat/compat': 'error' } },
    { filename: 'script.js' },
  );
  return told(path, code, found);
}

export function lackingInStyle(path: string, source: string): string[] {
  const found = linter.verify(
    source,
    {
      files: ['**/*.css'],
      plugins: { css },
      language: 'css/css',
      languageOptions: { tolerant: true },
      rules: { 'css/use-baseline': ['error', { available: 'newly', ...WITHOUT_LOSS }] },
    },
    { filename: 'style.css' },
  );
  return told(path, source, found);
}

const told = (path: string, code: string, found: readonly Linter.LintMessage[]): string[] =>
  found.map(({ line, message }) => `${path}: ${message} « ${code.split('\n')[line - 1]?.trim().slice(0, 100)} »`);
