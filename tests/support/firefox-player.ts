import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, ElementHandle, Page, Viewport } from 'puppeteer-core';
import { expect } from './browser.ts';
import { complaints, STANDARD, stillness } from './eyes.ts';

/** The axe that Playwright's own wrapper carries; the wrapper itself drives only Playwright's pages. */
const AXE = createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js');

/**
 * Somebody at a real Firefox. Playwright's locators know only Firefoxes of its own make, so here are the few things a
 * player does, found by their words; and what `browser.ts` asks of every page in Chromium. (Found by role and name, which
 * puppeteer can too, a run takes minutes: Firefox then keeps its accessibility tree at every change.)
 */
export class FirefoxPlayer {
  readonly page: Page;
  /** What was thrown, logged as an error, refused by the page's own policy, or asked of another host. */
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
  }

  /** With nothing kept from anybody before. */
  static async at(firefox: Browser, host: string, screen: Viewport): Promise<FirefoxPlayer> {
    const context = await firefox.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport(screen);
    const player = new FirefoxPlayer(page);
    const { complaints } = player;
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => complaints.push(`thrown: ${error instanceof Error ? error.stack : error}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`logged: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(host).origin) complaints.push(`left: ${request.url()}`);
    });
    // Firefox tells whoever drives it nothing of these.
    await page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
        console.error(`refused: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
      );
    });
    return player;
  }

  leaves(): Promise<void> {
    return this.page.browserContext().close();
  }

  async shown(selector: string): Promise<void> {
    await this.page.waitForSelector(selector, { visible: true });
  }

  async gone(selector: string): Promise<void> {
    await this.page.waitForSelector(selector, { hidden: true });
  }

  async isShown(selector: string): Promise<boolean> {
    const found = await this.page.$(selector);
    return (await found?.isVisible()) ?? false;
  }

  /** The button or link of this name, once it is there and can be pressed. */
  async named(name: string, within = ''): Promise<ElementHandle<HTMLElement>> {
    const selector = ['button:enabled', 'a[href]', 'summary'].map((kind) => `${within} ${kind}`).join();
    const find = (css: string, wanted: string) => {
      const nameOf = (each: HTMLElement) => (each.ariaLabel ?? each.textContent).replace(/\s+/g, ' ').trim();
      return [...document.querySelectorAll<HTMLElement>(css)].find(
        (each) => nameOf(each) === wanted && each.checkVisibility(),
      );
    };
    const found = await this.page.waitForFunction(find, { polling: 50 }, selector, plain(name));
    return found as ElementHandle<HTMLElement>;
  }

  async press(name: string, within?: string): Promise<void> {
    await click(await this.named(name, within));
  }

  /** One of several, by the words on its label. */
  async choose(words: string, within = ''): Promise<void> {
    const find = (css: string, wanted: string) =>
      [...document.querySelectorAll<HTMLElement>(css)].find((each) =>
        each.textContent.replace(/\s+/g, ' ').includes(wanted),
      );
    const label = await this.page.waitForFunction(find, { polling: 50 }, `${within} label:has(:enabled)`, plain(words));
    await click(label as ElementHandle<HTMLElement>);
    await expect.poll(() => (label as ElementHandle).$eval('input', (input) => input.checked), words).toBe(true);
  }

  /** These words stand there, whatever separates them. */
  async reads(selector: string, words: string): Promise<void> {
    await expect.poll(() => this.wordsOf(selector)).toContain(plain(words));
  }

  async wordsOf(selector: string): Promise<string> {
    const texts = await this.page.$$eval(selector, (found) => found.map((each) => (each as HTMLElement).textContent));
    return plain(texts.join(' '));
  }

  /** What axe finds wrong with what is shown now, and by night with its contrast. */
  async faults(): Promise<string[]> {
    if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(readFileSync(AXE, 'utf8'));
    const byDay = await this.found(STANDARD);
    // As the settings would: of the system’s own theme whoever drives this Firefox decides nothing.
    const wear = (theme?: string) =>
      this.page.evaluate((name) => {
        if (name) document.documentElement.dataset.theme = name;
        else delete document.documentElement.dataset.theme;
      }, theme);
    await wear('dark');
    const byNight = await this.found({ type: 'rule', values: ['color-contrast'] });
    await wear();
    return [...byDay, ...byNight.map((fault) => `by night, ${fault}`)];
  }

  private async found(runOnly: object): Promise<string[]> {
    await this.page.evaluate(stillness);
    return this.page.evaluate(complaints, { options: { runOnly } });
  }

  stored(key: string): Promise<string | null> {
    return this.page.evaluate((name) => localStorage.getItem(name), key);
  }
}

const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

/** In the middle of what scrolls: at its edges something may stand before it. */
async function click(element: ElementHandle<HTMLElement>): Promise<void> {
  await element.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await element.asLocator().click();
}
