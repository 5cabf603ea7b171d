// The same person entered twice: the house finds, an officer decides, a head only looks.

import type { Locator, Page } from '@playwright/test';
import { walkIn } from '../desk.ts';
import { inTwoScripts, somebody, type Invented } from '../persons.ts';
import { fillIn, makeRoom, nominate, personForm, portrait, press, send } from '../registering.ts';
import { expect, group } from '../site.ts';

/** The house looks some seconds after somebody was entered, and at everybody of a fresh demo before that. */
const lookedThroughMs = 150_000;

group('duplicates', {
  'one person in two scripts is found, merged, and taken apart again': async ({ enter, soundPage, variant }, info) => {
    info.setTimeout(2 * lookedThroughMs);
    const [desk, officer] = [await enter('organiser'), await enter('officer')];
    const [one, other] = inTwoScripts();
    await walkIn(desk, { ...one, latinFamily: '', latinGiven: '' });
    await walkIn(desk, other);
    await open(officer, variant.language, one);
    const detail = officer.locator('section.queue-detail');
    // How sure, by which reading, and what else agrees.
    await expect(detail.locator('.chip').first()).toHaveText(/\d+.?%|%.?\d+/);
    await expect(detail).toContainText(`${one.family} = ${other.family}`);
    await expect(detail.locator('.chip-warn').first()).not.toBeEmpty();
    await soundPage(officer);

    await detail.locator('label.choice', { hasText: other.family }).first().click();
    // The other one may stay, and what was chosen by hand holds on.
    const staying = detail.locator('#stays li:has(.chip)');
    const first = await staying.innerText();
    await press(detail.locator('#stays button'));
    await expect(staying).not.toHaveText(first);
    await expect(detail.locator('label.choice:has(:checked)', { hasText: other.family }).first()).toBeVisible();
    await soundPage(officer);
    await press(detail.locator('form[action*="/merge"] .button-primary'));
    await expect(officer.locator('dl.facts')).toContainText(one.email);
    await soundPage(officer);
    await send(officer.locator('main form[action*="/merge"]'));
    await expect(officer.locator('.notice-ok')).toBeVisible();
    await expect(pair(officer, one)).toHaveCount(0);
    await expect(withdrawn(await people(officer, variant.language, one))).toHaveCount(1);

    await officer.goto(`/${variant.language}/duplicates?standing=merged`);
    await pair(officer, one).click();
    await soundPage(officer);
    await officer.locator('details.confirm > summary').last().click();
    await send(officer.locator('form[action*="/undo"]'));
    await expect(officer.locator('.notice-ok')).toBeVisible();
    await expect(withdrawn(await people(officer, variant.language, one))).toHaveCount(0);
    await soundPage(officer);
  },

  'two of one name are not the same, and stay away': async ({ enter, soundPage, variant }, info) => {
    info.setTimeout(3 * lookedThroughMs);
    const [desk, officer] = [await enter('organiser'), await enter('officer')];
    const [one, other] = inTwoScripts();
    for (const record of [one, other]) await walkIn(desk, record);
    await open(officer, variant.language, one);
    await send(officer.locator('form[action*="/different"]'));
    await expect(officer.locator('.notice-ok')).toBeVisible();
    await expect(pair(officer, one)).toHaveCount(0);

    // The house has looked again when it has found the next ones.
    const [next, nextOther] = inTwoScripts();
    for (const record of [next, nextOther]) await walkIn(desk, record);
    await found(officer, variant.language, next);
    await expect(pair(officer, one)).toHaveCount(0);
    await officer.locator('nav.tabs a').last().click();
    await expect(pair(officer, one)).toBeVisible();
    await soundPage(officer);
  },

  'whom the desk has told apart nobody is asked about, and the officer may look again': async ({ enter, soundPage, variant, problems }, info) => {
    info.setTimeout(3 * lookedThroughMs);
    const [desk, officer] = [await enter('organiser'), await enter('officer')];
    const one = somebody(variant.language);
    const other = { ...one, email: `other.${one.email}` };
    await walkIn(desk, one);
    // The same name once more: the desk asks, and the clerk says that it is somebody else.
    problems.expect(/^422 POST .*\/desk\/new/);
    await desk.goto(`/${variant.language}/desk/new`);
    const form = desk.locator('main form:has([name="given_name"]:not([type="hidden"]))');
    for (const [name, value] of Object.entries({
      family_name: other.family, given_name: other.given, latin_family: other.latinFamily, latin_given: other.latinGiven, email: other.email,
    })) await form.locator(`[name="${name}"]`).fill(value);
    await form.locator('[name="category"]').selectOption('guest');
    await form.locator('[name="language"]').selectOption(other.language);
    await send(form);
    await soundPage(desk);
    await send(desk.locator('form[data-sure]'));
    await expect(desk).toHaveURL(/\/desk\/[0-9a-f-]{36}$/);

    await officer.goto(`/${variant.language}/duplicates?standing=different`);
    await pair(officer, one).click();
    await soundPage(officer);
    await send(officer.locator('form[action*="/reopen"]'));
    await expect(officer.locator('.notice-ok')).toBeVisible();
    await officer.goto(`/${variant.language}/duplicates`);
    await expect(pair(officer, one)).toBeVisible();
  },

  'a head sees pairs within the own delegation, and decides nothing': async ({ enter, soundPage, variant }, info) => {
    info.setTimeout(2 * lookedThroughMs);
    const [organiser, officer, head] = [await enter('organiser'), await enter('officer'), await enter('head')];
    await makeRoom(organiser, 'delegate', 500);
    const own = inTwoScripts();
    for (const record of own) await nominate(head, 'delegate', record);
    const across = inTwoScripts();
    await walkIn(organiser, across[0], 'delegate', 'kazakhstan');
    await walkIn(organiser, across[1], 'delegate', 'hungary');

    await found(officer, variant.language, across[0]);
    await expect(pair(officer, own[0])).toBeVisible();
    await open(head, variant.language, own[0]);
    await expect(pair(head, across[0])).toHaveCount(0);
    await expect(head.locator('nav.tabs a')).toHaveCount(1);
    await expect(head.locator('main form[method="post"]')).toHaveCount(0);
    await expect(head.locator('.queue-detail .notice-info')).toBeVisible();
    await soundPage(head);
  },

  'whoever registers learns nothing of others': async ({ page, enter, soundPage, variant }, info) => {
    info.setTimeout(2 * lookedThroughMs);
    const [desk, officer] = [await enter('organiser'), await enter('officer')];
    const [one, other] = inTwoScripts();
    await walkIn(desk, one);
    await page.goto(`/${variant.language}/register/press`);
    const form = personForm(page);
    await form.locator('[name="photo"]').setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer: await portrait(page) });
    await fillIn(form, other);
    await send(form);
    await expect(page.locator('main')).toContainText(other.family);
    await expect(page.locator('main')).not.toContainText(one.family);
    await expect(page.locator('main a[href*="/duplicates"]')).toHaveCount(0);
    await soundPage(page);
    await found(officer, variant.language, one);
  },
});

