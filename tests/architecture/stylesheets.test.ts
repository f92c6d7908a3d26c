import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** One visual language: its colours and times have names, and what is called one thing is styled in one place. */

const UI = join(import.meta.dirname, '../../src/ui');
const TOKENS = 'styles/tokens.css';
const sheets = globSync('**/*.css', { cwd: UI })
  .sort()
  .map((file) => ({ file, css: readFileSync(join(UI, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));

/** Codes that cameras read, paper and projectors: black is black there. Invented brands have hues of their own. */
const OWN_COLOURS =
  /^(parts\/QrCode|workshop\/together\/Brightly|workshop\/results\/Sheets|debrief\/take-home\/Paper)\.css$/;

describe('style sheets', () => {
  test('a class has its own rule in one sheet only: screens arrive in any order, and stay', () => {
    const homes = new Map<string, Set<string>>();
    for (const { file, css } of sheets) {
      for (const [, name = ''] of css.matchAll(/^\.([a-z][\w-]*)(?= *[,{])/gm)) {
        homes.set(name, (homes.get(name) ?? new Set()).add(file));
      }
    }
    const shared = [...homes].filter(([name, files]) => files.size > 1 && name !== 'night');
    expect(shared.map(([name, files]) => `.${name}: ${[...files].join(', ')}`)).toEqual([]);
  });

  test('colours come from the tokens', () => {
    const stray = sheets
      .filter(({ file }) => file !== TOKENS && !OWN_COLOURS.test(file))
      .flatMap(({ file, css }) =>
        [...css.matchAll(/(?<=[\s(,:])(#[\da-f]{3,8}\b|rgba?\(|(?:hsla?|oklch)\((?!var\())/gi)].map(
          ([colour]) => `${file}: ${colour}`,
        ),
      );
    expect(stray).toEqual([]);
  });

  test('and so do the times of what moves', () => {
    const stray = sheets.flatMap(({ file, css }) =>
      [...css.matchAll(/(?:transition|animation)(?:-duration)?:[^;]*?\b[\d.]+m?s\b[^;]*/g)]
        // What waits does not move.
        .filter(([rule]) => !rule.includes('var(--') && !/ 0s /.test(rule))
        .map(([rule]) => `${file}: ${rule}`),
    );
    expect(stray).toEqual([]);
  });
});
