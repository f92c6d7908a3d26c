import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lackingInScript, lackingInStyle } from './compat.ts';

/** What runs in a browser and may name what only browsers have: the pure layers cannot, their types forbid it. */
const SCRIPTS = globSync('src/{audio,i18n,learning,offline,session,spread,studio,ui}/**/*.{ts,tsx}').filter(
  (path) => !path.endsWith('.d.ts'),
);
const STYLES = globSync('src/**/*.css');

describe('today’s Safari, Firefox and Chrome have', () => {
  test('every interface our scripts name', async () => {
    expect(SCRIPTS.length).toBeGreaterThan(300);
    const lacking = ['src/main.tsx', ...SCRIPTS].map((path) => lackingInScript(path, readFileSync(path, 'utf8')));
    expect((await Promise.all(lacking)).flat()).toEqual([]);
  });

  test('everything our style sheets ask for', () => {
    expect(STYLES.length).toBeGreaterThan(50);
    expect(STYLES.flatMap((path) => lackingInStyle(path, readFileSync(path, 'utf8')))).toEqual([]);
  });
});

describe('what one of them lacks is refused', () => {
  test.each([
    ['requestIdleCallback', 'export const later = (then: () => void) => void requestIdleCallback(then);'],
    ['navigator.vibrate', 'navigator.vibrate(200);'],
    ['BarcodeDetector', 'export const eye: unknown = new BarcodeDetector();'],
  ])('%s', async (name, source) => {
    expect(await lackingInScript('src/ui/new.ts', source)).toEqual([expect.stringContaining(name)]);
  });

  test('but not where it is asked for first', async () => {
    expect(await lackingInScript('src/ui/new.ts', 'if (navigator.vibrate) navigator.vibrate(200);')).toEqual([]);
  });

  test.each([
    ['interpolate-size', 'details { interpolate-size: allow-keywords; }'],
    ['auto-phrase', 'p { word-break: auto-phrase; }'],
  ])('%s', (name, source) => {
    expect(lackingInStyle('src/ui/new.css', source)).toEqual([expect.stringContaining(name)]);
  });
});
