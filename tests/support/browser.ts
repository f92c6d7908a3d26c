import { test as base, expect } from '@playwright/test';
import { LONG } from './long.ts';

/**
 * Playwright's `test`, with what is true of every screen: nothing throws, nothing is logged as an error, and no
 * request leaves the host. `locale` is Playwright's own: `test.use({ locale: 'en-GB' })`.
 */
export const test = base.extend<{ wellBehaved: undefined; expectedErrors: RegExp | undefined }>({
  /** What the browser itself logs where a test cuts the network off, or asks for what is not there. */
  expectedErrors: [undefined, { option: true }],
  wellBehaved: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const complaints: string[] = [];
      // The context, not the page: a second tab and a worker must behave too.
      context.on('weberror', (web) => complaints.push(`thrown: ${web.error().stack ?? web.error().message}`));
      context.on('console', (message) => {
        if (message.type() !== 'error' || expectedErrors?.test(message.text())) return;
        complaints.push(`logged: ${message.text()} ${message.location().url}`);
      });
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) {
          complaints.push(`left the host: ${request.url()}`);
        }
      });
      await use(undefined);
      expect(complaints).toEqual([]);
      // A window that is used again is emptied before the next test: what a page saves when it is left must come before.
      for (const page of context.pages()) await page.goto('about:blank', { timeout: 15_000 }).catch(() => undefined);
    },
    { auto: true },
  ],
});

/** What looks again at what another test looks at: a variant, a matrix, a rare way. With SANG_FROID_LONG=1 only. */
export const longTest = LONG ? test : test.skip;

export { expect };
