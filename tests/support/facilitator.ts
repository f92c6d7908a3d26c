import type { Page } from '@playwright/test';
import type { Language } from '../../src/i18n/language.ts';
import { expect } from './browser.ts';
import { aSecret, Visitor } from './visitor.ts';
import { wordsOf } from './words.ts';

/** A trainer at the facilitator’s page, and people who come in without a screen. */
export class Facilitator {
  readonly page: Page;
  readonly t: ReturnType<typeof wordsOf>['t'];
  readonly like: ReturnType<typeof wordsOf>['like'];
  readonly people: Visitor[] = [];

  constructor(page: Page, language: Language) {
    this.page = page;
    const { t, like } = wordsOf(language);
    this.t = t;
    this.like = like;
  }

  /** By the private link `npm start` prints. */
  async open(hostKey = process.env.SANG_FROID_HOST_KEY): Promise<void> {
    await this.page.goto(`./#/workshop/key/${hostKey}`);
    await this.button('facilitator:open.do').click();
    await expect(this.page.getByRole('heading', { name: this.t('facilitator:join.title') })).toBeVisible();
  }

  get code(): string {
    return /#\/workshop\/(\w{6})$/.exec(this.page.url())?.[1] ?? '';
  }

  async comes(...names: string[]): Promise<void> {
    const { origin } = new URL(this.page.url());
    for (const name of names) {
      this.people.push(await Visitor.come(origin, { code: this.code, secret: aSecret(), name }));
    }
  }

  async allLeave(): Promise<void> {
    await Promise.all(this.people.map((each) => each.leave()));
  }

  button(key: string, params = {}) {
    return this.page.getByRole('button', { name: this.t(key, params), exact: true });
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }

  /** A row of the board, by the name it shows. */
  row(name: string) {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  async chooses(title: string): Promise<void> {
    await this.button('facilitator:choice.other').click();
    await this.dialog.getByRole('button').filter({ hasText: title }).click();
  }

  /** A round that runs slowly enough for a test. */
  async starts(title: string): Promise<void> {
    await this.chooses(title);
    await this.page.getByRole('radio', { name: '¼×' }).check({ force: true });
    await this.button('facilitator:setup.open').click();
    await this.button('facilitator:ready.start').click();
    await expect(this.page.getByRole('heading', { name: this.t('facilitator:board.title') })).toBeVisible();
  }
}
