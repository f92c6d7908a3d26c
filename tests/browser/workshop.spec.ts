import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import Papa from 'papaparse';
import type { Entry } from '../../src/workshop/entry.ts';
import { expect, test } from '../support/browser.ts';
import { Facilitator } from '../support/facilitator.ts';
import { Participant } from '../support/room.ts';
import { RoomService } from '../support/room-service.ts';
import { Visitor } from '../support/visitor.ts';

/**
 * A whole afternoon: a server process of its own, a trainer and four phones, two rounds; one phone loses the network,
 * one is reloaded, one comes late, and the server is killed while everybody plays.
 */

const ROUNDS = [
  { scenario: 'coq-en-pantoufles', title: 'A hazelnut never killed anyone', post: 'laure' },
  { scenario: 'macabre-ad', title: 'Long Enough in a Box', post: 'josiane-thanks' },
] as const;
const REPLIES = ['laure/plain-now', 'laure/sorry-if', 'laure/refund-call'] as const;
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;
const DESK = { viewport: { width: 1366, height: 768 } } as const;

/** Long enough for a browser that has lost its server to try again by itself, on a busy machine. */
const PATIENT = { timeout: 45_000 };

let service: RoomService;
let contexts: BrowserContext[] = [];
const thrown: string[] = [];

test.beforeAll(async () => {
  service = await RoomService.start({ site: process.env.SANG_FROID_SITE ?? '' });
});
test.afterAll(async () => {
  await Promise.all(contexts.map((context) => context.close()));
  contexts = [];
  await service.stop();
});

async function device(browser: Browser, options: object): Promise<Page> {
  const context = await browser.newContext({ baseURL: `${service.address}/`, reducedMotion: 'reduce', ...options });
  context.on('weberror', (web) => thrown.push(web.error().stack ?? web.error().message));
  contexts.push(context);
  return context.newPage();
}

/** Somebody who is told everything, beside the trainer's page. */
async function witness({ page, code }: Facilitator): Promise<Visitor> {
  const secret = await page.evaluate((wanted) => {
    const { workshops } = JSON.parse(localStorage.getItem('sang-froid.workshops') ?? '{}');
    return workshops.find((each: { code: string }) => each.code === wanted).secret as string;
  }, code);
  return Visitor.come(service.address, { code, secret, as: 'facilitator' });
}

const seatOf = ({ workshop }: Visitor, name: string) => [...workshop.seats.values()].find((each) => each.name === name);
/** What somebody has done in the last round, as the server has it. */
const actsOf = (watcher: Visitor, name: string) => {
  const play = watcher.workshop.rounds.at(-1)?.plays.get(seatOf(watcher, name)?.team ?? '');
  return (play?.log ?? []).map(({ action }) => action.type);
};

