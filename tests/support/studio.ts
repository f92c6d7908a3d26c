import type { Locator, Page } from '@playwright/test';
import type { Language } from '../../src/i18n/language.ts';
import type { Shape } from '../../src/studio/fields.ts';
import { fieldKey } from '../../src/ui/studio/form/field-keys.ts';
import type { Pane } from '../../src/ui/studio/studio-store.ts';
import { expect } from './browser.ts';
import { wordsOf } from './words.ts';

/** The studio comes in several pieces: on a busy machine the first may take a while. */
const SLOWLY = { timeout: 20_000 };

/** Somebody writing a scenario: finds things by what they are called, on a wide screen or on a phone. */
export class Studio {
  readonly page: Page;
  readonly t: ReturnType<typeof wordsOf>['t'];
  readonly like: ReturnType<typeof wordsOf>['like'];

  constructor(page: Page, language: Language) {
    this.page = page;
    ({ t: this.t, like: this.like } = wordsOf(language));
  }

  // The start page

  async start(): Promise<void> {
    await this.page.goto('./#/studio');
    await expect(this.page.getByRole('heading', { level: 1, name: this.t('studio:start.title') })).toBeVisible(SLOWLY);
  }

  async begin(which: 'template' | 'empty'): Promise<void> {
    await this.start();
    await this.button(`studio:start.${which}.do`).click();
    await expect(this.tab('form')).toBeVisible(SLOWLY);
  }

  async openFile(name: string, text: string): Promise<void> {
    await this.start();
    await this.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(this.tab('form')).toBeVisible(SLOWLY);
  }

  // The draft

  get saved(): Locator {
    return this.page.getByText(this.like('studio:saved.kept'));
  }

  get problems(): Locator {
    return this.page.locator('.studio__problems');
  }

  /** How many errors the strict reading finds, once it has read. */
  async expectErrors(count: number): Promise<void> {
    const words = count === 0 ? undefined : this.t('studio:problems.error', { count });
    if (words === undefined) await expect(this.problems).not.toContainText(this.errorWord, SLOWLY);
    // One, and not eleven.
    else await expect(this.problems).toContainText(new RegExp(`(?<!\\d)${words}`), SLOWLY);
  }

  private get errorWord(): RegExp {
    return new RegExp(this.t('studio:severity.error'), 'i');
  }

  tab(pane: Pane): Locator {
    return this.page
      .getByRole('navigation', { name: this.t('studio:panes') })
      .getByRole('button', { name: this.t(`studio:pane.${pane}`), exact: true });
  }

  /** Where the JSON is typed. */
  get json(): Locator {
    return this.page.getByRole('textbox', { name: this.t('studio-views:json.label') });
  }

  /** Opens a chapter of the form. */
  async part(name: string): Promise<void> {
    const back = this.page.locator('.form-pane__back');
    while (await back.isVisible()) await back.click();
    const title = this.t(`studio:part.${name}.title`);
    await this.page
      .getByRole('navigation', { name: this.t('studio:form.parts') })
      .getByRole('button', { name: new RegExp(`^${title}`) })
      .click();
    // Until it is there, a field of the same name in the chapter before would be written.
    await expect(this.page.locator('#part-title')).toHaveText(title);
  }

  async item(index: number): Promise<void> {
    await this.page.locator('.outline__item').nth(index).click();
  }

  /** Adds a thing to the chapter that is open, or a reply to the message that is. */
  async add(shape: Shape): Promise<void> {
    await this.page
      .getByRole('button', { name: this.t(`studio:add.${shape}`), exact: true })
      .last()
      .click();
  }

  label(shape: Shape, name: string): string {
    return this.t(`${fieldKey(shape, name)}.label`);
  }

  /** The one control of a field, wherever the field is shown last: inside the thing opened last. */
  field(shape: Shape, name: string): Locator {
    return this.page.getByLabel(this.label(shape, name), { exact: true }).last();
  }

  /** A field whose editor is more than one control. */
  group(shape: Shape, name: string): Locator {
    return this.page.getByRole('group', { name: this.label(shape, name), exact: true }).last();
  }

  async write(shape: Shape, name: string, text: string): Promise<void> {
    await this.group(shape, name).getByRole('textbox').first().fill(text);
  }

  async unfold(): Promise<void> {
    await this.page.locator('details.seldom:not([open]) > summary').last().click();
  }

  button(key: string): Locator {
    return this.page.getByRole('button', { name: this.t(key), exact: true });
  }

  async menu(key: string): Promise<void> {
    await this.page.locator('.studio-menu > summary').click();
    await this.button(key).click();
  }

  async download(act: () => Promise<void>): Promise<{ readonly name: string; readonly path: string }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return { name: download.suggestedFilename(), path: await download.path() };
  }
}
