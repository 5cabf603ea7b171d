// The stage: moderators at their consoles, a telephone in the hall, screens on its walls.

import type { Page } from '@playwright/test';
import { walkIn } from '../desk.ts';
import { somebody } from '../persons.ts';
import { press } from '../registering.ts';
import { expect, group } from '../site.ts';

const hall = 'great-hall';

/** How far the clocks of two screens may be apart. */
const apartMsMax = 250;

/** A key of the console: a form with nothing but its button. */
const key = (page: Page, deed: string) => page.locator(`.console-keys form[action$="/${deed}"] > button`);
const rows = (page: Page) => page.locator('.speakers > li');
const speaker = (page: Page) => page.locator('.console-floor strong');
const toasts = (page: Page) => page.locator('.toast');

async function openConsole(page: Page, language: string): Promise<void> {
  await page.goto(`/${language}/stage/${hall}`);
}

/** The hall is at an item with an open, empty list, and nobody has the floor: whatever jobs before have left. */
async function begin(page: Page, language: string): Promise<void> {
  await openConsole(page, language);
  await page.locator('select[name="to"]').selectOption({ index: 1 });
  await page.locator('form:has(select[name="to"]) button').click();
  await expect(page.locator('.console-keys')).toBeVisible();
  await page.reload();
  if (await key(page, 'end').count()) await key(page, 'end').click();
  await expect(key(page, 'end')).toHaveCount(0);
  for (let left = await rows(page).count(); left > 0; left--) {
    // The list moves by itself meanwhile: whatever was opened may be another row.
    await expect(async () => {
      await rows(page).first().locator('details').evaluate((row: HTMLDetailsElement) => { row.open = true; });
      await rows(page).first().locator('[name="reason"]').fill('From the job before.', { timeout: 1000 });
      await rows(page).first().locator('[formaction$="/strike"]').click({ timeout: 1000 });
    }).toPass();
    await expect(rows(page)).toHaveCount(left - 1);
  }
  if (await key(page, 'open').count()) await key(page, 'open').click();
  await expect(key(page, 'close')).toBeVisible();
}

/** Puts a delegation on the list, whoever it sends to the microphone. */
async function putOn(page: Page, index: number): Promise<void> {
  const waiting = await rows(page).count();
  const form = page.locator('form[action$="/put-on"]').first();
  await form.locator('[name="delegation"]').selectOption({ index });
  await form.getByRole('button').click();
  await expect(rows(page)).toHaveCount(waiting + 1);
}

/** The milliseconds that the clock of a page shows. */
function leftMs(page: Page): Promise<number> {
  return page.evaluate(() => (document.querySelector('stage-clock') as unknown as { leftMs(): number }).leftMs());
}

