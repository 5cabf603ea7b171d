// Letters, as the organiser sees them in the outbox: the demo sends none, so that this is where people find theirs.

import type { Locator, Page } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Demo } from './demo.ts';
import { expect } from './site.ts';
import type { Invented } from './persons.ts';
import { at, send } from './registering.ts';

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

/** Asks for a letter with a sign-in link; answers when, in milliseconds. */
export async function askForALink(page: Page, language: string, person: Invented): Promise<number> {
  const askedAtMs = Date.now();
  await page.goto(`/${language}/sign-in`);
  await page.locator('[name="email"]').fill(person.email);
  await send(page.locator('main form:has([name="email"])'));
  return askedAtMs;
}

/**
 * The sign-in link that somebody has asked for. Nobody else sees it, the organiser neither: without a mail server its
 * letter lies in the demo's folder alone.
 */
export function askedLink(demo: Demo, mailbox: string, askedAtMs: number): Promise<string> {
  return addressInFolder(demo, mailbox, askedAtMs, /https?:\/\/\S+\/sign-in\/[\w-]+/);
}

/** An address in a letter to that mailbox, written since then, whoever else may see the letter. */
export async function addressInFolder(demo: Demo, mailbox: string, sinceMs: number, kind: RegExp): Promise<string> {
  const folder = join(demo.data, 'outbox');
  let link: string | undefined;
  await expect(async () => {
    for (const name of (await readdir(folder)).filter((name) => writtenAtMs(name) >= sinceMs)) {
      const letter = await readFile(join(folder, name), 'utf8');
      if (!letter.includes(`To: ${mailbox}`)) continue;
      link = kind.exec(bodyOf(letter))?.[0];
      if (link) break;
    }
    expect(link, `${kind} in a letter to ${mailbox}`).toBeDefined();
    // A demo that has just begun has a thousand tickets to make and letters to send before.
  }).toPass({ timeout: 90_000 });
  return link!;
}

/** The text of a letter as far as addresses go, out of base64 or quoted-printable (RFC 2045). */
function bodyOf(letter: string): string {
  const body = letter.slice(letter.search(/\r?\n\r?\n/));
  if (/^Content-Transfer-Encoding: base64/im.test(letter)) return Buffer.from(body, 'base64').toString();
  return body.replace(/=\r?\n/g, '').replaceAll('=3D', '=');
}

/** Letters are named by their ids, which begin with the time (UUIDv7, RFC 9562). */
function writtenAtMs(name: string): number {
  return Number.parseInt(name.replaceAll('-', '').slice(0, 12), 16);
}

/** Follows a sign-in link as its person does: a link alone signs nobody in, so there is a button to be pressed. */
export async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await Promise.all([
    page.waitForURL((url) => url.href !== link),
    page.locator('main form').getByRole('button').click(),
  ]);
}
