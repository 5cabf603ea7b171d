// The pages of those who are signed in: every page of every role’s menu, and the jobs that carry a person to the door.

import type { Page } from '@playwright/test';
import { expect, group } from '../site.ts';

const work = 'nav.menu-work a';

/** Addresses of the workplaces that the menu offers. */
async function workplaces(page: Page): Promise<string[]> {
  const links = await page.locator(work).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.filter((href) => href !== '');
}

async function walk(page: Page, soundPage: (page: Page) => Promise<void>): Promise<number> {
  const paths = await workplaces(page);
  for (const path of paths) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await soundPage(page);
  }
  return paths.length;
}

group('workplaces', {
  'every page of the organiser is sound': async ({ enter, soundPage }) => {
    expect(await walk(await enter('organiser'), soundPage)).toBeGreaterThan(3);
  },

  'every page of the accreditation officer is sound': async ({ enter, soundPage }) => {
    expect(await walk(await enter('officer'), soundPage)).toBeGreaterThan(1);
  },

  'every page of a head of delegation is sound': async ({ enter, soundPage }) => {
    expect(await walk(await enter('head'), soundPage)).toBeGreaterThan(0);
  },

  'a participant sees their own account and what is held about them': async ({ enter, soundPage, variant }) => {
    const page = await enter('participant');
    for (const path of ['/account', '/account/data']) {
      const answer = await page.goto(`/${variant.language}${path}`);
      expect(answer?.status(), path).toBe(200);
      await soundPage(page);
    }
  },

  'the officer opens one of those who wait, and decides': async ({ enter, variant }) => {
    const page = await enter('officer');
    await page.goto(`/${variant.language}/accreditation?step=all&category=press`);
    const row = page.locator('a.queue-open').first();
    await row.click();
    const detail = page.locator('section.queue-detail');
    await expect(detail).toBeVisible();
    const decide = detail.locator('form[action*="/take"] button');
    if ((await decide.count()) > 0) {
      // A step that is taken outside asks where the answer came from.
      const reason = detail.locator('form[action*="/take"] [name="reason"]');
      if ((await reason.count()) > 0) await reason.fill('By telephone.');
      await decide.click();
      await expect(page.locator('.notice-ok')).toBeVisible();
    }
  },

  'a device at the door reads what it is shown, and says so in large words': async ({ enter, soundPage }) => {
    const page = await enter('door');
    await soundPage(page);
    await page.locator('[name="code"]').fill('HTTPS://FORUM.EXAMPLE/T/NOTATICKET');
    await page.locator('[name="code"]').press('Enter');
    await expect(page.locator('.verdict.verdict-refused')).toBeVisible();
  },
});