/** The row of a pair, by either spelling. */
function pair(page: Page, of: Invented): Locator {
  return page.locator('.queue-list a.queue-open', { hasText: either(of) });
}

function either(of: Invented): RegExp {
  return new RegExp(`${of.family}|${of.latinFamily}`);
}

/** Waits until the house has found a pair. */
async function found(page: Page, language: string, of: Invented): Promise<void> {
  await expect(async () => {
    await page.goto(`/${language}/duplicates`);
    await expect(pair(page, of)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: lookedThroughMs, intervals: [1_000] });
}

/** Opens a pair as soon as the house has found it. */
async function open(page: Page, language: string, of: Invented): Promise<void> {
  await found(page, language, of);
  await pair(page, of).click();
  await expect(page.locator('#detail')).toContainText(of.family);
}

/** The rows of both registrations, found by either spelling. */
async function people(officer: Page, language: string, of: Invented): Promise<Locator> {
  await officer.goto(`/${language}/accreditation?step=all&q=${encodeURIComponent(of.family)}`);
  const rows = officer.locator('[data-queue] > li', { hasText: either(of) });
  await expect(rows).toHaveCount(2);
  return rows;
}

/** Of two registrations of one person only one may hold a place: the other has given it up. */
function withdrawn(rows: Locator): Locator {
  return rows.locator('.chip-neutral');
}
