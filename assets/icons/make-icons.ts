import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM, findBrowser, thisMachine } from '../../tests/support/find-browser.ts';

/**
 * Draws the icons of the installed game from `icon.svg`, for systems that want pixels: `node assets/icons/make-icons.ts`.
 * A `maskable` one is cut to any shape by the system: the night goes to its edges, the drop stays in the middle.
 */

const svg = readFileSync(new URL('../icon.svg', import.meta.url), 'utf8');
const NIGHT = '#0d1426';

const ICONS = [
  { name: 'icon-192', size: 192 },
  { name: 'icon-512', size: 512 },
  { name: 'maskable-512', size: 512, drop: 0.8 },
  // Its system rounds the corners itself.
  { name: 'apple-touch-180', size: 180, drop: 1 },
];

const browser = await chromium.launch({ executablePath: findBrowser(CHROMIUM, thisMachine), args: ['--no-sandbox'] });
for (const { name, size, drop } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const side = `${100 * (drop ?? 1)}%`;
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${drop === undefined ? 'none' : NIGHT}">
       <div style="width:${side};height:${side}">${svg}</div>`,
  );
  writeFileSync(new URL(`${name}.png`, import.meta.url), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
