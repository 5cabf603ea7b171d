// Letters, as the organiser sees them in the outbox: the demo sends none, so that this is where people find theirs.

import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';
import { at } from './registering.ts';

/** Opens the newest letter to that mailbox that has `holds` in it, and answers it. It may still be under way. */
export async function letterTo(organiser: Page, mailbox: string, holds: RegExp = /./): Promise<Locator> {
  const { language } = at(organiser);
  const letter = organiser.locator('main article');
  await expect(async () => {
    await organiser.goto(`/${language}/outbox?q=${encodeURIComponent(mailbox)}`);
    const links = organiser.locator('main tbody').getByRole('link');
    for (const href of await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))) {
      await organiser.goto(href);
      if (holds.test((await letter.textContent()) ?? '')) return;
    }
    throw new Error(`No letter to ${mailbox} has ${holds} in it`);
  }).toPass({ timeout: 20_000 });
  return letter;
}

/** The address that the newest letter to that mailbox carries: of the sign-in page, or of whatever `kind` says. */
export async function linkTo(organiser: Page, mailbox: string, kind = '/sign-in/'): Promise<string> {
  const letter = await letterTo(organiser, mailbox, new RegExp(kind));
  return (await letter.locator(`a[href*="${kind}"]`).first().getAttribute('href'))!;
}

/** Follows a sign-in link as its person does: a link alone signs nobody in, so there is a button to be pressed. */
export async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await Promise.all([
    page.waitForURL((url) => url.href !== link),
    page.locator('main form').getByRole('button').click(),
  ]);
}