group('the stage', {
  'two moderators press at once, one is first and both see the same': async ({ enter, soundPage, variant }) => {
    const [one, other] = [await enter('organiser'), await enter('organiser')];
    await begin(one, variant.language);
    await putOn(one, 0);
    await putOn(one, 1);
    await openConsole(other, variant.language);
    await expect(rows(other)).toHaveCount(2);
    await soundPage(one);
    await Promise.all([one.keyboard.press('n'), other.keyboard.press('n')]);
    await expect(speaker(one)).toBeVisible();
    await expect(rows(one)).toHaveCount(1);
    await expect(rows(other)).toHaveCount(1);
    await expect(speaker(other)).toHaveText((await speaker(one).textContent()) ?? '');
    await expect.poll(async () => (await toasts(one).count()) + (await toasts(other).count())).toBe(1);
    // Starting is no fight.
    await Promise.all([key(one, 'start').click(), key(other, 'start').click()]);
    await expect(key(one, 'pause')).toBeVisible();
    await expect(key(other, 'pause')).toBeVisible();
    // What was done last is taken back, for both.
    await one.keyboard.press('u');
    await expect(key(other, 'start')).toBeVisible();
    await soundPage(other);
    // What one is writing stays while the other presses keys.
    const message = one.locator('[name^="message_"]').first();
    await message.fill('07:30 → B');
    await message.blur();
    await key(other, 'start').click();
    await expect(key(one, 'pause')).toBeVisible();
    await expect(message).toHaveValue('07:30 → B');
  },

  'a telephone asks for the floor, waits and gets it': async ({ enter, soundPage, variant }) => {
    const [moderator, phone] = [await enter('organiser'), await enter('participant')];
    await begin(moderator, variant.language);
    const item = await moderator.locator('select[name="to"] option[selected]').textContent();
    await phone.goto(`/${variant.language}/now`);
    await soundPage(phone);
    await phone.locator('a[href*="/speak/"]').first().click();
    await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
    expect(item).toContain(await phone.getByRole('heading', { level: 1 }).textContent());
    await phone.locator('[name="kind"][value="speech"]').check();
    await soundPage(phone);
    await phone.locator('form:has([name="kind"]) button').click();
    await expect(phone.locator('.place-mine')).toContainText('1');
    await expect(rows(moderator)).toHaveCount(1);
    await moderator.locator('body').press('n');
    await expect(speaker(moderator)).toBeVisible();
    // The telephone hears of it by itself: nothing is left to be given up.
    await expect(phone.locator('[name="leave"]')).toHaveCount(0);
    await expect(phone.locator('stage-clock')).toBeVisible();
    await expect(phone.locator('[name="kind"][value="speech"]')).toHaveCount(0);
    await soundPage(phone);
  },

  'a telephone follows what goes on and how late it is, without being loaded again': async ({ enter, soundPage, variant }) => {
    const [moderator, phone] = [await enter('organiser'), await enter('participant')];
    await begin(moderator, variant.language);
    await phone.goto(`/${variant.language}/now`);
    await phone.evaluate(() => document.documentElement.setAttribute('data-same', ''));
    const card = phone.locator(`.now > li:has(a[href$="/hall/${hall}"])`);
    const line = card.locator('> .now-line');
    const before = (await line.locator('a').textContent()) ?? '';
    // The next item begins.
    await moderator.locator('body').press('i');
    await expect(line.locator('a')).not.toHaveText(before);
    const title = (await line.locator('a').textContent()) ?? '';
    await expect(moderator.locator('.console-grid h2').first()).toContainText(title);
    await expect(card.locator('ul .now-line a').filter({ hasText: title })).toHaveCount(0);
    // It is late, and so is what follows.
    const minutes = (time: string | null): number => {
      const [hours = 0, rest = 0] = (/(\d+):(\d+)/.exec(time ?? '') ?? []).slice(1).map(Number);
      return hours * 60 + rest;
    };
    const planned = minutes(await line.locator('.item-time').textContent());
    const declare = async (late: string): Promise<void> => {
      await moderator.locator('[name="late"]').fill(late);
      await moderator.locator('form[action$="/delay"] button').click();
      await expect(moderator.locator('[name="delay_seen"]')).toHaveValue(late);
    };
    await declare('25');
    await expect(line.locator('.chip-warn')).toBeVisible();
    expect(minutes(await line.locator('.item-time').textContent())).toBe(planned + 25);
    expect(minutes(await line.locator('.chip-warn').textContent())).toBe(planned);
    await soundPage(phone);
    // The time is made good.
    await declare('');
    await expect(line.locator('.chip-warn')).toHaveCount(0);
    expect(minutes(await line.locator('.item-time').textContent())).toBe(planned);
    await expect(phone.locator('html[data-same]'), 'the page was never loaded again').toHaveCount(1);
    await begin(moderator, variant.language);
  },

  'screens in two languages show the same, whatever their own clocks say': async ({ enter, stranger, soundPage, variant }) => {
    const moderator = await enter('organiser');
    await begin(moderator, variant.language);
    await putOn(moderator, 0);
    await putOn(moderator, 1);
    const [kazakh, hungarian] = [await stranger(), await stranger()];
    await kazakh.addInitScript(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() - 3_600_000;
    });
    await hungarian.addInitScript(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + 3_600_000;
    });
    await kazakh.goto(`/kk/hall/${hall}`);
    await hungarian.goto(`/hu/hall/${hall}`);
    await expect(kazakh.locator('.screen-next li')).toHaveCount(2);
    await soundPage(hungarian);
    await moderator.locator('body').press('n');
    await key(moderator, 'start').click();
    await expect(key(moderator, 'pause')).toBeVisible();
    const message = moderator.locator('form[action$="/message"]');
    await message.locator('summary').click();
    await message.locator('[name="message_kk"]').fill('07:30 → Б');
    await message.locator('[name="message_hu"]').fill('07:30 → B');
    await message.locator('.actions button').click();
    await expect(kazakh.locator('.screen-message')).toHaveText('07:30 → Б');
    await expect(hungarian.locator('.screen-message')).toHaveText('07:30 → B');
    for (const screen of [kazakh, hungarian]) {
      await expect(screen.locator('.screen-speaker')).toBeVisible();
      await expect(screen.locator('.screen-next li')).toHaveCount(1);
      await expect(screen.locator('stage-clock')).not.toHaveAttribute('data-since', '');
      await soundPage(screen);
    }
    const titles = await Promise.all([kazakh, hungarian].map((screen) => screen.locator('.screen-item').textContent()));
    expect(titles[0]).not.toBe(titles[1]);
    for (let look = 0; look < 5; look++) {
      const [one, other] = await Promise.all([leftMs(kazakh), leftMs(hungarian)]);
      expect(Math.abs(one - other)).toBeLessThanOrEqual(apartMsMax);
    }
    // Paused and given a minute more, they agree to the second.
    await key(moderator, 'pause').click();
    await key(moderator, 'more').click();
    await expect(kazakh.locator('stage-clock')).toHaveAttribute('data-limit', '360000');
    await expect(hungarian.locator('stage-clock')).toHaveAttribute('data-limit', '360000');
    const shown = await kazakh.locator('stage-clock').textContent();
    await expect(hungarian.locator('stage-clock')).toHaveText(shown ?? '');
    await message.evaluate((form: HTMLFormElement) => form.querySelector('details')?.setAttribute('open', ''));
    for (const language of ['kk', 'hu']) await message.locator(`[name="message_${language}"]`).fill('');
    await message.locator('.actions button').click();
    await expect(kazakh.locator('.screen-message')).toHaveCount(0);
  },

  'a screen that loses the server shows the last state, says so and catches up': async ({ demo, enter, stranger, problems, variant }) => {
    const moderator = await enter('organiser');
    await begin(moderator, variant.language);
    await putOn(moderator, 0);
    const screen = await stranger();
    await screen.goto(`/${variant.language}/hall/${hall}`);
    await expect(screen.locator('.screen-next li')).toHaveCount(1);
    await moderator.goto('about:blank');
    problems.expect(/^lost GET .*\/board\?/);
    await demo.cutOff();
    await expect(screen.locator('live-board[lost]')).toBeVisible();
    await expect(screen.locator('.live-lost')).toBeVisible();
    await expect(screen.locator('.screen-next li')).toHaveCount(1);
    await demo.comeBack();
    await openConsole(moderator, variant.language);
    await moderator.locator('body').press('n');
    await expect(speaker(moderator)).toBeVisible();
    await expect(screen.locator('live-board:not([lost])')).toBeVisible({ timeout: 40_000 });
    await expect(screen.locator('.screen-speaker')).toBeVisible();
  },

  'a console that loses the server goes on, keeps what is typed, and says on return what was done': async ({ enter, soundPage, problems, variant }) => {
    const [moderator, other] = [await enter('organiser'), await enter('organiser')];
    await begin(moderator, variant.language);
    for (const index of [0, 1, 2]) await putOn(moderator, index);
    const kept = (page: Page) => page.locator('#away [data-kept] li');
    const address = moderator.url();
    const names = await rows(moderator).locator('strong').allTextContents();
    problems.expect(/^lost (GET|POST) /);
    const message = moderator.locator('[name^="message_"]').first();
    await message.fill('07:30 → B');
    await moderator.context().setOffline(true);
    await moderator.locator('form[action$="/message"] .actions button').click();
    await expect(toasts(moderator).first()).toBeVisible();
    await message.blur();
    await moderator.locator('body').press('n');
    await expect(kept(moderator)).toHaveCount(1);
    await expect(moderator.locator('#away [data-name]')).toHaveText(names[0] ?? '');
    await moderator.locator('body').press('Space');
    await expect(moderator.locator('#away [data-away="pause"]')).toBeVisible();
    await soundPage(moderator);
    expect(moderator.url()).toBe(address);
    await moderator.context().setOffline(false);
    await expect(key(moderator, 'pause')).toBeVisible({ timeout: 20_000 });
    await expect(moderator.locator('#away')).toBeHidden();
    await expect(speaker(moderator)).toHaveText(names[0] ?? '');
    await expect(message).toHaveValue('07:30 → B');
    // What another console does meanwhile stands, and the moderator sees what was not done.
    await openConsole(other, variant.language);
    await moderator.context().setOffline(true);
    await moderator.locator('body').press('e');
    await expect(kept(moderator)).toHaveCount(1);
    await moderator.locator('body').press('n');
    await expect(kept(moderator)).toHaveCount(2);
    await other.locator('body').press('n');
    await expect(rows(other)).toHaveCount(1);
    await moderator.context().setOffline(false);
    await expect(moderator.locator('#away-left li')).toHaveCount(2, { timeout: 20_000 });
    await soundPage(moderator);
    await expect(speaker(moderator)).toHaveText(names[1] ?? '');
    await expect(rows(moderator)).toHaveCount(1);
  },

  'what a console has done without the server is sent by a page that is loaded anew': async ({ enter, problems, variant }) => {
    const moderator = await enter('organiser');
    await begin(moderator, variant.language);
    for (const index of [0, 1]) await putOn(moderator, index);
    const names = await rows(moderator).locator('strong').allTextContents();
    const keptThere = () => moderator.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('away:')).map(([, value]) => String(value)));
    problems.expect(/^lost (GET|POST) /);
    await moderator.context().setOffline(true);
    await moderator.locator('body').press('n');
    await moderator.locator('body').press('Space');
    await expect(moderator.locator('#away [data-kept] li')).toHaveCount(2);
    const [kept = ''] = await keptThere();
    expect(kept).toContain('"call"');
    for (const name of names) expect(kept, 'nobody is named on the device').not.toContain(name);
    // The browser asks before the page goes; and then there is no page, until the server is back.
    moderator.on('dialog', (dialog) => void dialog.accept());
    await moderator.reload().catch(() => undefined);
    await moderator.context().setOffline(false);
    await openConsole(moderator, variant.language);
    await expect(speaker(moderator)).toHaveText(names[0] ?? '', { timeout: 20_000 });
    await expect(key(moderator, 'pause')).toBeVisible();
    await expect(moderator.locator('#away')).toBeHidden();
    await expect(rows(moderator)).toHaveCount(1);
    expect(await keptThere()).toEqual([]);
  },

  'whoever signs out leaves nothing of a console on the device': async ({ enter, variant }) => {
    const moderator = await enter('organiser');
    await moderator.goto(`/${variant.language}/account`);
    await moderator.evaluate(() => localStorage.setItem('away:hall', '{}'));
    await press(moderator.locator('form[action$="/sign-out"] button'));
    expect(await moderator.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('away:')))).toEqual([]);
  },

  'the next item of the hall comes by a key, and goes by another': async ({ enter, variant }) => {
    const moderator = await enter('organiser');
    await begin(moderator, variant.language);
    const title = moderator.locator('.console-grid h2').first();
    const before = (await title.textContent()) ?? '';
    const next = moderator.locator('[aria-keyshortcuts="i"]');
    await expect(next).toBeVisible();
    await moderator.locator('body').press('i');
    await expect(title).not.toHaveText(before);
    await moderator.locator('body').press('u');
    await expect(title).toHaveText(before);
  },

  'what was heard is added up when the hall has gone on, and taken as a file': async ({ enter, soundPage, variant }) => {
    const moderator = await enter('organiser');
    await begin(moderator, variant.language);
    await putOn(moderator, 0);
    const name = (await rows(moderator).locator('strong').first().textContent()) ?? '';
    await moderator.locator('body').press('n');
    await expect(speaker(moderator)).toHaveText(name);
    await moderator.locator('body').press('e');
    await expect(key(moderator, 'end')).toHaveCount(0);
    await moderator.locator('body').press('i');
    await expect(rows(moderator)).toHaveCount(0);
    await moderator.goto(`/${variant.language}/stage`);
    await moderator.locator('a[href$="/stage-times"]').click();
    const delegations = moderator.locator('section[aria-labelledby="by-delegation"]');
    await expect(delegations.locator('tbody th').filter({ hasText: name })).toHaveCount(1);
    await soundPage(moderator);
    await moderator.locator('[name="hall"]').selectOption(hall);
    await moderator.locator('[name="day"]').selectOption({ index: 1 });
    await moderator.locator('form:has([name="hall"]) .actions button').click();
    await expect(moderator).toHaveURL(/[?&]day=2/);
    await expect(delegations.locator('tbody th').filter({ hasText: name })).toHaveCount(1);
    const href = (await moderator.locator('a[href*="/stage-times.csv?"]').getAttribute('href')) ?? '';
    const file = await moderator.request.get(href);
    expect(file.status()).toBe(200);
    expect(await file.text()).toContain(name);
    const workbook = await moderator.request.get(href.replace('.csv?', '.xlsx?'));
    expect(workbook.status()).toBe(200);
    await begin(moderator, variant.language);
  },

  'an organiser says which categories may ask for the floor, and whoever may not is told whom to ask': async ({ enter, soundPage, variant }) => {
    const [organiser, phone] = [await enter('organiser'), await enter('participant')];
    await begin(organiser, variant.language);
    const talk = organiser.locator('a[href*="/speak/"]').first();
    const speak = (await talk.getAttribute('href')) ?? '';
    const categories = organiser.locator('form:has([name="speakers"])');
    const save = async (may: boolean): Promise<void> => {
      await organiser.goto(`/${variant.language}/stage-crew`);
      for (const box of await categories.locator('[name="speak"]').all()) await box.setChecked(may);
      await soundPage(organiser);
      await press(categories.locator('.actions button'));
    };
    await save(false);
    await phone.goto(speak);
    await expect(phone.locator('.notice-info')).toBeVisible();
    await expect(phone.locator('[name="kind"]')).toHaveCount(0);
    await soundPage(phone);
    await save(true);
    await phone.reload();
    await expect(phone.locator('[name="kind"][value="speech"]')).toHaveCount(1);
  },

  'a question from the hall is let through, wanted, shown and answered': async ({ enter, stranger, soundPage, variant }) => {
    const [moderator, phone, screen] = [await enter('organiser'), await enter('participant'), await stranger()];
    await begin(moderator, variant.language);
    const item = await moderator.locator('.console-keys [name="item"]').first().inputValue();
    expect(item).not.toBe('');
    await phone.goto(`/${variant.language}/now`);
    await phone.locator('a[href*="/speak/"]').first().click();
    const words = `Қашан басталады? ${Date.now()}`;
    await phone.locator('[name="words"]').fill(words);
    await phone.locator('[name="language"]').selectOption('kk');
    await phone.locator('form:has([name="words"]) button').click();
    await expect(phone.locator('.card-accent blockquote')).toHaveText(words);
    await soundPage(phone);
    const row = (page: Page) => page.locator('.questions > li').filter({ hasText: words });
    await expect(row(moderator)).toBeVisible();
    await row(moderator).locator('form[action$="/let-through"] button').click();
    await expect(row(moderator).locator('form[action$="/show-question"]')).toBeVisible();
    // The telephone looks again by itself.
    await expect(row(phone)).toBeVisible({ timeout: 20_000 });
    await row(phone).locator('form:has([name="support"]) button').click();
    await expect(row(phone).locator('[aria-pressed="true"]')).toBeVisible();
    await expect(row(moderator)).toContainText('1');
    await soundPage(moderator);
    await screen.goto(`/hu/hall/${hall}`);
    await row(moderator).locator('form[action$="/show-question"] button').click();
    await expect(screen.locator('.screen-question blockquote')).toHaveText(words);
    await expect(screen.locator('.screen-question blockquote')).toHaveAttribute('lang', 'kk');
    await soundPage(screen);
    await moderator.locator('body').press('a');
    await expect(screen.locator('.screen-question')).toHaveCount(0);
    await expect(row(phone).locator('[name="support"], [name="unsupport"]')).toHaveCount(0, { timeout: 20_000 });
  },

  'a quick poll is written in two languages, answered, shown and closed': async ({ enter, stranger, soundPage, problems, variant }) => {
    const [moderator, phone, screen] = [await enter('organiser'), await enter('participant'), await stranger()];
    await begin(moderator, variant.language);
    await moderator.locator('a[href$="/poll"]').click();
    const question = `07:30? ${Date.now()}`;
    const original = moderator.locator('form.form-card > fieldset');
    await original.locator('[name^="question_"]').fill(question);
    await original.locator('[name^="options_"]').fill('A1\nB2\nC3');
    await moderator.locator('form.form-card > details').first().locator('summary').click();
    const other = moderator.locator('form.form-card > details').first();
    await other.locator('[name^="question_"]').fill(`${question} ✓`);
    await other.locator('[name^="options_"]').fill('A1');
    await soundPage(moderator);
    // As many answers in each language; what was typed is still there.
    problems.expect(/^422 POST .*\/poll$/);
    await moderator.locator('form.form-card button:not([name])').click();
    await expect(moderator.locator('[aria-invalid="true"]')).toHaveCount(1);
    await expect(original.locator('[name^="question_"]')).toHaveValue(question);
    await other.locator('[name^="options_"]').fill('A1\nB2\nC3');
    await moderator.locator('form.form-card button:not([name])').click();
    const row = moderator.locator('.questions > li').filter({ hasText: question });
    await row.locator('form[action$="/open-poll"] button').click();
    await expect(row.locator('form[action$="/close-poll"]')).toBeVisible();
    await row.locator('form[action$="/show-poll"] button').click();
    await phone.goto(`/${variant.language}/now`);
    await phone.locator('a[href*="/speak/"]').first().click();
    const card = phone.locator('#polls .card').filter({ hasText: question });
    await card.locator('[name="choice"][value="1"]').check();
    await card.getByRole('button').click();
    await expect(card.locator('.poll-bars')).toContainText('(1)');
    await soundPage(phone);
    await screen.goto(`/${variant.language}/hall/${hall}`);
    await expect(screen.locator('.screen-poll .poll-bars > li').nth(1)).toContainText('(1)');
    await soundPage(screen);
    // Another mind, while it is open: the screen follows.
    await card.locator('[name="choice"][value="2"]').check();
    await card.getByRole('button').click();
    await expect(screen.locator('.screen-poll .poll-bars > li').nth(2)).toContainText('(1)');
    await expect(screen.locator('.screen-poll .poll-bars > li').nth(1)).toContainText('(0)');
    await row.locator('form[action$="/close-poll"] button').click();
    await expect(row.locator('form[action$="/close-poll"]')).toHaveCount(0);
    await expect(card.locator('[name="choice"]')).toHaveCount(0, { timeout: 20_000 });
    await soundPage(moderator);
  },

  'an organiser looks for whom to name a moderator, and is told who cannot sign in': async ({ enter, soundPage, variant }) => {
    const [organiser, desk] = [await enter('organiser'), await enter('organiser')];
    const person = somebody(variant.language);
    await walkIn(desk, person);
    await organiser.goto(`/${variant.language}/stage`);
    await organiser.locator('a[href$="/stage-crew"]').click();
    await soundPage(organiser);
    const found = organiser.locator('main li').filter({ hasText: person.family });
    await expect(async () => {
      await organiser.locator('[name="q"]').fill(person.family);
      await organiser.locator('form:has([name="q"]) button').click();
      await expect(found).toBeVisible({ timeout: 2000 });
    }).toPass();
    await soundPage(organiser);
    await found.locator('button').click();
    // Whoever has no mailbox of their own is not given what others could take.
    await expect(organiser.locator('.notice-warn')).toBeVisible();
  },
});