test('one trainer, four phones, two rounds', async ({ browser }) => {
  test.setTimeout(420_000);
  const trainer = new Facilitator(await device(browser, { locale: 'en-GB', ...DESK }), 'en');
  const { t } = trainer;
  await trainer.open(service.hostKey);
  const { code } = trainer;
  const phone = async (language: 'fr' | 'en') =>
    new Participant(
      await device(browser, { locale: language === 'fr' ? 'fr-FR' : 'en-GB', ...PHONE }),
      ROUNDS[0].scenario,
      language,
      code,
    );
  const [ada, bob, cleo, dan] = await Promise.all([phone('en'), phone('en'), phone('fr'), phone('en')]);
  let watcher = await witness(trainer);
  const says = (name: string, ...acts: string[]) =>
    expect.poll(() => actsOf(watcher, name), { message: name, ...PATIENT }).toEqual(acts);
  const size = async (who: Participant, post: string) => {
    await expect(who.page.getByText(who.like('play:clock.busy'))).toBeHidden(PATIENT);
    await who.open(post, 'triage');
    await who.desk.getByRole('button', { name: who.t('verdict.ignore'), exact: true }).click();
  };

  await test.step('they join by the link, and by a code typed as one types', async () => {
    await Promise.all([ada.join('Ada'), cleo.join('Cléo')]);
    await bob.page.goto('./');
    await bob.page.getByRole('link', { name: bob.t('home:hero.join') }).click();
    await bob.page.getByLabel(bob.t('workshop:join.code')).fill(` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`);
    await bob.page.getByLabel(bob.t('workshop:join.name')).fill('Bob');
    await bob.button('workshop:join.go').click();
    await expect(bob.lobby).toBeVisible();
    for (const name of ['Ada', 'Bob', 'Cléo'])
      await expect(trainer.page.getByText(name, { exact: true })).toBeVisible();
  });

  await test.step('the first round starts', async () => {
    await trainer.chooses(ROUNDS[0].title);
    await trainer.page.getByRole('radio', { name: '½×' }).check({ force: true });
    await trainer.button('facilitator:setup.open').click();
    await ada.preparation('charter').check(PATIENT);
    await trainer.button('facilitator:ready.start').click();
    await says('Ada', 'prepare');
    for (const each of [ada, bob, cleo]) await expect(each.message('laure')).toBeVisible(PATIENT);
  });

  await test.step('three answers to one message, each on its own phone', async () => {
    for (const [index, who] of [ada, bob, cleo].entries()) await who.reply(REPLIES[index] ?? REPLIES[0]);
    await says('Ada', 'prepare', 'reply');
    await says('Bob', 'reply');
    await says('Cléo', 'reply');
    for (const name of ['Ada', 'Bob', 'Cléo']) await expect(trainer.row(name)).toContainText('Laure');
  });

  await test.step('something off-script reaches everybody, in their language', async () => {
    await trainer.button('facilitator:inject.open').click();
    await trainer.dialog.getByRole('button').filter({ hasText: 'A fake help desk asks for card numbers' }).click();
    await trainer.dialog.getByLabel(/\(English\)/).fill('So, hazelnuts: true or not?');
    await trainer.dialog.getByLabel(/\(Français\)/).fill('Alors, les noisettes : vrai ou faux ?');
    await trainer.dialog.getByRole('button', { name: t('facilitator:inject.send') }).click();
    for (const who of [ada, bob, cleo]) {
      const words = who.page.getByText(who.language === 'fr' ? 'Alors, les noisettes' : 'So, hazelnuts: true or not?');
      await expect(words.or(who.fresh).first()).toBeVisible(PATIENT);
      await who.seesInFeed(who.language === 'fr' ? 'Alors, les noisettes' : 'So, hazelnuts: true or not?');
    }
  });

  await test.step('a private word, and its answer', async () => {
    await trainer.page.getByRole('button', { name: /^Messages/ }).click();
    await trainer.dialog.getByLabel(t('facilitator:messages.whom')).selectOption({ label: 'Bob' });
    await trainer.dialog.getByLabel(t('facilitator:messages.write', { name: 'Bob' })).fill('Who signs?');
    await trainer.dialog.getByRole('button', { name: t('facilitator:messages.send') }).click();
    await bob.bar.getByRole('button', { name: bob.t('workshop:bar.messages') }).click();
    const drawer = bob.page.getByRole('dialog', { name: bob.t('workshop:messages.title') });
    await expect(drawer).toContainText('Who signs?');
    await drawer.getByLabel(bob.t('workshop:messages.answer')).fill('I do');
    await drawer.getByRole('button', { name: bob.t('workshop:messages.send') }).click();
    await expect(trainer.dialog.getByText('I do', { exact: true })).toBeVisible();
    await drawer.getByRole('button', { name: bob.t('close') }).click();
    await trainer.dialog.getByRole('button', { name: t('close') }).click();
    await expect(trainer.dialog).toHaveCount(0);
    await expect(ada.bar.getByRole('button', { name: ada.t('workshop:bar.messages') })).not.toContainText('1');
  });

  await test.step('paused for all, and resumed', async () => {
    await trainer.button('facilitator:round.pause').click();
    for (const who of [ada, bob, cleo]) {
      await expect(who.page.getByText(who.t('play:clock.paused-by-facilitator'), { exact: true })).toBeVisible();
    }
    await trainer.button('facilitator:round.resume').click();
    await expect(ada.page.getByText(ada.t('play:clock.paused-by-facilitator'), { exact: true })).toBeHidden();
  });

  await test.step('one loses the network, goes on, and comes back', async () => {
    await expect(cleo.page.getByText(cleo.like('play:clock.busy'))).toBeHidden(PATIENT);
    await cleo.page.context().setOffline(true);
    await expect(cleo.bar).toContainText(cleo.t('workshop:bar.lost'), PATIENT);
    await size(cleo, 'merci-odile');
    await expect(cleo.bar).toContainText(cleo.t('workshop:bar.kept', { count: 1 }));
    await says('Cléo', 'reply');
    await cleo.page.context().setOffline(false);
    await says('Cléo', 'reply', 'triage');
    await expect(cleo.bar).not.toContainText(cleo.t('workshop:bar.lost'), PATIENT);
  });

  await test.step('one reloads, one comes late', async () => {
    await ada.page.reload();
    await expect(ada.page.locator('.comment--ours')).toHaveCount(1, PATIENT);
    await dan.join('Dan');
    await dan.button('workshop:lobby.enter').click();
    await size(dan, 'laure');
    await says('Dan', 'triage');
  });

  await test.step('the server dies in the middle of it, and nothing that was accepted is lost', async () => {
    await size(ada, 'merci-odile');
    await says('Ada', 'prepare', 'reply', 'triage');
    const before: readonly Entry[] = watcher.entries;
    await service.kill();
    await expect(bob.bar).toContainText(bob.t('workshop:bar.lost'), PATIENT);
    await size(bob, 'merci-odile');
    await expect(bob.bar).toContainText(bob.t('workshop:bar.kept', { count: 1 }));
    await service.startAgain();
    watcher = await witness(trainer);
    expect(watcher.entries.slice(0, before.length)).toEqual(before);
    await says('Bob', 'reply', 'triage');
    await says('Ada', 'prepare', 'reply', 'triage');
    await says('Cléo', 'reply', 'triage');
    await says('Dan', 'triage');
    for (const who of [ada, bob, cleo, dan]) {
      await expect(who.bar).not.toContainText(who.t('workshop:bar.lost'), PATIENT);
    }
    await expect(trainer.button('facilitator:round.pause')).toBeEnabled(PATIENT);
    // It goes on from where it was.
    await watcher.until(() => watcher.clock.perSecond > 0);
  });

  const ends = async () => {
    await trainer.button('facilitator:round.end').click();
    await trainer.dialog.getByRole('button', { name: t('facilitator:round.end') }).click();
    await expect(trainer.page.getByRole('heading', { name: t('facilitator:over.title') })).toBeVisible();
  };
  const part = (name: string) =>
    trainer.page.getByRole('radio', { name: t(`workshop-results:part.${name}`) }).check({ force: true });

  await test.step('the round ends: everybody’s decisions, side by side', async () => {
    await ends();
    const laure = trainer.page.getByRole('region', { name: t('workshop-results:part.decisions') });
    await expect(laure).toContainText('Laure', PATIENT);
    for (const who of [ada, bob, cleo, dan]) await expect(who.scorecard).toBeVisible(PATIENT);
  });

  await test.step('a blind jury', async () => {
    await part('jury');
    await trainer.button('workshop-results:jury.do-open').click();
    for (const [index, who] of [ada, bob, cleo, dan].entries()) {
      for (const number of [1, 2, 3]) {
        await who.page
          .getByRole('group', { name: who.t('workshop:jury.reply', { number }) })
          .getByRole('radio', { name: who.t('workshop:jury.stars', { count: 1 + index }) })
          .click({ force: true });
      }
      await expect(who.scorecard).toBeVisible(PATIENT);
    }
    await expect(trainer.page.getByText(t('workshop-results:jury.votes', { count: 4, voters: 4 }))).toBeVisible();
    await trainer.button('workshop-results:jury.do-close').click();
    await expect(trainer.page.getByText(t('workshop-results:jury.mean', { mean: '2.5' }))).toHaveCount(3);
    await expect(cleo.page.getByText(cleo.t('workshop:jury.mean', { count: 4, stars: '2,5' }))).toHaveCount(3);
  });

  await test.step('a second round, on another crisis', async () => {
    await trainer.button('facilitator:over.next').click();
    await trainer.chooses(ROUNDS[1].title);
    await trainer.button('facilitator:setup.open').click();
    for (const who of [ada, bob, cleo, dan])
      await expect(who.page.getByText(who.t('workshop:lobby.wait'))).toBeVisible({ timeout: 20_000 });
    await trainer.button('facilitator:ready.start').click();
    for (const each of [ada, dan]) {
      const who = new Participant(each.page, ROUNDS[1].scenario, each.language, code);
      await expect(who.message(ROUNDS[1].post)).toBeVisible(PATIENT);
      await size(who, ROUNDS[1].post);
    }
    await says('Ada', 'triage');
    await says('Dan', 'triage');
    await ends();
    for (const who of [ada, bob, cleo, dan]) await expect(who.scorecard).toBeVisible(PATIENT);
  });

  await test.step('progress, rule by rule', async () => {
    await part('rules');
    await expect(trainer.page.getByText(t('workshop-results:rules.text-progress'))).toBeVisible(PATIENT);
    for (const [index, { title }] of ROUNDS.entries()) {
      const round = `${t('workshop-results:round', { number: index + 1 })} · ${title}`;
      await expect(trainer.page.getByRole('listitem').filter({ hasText: round })).toBeVisible();
    }
  });

  await test.step('the table a trainer takes home says what the server reckoned', async () => {
    await part('files');
    const [download] = await Promise.all([
      trainer.page.waitForEvent('download'),
      trainer.button('workshop-results:files.csv').click(),
    ]);
    expect(download.suggestedFilename()).toBe(`sang-froid-${code}.csv`);
    const text = readFileSync(await download.path(), 'utf8').replace(/^\ufeff/, '');
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    await watcher.until(() => watcher.workshop.rounds.every(({ scores }) => scores.size === 4));
    const reckoned = watcher.workshop.rounds.flatMap(({ scenario, scores }, index) =>
      ['Ada', 'Bob', 'Cléo', 'Dan'].map((name) => ({
        round: String(index + 1),
        scenario,
        name,
        score: String(scores.get(seatOf(watcher, name)?.team ?? '')?.total),
      })),
    );
    const said = data.map(({ round, scenario, name, score }) => ({ round, scenario, name, score }));
    expect(said).toHaveLength(8);
    expect(said).toEqual(expect.arrayContaining(reckoned));
  });

  await test.step('the room is deleted, and nothing of it is left', async () => {
    await trainer.page.getByRole('button', { name: /^Room/ }).click();
    await trainer.dialog.getByRole('button', { name: t('facilitator:care.delete') }).click();
    await trainer.dialog.getByRole('button', { name: t('facilitator:care.delete-do') }).click();
    for (const who of [ada, bob, cleo, dan]) {
      await expect(who.page.getByRole('heading', { name: who.t('workshop:end.deleted.title') })).toBeVisible(PATIENT);
    }
    await service.end('SIGTERM');
    await service.startAgain();
    await ada.page.goto(`./#/join/${code}`);
    await ada.page.getByLabel(ada.t('workshop:join.name')).fill('Ada');
    await ada.button('workshop:join.go').click();
    await expect(
      ada.page.getByRole('alert').filter({ hasText: ada.like('workshop:end.no-such-room.text') }),
    ).toBeVisible(PATIENT);
  });

  expect(thrown).toEqual([]);
});
