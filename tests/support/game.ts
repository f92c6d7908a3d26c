import type { Locator, Page } from '@playwright/test';
import type { CrisisView } from '../../src/crisis/view.ts';
import type { Preparation } from '../../src/crisis/vocabulary.ts';
import type { Language } from '../../src/i18n/language.ts';
import { say } from '../../src/i18n/say.ts';
import type { Scenario, ScenarioText } from '../../src/scenario/schema.ts';
import type { Mode, Run } from '../../src/training/run.ts';
import type { Scorecard } from '../../src/training/scorecard.ts';
import { expect } from './browser.ts';
import { givenScenario } from './library.ts';
import { played, runIn, scored } from './scored.ts';
import { wordsOf } from './words.ts';

export type DeskPart = 'triage' | 'reply' | 'moderate';

/** Somebody at the screen: finds things by what they are called, does what a player does, and waits for what shows. */
export class Game {
  readonly page: Page;
  readonly scenario: Scenario;
  readonly language: Language;
  readonly t: ReturnType<typeof wordsOf>['t'];
  readonly like: ReturnType<typeof wordsOf>['like'];

  /** `scenario`: the id of one of the library's, or one that is in no library. */
  constructor(page: Page, scenario: string | Scenario, language: Language) {
    this.page = page;
    this.scenario = typeof scenario === 'string' ? givenScenario(scenario) : scenario;
    this.language = language;
    ({ t: this.t, like: this.like } = wordsOf(language));
  }

  say(text: ScenarioText): string {
    return say(text, this.language);
  }

  // Before

  /** From its address to the playing screen. */
  async enter(seed: number, mode: Mode, prepared: readonly Preparation[] = []): Promise<void> {
    await this.page.goto(`./#/play/${this.scenario.id}?seed=${seed}&mode=${mode}`);
    await this.start(prepared);
  }

  async start(prepared: readonly Preparation[]): Promise<void> {
    for (const kind of prepared) await this.preparation(kind).check();
    await this.button('home:briefing.start').click();
    await expect(this.next).toBeVisible();
  }

  preparation(kind: Preparation): Locator {
    return this.page.getByRole('checkbox', { name: this.t(`preparation.${kind}`) });
  }

  // Time

  get next(): Locator {
    return this.button('play:clock.skip');
  }

  get clock(): Locator {
    return this.page.getByRole('banner').locator('time');
  }

  /** Ahead to the next event, until this shows. */
  async until(target: Locator, presses = 200): Promise<void> {
    for (let n = 0; n < presses; n++) {
      if (await target.isVisible()) return;
      if (await this.fresh.isVisible()) await this.showFresh();
      else await this.skip(1);
    }
    await expect(target, 'it never came').toBeVisible();
  }

  /** Ahead to the scorecard. */
  async finish(): Promise<void> {
    // A live run may have ended by itself.
    await this.skip(300).catch(() => undefined);
    await this.button('play:over.go').click({ timeout: 20_000 });
    await expect(this.scorecard).toBeVisible({ timeout: 20_000 });
  }

  /** Ends it here, and goes on to what it was worth. */
  async end(): Promise<void> {
    await this.menu('finish');
    await this.button('play:finish.go').click();
    await this.button('play:over.go').click();
  }

  /**
   * Ahead by so many events, or to the end: each press waits for the clock to have moved. Pressed from inside the page,
   * for a whole run of them takes a mouse that looks before it clicks half a minute.
   */
  async skip(times: number): Promise<void> {
    await this.next.evaluate(pressAhead, times, { timeout: 10_000 });
  }

  /** Until the player's hands are free. */
  async free(): Promise<void> {
    await expect(this.page.getByText(this.like('play:clock.busy'))).toBeHidden();
  }

  async menu(choice: 'keys' | 'settings' | 'finish' | 'leave'): Promise<void> {
    await this.page.getByText(this.t('play:menu.label'), { exact: true }).locator('xpath=ancestor::summary').click();
    await this.button(`play:menu.${choice}`).click();
  }

  // The feed and the desk

  /** What came while one read further down. */
  get fresh(): Locator {
    const names = [1, 2].map((count) => this.t('play:feed.new', { count }).replace(String(count), '\\d+'));
    return this.page.getByRole('button', { name: new RegExp(`^(${names.join('|')})$`) });
  }

  /** To what is new. In a live run the way there may be gone by the time one reaches for it: nothing is new any more. */
  private async showFresh(): Promise<void> {
    await this.fresh.click({ timeout: 3000 }).catch(() => undefined);
  }

  /** Something new in the feed, behind « new messages » or not. */
  async seesInFeed(text: string): Promise<void> {
    const words = this.page.getByRole('feed').getByText(text);
    await expect(words.or(this.fresh).first()).toBeVisible();
    if (!(await words.isVisible())) await this.showFresh();
    await expect(words).toBeVisible();
  }

  message(post: string): Locator {
    return this.page.locator(`[data-post="${post}"]`);
  }

