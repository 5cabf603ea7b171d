// The menu of workplaces: under headings that unfold for whoever has many, plain links for everybody else.

import type { Locator, Page } from '@playwright/test';
import { expect, group, menuEntry, switchTo } from '../site.ts';

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 740 };

/** Steps from one place of the page to the next, as a person without a mouse does, until one is reached. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  const isThere = () => place.evaluate((it) => it === document.activeElement);
  for (let step = 0; step < 60 && !(await isThere()); step++) await page.keyboard.press('Tab');
  await expect(place).toBeFocused();
}

group('the menu of workplaces', {
  'a keyboard opens a group, reaches an entry, and closes what it leaves': async ({ enter, soundPage }) => {
    const page = await enter('organiser');
    await page.setViewportSize(wide);
    const group = page.locator('nav.menu-work details').filter({ has: page.locator('a[href$="/planning"]') });
    const [heading, entry] = [group.locator('summary'), group.locator('a[href$="/planning"]')];
    const next = page.locator('nav.menu-work details').filter({ has: page.locator('a[href$="/outbox"]') });

    await tabTo(page, heading);
    await expect(entry).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(entry).toBeVisible();
    await soundPage(page);

    await tabTo(page, entry);
    await page.keyboard.press('Escape');
    await expect(entry).toBeHidden();
    await expect(heading).toBeFocused();

    await page.keyboard.press('Space');
    await tabTo(page, next.locator('summary'));
    await expect(entry).toBeHidden();

    await page.keyboard.press('Shift+Tab');
    await expect(heading).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, entry);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/planning$/);
    await expect(entry).toHaveAttribute('aria-current', 'page');
    await expect(heading).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('nav.menu-work [aria-current]')).toHaveCount(2);
    await expect(entry).toBeHidden();
  },

  'no group unfolds beyond the window, and a press beside it folds it': async ({ enter, soundPage }) => {
    const page = await enter('organiser');
    for (const width of [1280, 992]) {
      await page.setViewportSize({ width, height: 800 });
      const headings = page.locator('nav.menu-work summary');
      expect(await headings.count(), 'groups').toBeGreaterThan(3);
      for (const heading of await headings.all()) {
        await heading.click();
        const list = page.locator('nav.menu-work details[open] .drop-list');
        await expect(list).toHaveCount(1);
        await expect(list).toBeInViewport({ ratio: 1 });
        await soundPage(page);
      }
      await page.locator('h1').click();
      await expect(page.locator('nav.menu-work details[open]')).toHaveCount(0);
    }
  },

  'on a phone all stand in one list under headings': async ({ enter, soundPage }) => {
    const page = await enter('organiser');
    await page.setViewportSize(narrow);
    const work = page.locator('nav.menu-work');
    await expect(work).toBeHidden();
    const entry = await menuEntry(page, await addressOf(page, '/outbox'));
    const entries = await work.locator('a').count();
    await expect(work.getByRole('link')).toHaveCount(entries);
    expect(await work.getByRole('heading', { level: 3 }).count(), 'headings').toBeGreaterThan(3);
    for (const heading of await work.locator('summary').all()) await expect(heading).toBeHidden();
    await soundPage(page);
    await entry.click();
    await expect(page).toHaveURL(/\/outbox$/);
    await expect(page.locator('nav.menu-work a[aria-current="page"]')).toHaveAttribute('href', /\/outbox$/);
  },

  'without a script a group opens and closes, and closes the one that was open': async ({ demo, stranger, variant }) => {
    const page = await stranger({ javaScriptEnabled: false });
    await page.goto(demo.ready.links.organiser);
    await page.locator('main form').getByRole('button').click();
    await switchTo(page, variant.language);
    await page.setViewportSize(wide);
    const open = page.locator('nav.menu-work details[open]');
    const headings = page.locator('nav.menu-work summary');
    await headings.nth(1).click();
    await expect(open).toHaveCount(1);
    await headings.nth(2).click();
    await expect(open).toHaveCount(1);
    await expect(open.locator('summary')).toHaveText((await headings.nth(2).innerText()).trim());
    await headings.nth(2).click();
    await expect(open).toHaveCount(0);
    await (await menuEntry(page, await addressOf(page, '/checkpoints'))).click();
    await expect(page).toHaveURL(/\/checkpoints$/);
  },

  'whoever has a few entries sees them side by side': async ({ enter, soundPage }) => {
    for (const role of ['head', 'participant'] as const) {
      const page = await enter(role);
      await page.setViewportSize(wide);
      const entries = page.locator('nav.menu-work a');
      expect(await entries.count(), role).toBeGreaterThan(1);
      for (const entry of await entries.all()) await expect(entry).toBeVisible();
      await expect(page.locator('nav.menu-work summary')).toHaveCount(0);
      await soundPage(page);
    }
  },
});

/** Where the entry of that ending leads to. */
async function addressOf(page: Page, ending: string): Promise<string> {
  return (await page.locator(`nav.menu-work a[href$="${ending}"]`).getAttribute('href')) ?? '';
}
