// How people fill in the form about a person, whoever fills it in: a head, the invited one, the public, the desk.

import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';
import type { Invented } from './persons.ts';

/** A photo as a telephone gives it: a real JPEG, as large as the form wants at least. */
export async function portrait(page: Page): Promise<Buffer> {
  const context = await page.context().browser()!.newContext({ viewport: { width: 480, height: 600 } });
  const studio = await context.newPage();
  await studio.setContent(`<body style="margin:0;background:#dfe7ea;display:grid;place-items:end center;height:100vh">
    <svg width="360" height="480" viewBox="0 0 36 48"><circle cx="18" cy="14" r="10" fill="#b98560"/>
    <path d="M2 48c0-14 8-20 16-20s16 6 16 20z" fill="#28506b"/></svg>`);
  const jpeg = await studio.screenshot({ type: 'jpeg', quality: 80 });
  await context.close();
  return jpeg;
}

/** Fills in what the form asks of these; whatever else it insists on gets an answer of its kind. */
export async function fillIn(form: Locator, person: Invented): Promise<void> {
  const known: Record<string, string> = {
    family_name: person.family,
    given_name: person.given,
    latin_family: person.latinFamily,
    latin_given: person.latinGiven,
    passport_name: `${person.latinFamily} ${person.latinGiven}`,
    email: person.email,
    position: 'Coordinator',
    organisation: 'Bridge of Friendship',
    birth_date: person.birthDate,
  };
  for (const [name, value] of Object.entries(known)) {
    const field = form.locator(`[name="${name}"]`);
    if (await field.count()) await field.fill(value);
  }
  await form.locator('select[name="language"]').selectOption(person.language);
  await answerTheRest(form);
}

async function answerTheRest(form: Locator): Promise<void> {
  for (const field of await form.locator(':is(input, select, textarea)[required]').all()) {
    const { kind, empty } = await field.evaluate((it) => ({
      kind: it instanceof HTMLInputElement ? it.type : it.tagName.toLowerCase(),
      empty: it instanceof HTMLInputElement && it.type === 'checkbox' ? !it.checked : (it as HTMLInputElement).value === '',
    }));
    if (!empty) continue;
    if (kind === 'checkbox') await field.check();
    else if (kind === 'select') await field.selectOption({ index: 1 });
    else if (kind === 'file') await field.setInputFiles({ name: 'portrait.jpg', mimeType: 'image/jpeg', buffer: await portrait(form.page()) });
    else if (kind === 'date') await field.fill('1984-03-21');
    else await field.fill('Bridge');
  }
}

/** The form of the page about a person. */
export function personForm(page: Page): Locator {
  return page.locator('main form:has([name="family_name"])');
}

/** Sends a form by its own button and waits for the page that answers. */
export async function send(form: Locator): Promise<void> {
  await press(form.locator('button:not([type="button"])').first());
}

/** Presses a button that sends a form, and waits for the page that answers. */
export async function press(button: Locator): Promise<void> {
  const page = button.page();
  const sent = page.waitForRequest((request) => request.isNavigationRequest() && request.method() === 'POST');
  const shown = page.waitForEvent('domcontentloaded');
  await button.click();
  await Promise.all([sent, shown]);
}

/** A head enters somebody of their delegation by the page; answers the page of the delegation, which says so. */
export async function nominate(page: Page, category: string, person: Invented): Promise<void> {
  const { language } = at(page);
  await page.goto(`/${language}/delegation/kazakhstan/nominate/${category}`);
  await fillIn(personForm(page), person);
  await send(personForm(page));
  await expect(page.locator('main .notice').first()).toBeVisible();
  await expect(page).toHaveURL(/\/delegation\/kazakhstan$/);
}

/** Gives a delegation room for whoever the tests nominate; answers nothing. The quota is the organiser's to change. */
export async function makeRoom(organiser: Page, category: string, places: number): Promise<void> {
  const { language } = at(organiser);
  await organiser.goto(`/${language}/delegation/kazakhstan/quotas`);
  const form = organiser.locator('main form.form-card');
  await form.locator(`[name$="${category}"]`).fill(String(places));
  await send(form);
}

/** The language and the path of the page that is shown. */
export function at(page: Page): { language: string; path: string } {
  const [, language = '', ...rest] = new URL(page.url()).pathname.split('/');
  return { language, path: `/${rest.join('/')}` };
}