  /** A message of the feed, scrolled to if need be: only a window of a long feed is in the document. */
  async found(post: string): Promise<Locator> {
    await this.page.locator('.feed__scroll').evaluate(async (scroller, id) => {
      const drawn = async () => {
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      };
      for (const from of [scroller.scrollTop, 0]) {
        scroller.scrollTop = from;
        for (let more = true; more; ) {
          await drawn();
          const message = scroller.querySelector(`[data-post="${id}"]`);
          message?.scrollIntoView({ block: 'center' });
          if (message) await drawn();
          if (message?.isConnected) return;
          more = scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 1;
          scroller.scrollBy(0, scroller.clientHeight / 2);
        }
      }
    }, post);
    return this.message(post);
  }

  async toTop(): Promise<void> {
    await this.page.locator('.feed__scroll').evaluate((element) => element.scrollTo(0, 0));
  }

  get desk(): Locator {
    return this.page.getByRole('dialog', { name: this.like('play:desk.title') });
  }

  /** To a message's desk, waiting for the message if need be. */
  async open(post: string, part: DeskPart): Promise<void> {
    const handle = this.handleOf(post);
    const button = this.message(post)
      .getByRole('button', { name: this.t(`play:post.${part}-of`, { handle }), exact: true })
      .first();
    await this.until(button);
    await button.click();
    await expect(this.desk.getByRole('heading', { level: 2 })).toContainText(handle);
  }

  async reply(ref: `${string}/${string}`): Promise<void> {
    const [post = '', option] = ref.split('/');
    const words = this.scenario.posts.find(({ id }) => id === post)?.replies.find(({ id }) => id === option)?.text;
    await this.open(post, 'reply');
    await this.desk.getByRole('radio', { name: this.say(words ?? '') }).check();
    await this.free();
    await this.sends.click();
    await expect(this.desk).toBeHidden();
  }

  /** On a message's desk, with the pen in hand. */
  async write(post: string): Promise<Locator> {
    await this.open(post, 'reply');
    const pen = this.desk.getByRole('radio', { name: this.t('play:composer.write'), exact: true });
    if (await pen.isVisible()) await pen.check({ force: true });
    const handle = this.handleOf(post);
    return this.desk.getByRole('textbox', { name: this.t('play:composer.words', { handle }), exact: true });
  }

  /** The button that sends, or lays before the team. */
  get sends(): Locator {
    const { desk } = this;
    const called = (key: string) => desk.getByRole('button', { name: this.like(key) });
    return called('play:composer.send').or(called('play:team.propose'));
  }

  // The panel

  async tab(name: 'feed' | 'cell' | 'map' | 'act'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: this.t('play:tab.label') })
      .getByRole('button', { name: this.t(`play:tab.${name}`) })
      .click();
  }

  section(key: string): Locator {
    return this.page.getByRole('region', { name: this.t(key) });
  }

  /** A statement's card on the panel, opened. */
  async statement(id: string): Promise<Locator> {
    const title = this.titleOf(id);
    const card = this.section('play:acts.statements').locator('details', { hasText: title });
    if ((await card.getAttribute('open')) === null) await card.getByText(title).first().click();
    return card;
  }

  titleOf(statement: string): string {
    return this.say(this.scenario.statements.find(({ id }) => id === statement)?.title ?? '');
  }

  handleOf(post: string): string {
    const by = this.scenario.posts.find(({ id }) => id === post)?.by;
    const { people, cell } = this.scenario;
    return people.find(({ id }) => id === by)?.handle ?? cell.find(({ id }) => id === by)?.name ?? '';
  }

  // After

  get scorecard(): Locator {
    return this.page.getByRole('heading', { name: this.t('scorecard:rules.title') });
  }

  button(key: string): Locator {
    return this.page.getByRole('button', { name: this.t(key), exact: true });
  }

  // What the engine makes of it

  /** The run as this device keeps it. */
  async saved(): Promise<Run> {
    const read = () => this.page.evaluate(() => localStorage.getItem('sang-froid.run'));
    // The first save waits until the browser has said that no other tab keeps a run.
    await expect.poll(read).not.toBeNull();
    return runIn(await read());
  }

  replayed(run: Run): CrisisView {
    return played(this.scenario, run).view();
  }

  scored(run: Run, until?: number): Scorecard {
    return scored(this.scenario, run, until);
  }
}

/** Runs in the page: presses « next » until the end, each time once the clock has moved. */
export async function pressAhead(element: SVGElement | HTMLElement, presses: number): Promise<void> {
  const button = element as HTMLButtonElement;
  const clock = document.querySelector('header time');
  const goesOn = () => button.isConnected && !button.disabled;
  for (let n = 0; n < presses && goesOn(); n++) {
    const before = clock?.textContent;
    const limit = performance.now() + 30_000;
    button.click();
    while (goesOn() && clock?.textContent === before) {
      if (performance.now() > limit) throw new Error(`the clock stands still at ${before}`);
      await new Promise(requestAnimationFrame);
    }
  }
}
