// The list of speakers: whose turn it is by the rules, what a moderator may say against them, and one list over two halls.

import type { Locator, Page } from '@playwright/test';
import { expect, group } from '../site.ts';
import { begin, hall, openConsole, putOn, rows, speaker, toasts } from '../stage.ts';

const names = (page: Page) => rows(page).locator('strong').allTextContents();

/** The word of another hall than this one, as the page of the stage leads to it. */
async function anotherHall(page: Page, language: string): Promise<string> {
  await page.goto(`/${language}/stage`);
  const consoles = await page.locator('.card a.button-primary').evaluateAll((all) => all.map((it) => it.getAttribute('href') ?? ''));
  return consoles.map((href) => href.split('/').at(-1)!).find((word) => word !== hall)!;
}

/** The rules of the list. */
const rules = (page: Page) => page.locator('form[action$="/rules"]');

/** Ticks boxes of the rules, or takes the ticks away, and saves them. */
async function rule(page: Page, boxes: Locator[], on: boolean): Promise<void> {
  await rules(page).evaluate((form) => form.closest('details')?.setAttribute('open', ''));
  for (const box of boxes) await box.setChecked(on);
  const saved = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().endsWith('/rules'));
  await rules(page).locator('.actions button').click();
  await saved;
}

/** Opens what can be said of a row against the rules. */
async function outOfTurn(page: Page, row: number): Promise<void> {
  await rows(page).nth(row).locator('details').evaluate((it: HTMLDetailsElement) => { it.open = true; });
}

/** Moves a row to a place, with a reason. */
async function move(page: Page, row: number, place: number, reason: string): Promise<void> {
  await outOfTurn(page, row);
  await rows(page).nth(row).locator('[name="reason"]').fill(reason);
  await rows(page).nth(row).locator('[name="place"]').fill(String(place));
  await rows(page).nth(row).locator('.actions button').first().click();
}

group('the list of speakers', {
  'one list over two halls takes turns between them, and both see the same': async ({ enter, stranger, soundPage, variant }) => {
    const [one, other, screen, second] = [await enter('organiser'), await enter('organiser'), await stranger(), await stranger()];
    const { language } = variant;
    const there = await anotherHall(one, language);
    await begin(one, language);
    const item = await one.locator('select[name="to"]').inputValue();
    await openConsole(other, language, there);
    await other.locator('select[name="to"]').selectOption(item);
    await other.locator('form:has(select[name="to"]) button').click();
    await expect(other.locator('.console-keys')).toBeVisible();
    const name = (await other.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const shared = rules(one).getByLabel(name, { exact: true });
    const weighed = ['protocol_first', 'first_timers', 'balance'].map((rule) => rules(one).locator(`[name="${rule}"]`));
    await rule(one, weighed, false);
    await rule(one, [shared], true);
    await putOn(one, 0);
    await one.locator('body').press('n');
    await expect(speaker(other)).toBeVisible();
    await putOn(one, 1);
    await expect(rows(other)).toHaveCount(1);
    const [waits = ''] = await names(one);
    await putOn(other, 2);
    // It is the turn of the other hall, whoever has waited longer.
    await expect(rows(one)).toHaveCount(2);
    await expect.poll(async () => (await names(one))[1]).toBe(waits);
    const [next = ''] = await names(one);
    expect(await names(other)).toEqual([next, waits]);
    await soundPage(one);
    await screen.goto(`/${language}/hall/${hall}`);
    await second.goto(`/${language}/hall/${there}`);
    await other.locator('body').press('n');
    await expect(speaker(one)).toHaveText(next);
    const shown = screen.locator('.screen-speaker');
    await expect(screen.locator('.screen-next li')).toHaveCount(1);
    await expect(second.locator('.screen-next li')).toHaveCount(1);
    await expect(second.locator('.screen-speaker')).toHaveText((await shown.textContent()) ?? '');
    // As it was before, for whoever comes to these halls next.
    await rule(one, weighed, true);
    await rule(one, [shared], false);
    await openConsole(other, language, there);
    await other.locator('select[name="to"]').selectOption('');
    await other.locator('form:has(select[name="to"]) button').click();
    await expect(other.locator('.console-keys')).toHaveCount(0);
    await begin(one, language);
  },

  'a point of order comes first and a right of reply last, whoever has waited longer or was moved': async ({ enter, soundPage, variant }) => {
    const page = await enter('organiser');
    await begin(page, variant.language);
    const form = page.locator('form[action$="/put-on"]').first();
    const ask = async (kind: string, index: number): Promise<string[]> => {
      await form.locator('[name="kind"]').selectOption(kind);
      await putOn(page, index);
      return names(page);
    };
    const [reply = ''] = await ask('right', 0);
    await ask('speech', 1);
    const before = await ask('speech', 3);
    expect(before[2]).toBe(reply);
    await move(page, 1, 1, '07:30');
    const [first = '', second = ''] = before;
    await expect.poll(() => names(page)).toEqual([second, first, reply]);
    expect((await ask('point', 2)).slice(1)).toEqual([second, first, reply]);
    await soundPage(page);
    await form.locator('[name="kind"]').selectOption('speech');
    await begin(page, variant.language);
  },

  'whoever is moved against the rules is moved with a reason that stands beside them, and back': async ({ enter, soundPage, variant }) => {
    const [page, other] = [await enter('organiser'), await enter('organiser')];
    await begin(page, variant.language);
    await putOn(page, 0);
    await putOn(page, 1);
    await openConsole(other, variant.language);
    const [first = '', second = ''] = await names(page);
    await outOfTurn(page, 1);
    await rows(page).nth(1).locator('[name="place"]').fill('1');
    await rows(page).nth(1).locator('.actions button').first().click();
    await expect(toasts(page).first()).toBeVisible();
    expect(await names(page)).toEqual([first, second]);
    const reason = `07:30 → ${Date.now()}`;
    await move(page, 1, 1, reason);
    await expect.poll(() => names(page)).toEqual([second, first]);
    await expect(rows(page).first()).toContainText(reason);
    await expect(rows(other).first()).toContainText(reason);
    await soundPage(page);
    await outOfTurn(page, 0);
    await rows(page).first().locator('[name="reason"]').fill('07:31');
    await rows(page).first().locator('[formaction$="/by-rules"]').click();
    await expect.poll(() => names(page)).toEqual([first, second]);
    await begin(page, variant.language);
  },
});
