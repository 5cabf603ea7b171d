// People who register by themselves, come back by the link in their letter, and change what is known of them.

import type { Page } from '@playwright/test';
import { clear, walkIn } from '../desk.ts';
import { letterTo, linkTo, signIn } from '../outbox.ts';
import { somebody, type Invented } from '../persons.ts';
import { fillIn, makeRoom, nominate, personForm, portrait, press, send } from '../registering.ts';
import { expect, group } from '../site.ts';

group('registration', {
  'a reporter registers with a photo, comes back by the letter, and is told what a change re-opens': async ({ page, enter, stranger, soundPage, variant }) => {
    const organiser = await enter('organiser');
    const person = somebody(variant.language);
    await page.goto(`/${variant.language}/register`);
    await soundPage(page);
    await page.locator('main a[href$="/register/press"]').click();
    await soundPage(page);
    const form = personForm(page);
    await form.locator('[name="photo"]').setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer: await portrait(page) });
    await fillIn(form, person);
    await send(form);
    await expect(page.locator('main')).toContainText(person.family);
    await expect(page.locator('main')).toContainText(person.email);
    await soundPage(page);

    // The secretariat takes the steps.
    await organiser.goto(`/${variant.language}/desk?q=${encodeURIComponent(person.family)}`);
    await organiser.locator('#found a.person-name', { hasText: person.family }).click();
    await clear(organiser);

    const own = await stranger();
    const letter = await letterTo(organiser, person.email);
    await expect(letter).toHaveAttribute('lang', variant.language);
    await signIn(own, await linkTo(organiser, person.email));
    await own.goto(`/${variant.language}/registration`);
    await soundPage(own);
    await expect(own.locator('main a.button-primary')).toHaveAttribute('href', /\/ticket$/);
    await own.locator('main a[href*="/registration/"]').click();
    await expect(own.locator('main img.photo')).toBeVisible();
    await soundPage(own);
    await own.locator('a[href$="/edit"]').click();
    await soundPage(own);
    await own.locator('[name="passport_name"]').fill('ANOTHER NAME');
    await send(personForm(own));
    // Nothing is saved yet; what changes and what it costs is said.
    await expect(own.locator('section[aria-labelledby="changes"] tbody')).toContainText('ANOTHER NAME');
    await expect(own.locator('section[aria-labelledby="reopens"] li')).not.toHaveCount(0);
    await soundPage(own);
    await press(own.locator('button[name="sure"]'));
    await expect(own.locator('main dl.facts')).toContainText('ANOTHER NAME');
    await expect(own.locator('ol.steps > li.step-current')).toHaveCount(1);
  },

  'a form with a fault gives back what was typed, and keeps the photo': async ({ page, problems, soundPage, variant }) => {
    problems.expect(/^422 POST .*\/register\/press/);
    const person = somebody(variant.language);
    await page.goto(`/${variant.language}/register/press`);
    const form = personForm(page);
    const photo = form.locator('[name="photo"]');
    // Nothing is sent that would only be refused.
    await photo.setInputFiles({ name: 'large.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(10 * 1024 * 1024 + 1) });
    const refused = () => photo.evaluate((field) => (field as HTMLInputElement).validationMessage);
    expect(await refused()).toMatch(/10\s(MB|МБ)/);
    await photo.setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer: await portrait(page) });
    expect(await refused()).toBe('');
    await fillIn(form, { ...person, latinFamily: 'Ходжаев' });
    await send(form);
    await expect(page.locator('.error-summary a[href="#f-latin_family"]')).toBeVisible();
    await expect(form.locator('[name="family_name"]')).toHaveValue(person.family);
    await expect(form.locator('[name="kept-photo"]')).not.toHaveValue('');
    await soundPage(page);
    await page.locator('.error-summary a[href="#f-latin_family"]').click();
    await expect(form.locator('[name="latin_family"]')).toBeFocused();

    await form.locator('[name="latin_family"]').fill(person.latinFamily);
    // The lines of a passport are Latin, too, and are told so in the order of the form.
    await expect(page.locator('.error-summary a').nth(1)).toHaveAttribute('href', '#f-passport_name');
    await form.locator('[name="passport_name"]').fill(`${person.latinFamily} ${person.latinGiven}`);
    await send(form);
    await expect(page.locator('main')).toContainText(person.email);
    // Whoever goes back finds a form, and not a page of the browser's own that it cannot show.
    await page.goBack();
    await expect(personForm(page)).toBeVisible();
  },

  'the thanks have an address of their own, and reloading it sends nothing again': async ({ page, enter, variant }) => {
    const person = somebody(variant.language);
    await register(page, variant.language, person);
    await expect(page).toHaveURL(/\/registered$/);
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    await page.reload();
    await expect(page.locator('main')).toContainText(person.email);
    expect(sent).toEqual([]);

    const officer = await enter('officer');
    await officer.goto(`/${variant.language}/accreditation?step=all&q=${encodeURIComponent(person.family)}`);
    await expect(officer.locator('.queue-open', { hasText: person.family })).toHaveCount(1);
  },

  'of two who edit at once, the second is told what the first has written': async ({ enter, stranger, problems, soundPage, variant }) => {
    const [head, organiser] = [await enter('head'), await enter('organiser')];
    await makeRoom(organiser, 'delegate', 500);
    const person = somebody(variant.language);
    await nominate(head, 'delegate', person);
    const own = await stranger();
    await signIn(own, await linkTo(organiser, person.email));
    await own.locator('main a.button-primary').click();
    const address = `${new URL(own.url()).pathname}/edit`;
    await own.goto(address);
    await head.goto(address);

    await head.locator('[name="title"]').fill('Prof.');
    await send(personForm(head));
    await expect(head.locator('.notice-ok')).toBeVisible();

    problems.expect(/^422 POST .*\/edit/);
    await fillIn(personForm(own), person);
    await own.locator('[name="title"]').fill('Dr.');
    await send(personForm(own));
    await expect(own.locator('main > .notice-warn')).toBeVisible();
    await expect(own.locator('[name="title"]')).toHaveValue('Dr.');
    await expect(own.locator('#f-title-help')).toContainText('Prof.');
    await soundPage(own);
    await send(personForm(own));
    await expect(own.locator('main dl.facts')).toContainText('Dr.');
  },

  'whoever was withdrawn by mistake is brought back': async ({ enter, soundPage, variant }) => {
    const desk = await enter('organiser');
    const person = somebody(variant.language);
    const there = (await walkIn(desk, person)).replace('/desk/', '/registration/');
    await desk.goto(there);
    await desk.locator('details.confirm:has(form[action$="/withdraw"]) > summary').click();
    await send(desk.locator('form[action$="/withdraw"]'));
    await expect(desk.locator('main .chip-neutral')).toBeVisible();
    await soundPage(desk);
    await desk.locator('details.confirm:has(form[action$="/bring-back"]) > summary').click();
    await send(desk.locator('form[action$="/bring-back"]'));
    await expect(desk.locator('main > .notice-ok')).toBeVisible();
    await expect(desk.locator('main .chip-neutral')).toHaveCount(0);
    await soundPage(desk);
  },

  'a person moves to another category after seeing what comes of it': async ({ enter, soundPage, variant }) => {
    const desk = await enter('organiser');
    const person = somebody(variant.language);
    const there = (await walkIn(desk, person)).replace('/desk/', '/registration/');
    await desk.goto(there);
    await desk.locator('main a[href$="/move"]').click();
    const category = desk.locator('main select[name="category"]');
    const other = await category.locator('option:not(:checked):not([value=""])').first().textContent();
    await category.selectOption({ label: other!.trim() });
    await soundPage(desk);
    await send(desk.locator('main form:has(select[name="category"])'));
    // Nothing is saved yet.
    await expect(desk.locator('section[aria-labelledby="changes"] tbody')).toContainText(other!.trim());
    await soundPage(desk);
    await press(desk.locator('button[name="sure"]'));
    await expect(desk).toHaveURL(there);
    await expect(desk.locator('main')).toContainText(other!.trim());
  },

  'whoever has no part in the forum is led to the way in': async ({ enter, stranger, soundPage, variant }) => {
    const desk = await enter('organiser');
    const person = somebody(variant.language);
    const there = await walkIn(desk, person);
    const own = await stranger();
    await signIn(own, await linkTo(desk, person.email));
    await desk.goto(there.replace('/desk/', '/registration/'));
    await desk.locator('details.confirm:has(form[action$="/withdraw"]) > summary').click();
    await send(desk.locator('form[action$="/withdraw"]'));
    await own.reload();
    await expect(own.locator('main .chip-neutral')).toBeVisible();
    await own.goto(`/${variant.language}/ticket`);
    await expect(own.locator('main .empty a')).toBeVisible();
    await soundPage(own);
  },

  'everybody may register without JavaScript': async ({ stranger, variant }) => {
    const page = await stranger({ javaScriptEnabled: false });
    const person = somebody(variant.language);
    await page.goto(`/${variant.language}/register/press`);
    await expect(page.locator('.needs-script:visible')).toHaveCount(0);
    await register(page, variant.language, person);
  },

  'a head nominates without JavaScript': async ({ enter, stranger, variant, demo }) => {
    const organiser = await enter('organiser');
    await makeRoom(organiser, 'delegate', 500);
    const head = await stranger({ javaScriptEnabled: false });
    await signIn(head, demo.ready.links.head);
    await head.goto(`/${variant.language}/delegation/kazakhstan`);
    const person = somebody(variant.language);
    await nominate(head, 'delegate', person);
    await head.locator('[name="q"]').fill(person.family);
    await head.locator('form.toolbar button').click();
    await expect(head.locator('#results tbody tr').filter({ hasText: person.family })).toHaveCount(1);
  },
});

async function register(page: Page, language: string, person: Invented): Promise<void> {
  await page.goto(`/${language}/register/press`);
  await fillIn(personForm(page), person);
  await send(personForm(page));
  await expect(page.locator('main')).toContainText(person.email);
}
