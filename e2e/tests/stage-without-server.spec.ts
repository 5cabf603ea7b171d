// A console that loses the server: it goes on, and what was done is sent on return.

import type { Page } from '@playwright/test';
import { press } from '../registering.ts';
import { expect, group } from '../site.ts';
import { begin, key, openConsole, putOn, rows, speaker, toasts } from '../stage.ts';

group('a console without the server', {
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
    // Its hour is by 24, as every hour of the house.
    await expect(kept(moderator)).toHaveText(/^\d{1,2}:\d{2}:\d{2} · /);
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
});
