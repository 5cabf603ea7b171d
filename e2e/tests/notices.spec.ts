// Urgent notices: written, seen before they go, sent, shown at once, corrected, taken down.

import type { Page } from '@playwright/test';
import { expect, group } from '../site.ts';

const banner = (page: Page, title: string) => page.locator('.banners a', { hasText: title });
const isOne = /\/notices\/[0-9a-f-]{36}$/;

/** Fills in the form in one language and goes on to the preview. */
async function write(page: Page, language: string, title: string): Promise<void> {
  await page.locator(`[name="title-${language}"]`).fill(title);
  await page.locator(`[name="body-${language}"]`).fill('10:30 → B 12');
  await page.locator('form[action$="/edit"] .button-primary').click();
  await expect(page).toHaveURL(isOne);
}

/** Asks, and answers yes. */
async function confirm(page: Page, deed: string): Promise<void> {
  const box = page.locator('details.confirm').filter({ has: page.locator(`form[action*="/${deed}"]`) });
  await box.locator('summary').click();
  await box.locator('form .button-primary').click();
}

group('urgent notices', {
  'what everybody has to know is counted, sent once and shown without a reload': async ({ enter, stranger, soundPage, problems, variant }) => {
    const title = `A 1 → B 2 (${variant.language})`;
    const reader = await stranger();
    await reader.goto(`/${variant.language}/now`);
    await expect(banner(reader, title)).toHaveCount(0);
    const organiser = await enter('organiser');
    await organiser.goto(`/${variant.language}/notices`);
    await soundPage(organiser);
    await organiser.locator('a[href$="/notices/new"]').click();
    await soundPage(organiser);
    // A subject alone is not enough, and is not lost.
    problems.expect(/^422 POST /);
    await organiser.locator(`[name="title-${variant.language}"]`).fill(title);
    await organiser.locator('form[action$="/edit"]').evaluate((form: HTMLFormElement) => { form.noValidate = true; });
    await organiser.locator('form[action$="/edit"] .button-primary').click();
    await expect(organiser.locator('.error-summary')).toBeVisible();
    await expect(organiser.locator(`[name="title-${variant.language}"]`)).toHaveValue(title);
    await soundPage(organiser);
    await write(organiser, variant.language, title);
    expect(Number(await organiser.locator('.facts dd').first().textContent())).toBeGreaterThan(100);
    await expect(organiser.locator('main .notice-warn')).toBeVisible();
    await soundPage(organiser);
    await expect(banner(reader, title)).toHaveCount(0);
    await confirm(organiser, 'send');
    await expect(banner(reader, title)).toBeVisible();
    await soundPage(reader);
    await expect(organiser.locator('main .chip-ok')).toBeVisible({ timeout: 30_000 });
    await soundPage(organiser);
    await banner(reader, title).click();
    await expect(reader.locator('main h2', { hasText: title })).toBeVisible();
    await soundPage(reader);
    await confirm(organiser, 'end');
    await expect(banner(reader, title)).toHaveCount(0);
  },

  'a notice to one delegation is corrected by another, and is nothing to the public': async ({ enter, stranger, soundPage, variant }) => {
    const [wrong, right] = [`C 3 (${variant.language})`, `C 4 (${variant.language})`];
    const organiser = await enter('organiser');
    await organiser.goto(`/${variant.language}/notices/new`);
    await organiser.locator('[name="delegation"]').selectOption({ index: 1 });
    await write(organiser, variant.language, wrong);
    await confirm(organiser, 'send');
    await expect(banner(organiser, wrong)).toBeVisible();
    await organiser.locator('form[action$="/correct"] button').click();
    await expect(organiser.locator(`[name="title-${variant.language}"]`)).toHaveValue(wrong);
    await write(organiser, variant.language, right);
    await confirm(organiser, 'send');
    await expect(banner(organiser, right)).toBeVisible();
    await expect(banner(organiser, wrong)).toHaveCount(0);
    const reader = await stranger();
    await reader.goto(`/${variant.language}/notices`);
    await expect(reader.locator('main h1')).toBeVisible();
    await expect(reader.getByText(right)).toHaveCount(0);
    await soundPage(reader);
    await confirm(organiser, 'end');
    await expect(banner(organiser, right)).toHaveCount(0);
  },
});
