// The README's pictures, taken by the tests themselves, so that they show the product as it is.

import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));

/** Are pictures wanted? Without it, tests take none and the folder stays as it is. */
export const wanted = Boolean(process.env.SCREENSHOTS);

/** Writes `docs/screenshots/<name>.png`, of what the window shows. */
export async function pictureOf(page: Page, name: string): Promise<void> {
  if (!wanted) return;
  await mkdir(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled', caret: 'hide' });
}
