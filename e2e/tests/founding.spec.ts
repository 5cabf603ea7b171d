// A forum within the forum: founded from an item of the programme, worked on by its own organisers, dissolved while it is empty.

import type { Page } from '@playwright/test';
import { addressInFolder, askedLink, askForALink, letterTo, signIn } from '../outbox.ts';
import { somebody, type Invented } from '../persons.ts';
import { add, inList, publish, titled } from '../planning.ts';
import { press, send } from '../registering.ts';
import { expect, group } from '../site.ts';

/** The page of a published item that is a forum and nothing more yet. */
async function forumItem(organiser: Page, language: string, title: string): Promise<void> {
  const day = await add(organiser, language, title, '23:00', '23:30', 'forum');
  await publish(organiser, language);
  await organiser.goto(`/${language}/planning?day=${day}`);
  await organiser.goto((await inList(organiser, title).locator('a').first().getAttribute('href'))!);
}

/** Opens the form of the item that is shown, and fills in what it asks; answers the new forum's word. */
async function founding(organiser: Page, first: Invented): Promise<string> {
  await organiser.locator('section[aria-labelledby="nested"] a[href$="/forum"]').click();
  const word = `rivers-${Math.random().toString(36).slice(2, 8)}`;
  const form = organiser.locator('main form.form-card');
  await form.locator('[name="word"]').fill(word);
  await form.locator('[name="family_name"]').fill(first.family);
  await form.locator('[name="given_name"]').fill(first.given);
  await form.locator('[name="email"]').fill(first.email);
  await form.locator('[name="language"]').selectOption(first.language);
  return word;
}

/** Sends the form after its question. */
async function found(organiser: Page): Promise<void> {
  const form = organiser.locator('main form.form-card');
  await form.locator('details.confirm > summary').click();
  await send(form);
  await expect(organiser.locator('main section[aria-labelledby="there"]')).toBeVisible();
}

/** Dissolves the forum on whose page one is, after the question. */
async function dissolve(organiser: Page): Promise<void> {
  await organiser.locator('section[aria-labelledby="there"] details.confirm > summary').click();
  await press(organiser.locator('form[action$="/dissolve"] button').first());
}

group('a forum within the forum', {
  'is founded from an item by whoever plans; its organiser is written to, signs in and works on it alone': async ({
    enter,
    stranger,
    demo,
    problems,
    soundPage,
    variant,
  }) => {
    const [organiser, own, visitor] = [await enter('organiser'), await stranger(), await stranger()];
    const { language } = variant;
    const [title, first, sinceMs] = [titled(language, 'Forum of rivers'), somebody(language), Date.now()];
    await forumItem(organiser, language, title);
    const word = await founding(organiser, first);
    await soundPage(organiser);
    await found(organiser);
    await expect(organiser.locator('.notice-ok')).toBeVisible();
    await expect(organiser.locator('main section[aria-labelledby="there"]')).toContainText(first.family);
    await soundPage(organiser);

    // Everybody finds the way there and back.
    await visitor.goto(`/${language}/programme`);
    await visitor.locator(`section[aria-labelledby="nested"] a[href$="/f/${word}"]`).click();
    await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await soundPage(visitor);
    await visitor.locator('ol.crumbs a').first().click();
    await expect(visitor).not.toHaveURL(new RegExp(word));
    await expect(visitor.getByRole('heading', { level: 1, name: title })).toHaveCount(0);

    // The letter leads to the page of their work, which asks them to sign in.
    const address = await addressInFolder(demo, first.email, sinceMs, new RegExp(`https?://\\S+/f/${word}/dashboard`));
    const asked = await askForALink(own, language, first);
    await signIn(own, await askedLink(demo, first.email, asked));
    await own.goto(address);
    await expect(own.locator('nav.menu-work a[href$="/planning"]')).toHaveAttribute('href', new RegExp(`/f/${word}/`));
    await soundPage(own);
    await own.goto(`/${language}/f/${word}/planning`);
    await expect(own.locator('#plan')).toBeVisible();
    // Nothing of the forum around it is theirs; its public pages are everybody's.
    await own.goto(address);
    await own.locator('section[aria-labelledby="above"] a').click();
    await expect(own).not.toHaveURL(new RegExp(word));
    await expect(own.locator('nav.menu-work a[href$="/planning"]')).toHaveCount(0);
    problems.expect(/^403 GET .*\/planning/);
    await own.goto(`/${language}/planning`);
    // Nor is theirs of those who founded it.
    problems.expect(/^403 GET .*\/planning/);
    await organiser.goto(`/${language}/f/${word}/planning`);
    await organiser.goBack();
    await dissolve(organiser);
    await expect(organiser.locator('.notice-ok')).toBeVisible();
    await expect(await letterTo(organiser, first.email)).toContainText(title);
    await soundPage(organiser);
  },

  'is dissolved while nothing is in it, and the item can become one again': async ({ enter, stranger, problems, soundPage, variant }) => {
    const [organiser, visitor] = [await enter('organiser'), await stranger()];
    const { language } = variant;
    await forumItem(organiser, language, titled(language, 'Forum of rivers'));
    const item = organiser.url();
    const word = await founding(organiser, somebody(language));
    await found(organiser);
    await visitor.goto(`/${language}/f/${word}`);
    await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
    await organiser.locator('section[aria-labelledby="there"] details.confirm > summary').click();
    await soundPage(organiser);
    await press(organiser.locator('form[action$="/dissolve"] button').first());
    await expect(organiser).toHaveURL(item);
    await expect(organiser.locator('.notice-ok')).toBeVisible();
    await expect(organiser.locator('section[aria-labelledby="nested"] a[href$="/forum"]')).toBeVisible();
    problems.expect(/^404 GET .*\/f\/rivers-/);
    await visitor.reload();
    await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(visitor.locator('ol.crumbs')).toHaveCount(0);
  },
});
