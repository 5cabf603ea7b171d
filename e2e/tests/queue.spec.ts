// The queue of accreditation: an officer with a screen full of names, and little time.

import type { Locator, Page } from '@playwright/test';
import { walkIn } from '../desk.ts';
import { letterTo, signIn } from '../outbox.ts';
import { somebody } from '../persons.ts';
import { makeRoom, nominate, press, send } from '../registering.ts';
import { expect, group } from '../site.ts';

group('the queue', {
  'the queue is narrowed by step, delegation and category': async ({ enter, soundPage, variant }) => {
    const officer = await enter('officer');
    await officer.goto(`/${variant.language}/accreditation?step=all`);
    const everybody = await found(officer);
    await officer.locator('select[name="category"]').selectOption('interpreter');
    await expect.poll(() => found(officer)).toBeLessThan(everybody);
    const interpreters = await found(officer);
    await officer.locator('select[name="delegation"]').selectOption('hungary');
    await expect.poll(() => found(officer)).toBeLessThan(interpreters);
    // The address is true: reloading gives the same list.
    const narrowed = await found(officer);
    await officer.reload();
    expect(await found(officer)).toBe(narrowed);
    await soundPage(officer);
    await officer.locator('nav.tabs a').first().click();
    await expect(officer.locator('nav.tabs a').first()).toHaveAttribute('aria-current', 'page');
    await expect(officer.locator('select[name="delegation"]')).toHaveValue('hungary');
    await soundPage(officer);
  },

  'a name is found while one types, however it is spelt': async ({ enter, soundPage, variant }) => {
    const [desk, officer] = [await enter('organiser'), await enter('officer')];
    const spellings = [
      { family: 'Гаджиев', latinFamily: 'Gadzhiev', language: 'ru' },
      { family: 'Hacıyev', latinFamily: 'Hajiyev', language: 'az' },
    ] as const;
    for (const spelling of spellings) await walkIn(desk, { ...somebody(spelling.language), ...spelling });
    await officer.goto(`/${variant.language}/accreditation?step=all`);
    for (const typed of ['haciyev', 'гаджиев', 'HACIYEV']) {
      await officer.locator('[name="q"]').fill('');
      await officer.locator('[name="q"]').pressSequentially(typed);
      for (const { family } of spellings) {
        await expect(officer.locator('.queue-open', { hasText: family }).first(), typed).toBeVisible();
      }
      await expect.poll(() => found(officer)).toBeLessThan(50);
    }
    await soundPage(officer);
  },

  'an officer decides with the keyboard alone': async ({ enter, soundPage, variant }) => {
    const [desk, officer] = [await enter('organiser'), await enter('officer')];
    const people = [somebody(variant.language), somebody(variant.language)];
    for (const person of people) await walkIn(desk, person);
    await officer.goto(`/${variant.language}/accreditation`);
    await officer.keyboard.press('j');
    const rows = officer.locator('[data-queue] > li');
    await expect(rows.nth(0).locator('a.queue-open')).toBeFocused();
    await officer.keyboard.press('j');
    await expect(rows.nth(1).locator('a.queue-open')).toBeFocused();
    await officer.keyboard.press('k');
    await expect(rows.nth(0).locator('a.queue-open')).toBeFocused();
    await officer.keyboard.press('x');
    await expect(rows.nth(0).locator('[data-pick]')).toBeChecked();
    await expect(officer.locator('[data-bulk]')).toBeVisible();
    await officer.keyboard.press('x');
    await expect(officer.locator('[data-bulk]')).toBeHidden();
    await officer.keyboard.press('?');
    await expect(officer.locator('dialog#keys')).toBeVisible();
    await soundPage(officer);
    await officer.keyboard.press('Escape');

    const name = await rows.nth(0).locator('.person-name').innerText();
    await officer.keyboard.press('Enter');
    await expect(officer.locator('#detail')).toHaveText(name);
    // The menus and filters are behind: the next Tab reaches what can be decided.
    await expect(officer.locator('.queue-detail')).toBeFocused();
    // The step is taken from where the focus is: the button of the open one.
    await officer.locator('.queue-detail form[action*="/take"] button').focus();
    await officer.keyboard.press('Enter');
    await expect(officer.locator('.notice-ok')).toBeVisible();
    await expect(officer.locator('.queue-open', { hasText: name })).toHaveCount(0);
    // The walk goes on with whoever stands there now.
    await expect(rows.nth(0).locator('a.queue-open')).toBeFocused();
  },

  'many are cleared at once': async ({ enter, soundPage, variant }) => {
    const [desk, officer] = [await enter('organiser'), await enter('officer')];
    const people = [somebody(variant.language), somebody(variant.language), somebody(variant.language)];
    for (const person of people) await walkIn(desk, person);
    await officer.goto(`/${variant.language}/accreditation?category=guest`);
    for (const person of people) {
      await row(officer, person.family).locator('[data-pick]').check();
    }
    await expect(officer.locator('.bulk-count')).toContainText('3');
    await soundPage(officer);
    await press(officer.locator('[data-bulk] button[value="take"]'));
    await expect(officer.locator('.notice-ok')).toContainText('3');
    for (const person of people) await expect(row(officer, person.family)).toHaveCount(0);
  },

  'those who were ticked stay ticked while the reason of their refusal is missing': async ({ enter, problems, soundPage, variant }) => {
    problems.expect(/^422 POST .*\/accreditation/);
    const [desk, officer] = [await enter('organiser'), await enter('officer')];
    const people = [somebody(variant.language), somebody(variant.language)];
    for (const person of people) await walkIn(desk, person);
    await officer.goto(`/${variant.language}/accreditation?category=guest`);
    for (const person of people) await row(officer, person.family).locator('[data-pick]').check();
    await press(officer.locator('[data-bulk] button[value="refuse"]'));
    await expect(officer.locator('.error-summary')).toBeVisible();
    for (const person of people) await expect(row(officer, person.family).locator('[data-pick]')).toBeChecked();
    await expect(officer.locator('.bulk-count')).toContainText('2');
    // The bar at the foot of the window covers no word of it.
    await expect.poll(() => officer.locator('.error-summary li').last().evaluate(seen)).toBe(true);
    await soundPage(officer);
    await officer.locator('[data-bulk] [name="reason"]').fill('They are guests of another forum');
    await press(officer.locator('[data-bulk] button[value="refuse"]'));
    await expect(officer.locator('.notice-ok')).toContainText('2');
  },

  'a tick stays with its person while the list moves': async ({ enter, variant }) => {
    const [desk, one, other] = [await enter('organiser'), await enter('officer'), await enter('officer')];
    const people = [somebody(variant.language), somebody(variant.language)];
    for (const person of people) await walkIn(desk, person);
    await one.goto(`/${variant.language}/accreditation?category=guest`);
    await other.goto(`/${variant.language}/accreditation?category=guest`);
    const names = await one.locator('[data-queue] > li .person-name').allInnerTexts();
    const [upper, lower] = people.map(({ family }) => names.findIndex((name) => name.includes(family))).sort((a, b) => a - b);
    const [decided, ticked] = [names[upper!]!, names[lower!]!];
    await row(one, ticked).locator('[data-pick]').check();

    // Another officer decides on somebody above: the row goes away here too, and the tick stays where it was.
    await row(other, decided).locator('[data-pick]').check();
    await press(other.locator('[data-bulk] button[value="take"]'));
    await expect(row(one, decided)).toHaveCount(0);
    await expect(row(one, ticked).locator('[data-pick]')).toBeChecked();
    await expect(one.locator('[data-pick]:checked')).toHaveCount(1);
    await expect(one.locator('.bulk-count')).toContainText('1');

    // A search is a list of its own: nobody in it was ticked by anybody.
    await one.locator('[name="q"]').pressSequentially('a');
    await expect.poll(() => one.url()).toContain('q=a');
    const still = await one.locator('[data-pick]:checked').evaluateAll((boxes) => boxes.map((box) => box.closest('li')?.textContent ?? ''));
    expect(still.every((text) => text.includes(ticked.split(' ')[0]!))).toBe(true);
  },

  'a refusal has a reason, which the person reads in their language': async ({ enter, soundPage, variant }) => {
    const [desk, officer] = [await enter('organiser'), await enter('officer')];
    // Whoever decides need not read the language of whoever is written to.
    const language = variant.language === 'hu' ? 'tk' : 'hu';
    const person = somebody(language);
    await walkIn(desk, person);
    await officer.goto(`/${variant.language}/accreditation?q=${encodeURIComponent(person.family)}`);
    await row(officer, person.family).locator('a.queue-open').click();
    await officer.locator('.queue-detail details.confirm:has(form[action*="/refuse"]) > summary').click();
    await expect(officer.locator('.queue-detail [name="reason"]')).toBeFocused();
    await officer.locator('.queue-detail [name="reason"]').fill('The medium does not exist');
    await soundPage(officer);
    await send(officer.locator('.queue-detail form[action*="/refuse"]'));
    await expect(officer.locator('.notice-ok')).toBeVisible();

    const letter = await letterTo(desk, person.email, /The medium does not exist/);
    await expect(letter).toHaveAttribute('lang', language);
    await expect(letter).toContainText(language === 'hu' ? 'Tisztelt' : 'Hormatly');
    await soundPage(desk);
  },

  'of two officers who decide at once, the second is told': async ({ enter, soundPage, variant }) => {
    const [desk, one, other] = [await enter('organiser'), await enter('officer'), await enter('officer')];
    const person = somebody(variant.language);
    await walkIn(desk, person);
    for (const officer of [one, other]) {
      await officer.goto(`/${variant.language}/accreditation?q=${encodeURIComponent(person.family)}`);
      await row(officer, person.family).locator('a.queue-open').click();
      await expect(officer.locator('.queue-detail form[action*="/take"]')).toBeVisible();
    }
    await send(one.locator('.queue-detail form[action*="/take"]'));
    await expect(one.locator('.notice-ok')).toBeVisible();
    await send(other.locator('.queue-detail form[action*="/take"]'));
    await expect(other.locator('.notice-warn, .notice-error')).toBeVisible();
    await expect(other.locator('#detail')).toContainText(person.family);
    await soundPage(other);
  },

  'a decision is taken back, and the history tells all of it': async ({ enter, soundPage, variant }) => {
    const organiser = await enter('organiser');
    const person = somebody(variant.language);
    await walkIn(organiser, person);
    await organiser.goto(`/${variant.language}/accreditation?q=${encodeURIComponent(person.family)}`);
    await row(organiser, person.family).locator('a.queue-open').click();
    await send(organiser.locator('.queue-detail form[action*="/take"]'));
    await organiser.goto(`/${variant.language}/accreditation?step=all&q=${encodeURIComponent(person.family)}`);
    await row(organiser, person.family).locator('a.queue-open').click();
    await organiser.locator('.queue-detail details.confirm:has(form[action*="/reopen"]) > summary').click();
    await send(organiser.locator('.queue-detail form[action*="/reopen"]'));
    await expect(organiser.locator('.notice-ok')).toBeVisible();
    await expect(organiser.locator('.queue-detail ol.history > li')).toHaveCount(2);
    await soundPage(organiser);
    await organiser.locator('.queue-detail a[href*="/history/"]').click();
    expect(await organiser.locator('ol.history > li').count()).toBeGreaterThanOrEqual(3);
    await expect(organiser.locator('ol.history code')).toHaveCount(0);
    await soundPage(organiser);
  },

  'an officer decides without JavaScript': async ({ enter, stranger, demo, variant }) => {
    const [desk, officer] = [await enter('organiser'), await stranger({ javaScriptEnabled: false })];
    const people = [somebody(variant.language), somebody(variant.language)];
    for (const person of people) await walkIn(desk, person);
    await signIn(officer, demo.ready.links.officer);
    await officer.goto(`/${variant.language}/accreditation?category=guest`);
    for (const person of people) await row(officer, person.family).locator('[data-pick]').check();
    await press(officer.locator('[data-bulk] button[value="take"]'));
    await expect(officer.locator('.notice-ok')).toContainText('2');
  },

  'a head sees only their own people in the queue': async ({ enter, soundPage, variant }) => {
    const [head, organiser] = [await enter('head'), await enter('organiser')];
    await makeRoom(organiser, 'delegate', 500);
    const person = somebody(variant.language);
    await nominate(head, 'delegate', person);
    await head.goto(`/${variant.language}/accreditation?step=all`);
    expect(await found(head)).toBeLessThan(400);
    await head.locator('[name="q"]').pressSequentially(person.family);
    await expect(head.locator('.queue-open')).toHaveCount(1);
    await soundPage(head);
  },
});

/** How many the list says that there are. */
async function found(page: Page): Promise<number> {
  const text = await page.locator('#queue [data-count]').innerText();
  return Number(text.replace(/[^0-9]/g, ''));
}

/** Whether nothing stands before it. */
function seen(it: Element): boolean {
  const { x, y, width, height } = it.getBoundingClientRect();
  return it.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}

function row(page: Page, family: string): Locator {
  return page.locator('[data-queue] > li').filter({ hasText: family });
}
