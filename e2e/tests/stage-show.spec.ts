// What the screens of a hall show beside the floor: films and pictures; and a rehearsal, which nobody outside sees.

import type { Page } from '@playwright/test';
import { press } from '../registering.ts';
import { expect, group } from '../site.ts';
import { hall } from '../stage.ts';

/** How far two screens may be apart in a film. */
const apartSMax = 0.25;

/** Puts the item of that word on the screens of the hall, from its console. */
async function putItem(page: Page, language: string, slug: string): Promise<void> {
  await page.goto(`/${language}/programme/${slug}`);
  const title = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
  await page.goto(`/${language}/stage/${hall}`);
  const option = page.locator('select[name="to"] option').filter({ hasText: title });
  await page.locator('select[name="to"]').selectOption(await option.first().getAttribute('value'));
  await page.locator('form:has(select[name="to"]) button').click();
  await expect(page.locator('.console-grid h2').first()).toHaveText(title);
}

/** Nothing goes on in the hall, and its list is closed. */
async function putNothing(page: Page, language: string): Promise<void> {
  await page.goto(`/${language}/stage/${hall}`);
  const close = page.locator('.console-keys form[action$="/close"] > button');
  if (await close.count()) {
    await close.click();
    await expect(close).toHaveCount(0);
  }
  if (!(await page.locator('.console-keys').count())) return;
  await page.locator('select[name="to"]').selectOption('');
  await page.locator('form:has(select[name="to"]) button').click();
  await expect(page.locator('.console-keys')).toHaveCount(0);
}

const film = (page: Page) => page.locator('.screen-video video');
const moment = (page: Page) => film(page).evaluate((video: HTMLVideoElement) => video.currentTime);
const captions = (page: Page) =>
  film(page).evaluate((video: HTMLVideoElement) =>
    [...video.textTracks].filter((track) => track.mode === 'showing').flatMap((track) => [...(track.activeCues ?? [])].map((cue) => (cue as VTTCue).text)),
  );

/** The film of the item of that word is public, or kept back until somebody lets it go. */
async function keepBack(page: Page, language: string, slug: string, embargo: 'none' | 'by-hand'): Promise<void> {
  await page.goto(`/${language}/programme/${slug}`);
  await page.locator('section[aria-labelledby="recordings"] a[href*="/media/"]').click();
  await page.locator('section[aria-labelledby="recordings"] tbody tr').first().getByRole('link').click();
  await page.locator(`[name="embargo"][value="${embargo}"]`).check();
  await press(page.locator('section[aria-labelledby="settings"] form .actions button'));
}

/** The address of the hall's own screens in Hungarian. */
async function ownScreen(page: Page, language: string): Promise<string> {
  await page.goto(`/${language}/stage`);
  return (await page.locator(`a[hreflang="hu"][href*="/hall-screen/${hall}/"]`).getAttribute('href')) ?? '';
}

