// The search boxes beside those of the queue, the desk, the door and a delegation: each answers while one types, and without
// JavaScript by its button.

import type { Page } from '@playwright/test';
import { walkIn } from '../desk.ts';
import { inTwoScripts, somebody } from '../persons.ts';
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

  'whoever is to be erased is found while one types, with how the name was read': async ({ enter, soundPage, variant }) => {
    const [desk, organiser] = [await enter('organiser'), await enter('organiser')];
    const person = somebody('ru');
    await walkIn(desk, { ...person, latinFamily: '', latinGiven: '' });
    await organiser.goto(`/${variant.language}/erase`);
    const row = organiser.locator('#results li').filter({ hasText: person.family });
    await typed(organiser, person.latinFamily, async () => {
      await expect(row.first()).toBeVisible({ timeout: 3000 });
    });
    await expect(row.first()).toContainText(` ≈ ${person.family}`);
    await expect(row.first().locator('a')).toHaveAttribute('href', /\/people\/.+\/erase/);
    await expect(organiser.locator('#results [data-count]')).not.toBeEmpty();
    await soundPage(organiser);
  },

  'a pair of the same person is found by either name while one types': async ({ enter, soundPage, variant }, info) => {
    info.setTimeout(2 * lookedThroughMs);
    const [desk, officer] = [await enter('organiser'), await enter('officer')];
    const [one, other] = inTwoScripts();
    for (const record of [one, other]) await walkIn(desk, { ...record, latinFamily: '', latinGiven: '' });
    await officer.goto(`/${variant.language}/duplicates`);
    // Other pairs may have a name that is like one of theirs, and say so.
    const pair = officer.locator('#results a.queue-open', { hasText: one.family }).filter({ hasText: other.family });
    for (const name of [one.family, other.family]) {
      await expect(async () => {
        await officer.locator('[name="q"]').fill('');
        await officer.locator('[name="q"]').pressSequentially(name);
        await expect(pair).toBeVisible({ timeout: 1500 });
      }).toPass({ timeout: lookedThroughMs });
    }
    await soundPage(officer);
    // It stays found when it is opened beside the list.
    await pair.click();
    await expect(officer.locator('#detail')).toContainText(one.family);
    await expect(officer.locator('[name="q"]')).toHaveValue(other.family);
    await soundPage(officer);
  },

  'an officer of the secretariat is found by name': async ({ enter, soundPage, variant }) => {
    const organiser = await enter('organiser');
    await organiser.goto(`/${variant.language}/secretariat`);
    const members = organiser.locator('#results li.card');
    await expect(members.nth(1)).toBeVisible();
    const name = await members.last().locator('strong').innerText();
    await organiser.locator('[name="q"]').pressSequentially(name);
    await expect(members.first()).toContainText(name);
    await expect(organiser.locator('#results [data-count]')).not.toBeEmpty();
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

/** The house looks for pairs some seconds after somebody was entered, and at everybody of a fresh demo before that. */
const lookedThroughMs = 150_000;

/** Types into the page's search box, again until what is expected is there: the news of whoever has just come may be a moment away. */
async function typed(page: Page, text: string, isThere: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.locator('[name="q"]').fill('');
    await page.locator('[name="q"]').pressSequentially(text);
    await isThere();
  }).toPass();
}
