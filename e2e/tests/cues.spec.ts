// The running order: two of those beside the stage write it, move lines by keyboard and mark them as done.

import type { Page } from '@playwright/test';
import { expect, group } from '../site.ts';

const line = (page: Page, text: string) => page.locator('.cue-list > li').filter({ hasText: text });
const texts = (page: Page) => page.locator('.cue-list .cue-text').allTextContents();

/** The running order of the first hall on its first day. */
async function open(page: Page, language: string): Promise<void> {
  await page.goto(`/${language}/cues`);
  await page.locator('main .card a').first().click();
  await expect(page.locator('.cue-item').first()).toBeVisible();
}

/** Writes a line after the others of the first item. */
async function add(page: Page, text: string, minute: string): Promise<void> {
  await page.locator('.cue-add a').first().click();
  await page.locator('[name="text"]').fill(text);
  await page.locator('[name="minute"]').fill(minute);
  await page.locator('[name="who"]').fill('T 1');
  await page.locator('form[action$="/save"] .button-primary').click();
  await expect(line(page, text)).toBeVisible();
}

async function remove(page: Page, text: string): Promise<void> {
  await line(page, text).locator('a[href*="edit="]').click();
  const box = page.locator('details.confirm').filter({ has: page.locator('form[action*="/remove"]') });
  await box.locator('summary').click();
  await box.locator('form .button-primary').click();
  await expect(line(page, text)).toHaveCount(0);
}

group('the running order', {
  'a line is written, moved by keyboard and marked as done, and whoever looks sees it': async ({ enter, soundPage, variant }) => {
    const [one, other] = [await enter('organiser'), await enter('organiser')];
    await open(one, variant.language);
    await open(other, variant.language);
    await soundPage(one);
    await add(one, 'Film 7', '−5');
    await add(one, 'Mikrofon 8', '10');
    await expect(line(other, 'Mikrofon 8')).toBeVisible();
    const up = line(one, 'Mikrofon 8').locator('[formaction$="/up"]');
    await up.focus();
    await one.keyboard.press('Enter');
    await expect.poll(() => texts(other)).toEqual(['Mikrofon 8', 'Film 7']);
    await expect.poll(() => texts(one)).toEqual(['Mikrofon 8', 'Film 7']);
    await expect(up).toBeFocused();
    await line(other, 'Film 7').locator('form[action$="/done"] > button').first().click();
    await expect(line(one, 'Film 7')).toHaveClass(/cue-done/);
    await soundPage(one);
    await one.emulateMedia({ media: 'print' });
    await expect(line(one, 'Film 7')).toBeVisible();
    await expect(up).toBeHidden();
    await one.emulateMedia({ media: 'screen' });
    for (const text of ['Film 7', 'Mikrofon 8']) await remove(one, text);
  },

  'two edit the same line: the later one is told and loses nothing': async ({ enter, soundPage, problems, variant }) => {
    const [one, other] = [await enter('organiser'), await enter('organiser')];
    await open(one, variant.language);
    await add(one, 'Film 9', '0');
    await open(other, variant.language);
    for (const page of [one, other]) await line(page, 'Film 9').locator('a[href*="edit="]').click();
    await soundPage(one);
    await one.locator('[name="note"]').fill('A 1');
    await other.locator('[name="text"]').fill('Film 9 B');
    await other.locator('form[action$="/save"] .button-primary').click();
    await expect(line(other, 'Film 9 B')).toBeVisible();
    // What is typed stays, also while the page follows what the other one did.
    await expect(one.locator('[name="note"]')).toHaveValue('A 1');
    problems.expect(/^422 POST /);
    await one.locator('form[action$="/save"] .button-primary').click();
    await expect(one.locator('.error-summary')).toBeVisible();
    await expect(one.locator('[name="note"]')).toHaveValue('A 1');
    await expect(one.locator('main dd', { hasText: 'Film 9 B' })).toBeVisible();
    await soundPage(one);
    await one.locator('form[action$="/save"] .button-primary').click();
    await expect(line(other, 'A 1')).toBeVisible();
    await remove(one, 'Film 9');
  },
});
