// Planning, as its tests go about it: an item is added, and found again in the grid or in the list.

import type { Locator, Page } from '@playwright/test';
import { press } from './registering.ts';
import { expect } from './site.ts';

/** Adds an item on the day that is shown, by its form. */
export async function add(page: Page, language: string, title: string, from: string, to: string, kind = ''): Promise<string> {
  await page.goto(`/${language}/planning`);
  const day = await page.locator('#plan').getAttribute('data-day');
  await page.goto(`/${language}/planning/new?day=${day}&kind=${kind}`);
  await page.locator(`[name="title-${language}"]`).fill(title);
  await page.locator('[name="starts"]').fill(`${day}T${from}`);
  await page.locator('[name="ends"]').fill(`${day}T${to}`);
  await press(page.locator('#item button.button-primary'));
  await expect(page).toHaveURL(/\/planning\?day=/);
  return day!;
}

/** Publishes everything that is changed. */
export async function publish(page: Page, language: string): Promise<void> {
  await page.goto(`/${language}/planning/changes`);
  await press(page.locator('main form button.button-primary'));
  await expect(page).toHaveURL(/\/planning\/versions/);
}

/** In the grid by rooms, where there is room for one. */
export function inGrid(page: Page, title: string): Locator {
  return page.locator('plan-grid [data-item]').filter({ has: page.getByRole('link', { name: title, exact: true }) });
}

/** In the list that every size has. */
export function inList(page: Page, title: string): Locator {
  return page.locator('#plan [data-item]').filter({ hasText: title });
}

/**
 * A title that nothing else has, in the letters of its language: what one test leaves as a draft, another one publishes, and
 * the site's own tests read it.
 */
export function titled(language: string, what: string): string {
  const words = ['kk', 'ky', 'ru'].includes(language) ? 'Кеш' : what;
  return `${words} ${Math.random().toString().slice(2, 9)}`;
}

/** Words that nothing else is called by. */
export const unique = (what: string): string => `${what} ${Math.random().toString(36).slice(2, 8)}`;
