// Who works for the forum: named by an organiser, told by a letter, out again.

import type { Locator, Page } from '@playwright/test';
import { askedLink, askForALink, linkTo, signIn } from '../outbox.ts';
import { somebody, type Invented } from '../persons.ts';
import { at, press, send } from '../registering.ts';
import { expect, group } from '../site.ts';

/** The organiser opens the page and fills in the form that names somebody; answers the form. */
async function nameOf(organiser: Page, person: Invented, role: string): Promise<Locator> {
  const { language } = at(organiser);
  await organiser.goto(`/${language}/secretariat`);
  const form = organiser.locator('main form:has([name="email"])');
  await form.locator(`[name="role"][value="${role}"]`).check();
  await form.locator('[name="family_name"]').fill(person.family);
  await form.locator('[name="given_name"]').fill(person.given);
  await form.locator('[name="email"]').fill(person.email);
  await form.locator('[name="language"]').selectOption(person.language);
  return form;
}

/** Everybody of that mailbox on the page, once for each role. */
function cards(organiser: Page, person: Invented): Locator {
  return organiser.locator('main ul.crew > li', { hasText: person.email });
}

/** Takes a role back, after the question. */
async function end(card: Locator): Promise<void> {
  await card.locator('details.confirm > summary').click();
  await send(card.locator('form'));
}

group('secretariat', {
  'an organiser names an officer, whose letter leads to the queue, which they see until the role ends': async ({
    enter,
    stranger,
    demo,
    problems,
    soundPage,
    variant,
  }) => {
    const [organiser, own] = [await enter('organiser'), await stranger()];
    const person = somebody(variant.language);
    const form = await nameOf(organiser, person, 'officer');
    await soundPage(organiser);
    await send(form);
    await expect(organiser.locator('.notice-ok')).toBeVisible();
    const card = cards(organiser, person);
    await expect(card).toContainText(person.family);
    await soundPage(organiser);

    const link = await linkTo(await enter('organiser'), person.email, '/accreditation');
    // The letter signs nobody in who acts for others: they ask for their way in.
    const asked = await askForALink(own, variant.language, person);
    await signIn(own, await askedLink(demo, person.email, asked));
    await own.goto(link);
    await expect(own).toHaveURL(/\/accreditation$/);
    await expect(own.locator('nav.menu-work a[href$="/accreditation"]')).toHaveCount(1);
    await own.goto(`/${variant.language}/accreditation?step=all`);
    await expect(own.locator('a.queue-open').first()).toBeVisible();
    await soundPage(own);

    await card.locator('details.confirm > summary').click();
    await soundPage(organiser);
    await send(card.locator('form'));
    await expect(card).toHaveCount(0);
    problems.expect(/^403 GET .*\/accreditation/);
    await own.goto(`/${variant.language}/accreditation?step=all`);
    await expect(own.locator('a.queue-open')).toHaveCount(0);
    await expect(own.locator('nav.menu-work a[href$="/accreditation"]')).toHaveCount(0);
  },

  'a mailbox that is known is offered by name, and nobody is entered twice': async ({ enter, problems, soundPage, variant }) => {
    const organiser = await enter('organiser');
    const person = somebody(variant.language);
    await send(await nameOf(organiser, person, 'officer'));
    await expect(cards(organiser, person)).toHaveCount(1);
    const other = { ...somebody(variant.language), email: person.email };
    problems.expect(/^422 POST .*\/secretariat/);
    await send(await nameOf(organiser, other, 'desk'));
    const known = organiser.locator('#known li');
    await expect(known).toHaveCount(1);
    await expect(known).toContainText(person.family);
    await expect(organiser.locator('[name="family_name"]')).toHaveValue(other.family);
    await soundPage(organiser);
    await press(known.locator('button'));
    await expect(cards(organiser, person)).toHaveCount(2);
    await expect(organiser.locator('main')).not.toContainText(other.family);
    await end(cards(organiser, person).first());
    await expect(cards(organiser, person)).toHaveCount(1);
    await end(cards(organiser, person));
    await expect(cards(organiser, person)).toHaveCount(0);
  },

  'the last organiser cannot be ended, and what is missing is said': async ({ enter, problems, soundPage, variant }) => {
    const organiser = await enter('organiser');
    await organiser.goto(`/${variant.language}/secretariat`);
    const organisers = organiser.locator('section[aria-labelledby="organiser"]');
    await expect(organisers.locator('ul.crew > li')).toHaveCount(1);
    await expect(organisers.locator('form')).toHaveCount(0);
    const form = organiser.locator('main form:has([name="email"])');
    await form.evaluate((it: HTMLFormElement) => (it.noValidate = true));
    problems.expect(/^422 POST .*\/secretariat/);
    await form.locator('[name="given_name"]').fill('Dana');
    await send(form);
    await expect(organiser.locator('.error-summary li')).toHaveCount(2);
    await expect(organiser.locator('[name="given_name"]')).toHaveValue('Dana');
    await soundPage(organiser);
  },

  'the forum within the forum has a page, organisers and a look of its own': async ({ page, enter, soundPage, variant }) => {
    await page.goto(`/${variant.language}/programme/azerbaijan-kazakhstan`);
    const link = page.locator('main a[href$="/f/azerbaijan-kazakhstan"], main a[href$="/f/azerbaijan-kazakhstan/"]').first();
    await expect(link).toBeVisible();
    await link.click();
    await expect(page).toHaveURL(/\/f\/azerbaijan-kazakhstan/);
    await expect(page.locator('link[href*="azerbaijan-kazakhstan.css"]')).toHaveCount(1);
    await soundPage(page);
    await page.goto(`/${variant.language}/f/azerbaijan-kazakhstan/programme`);
    await expect(page.locator('.day-items > li')).toHaveCount(3);
    await soundPage(page);

    const own = await enter('nested');
    await own.goto(`/${variant.language}/f/azerbaijan-kazakhstan/secretariat`);
    await expect(own.locator('section[aria-labelledby="organiser"] ul.crew > li')).toHaveCount(2);
    await soundPage(own);
  },
});
