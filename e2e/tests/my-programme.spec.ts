// A participant's own programme: bookmarks, places that are few, and the line for them, and what begins later than planned.

import type { Locator, Page } from '@playwright/test';
import { press } from '../registering.ts';
import { expect, group } from '../site.ts';

/** The address of an item of the programme that takes place, `at` from its end; without language. */
async function itemOf(page: Page, language: string, at: number): Promise<string> {
  await page.goto(`/${language}/programme`);
  const items = page.locator('ol.day-items h3 a');
  const href = await items.nth((await items.count()) - 1 - at).getAttribute('href');
  return href!;
}

function deed(page: Page, word: string): Locator {
  return page.locator(`section[aria-labelledby="my-programme"] button[value="${word}"]`);
}

/** Sets how many places an item has, on the organiser's page of it. */
async function setPlaces(organiser: Page, item: string, places: number): Promise<void> {
  await organiser.goto(item);
  await organiser.locator('section[aria-labelledby="my-programme"] a[href*="/signups/"]').click();
  await organiser.locator('[name="places"]').fill(String(places));
  await press(organiser.locator('form:has([name="places"]) button.button-primary'));
}

group('my programme', {
  'a participant bookmarks items, sees them on one page, and makes the address of a calendar': async ({ enter, soundPage, variant, page }) => {
    const participant = await enter('participant');
    const item = await itemOf(participant, variant.language, 1);
    await soundPage(participant);
    await participant.goto(item);
    if (await deed(participant, 'unbookmark').count()) await press(deed(participant, 'unbookmark'));
    await press(deed(participant, 'bookmark'));
    await expect(deed(participant, 'unbookmark')).toBeVisible();
    await soundPage(participant);

    await participant.goto(`/${variant.language}/my-programme`);
    await expect(participant.locator(`main h3 a[href="${item}"]`)).toBeVisible();
    await soundPage(participant);
    if (!(await participant.locator('#f-calendar').count())) {
      await press(participant.locator('section[aria-labelledby="calendar"] form button').first());
    }
    const address = await participant.locator('#f-calendar').inputValue();
    await soundPage(participant);
    const calendar = await page.request.get(new URL(address).pathname);
    expect(calendar.headers()['content-type']).toContain('text/calendar');
    expect(await calendar.text()).toContain('BEGIN:VEVENT');

    await participant.locator('section[aria-labelledby="calendar"] details.confirm > summary').click();
    await press(participant.locator('section[aria-labelledby="calendar"] details.confirm button.button-primary'));
    const second = await participant.locator('#f-calendar').inputValue();
    expect(second).not.toBe(address);
    expect((await page.request.get(new URL(address).pathname)).status()).toBe(404);
  },

  'a place is taken, somebody waits for it, and moves up when it is given up': async ({ enter, soundPage, variant }) => {
    const organiser = await enter('organiser');
    const participant = await enter('participant');
    const head = await enter('head');
    const item = await itemOf(organiser, variant.language, 0);
    await setPlaces(organiser, item, 1);
    await soundPage(organiser);

    await participant.goto(item);
    await press(deed(participant, 'sign-up'));
    await expect(participant.locator('section[aria-labelledby="my-programme"] .chip-ok')).toBeVisible();
    await soundPage(participant);
    await head.goto(item);
    await press(deed(head, 'sign-up'));
    await expect(head.locator('section[aria-labelledby="my-programme"] .chip-warn')).toBeVisible();
    await soundPage(head);

    await organiser.goto(`/${variant.language}/signups`);
    await soundPage(organiser);
    await organiser.locator('main tbody a').first().click();
    await expect(organiser.locator('section[aria-labelledby="line"] tbody tr')).toHaveCount(1);
    await soundPage(organiser);

    await participant.goto(`/${variant.language}/my-programme`);
    const own = participant.locator('li.item', { has: participant.locator(`h3 a[href="${item}"]`) });
    await own.locator('details.confirm > summary').click();
    await soundPage(participant);
    await press(own.locator('details.confirm button.button-primary'));
    await expect(participant.locator('.notice-ok')).toBeVisible();
    await expect(own.locator('details.confirm')).toHaveCount(0);
    await participant.goto(item);
    await expect(deed(participant, 'sign-up')).toBeVisible();
    await head.goto(`/${variant.language}/my-programme`);
    await expect(head.locator('main .chip-ok')).toBeVisible();
    await soundPage(head);

    // As it was: other jobs run on the same forum.
    await head.goto(item);
    await head.locator('section[aria-labelledby="my-programme"] details.confirm > summary').click();
    await press(head.locator('section[aria-labelledby="my-programme"] details.confirm button.button-primary'));
    await organiser.reload();
    await organiser.locator('details.confirm > summary').click();
    await press(organiser.locator('details.confirm button.button-primary'));
  },

  'the list of the programme has the buttons too, and the programme can be taken along on paper': async ({ page, enter, variant, soundPage }) => {
    await page.goto(`/${variant.language}/programme`);
    const paper = page.locator('a[href$="/programme.pdf"]');
    await expect(paper).toBeVisible();
    await soundPage(page);
    const pdf = await page.request.get((await paper.getAttribute('href'))!);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    const participant = await enter('participant');
    await participant.goto(`/${variant.language}/programme`);
    const mark = participant.locator('ol.day-items button[value="bookmark"]').first();
    await press(mark);
    await expect(participant.locator('ol.day-items button[value="unbookmark"]').first()).toBeVisible();
    await soundPage(participant);
    await press(participant.locator('ol.day-items button[value="unbookmark"]').first());
  },

  'what begins later than planned says when, to everybody and in one\'s own programme': async ({ enter, stranger, soundPage, variant }) => {
    const [organiser, participant] = [await enter('organiser'), await enter('participant')];
    // The last item of the hall: nothing follows it, and its day is not over.
    await organiser.goto(`/${variant.language}/stage/great-hall`);
    const shows = organiser.locator('form[action$="/item"]:has(select)');
    const id = (await shows.locator('option').last().getAttribute('value'))!;
    await shows.locator('select').selectOption(id);
    await shows.locator('button').click();
    await expect(organiser.locator('form[action$="/delay"]')).toBeVisible();
    const declare = async (minutes: string): Promise<void> => {
      await organiser.locator('[name="late"]').fill(minutes);
      await organiser.locator('form[action$="/delay"] button').click();
      await expect(organiser.locator('[name="delay_seen"]')).toHaveValue(minutes);
    };
    await organiser.goto(`/${variant.language}/planning/items/${id}`);
    const starts = await organiser.locator('[name="starts"]').inputValue();
    const item = new URL((await organiser.locator('.page-head .actions a[href*="/programme/"]').getAttribute('href'))!, organiser.url()).pathname;
    const expected = new Date(Date.parse(`${starts}Z`) + 25 * 60_000).toISOString().slice(11, 16);
    const [day, hour] = starts.split('T');
    await participant.goto(item);
    if (await deed(participant, 'unbookmark').count()) await press(deed(participant, 'unbookmark'));
    await press(deed(participant, 'bookmark'));

    await organiser.goto(`/${variant.language}/stage/great-hall`);
    await declare('25');
    const visitor = await stranger();
    const pages: [Page, string][] = [
      [visitor, `/${variant.language}/programme?day=${day}`],
      [participant, `/${variant.language}/my-programme`],
    ];
    for (const [page, address] of pages) {
      const line = page.locator('li.item').filter({ has: page.locator(`h3 a[href="${item}"]`) });
      await expect(async () => {
        await page.goto(address);
        await expect(line.locator('.chip-warn').filter({ hasText: expected })).toBeVisible({ timeout: 1000 });
      }).toPass();
      // What was planned stays beside it.
      await expect(line.locator('.item-time')).toContainText(hour!);
      await soundPage(page);
    }

    // As it was: other jobs run on the same forum.
    await declare('');
    await participant.goto(`/${variant.language}/my-programme`);
    await expect(participant.locator('li.item .chip-warn').filter({ hasText: expected })).toHaveCount(0);
    await participant.goto(item);
    await press(deed(participant, 'unbookmark'));
  },
});
