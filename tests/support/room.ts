import type { Page } from '@playwright/test';
import type { Language } from '../../src/i18n/language.ts';
import { expect } from './browser.ts';
import { Game } from './game.ts';
import { type OpenRoom, openRoom, Visitor } from './visitor.ts';

/** A room on the server under test, with somebody who steers it from a desk without a screen. */
export class Trainer {
  readonly room: OpenRoom;
  readonly visitor: Visitor;

  private constructor(room: OpenRoom, visitor: Visitor) {
    this.room = room;
    this.visitor = visitor;
  }

  static async open(baseURL: string | undefined): Promise<Trainer> {
    const address = new URL(baseURL ?? '').origin;
    const room = await openRoom(address, process.env.SANG_FROID_HOST_KEY ?? '');
    const { code, secret } = room;
    return new Trainer(room, await Visitor.come(address, { code, secret, as: 'facilitator' }));
  }

  /** Does it, and is sure that it was done. */
  async does(...wishes: Parameters<Visitor['ask']>[0][]): Promise<void> {
    for (const wish of wishes) expect(await this.visitor.ask(wish), wish.type).toMatchObject({ type: 'done' });
  }

  /** A round that runs slowly enough for a test. */
  async starts(scenario: string, seed = 7): Promise<void> {
    await this.does({ type: 'open-round', scenario, seed }, { type: 'start' }, { type: 'set-speed', speed: 0.25 });
  }

  get seats() {
    return [...this.visitor.workshop.seats.values()];
  }

  /** The log of the last round’s first team. */
  get log() {
    return [...(this.visitor.workshop.rounds.at(-1)?.plays.values() ?? [])][0]?.log ?? [];
  }
}

/** Somebody with a phone. */
export class Participant extends Game {
  readonly code: string;

  constructor(page: Page, scenario: string, language: Language, code: string) {
    super(page, scenario, language);
    this.code = code;
  }

  async join(name: string): Promise<void> {
    await this.page.goto(`./#/join/${this.code.toLowerCase()}`);
    await this.page.getByLabel(this.t('workshop:join.name')).fill(name);
    await this.button('workshop:join.go').click();
    await expect(this.bar).toContainText(name);
  }

  get bar() {
    return this.page.getByRole('complementary', { name: this.like('workshop:bar.label') });
  }

  get lobby() {
    return this.page.getByRole('heading', { name: this.t('workshop:lobby.title') });
  }

  /** At a message’s desk, without skipping ahead: time is everybody’s. */
  override async open(post: string, part: 'triage' | 'reply' | 'moderate'): Promise<void> {
    const name = this.t(`play:post.${part}-of`, { handle: this.handleOf(post) });
    await this.message(post).getByRole('button', { name, exact: true }).first().click();
    await expect(this.desk).toBeVisible();
  }
}
