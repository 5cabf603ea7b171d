// Whoever comes with nothing but an address: of a ticket, of a link that has had its day, of a page that is not theirs.

import { clear, walkIn } from '../desk.ts';
import { linkTo, signIn } from '../outbox.ts';
import { somebody } from '../persons.ts';
import { qrOf, textOf } from '../tickets.ts';
import { expect, group } from '../site.ts';

group('strangers', {
  'the address of a ticket tells a stranger only that it is one': async ({ page, enter, stranger, soundPage, variant }) => {
    const [desk, bearer] = [await enter('organiser'), await stranger()];
    const person = somebody(variant.language);
    await walkIn(desk, person);
    await clear(desk);
    await signIn(bearer, await linkTo(desk, person.email));
    const code = new URL(await textOf(await qrOf(bearer), bearer)).pathname;

    await page.goto(code);
    const text = await page.locator('body').innerText();
    for (const word of [person.family, person.given, person.latinFamily, person.email]) expect(text).not.toContain(word);
    await expect(page.locator('html')).toHaveAttribute('lang', variant.language);
    await expect(page.locator('main a.button-primary')).toHaveAttribute('href', /\/sign-in/);
    await soundPage(page);

    // Its bearer is led to the ticket itself.
    await bearer.goto(code);
    await expect(bearer.locator('.ticket .qr')).toBeVisible();
  },

  'an address that is no ticket of ours says so': async ({ page, soundPage, variant }) => {
    await page.goto('/T/NOTATICKET');
    await expect(page.locator('html')).toHaveAttribute('lang', variant.language);
    await expect(page.locator('main h1')).not.toBeEmpty();
    await soundPage(page);
  },

  'links that do not exist tell what to do': async ({ page, problems, soundPage, variant }) => {
    problems.expect(/^410 GET .*\/sign-in\//);
    problems.expect(/^410 GET .*\/invite\//);
    problems.expect(/^410 GET .*\/door\//);
    for (const path of ['/sign-in/nothing', '/invite/nothing', '/door/nothing']) {
      await page.goto(`/${variant.language}${path}`);
      await expect(page.locator('main .actions a').first(), path).toBeVisible();
      await soundPage(page);
    }
  },

  'an address that was cut on its way says so in the language of its reader': async ({ enter, problems, soundPage, variant }) => {
    const participant = await enter('participant');
    problems.expect(/^404 GET .*\/registration\//);
    await participant.goto(`/${variant.language}/registration/01a21eac-e1b2-71da`);
    await expect(participant.locator('html')).toHaveAttribute('lang', variant.language);
    await expect(participant.locator('main .actions a').first()).toBeVisible();
    await soundPage(participant);
  },

  'pages of others are closed': async ({ page, enter, problems, soundPage, variant }) => {
    problems.expect(/^401 GET .*\/accreditation/);
    await page.goto(`/${variant.language}/accreditation`);
    await expect(page.locator('main a[href*="/sign-in"]')).toBeVisible();
    await soundPage(page);

    const participant = await enter('participant');
    problems.expect(/^403 GET .*\/dashboard/);
    await participant.goto(`/${variant.language}/dashboard`);
    await expect(participant.locator('main .actions a').first()).toBeVisible();
    await soundPage(participant);
  },
});
