// What everybody may do with what is theirs: sessions, passkeys, what is held about them, and being forgotten.

import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { clear, walkIn } from '../desk.ts';
import { askedLink, askForALink, linkTo, signIn } from '../outbox.ts';
import { somebody, type Invented } from '../persons.ts';
import { at, press, send } from '../registering.ts';
import { qrOf, textOf } from '../tickets.ts';
import { expect, group, switchTo } from '../site.ts';

group('accounts', {
  'a person sees where they are signed in, and ends it elsewhere': async ({ enter, stranger, demo, problems, soundPage, variant }) => {
    const organiser = await enter('organiser');
    const person = somebody(variant.language);
    const here = await signedIn(organiser, await stranger(), person);
    const there = await stranger();
    const asked = await askForALink(there, variant.language, person);
    await signIn(there, await askedLink(demo, person.email, asked));
    await here.goto(`/${variant.language}/account`);
    const sessions = here.locator('section[aria-labelledby="sessions"] li');
    await expect(sessions).toHaveCount(2);
    await soundPage(here);
    await send(sessions.locator('form[action*="/sessions/"]'));
    await expect(sessions).toHaveCount(1);
    problems.expect(/^401 GET .*\/account/);
    await there.goto(`/${variant.language}/account`);
    await expect(there.locator('main a[href*="/sign-in"]')).toBeVisible();
    await soundPage(there);
  },

  'a passkey is added, and signs its person in': async ({ enter, stranger, soundPage, variant }) => {
    const organiser = await enter('organiser');
    const person = somebody(variant.language);
    const own = await signedIn(organiser, await stranger(), person);
    await authenticator(own);
    await own.goto(`/${variant.language}/account`);
    await own.locator('passkey-button button').click();
    const keys = own.locator('section[aria-labelledby="passkeys"] li');
    await expect(keys).toHaveCount(1);
    await soundPage(own);

    await press(own.locator('form[action$="/sign-out"] button'));
    await own.goto(`/${variant.language}/sign-in`);
    await soundPage(own);
    await own.locator('passkey-button button').click();
    await expect(own.locator('.masthead .account')).toHaveAttribute('href', /\/account$/);
    await own.goto(`/${variant.language}/account`);
    await expect(own.locator('main dl.facts')).toContainText(person.family);

    await keys.locator('details.confirm:has(form[action$="/remove"]) > summary').click();
    await send(keys.locator('form[action$="/remove"]'));
    await expect(keys).toHaveCount(0);
  },

  'a passkey that nobody knows is answered with words': async ({ page, soundPage, variant }) => {
    await authenticator(page);
    await page.goto(`/${variant.language}/sign-in`);
    await page.locator('passkey-button button').click();
    await expect(page.locator('passkey-button [data-say]')).not.toBeEmpty();
    await soundPage(page);
  },

  'a person takes out everything that is held about them': async ({ enter, stranger, soundPage, variant }) => {
    const organiser = await enter('organiser');
    const person = somebody(variant.language);
    const own = await signedIn(organiser, await stranger(), person);
    await own.goto(`/${variant.language}/account`);
    await own.locator('section[aria-labelledby="data"] a').click();
    await soundPage(own);
    const [download] = await Promise.all([own.waitForEvent('download'), own.locator('a[download].button-primary').click()]);
    const held = JSON.parse((await readFile(await download.path())).toString());
    expect(JSON.stringify(held)).toContain(person.family);
    expect(Object.keys(held)).toEqual(expect.arrayContaining(['person', 'registrations']));
  },

  'the organiser erases a person after seeing what that means': async ({ enter, stranger, soundPage, variant }) => {
    const organiser = await enter('organiser');
    const person = somebody(variant.language);
    const own = await signedIn(organiser, await stranger(), person);
    const code = await textOf(await qrOf(own), own);
    await organiser.goto(`/${variant.language}/accreditation?step=all&q=${encodeURIComponent(person.family)}`);
    await organiser.locator('.queue-open', { hasText: person.family }).click();
    await organiser.locator('.queue-detail a[href$="/erase"]').click();
    await expect(organiser.locator('main .page-head')).toContainText(person.family);
    // One registration, its steps, one ticket; nobody has read it yet.
    await expect(organiser.locator('main dl.facts dd')).toHaveText(['1', /[1-9]/, '1', '0']);
    await soundPage(organiser);
    await organiser.locator('details.confirm > summary').click();
    await send(organiser.locator('form[action$="/erase"]'));
    await expect(organiser.locator('.notice-ok')).toBeVisible();

    await organiser.goto(`/${variant.language}/accreditation?step=all&q=${encodeURIComponent(person.family)}`);
    // Others whose names sound alike are found, and say by what was typed.
    await expect(organiser.locator('.queue-open .person-name', { hasText: person.family })).toHaveCount(0);
    const door = await enter('door');
    await door.locator('[name="code"]').fill(code);
    await door.locator('[name="code"]').press('Enter');
    // The list of the latest readings says it too, a moment later.
    await expect(door.locator('.verdict.verdict-refused')).toBeVisible();
    await expect(door.locator('.verdict')).not.toContainText(person.family);
  },

  'a letter asks for nothing but a press of a button, and works once': async ({ enter, stranger, demo, problems, soundPage, variant }) => {
    const [organiser, own, late] = [await enter('organiser'), await stranger(), await stranger()];
    const person = somebody(variant.language);
    await walkIn(organiser, person);
    const asked = await askForALink(own, variant.language, person);
    await soundPage(own);
    const link = await askedLink(demo, person.email, asked);
    await own.goto(link);
    await expect(own.locator('main')).toContainText(person.family);
    await soundPage(own);
    await signIn(own, link);
    problems.expect(/^410 GET .*\/sign-in\//);
    await late.goto(link);
    await expect(late.locator('main a.button-primary')).toHaveAttribute('href', /\/sign-in/);
    await soundPage(late);
  },

  'a mailbox that nobody knows gets the same answer': async ({ page, soundPage, variant }) => {
    await askForALink(page, variant.language, somebody(variant.language));
    await expect(page.locator('.notice-ok')).toBeVisible();
    await soundPage(page);
  },

  'a page for those who are signed in leads there, and back to itself': async ({ page, stranger, enter, demo, problems, variant }) => {
    const organiser = await enter('organiser');
    const person = somebody(variant.language);
    await walkIn(organiser, person);
    problems.expect(/^401 GET .*\/account\/data/);
    await page.goto(`/${variant.language}/account/data`);
    await page.locator('main a[href*="/sign-in"]').click();
    const asked = Date.now();
    await page.locator('[name="email"]').fill(person.email);
    await send(page.locator('main form:has([name="email"])'));
    const own = await stranger();
    await signIn(own, await askedLink(demo, person.email, asked));
    await expect(own).toHaveURL(/\/account\/data$/);
  },

  'what was typed while a session ended goes on its way after signing in beside it': async ({ enter, demo, problems, soundPage, variant }) => {
    const desk = await enter('organiser');
    const person = somebody(variant.language);
    await desk.goto(`/${variant.language}/desk/new`);
    for (const [name, value] of [['family_name', person.family], ['given_name', person.given]] as const) {
      await desk.locator(`[name="${name}"]`).fill(value);
    }
    await desk.locator('[name="category"]').selectOption('guest');
    await desk.context().clearCookies();
    problems.expect(/^401 POST .*\/desk\/new/);
    await send(desk.locator('main form:has([name="family_name"])'));
    const again = desk.locator('main form[action$="/desk/new"]');
    await expect(again).toBeVisible();
    await soundPage(desk);

    const beside = await desk.context().newPage();
    await signIn(beside, demo.ready.links.organiser);
    await beside.close();
    await send(again);
    await expect(desk).toHaveURL(/\/desk\/[0-9a-f-]{36}$/);
    await expect(desk.locator('main')).toContainText(person.family);
  },

  'a person chooses the language of their letters': async ({ enter, stranger, demo, soundPage, variant }) => {
    const organiser = await enter('organiser');
    const person = somebody(variant.language);
    const own = await signedIn(organiser, await stranger(), person);
    const other = variant.language === 'kk' ? 'tr' : 'kk';
    await own.goto(`/${variant.language}/account`);
    await own.locator('section[aria-labelledby="language-title"] select').selectOption(other);
    await send(own.locator('section[aria-labelledby="language-title"] form'));
    await expect(own.locator('.notice-ok')).toBeVisible();
    await soundPage(own);
    await switchTo(own, variant.language);
    await press(own.locator('form[action$="/sign-out"] button'));
    const asked = await askForALink(own, variant.language, person);
    expect(await askedLink(demo, person.email, asked)).toContain(`/${other}/sign-in/`);
  },
});

/** Somebody who is accredited, in a browser of their own. */
async function signedIn(organiser: Page, own: Page, person: Invented): Promise<Page> {
  await walkIn(organiser, person);
  await clear(organiser);
  await signIn(own, await linkTo(organiser, person.email));
  await switchTo(own, at(organiser).language);
  return own;
}

/** A key that is built into the device, which asks for no finger. */
async function authenticator(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}
