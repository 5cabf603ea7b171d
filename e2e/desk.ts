// The desk on site, as those who sit there use it.

import type { Page, Route } from '@playwright/test';
import { expect } from './site.ts';
import { at, send } from './registering.ts';
import type { Invented } from './persons.ts';

/** Enters somebody who comes without a registration; their page at the desk is then open. Answers its address. */
export async function walkIn(desk: Page, person: Invented, category = 'guest', delegation = ''): Promise<string> {
  const { language } = at(desk);
  await desk.goto(`/${language}/desk/new`);
  const form = desk.locator('main form:has([name="family_name"])');
  await form.locator('[name="family_name"]').fill(person.family);
  await form.locator('[name="given_name"]').fill(person.given);
  await form.locator('[name="latin_family"]').fill(person.latinFamily);
  await form.locator('[name="latin_given"]').fill(person.latinGiven);
  await form.locator('[name="email"]').fill(person.email);
  await form.locator('[name="category"]').selectOption(category);
  await form.locator('[name="delegation"]').selectOption(delegation);
  await form.locator('[name="language"]').selectOption(person.language);
  // Nobody here asks whether they are there already; the desk does, in a test of its own.
  await form.evaluate((it) => it.insertAdjacentHTML('beforeend', '<input type="hidden" name="sure" value="yes">'));
  await send(form);
  await expect(desk).toHaveURL(/\/desk\/[0-9a-f-]{36}$/);
  return new URL(desk.url()).pathname;
}

/** Takes every step that is open for whoever's page is shown. */
export async function clear(desk: Page): Promise<void> {
  await send(desk.locator('form[action$="/clear"]'));
  await expect(desk.locator('.notice-ok')).toBeVisible();
}

/** Prints the badge of whoever's page is shown, or prints it anew; answers the PDF, which comes in a window of its own. */
export async function print(desk: Page, again = false): Promise<Buffer> {
  const word = again ? 'reprint' : 'print';
  const state = desk.locator('main live-part');
  const before = await state.textContent();
  const pdf = await nextPdf(desk, `**/${word}`);
  if (again) await desk.locator(`details.confirm:has(form[action$="/${word}"]) summary`).click();
  // Asked for in the same window: the request of a window that is only opening may pass by whoever waits for it.
  const form = desk.locator(`form[action$="/${word}"]`);
  await expect(form).toHaveAttribute('target', /./);
  await form.evaluate((it: HTMLFormElement) => { it.target = '_self'; });
  await form.locator('button.button-primary').click({ noWaitAfter: true });
  const bytes = await pdf();
  // The page says by itself what is printed now: another number, or another button.
  await expect.poll(() => state.textContent()).not.toBe(before);
  return bytes;
}

/** The file that the next such request is answered with; the browser is told that there is nothing to show. Requests are
 * looked at from when this returns. */
async function nextPdf(page: Page, address: string): Promise<() => Promise<Buffer>> {
  let looked: Promise<unknown> = Promise.resolve();
  const file = new Promise<Buffer>((given, failed) => {
    const look = async (route: Route) => {
      const answer = await route.fetch();
      expect(answer.headers()['content-type']).toBe('application/pdf');
      const bytes = await answer.body();
      await route.fulfill({ status: 204 });
      given(bytes);
    };
    looked = page.context().route(address, (route) => look(route).catch(failed), { times: 1 });
  });
  await looked;
  return () => file;
}
