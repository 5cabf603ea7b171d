// The head of a delegation, mostly on a phone: places, people, invitations, the reserve, deputies.

import type { Locator, Page } from '@playwright/test';
import { askedLink, askForALink, linkTo, signIn } from '../outbox.ts';
import { somebody, type Invented } from '../persons.ts';
import { fillIn, makeRoom, nominate, personForm, press, send } from '../registering.ts';
import { expect, group } from '../site.ts';

/** More than all runs of these jobs together nominate. */
const roomForAll = 500;

group('a delegation', {
  'a head sees how many places are taken, and where each person stands': async ({ enter, soundPage, variant }) => {
    const head = await enter('head');
    await open(head, variant.language);
    const meters = head.locator('main .quota');
    expect(await meters.count()).toBeGreaterThan(3);
    for (const meter of await meters.all()) {
      await expect(meter.locator('.quota-label')).not.toBeEmpty();
      await expect(meter.locator('.quota-count')).toHaveText(/\d+\D+\d+/);
      await expect(meter.locator('.quota-note')).not.toBeEmpty();
    }
    const rows = head.locator('#results tbody tr');
    expect(await rows.count()).toBeGreaterThan(20);
    expect(await head.locator('#results tbody tr .chip').count()).toBeGreaterThanOrEqual(await rows.count());
    await soundPage(head);

    await rows.nth(5).getByRole('link').click();
    await expect(head.locator('ol.steps > li')).not.toHaveCount(0);
    await soundPage(head);
    await head.locator('.crumbs a').first().click();
    await expect(head).toHaveURL(/\/delegation\/kazakhstan$/);
  },

  'a head nominates somebody, who is told what is wrong first': async ({ enter, problems, soundPage, variant }) => {
    const [head, organiser] = [await enter('head'), await enter('organiser')];
    await makeRoom(organiser, 'delegate', roomForAll);
    const person = somebody(variant.language);
    await open(head, variant.language);
    await head.locator('a[href$="/nominate/delegate"]').click();
    await soundPage(head);

    problems.expect(/^422 POST .*\/nominate\/delegate/);
    const form = personForm(head);
    await form.locator('[name="organisation"]').fill('Bridge of Friendship');
    await send(form);
    await expect(head.locator('.error-summary')).toBeFocused();
    await expect(head.locator('[aria-invalid="true"]').first()).toBeVisible();
    await expect(form.locator('[name="organisation"]')).toHaveValue('Bridge of Friendship');
    await soundPage(head);

    await fillIn(form, person);
    await send(form);
    await expect(head.locator('.notice-ok')).toContainText(person.family);
    await expect(row(head, person)).toBeVisible();
    await expect(row(head, person).locator('.chip').first()).not.toBeEmpty();
    await soundPage(head);
  },

  'a head ticks no consent in somebody\'s place: they may leave it open, or record what the person has told them': async ({
    page,
    enter,
    soundPage,
    variant,
  }) => {
    const [head, organiser] = [await enter('head'), await enter('organiser')];
    await makeRoom(organiser, 'delegate', roomForAll);
    await page.goto(`/${variant.language}/register/press`);
    const own = page.locator('label:has([name="a-privacy"]) > span').first();
    await expect(page.locator('[name="a-privacy"]')).toHaveAttribute('required', '');
    const words = (await own.innerText()).replace(/\s*\*?\s*$/, '');

    await head.goto(`/${variant.language}/delegation/kazakhstan/nominate/delegate`);
    const box = head.locator('[name="a-privacy"]');
    await expect(box).not.toHaveAttribute('required', '');
    await expect(head.locator('label:has([name="a-privacy"]) > span').first()).not.toContainText(words);
    await expect(head.locator('#f-a-privacy-help')).toContainText(words);
    const person = somebody(variant.language);
    await fillIn(personForm(head), person);
    await expect(box).not.toBeChecked();
    await box.check();
    await soundPage(head);
    await send(personForm(head));
    await expect(head.locator('.notice-ok')).toContainText(person.family);
    await row(head, person).getByRole('link').first().click();
    await head.locator('main a[href$="/edit"]').click();
    await expect(head.locator('[name="a-privacy"]')).toBeChecked();
    await soundPage(head);
  },

  'somebody registers by the link that the head sends, and appears': async ({ enter, stranger, problems, soundPage, variant }) => {
    const [head, organiser] = [await enter('head'), await enter('organiser')];
    await makeRoom(organiser, 'delegate', roomForAll);
    const person = somebody(variant.language);
    await open(head, variant.language);
    await head.locator('a[href$="/invites"]').click();
    const form = head.locator('main form.form-card');
    await form.locator('[name="category"]').selectOption('delegate');
    await form.locator('[name="email"]').fill(person.email);
    await form.locator('[name="lang"]').selectOption(person.language);
    await send(form);
    await expect(head.locator('.notice-ok')).toBeVisible();
    await soundPage(head);

    const invited = await stranger();
    await invited.goto(await linkTo(organiser, person.email, '/invite/'));
    await expect(invited.locator('html')).toHaveAttribute('lang', variant.language);
    await expect(personForm(invited).locator('[name="email"]')).toHaveValue(person.email);
    await soundPage(invited);
    await fillIn(personForm(invited), person);
    await send(personForm(invited));
    await expect(invited.locator('main')).toContainText(person.family);
    await expect(invited.locator('main')).toContainText(person.email);
    await soundPage(invited);

    await open(head, variant.language);
    await expect(row(head, person)).toBeVisible();

    // The link has had its day: whoever opens it again is told what to do.
    const late = await stranger();
    problems.expect(/^410 GET .*\/invite\//);
    await late.goto(await linkTo(organiser, person.email, '/invite/'));
    await expect(late.locator('main a.button-primary')).toHaveAttribute('href', /\/registration$/);
    await expect(late.locator('main a[href^="mailto:"]')).toBeVisible();
    await soundPage(late);
  },

  'a link that was made without a mailbox can be copied, and taken back': async ({ enter, stranger, problems, soundPage, variant }) => {
    const head = await enter('head');
    await head.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await head.goto(`/${variant.language}/delegation/kazakhstan/invites`);
    const form = head.locator('main form.form-card');
    await form.locator('[name="category"]').selectOption('delegate');
    await send(form);
    const card = head.locator('main li.card:has(input[readonly])').first();
    const link = await card.locator('input[readonly]').inputValue();
    await card.locator('[data-copy]').click();
    expect(await head.evaluate(() => navigator.clipboard.readText())).toBe(link);
    await soundPage(head);

    await card.locator('details.confirm > summary').click();
    await send(card.locator('form[action$="/revoke"]'));
    await expect(head.locator('.notice-ok')).toBeVisible();
    const invited = await stranger();
    problems.expect(/^410 GET .*\/invite\//);
    await invited.goto(link);
    await expect(personForm(invited)).toHaveCount(0);
    await expect(invited.locator('main a[href^="mailto:"]')).toBeVisible();
  },

  'when all places are taken the next ones wait, in the order that the head gives them': async ({ enter, soundPage, variant }) => {
    const [head, organiser] = [await enter('head'), await enter('organiser')];
    await makeRoom(organiser, 'speaker', 0);
    const [first, second] = [somebody(variant.language), somebody(variant.language)];
    for (const person of [first, second]) {
      await nominate(head, 'speaker', person);
      await expect(head.locator('.notice-warn').first()).toContainText(person.family);
    }
    const waiting = head.locator('#results ol li');
    await expect(waiting.filter({ hasText: second.family })).toBeVisible();
    await soundPage(head);

    // With the keyboard alone.
    const up = waiting.filter({ hasText: second.family }).locator('button[value="up"]');
    await up.focus();
    await head.keyboard.press('Enter');
    await expect(head.locator('.notice-ok')).toBeVisible();
    const order = await waiting.allInnerTexts();
    const place = (person: Invented) => order.findIndex((text) => text.includes(person.family));
    expect(place(second)).toBeGreaterThanOrEqual(0);
    expect(place(second)).toBeLessThan(place(first));

    // Room for one more than there are: whoever stands first moves up.
    const used = await usedOf(head, 'speaker');
    const ahead = place(second);
    await makeRoom(organiser, 'speaker', used + ahead + 1);
    await open(head, variant.language);
    await expect(row(head, second)).toBeVisible();
    await expect(waiting.filter({ hasText: first.family })).toBeVisible();
  },

  'a head withdraws one, and puts somebody in the place of another': async ({ enter, soundPage, variant }) => {
    const [head, organiser] = [await enter('head'), await enter('organiser')];
    await makeRoom(organiser, 'delegate', roomForAll);
    const [leaving, going, coming] = [somebody(variant.language), somebody(variant.language), somebody(variant.language)];
    for (const person of [leaving, going]) await nominate(head, 'delegate', person);

    await row(head, leaving).getByRole('link').click();
    await head.locator('details.confirm:has(form[action$="/withdraw"]) > summary').click();
    await soundPage(head);
    await head.locator('form[action$="/withdraw"] textarea').fill('Ill');
    await send(head.locator('form[action$="/withdraw"]'));
    await expect(head.locator('.notice-ok')).toBeVisible();
    await expect(head.locator('form[action$="/withdraw"]')).toHaveCount(0);

    await open(head, variant.language);
    await expect(row(head, leaving)).toHaveCount(0);
    await row(head, going).getByRole('link').click();
    await head.locator('a[href$="/replace"]').click();
    await soundPage(head);
    await fillIn(personForm(head), coming);
    await send(personForm(head));
    await expect(head.locator('main h1')).toContainText(coming.family);
    await open(head, variant.language);
    await expect(row(head, coming)).toBeVisible();
    await expect(row(head, going)).toHaveCount(0);
    await head.locator('#results details > summary').click();
    await expect(head.locator('#results details')).toContainText(going.family);
  },

  'a head confirms those whom the delegation sends': async ({ enter, soundPage, variant }) => {
    const [head, organiser] = [await enter('head'), await enter('organiser')];
    await makeRoom(organiser, 'delegate', roomForAll);
    const person = somebody(variant.language);
    await nominate(head, 'delegate', person);
    await head.goto(`/${variant.language}/accreditation`);
    await head.locator('.queue-open', { hasText: person.family }).click();
    await soundPage(head);
    await send(head.locator('.queue-detail form[action*="/take"]'));
    await expect(head.locator('.notice-ok')).toBeVisible();
    await expect(head.locator('.queue-open', { hasText: person.family })).toHaveCount(0);

    await open(head, variant.language);
    await row(head, person).getByRole('link').click();
    await expect(head.locator('ol.steps > li.step-done')).toHaveCount(2);
  },

  'a head names a deputy, who then nominates': async ({ enter, stranger, demo, soundPage, variant }) => {
    const [head, organiser] = [await enter('head'), await enter('organiser')];
    await makeRoom(organiser, 'delegate', roomForAll);
    const [deputy, delegate] = [somebody(variant.language), somebody(variant.language)];
    await nominate(head, 'delegate', deputy);
    await row(head, deputy).getByRole('link').click();
    await press(head.locator('form[action$="/part"] button[value="deputy"]'));
    await expect(head.locator('.notice-ok')).toBeVisible();
    await soundPage(head);

    const other = await stranger();
    // No letter that comes unasked signs in whoever acts for others.
    const asked = await askForALink(other, variant.language, deputy);
    await signIn(other, await askedLink(demo, deputy.email, asked));
    await nominate(other, 'delegate', delegate);
    await expect(row(other, delegate)).toBeVisible();
    await soundPage(other);

    // Naming deputies is the head's alone.
    await row(other, delegate).getByRole('link').click();
    await expect(other.locator('form[action$="/part"]')).toHaveCount(0);
  },
});

async function open(page: Page, language: string): Promise<void> {
  await page.goto(`/${language}/delegation/kazakhstan`);
}

/** Somebody's row among those who hold a place. */
function row(page: Page, person: Invented): Locator {
  return page.locator('#results tbody tr').filter({ hasText: person.family });
}

async function usedOf(head: Page, category: string): Promise<number> {
  const card = head.locator(`main li.card:has(a[href$="/nominate/${category}"])`);
  return Number(/\d+/.exec(await card.locator('.quota-count').innerText())![0]);
}
