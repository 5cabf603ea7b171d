// The search boxes beside those of the queue, the desk, the door and a delegation: each answers while one types, and without
// JavaScript by its button.

import type { Page } from '@playwright/test';
import { walkIn } from '../desk.ts';
import { somebody } from '../persons.ts';
import { expect, group } from '../site.ts';

group('search boxes', {
  'a letter is found by the name of whom it is for, in other letters, while one types': async ({ enter, soundPage, variant }) => {
    const [desk, organiser] = [await enter('organiser'), await enter('organiser')];
    const person = { ...somebody('ru'), language: variant.language };
    await walkIn(desk, person);
    await organiser.goto(`/${variant.language}/outbox`);
    const letter = organiser.locator('#results tbody tr').filter({ hasText: person.email });
    await typed(organiser, person.latinFamily, async () => {
      await expect(letter.first()).toBeVisible({ timeout: 3000 });
    });
    await expect(letter.first()).toContainText(person.family);
    await expect(organiser).toHaveURL(new RegExp(`q=${person.latinFamily}`));
    await soundPage(organiser);
  },

  'whom to name for the crew is found while one types': async ({ enter, soundPage, variant }) => {
    const [desk, organiser] = [await enter('organiser'), await enter('organiser')];
    const person = somebody('ru');
    await walkIn(desk, person);
    await organiser.goto(`/${variant.language}/stage-crew`);
    await typed(organiser, person.latinFamily, async () => {
      await expect(organiser.locator('#found li').filter({ hasText: person.family })).toBeVisible({ timeout: 3000 });
    });
    await soundPage(organiser);
  },

  'the people of an organisation are those of it and of no other': async ({ enter, soundPage, variant }) => {
    const organiser = await enter('organiser');
    await organiser.goto(`/${variant.language}/organisations`);
    const row = organiser.locator('#results tbody tr').first();
    const people = Number(await row.locator('td.number').textContent());
    const name = (await row.locator('th').innerText()).split('\n')[0]!;
    await row.locator('td.number a').click();
    await expect(organiser.locator('.queue-head')).toContainText(name);
    await expect(organiser.locator('[data-queue] > li')).toHaveCount(people);
    await soundPage(organiser);
  },
});

/** Types into the page's search box, again until what is expected is there: the news of whoever has just come may be a moment away. */
async function typed(page: Page, text: string, isThere: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.locator('[name="q"]').fill('');
    await page.locator('[name="q"]').pressSequentially(text);
    await isThere();
  }).toPass();
}
