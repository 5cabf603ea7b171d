// The stage, as its tests go about it: a hall that stands at an item with an open list, keys of its console, who waits.

import type { Page } from '@playwright/test';
import { expect } from './site.ts';

export const hall = 'great-hall';

/** A key of the console: a form with nothing but its button. */
export const key = (page: Page, deed: string) => page.locator(`.console-keys form[action$="/${deed}"] > button`);
export const rows = (page: Page) => page.locator('.speakers > li');
export const speaker = (page: Page) => page.locator('.console-floor strong');
export const toasts = (page: Page) => page.locator('.toast');

export async function openConsole(page: Page, language: string, word = hall): Promise<void> {
  await page.goto(`/${language}/stage/${word}`);
}

/** The hall is at an item with an open, empty list, and nobody has the floor: whatever jobs before have left. */
export async function begin(page: Page, language: string): Promise<void> {
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
export async function putOn(page: Page, index: number): Promise<void> {
  const waiting = await rows(page).count();
  const form = page.locator('form[action$="/put-on"]').first();
  await form.locator('[name="delegation"]').selectOption({ index });
  await form.getByRole('button').click();
  await expect(rows(page)).toHaveCount(waiting + 1);
}