group('what screens show', {
  "a film under embargo is on the hall's own screens and nowhere else, and on none whose address was taken back": async ({ enter, stranger, soundPage, problems, variant }) => {
    const [moderator, own, everybody] = [await enter('organiser'), await stranger(), await stranger()];
    await keepBack(moderator, variant.language, 'video', 'by-hand');
    await putItem(moderator, variant.language, 'video');
    const address = await ownScreen(moderator, variant.language);
    await own.goto(address);
    await everybody.goto(`/hu/hall/${hall}`);
    await moderator.goto(`/${variant.language}/stage/${hall}`);
    await moderator.locator('body').press('v');
    await expect(film(own)).toBeVisible();
    await moderator.locator('body').press('v');
    await expect.poll(() => moment(own)).toBeGreaterThan(0);
    await expect(everybody.locator('.screen-item')).toBeVisible();
    await expect(film(everybody)).toHaveCount(0);
    await soundPage(own);
    await moderator.locator('body').press('v');
    const file = await film(own).evaluate((video: HTMLVideoElement) => video.currentSrc);
    expect((await everybody.request.get(file)).status()).toBe(200);
    // The address went astray.
    await moderator.goto(`/${variant.language}/stage`);
    await moderator.locator(`details:has(> .confirm form[action$="/stage-screens/${hall}"]) > summary`).click();
    await moderator.locator(`.confirm:has(form[action$="/stage-screens/${hall}"]) > summary`).click();
    await soundPage(moderator);
    await press(moderator.locator(`form[action$="/stage-screens/${hall}"] .button-primary`));
    expect((await everybody.request.get(file)).status()).toBe(404);
    problems.expect(/^404 GET .*\/hall-screen\//);
    // The screen that has it open says so by itself, in its language; so does whoever opens it.
    await expect(own.locator('.screen-message')).toHaveText('Ennek a képernyőnek a címe megszűnt.');
    await expect(film(own)).toHaveCount(0);
    await soundPage(own);
    await own.goto(address);
    await expect(own.locator('.screen-message')).toHaveText('Ennek a képernyőnek a címe megszűnt.');
    const now = await ownScreen(moderator, variant.language);
    expect(now).not.toBe(address);
    await own.goto(now);
    await expect(film(own)).toBeVisible();
    await putNothing(moderator, variant.language);
    await keepBack(moderator, variant.language, 'video', 'none');
  },

  'a film plays on two screens at the same moment, each with captions in its language': async ({ enter, stranger, soundPage, variant }) => {
    const [moderator, kazakh, hungarian] = [await enter('organiser'), await stranger(), await stranger()];
    await putItem(moderator, variant.language, 'video');
    await kazakh.goto(`/kk/hall/${hall}`);
    await hungarian.goto(`/hu/hall/${hall}`);
    const recordings = moderator.locator('section[aria-labelledby="recordings"]');
    await expect(recordings.locator('li')).toHaveCount(1);
    await moderator.locator('body').press('v');
    for (const screen of [kazakh, hungarian]) {
      await expect(film(screen)).toBeVisible();
      expect(await moment(screen)).toBe(0);
    }
    await soundPage(moderator);
    await moderator.locator('body').press('v');
    await expect(recordings.locator('form[action$="/stop"]')).toBeVisible();
    for (const screen of [kazakh, hungarian]) await expect.poll(() => moment(screen)).toBeGreaterThan(1);
    await expect.poll(async () => {
      const [one, other] = await Promise.all([moment(kazakh), moment(hungarian)]);
      return Math.abs(one - other);
    }).toBeLessThan(apartSMax);
    await expect.poll(() => captions(kazakh)).toEqual([expect.stringMatching(/^(Сегіз делегация|Тарихи байланыстар|Ортақ құндылықтар)$/)]);
    await expect.poll(() => captions(hungarian)).toEqual([expect.stringMatching(/^(Nyolc küldöttség|Történelmi kapcsolatok|Közös értékek)$/)]);
    // It sounds where somebody lets it, and nowhere else.
    const muted = (page: Page) => film(page).evaluate((video: HTMLVideoElement) => video.muted);
    await kazakh.locator('.screen-sound').click();
    await expect.poll(() => muted(kazakh)).toBe(false);
    expect(await muted(hungarian)).toBe(true);
    await soundPage(hungarian);
    // Stopped, both stand at the same picture; a screen that comes later, too.
    await moderator.locator('body').press('v');
    await expect(recordings.locator('form[action$="/play"]')).toBeVisible();
    const late = await stranger();
    await late.goto(`/en/hall/${hall}`);
    for (const screen of [kazakh, hungarian, late]) {
      await expect.poll(() => film(screen).evaluate((video: HTMLVideoElement) => video.paused && !video.seeking)).toBe(true);
    }
    await expect.poll(async () => Math.abs((await moment(kazakh)) - (await moment(hungarian)))).toBeLessThan(0.1);
    await expect.poll(async () => Math.abs((await moment(kazakh)) - (await moment(late)))).toBeLessThan(0.1);
    await moderator.locator('body').press('b');
    await expect.poll(() => moment(hungarian)).toBe(0);
    await moderator.locator('body').press('w');
    for (const screen of [kazakh, hungarian, late]) await expect(film(screen)).toHaveCount(0);
    await putNothing(moderator, variant.language);
  },

  'a picture is sent, shown in the hall and removed': async ({ enter, stranger, soundPage, variant }) => {
    const [moderator, screen] = [await enter('organiser'), await stranger()];
    await putNothing(moderator, variant.language);
    await screen.goto(`/${variant.language}/hall/${hall}`);
    await moderator.locator('section[aria-labelledby="pictures"] a').click();
    await soundPage(moderator);
    const words = `A1 ${Date.now()}`;
    const slide = { name: 'slide.png', mimeType: 'image/png', buffer: await screen.screenshot() };
    await moderator.locator('[name="shows"]').fill(words);
    await moderator.locator('[name="file"]').setInputFiles(slide);
    await moderator.locator('form[enctype] button').click();
    const card = moderator.locator('main .cards > li').filter({ hasText: words });
    await expect(card).toBeVisible();
    const address = (await card.locator('img').getAttribute('src')) ?? '';
    await soundPage(moderator);
    // Nobody outside gets it yet.
    expect((await screen.request.get(address)).status()).toBe(404);
    await moderator.goto(`/${variant.language}/stage/${hall}`);
    const pictures = moderator.locator('section[aria-labelledby="pictures"]');
    await pictures.locator('summary').click();
    await pictures.locator('li').filter({ hasText: words }).locator('form[action$="/show-picture"] button').click();
    const shown = screen.locator('img.screen-picture');
    await expect(shown).toHaveAttribute('alt', words);
    await expect.poll(() => shown.evaluate((picture: HTMLImageElement) => picture.complete && picture.naturalWidth > 0)).toBe(true);
    await soundPage(screen);
    await soundPage(moderator);
    await moderator.locator('body').press('w');
    await expect(shown).toHaveCount(0);
    await pictures.locator('a').click();
    await card.locator('summary').click();
    await card.locator('form button').first().click();
    await expect(card).toHaveCount(0);
  },

  'a rehearsal is seen by those who run the stage, and leaves nothing behind': async ({ enter, stranger, soundPage, variant }) => {
    const [moderator, screen] = [await enter('organiser'), await stranger()];
    await putNothing(moderator, variant.language);
    await screen.goto(`/${variant.language}/hall/${hall}`);
    const before = await screen.locator('.screen').innerText();
    await moderator.goto(`/${variant.language}/stage`);
    await moderator.locator('.confirm:has(form[action*="/stage-rehearsal/"]) > summary').click();
    await soundPage(moderator);
    await moderator.locator('form[action$="/stage-rehearsal/begin"] .button-primary').click();
    await expect(moderator.locator('form[action$="/stage-rehearsal/end"]')).toHaveCount(1);
    await soundPage(moderator);
    await putItem(moderator, variant.language, 'video');
    await expect(moderator.locator('.notice-warn')).toBeVisible();
    await soundPage(moderator);
    await moderator.locator('body').press('v');
    const rehearsal = await moderator.context().newPage();
    await rehearsal.goto(`/kk/rehearsal/${hall}`);
    await expect(rehearsal.locator('.screen-mark')).toBeVisible();
    await expect(film(rehearsal)).toBeVisible();
    await soundPage(rehearsal);
    await screen.reload();
    await expect(screen.locator('.screen')).toBeVisible();
    expect(await screen.locator('.screen').innerText()).toBe(before);
    await moderator.goto(`/${variant.language}/stage`);
    await moderator.locator('.confirm:has(form[action*="/stage-rehearsal/"]) > summary').click();
    await moderator.locator('form[action$="/stage-rehearsal/end"] .button-primary').click();
    await expect(moderator.locator('form[action$="/stage-rehearsal/begin"]')).toHaveCount(1);
    await expect(film(rehearsal)).toHaveCount(0);
    await moderator.goto(`/${variant.language}/stage/${hall}`);
    await expect(moderator.locator('.console-keys')).toHaveCount(0);
  },
});
