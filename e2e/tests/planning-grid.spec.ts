// A day of the programme by rooms: items are moved and made longer with pointer, finger and keys.

import type { BrowserContextOptions, Locator, Page } from '@playwright/test';
import type { Demo } from '../demo.ts';
import { add, inGrid, inList, titled } from '../planning.ts';
import { press } from '../registering.ts';
import { expect, group } from '../site.ts';

/** An organiser where there is room for a grid, whatever size was dealt. */
async function atDesk(demo: Demo, stranger: (options: BrowserContextOptions) => Promise<Page>): Promise<Page> {
  const page = await stranger({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });
  await page.goto(demo.ready.links.organiser);
  await page.locator('main form').getByRole('button').click();
  await page.waitForURL((url) => url.href !== demo.ready.links.organiser);
  return page;
}

group('a day by rooms', {
  'an organiser plans by dragging and with keys, and takes the last move back': async ({ enter, soundPage, variant }) => {
    const page = await enter('organiser');
    const title = titled(variant.language, 'Evening of poetry');
    await add(page, variant.language, title, '21:00', '21:30');
    await soundPage(page);
    if (variant.size === 'phone') {
      // A list, and the form: there is no room for a grid.
      await expect(inList(page, title)).toBeVisible();
      await expect(page.locator('plan-grid')).toBeHidden();
      return;
    }
    const item = inGrid(page, title);
    await expect(item).toHaveAttribute('data-from', String(21 * 60));
    await item.scrollIntoViewIfNeeded();
    await drag(page, item, 0, 80);
    await expect(inGrid(page, title)).toHaveAttribute('data-from', String(21 * 60 + 40));

    await inGrid(page, title).getByRole('link').focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await expect(inGrid(page, title)).toHaveAttribute('data-from', String(21 * 60 + 40));
    await inGrid(page, title).getByRole('link').focus();
    await page.keyboard.press('m');
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(inGrid(page, title)).toHaveAttribute('data-from', String(21 * 60 + 20));
    await inGrid(page, title).getByRole('link').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(inGrid(page, title)).toHaveAttribute('data-from', String(21 * 60 + 25));

    await page.locator('.plan-tools button').click();
    await expect(inGrid(page, title)).toHaveAttribute('data-from', String(21 * 60 + 20));
    await soundPage(page);
  },

  'an item is made longer by its lower edge, and longer and shorter with keys': async ({ demo, stranger, soundPage, variant }) => {
    const page = await atDesk(demo, stranger);
    const title = titled(variant.language, 'Reading');
    await add(page, variant.language, title, '20:30', '21:00');
    const item = inGrid(page, title);
    await item.scrollIntoViewIfNeeded();
    await drag(page, item, 0, 40, 'end');
    await expect(item).toHaveAttribute('data-to', String(21 * 60 + 20));
    await expect(item).toHaveAttribute('data-from', String(20 * 60 + 30));

    await item.getByRole('link').focus();
    // The key that carries an L, on a Cyrillic keyboard.
    await pressed(page, 'д', 'KeyL');
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowDown');
    await expect(item).toHaveAttribute('data-place', '20:30 – 21:30');
    await page.keyboard.press('Escape');
    await expect(item).toHaveAttribute('data-to', String(21 * 60 + 20));
    await item.getByRole('link').focus();
    await page.keyboard.press('l');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(item).toHaveAttribute('data-to', String(21 * 60 + 5));
    await soundPage(page);
    await page.locator('.plan-tools button').click();
    await expect(item).toHaveAttribute('data-to', String(21 * 60 + 20));
  },

  'an item goes to another day by its tab or with keys, and comes back': async ({ demo, stranger, soundPage, variant }) => {
    const page = await atDesk(demo, stranger);
    const title = titled(variant.language, 'Night walk');
    const day = await add(page, variant.language, title, '17:00', '17:30');
    const tabs = page.locator('.tabs a');
    const at = (await tabs.evaluateAll((all, shown) => all.findIndex((tab) => (tab as HTMLAnchorElement).href.endsWith(`day=${shown}`)), day))!;
    const other = at + 1 < (await tabs.count()) ? at + 1 : at - 1;
    const there = new URL((await tabs.nth(other).getAttribute('href'))!, page.url()).href;
    const back = page.locator('.plan-tools button');

    const item = inGrid(page, title);
    await item.evaluate((it) => it.scrollIntoView({ block: 'center', inline: 'center' }));
    const box = (await item.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + 6);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 30, { steps: 3 });
    // While something is dragged the tabs are there, wherever the page is.
    const tab = (await tabs.nth(other).boundingBox())!;
    await page.mouse.move(tab.x + tab.width / 2, tab.y + tab.height / 2, { steps: 5 });
    await expect(tabs.nth(other)).toHaveClass(/plan-target/);
    await page.mouse.up();
    await expect(item).toHaveCount(0);
    await expect(page.locator('#toasts')).toContainText(title);
    await soundPage(page);
    await back.click();
    await expect(item).toHaveAttribute('data-from', String(17 * 60));

    await item.getByRole('link').focus();
    await page.keyboard.press('m');
    await page.keyboard.press(other > at ? 'PageDown' : 'PageUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(item).toHaveCount(0);
    await expect(back).toBeFocused();
    await page.goto(there);
    await expect(inGrid(page, title)).toHaveAttribute('data-from', String(17 * 60 + 5));
  },

  'an item goes to another room by dragging or with keys, and comes back': async ({ demo, stranger, soundPage, variant }) => {
    const page = await atDesk(demo, stranger);
    const title = titled(variant.language, 'Panel');
    await add(page, variant.language, title, '19:30', '20:00');
    // It is in no room yet: that column is the last one.
    const columns = page.locator('plan-grid .plan-column');
    const ids = await columns.evaluateAll((all) => all.map((column) => (column as HTMLElement).dataset['column'] ?? ''));
    const [near, far] = [ids.at(-2)!, ids.at(-3)!];
    const item = inGrid(page, title);
    await expect(item).toHaveAttribute('data-column', '');
    await item.evaluate((it) => it.scrollIntoView({ block: 'center', inline: 'center' }));
    const [own, beside] = [(await item.boundingBox())!, (await columns.nth(ids.length - 2).boundingBox())!];
    await drag(page, item, beside.x + beside.width / 2 - own.x - own.width / 2, 0);
    await expect(item).toHaveAttribute('data-column', near);
    await expect(item).toHaveAttribute('data-own-room', near);
    await expect(item).toHaveAttribute('data-from', String(19 * 60 + 30));

    const name = await page.locator(`#plan th[data-column="${far}"]`).getAttribute('data-name');
    await item.getByRole('link').focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowLeft');
    await expect(item).toHaveAttribute('data-place', `19:30 · ${name}`);
    await page.keyboard.press('Escape');
    await expect(item).toHaveAttribute('data-column', near);
    await item.getByRole('link').focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(item).toHaveAttribute('data-column', far);
    await soundPage(page);

    const back = page.locator('.plan-tools button');
    await back.click();
    await expect(item).toHaveAttribute('data-column', near);
    await page.goto((await inList(page, title).locator('a').getAttribute('href'))!);
    await expect(page.locator('[name="room"]')).toHaveValue(near);
  },

  'another time that a hint proposes is taken, and taken back': async ({ demo, stranger, variant }) => {
    const page = await atDesk(demo, stranger);
    const [first, second] = [titled(variant.language, 'Before'), titled(variant.language, 'After')];
    for (const [title, from, to] of [[first, '23:00', '23:10'], [second, '23:05', '23:15']] as const) {
      await add(page, variant.language, title, from, to);
      await page.goto((await inList(page, title).locator('a').getAttribute('href'))!);
      // The first is a whole house, in which several things may happen at once.
      await page.locator('[name="room"]').selectOption({ index: 2 });
      await press(page.locator('#item button.button-primary'));
    }
    const hint = page.locator('.plan-hint').filter({ hasText: first }).filter({ hasText: second });
    await hint.locator('form[data-mend] button').last().click();
    await expect(hint).toHaveCount(0);
    await expect(inGrid(page, second)).toHaveAttribute('data-from', String(23 * 60 + 10));
    await page.locator('.plan-tools button').click();
    await expect(inGrid(page, second)).toHaveAttribute('data-from', String(23 * 60 + 5));
    await expect(hint).toBeVisible();
  },

  'a finger lifts an item by resting on it, and scrolls where it does not rest': async ({ demo, stranger, soundPage, variant }) => {
    const page = await stranger({ viewport: { width: 1024, height: 768 }, isMobile: true, hasTouch: true });
    await page.goto(demo.ready.links.organiser);
    await page.locator('main form').getByRole('button').click();
    await page.waitForURL((url) => url.href !== demo.ready.links.organiser);
    const title = titled(variant.language, 'Evening of songs');
    await add(page, variant.language, title, '12:00', '12:30');
    const finger = await fingerOn(page);
    const item = inGrid(page, title);
    await item.evaluate((it) => it.scrollIntoView({ block: 'center', inline: 'center' }));

    // It rests: the item comes along, and says where it would go.
    const [x, y] = await middleOf(item);
    await finger('touchStart', x, y);
    await expect(item).toHaveClass(/plan-held/);
    for (let step = 1; step <= 8; step++) await finger('touchMove', x, y + 10 * step);
    await expect(item).toHaveAttribute('data-place', /^12:40 · /);
    await expect(page.locator('.plan-target')).toHaveCount(1);
    await finger('touchEnd');
    await expect(inGrid(page, title)).toHaveAttribute('data-from', String(12 * 60 + 40));
    await expect(page).toHaveURL(/\/planning\?day=/);
    await soundPage(page);
    await page.locator('.plan-tools button').tap();
    await expect(inGrid(page, title)).toHaveAttribute('data-from', String(12 * 60));

    // It does not rest: the day scrolls, and nothing is lifted. What others change meanwhile may stop a scroll: then once more.
    await expect(async () => {
      await inGrid(page, title).evaluate((it) => it.scrollIntoView({ block: 'center', inline: 'center' }));
      const [left, top] = await middleOf(inGrid(page, title));
      // The first slip is under way before the browser has answered the touch: on a busy machine that takes as long as a rest.
      await Promise.all([finger('touchStart', left, top), finger('touchMove', left, top - 15)]);
      for (let step = 2; step <= 10; step++) await finger('touchMove', left, top - 15 * step);
      await finger('touchEnd');
      await expect.poll(async () => (await middleOf(inGrid(page, title)))[1], { timeout: 2_000 }).toBeLessThan(top - 50);
    }).toPass();
    await expect(page.locator('.plan-held')).toHaveCount(0);
    await expect(inGrid(page, title)).toHaveAttribute('data-from', String(12 * 60));

    // A tap opens it.
    await inGrid(page, title).getByRole('link').tap();
    await expect(page).toHaveURL(/\/planning\/items\//);
  },
});

/** By the beginning of an item, or by its end. */
async function drag(page: Page, item: Locator, across: number, down: number, by: 'start' | 'end' = 'start'): Promise<void> {
  const box = (await item.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, by === 'start' ? box.y + 6 : box.y + box.height - 3];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + across / 2, y + down / 2, { steps: 4 });
  await page.mouse.move(x + across, y + down, { steps: 4 });
  await page.mouse.up();
}

/** A key that gives another letter than on a Latin keyboard. */
async function pressed(page: Page, key: string, code: string): Promise<void> {
  await page.evaluate(
    ([key, code]) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: key!, code: code!, bubbles: true, cancelable: true })),
    [key, code],
  );
}

/** A finger, as the browser hears of it from a screen. */
async function fingerOn(page: Page): Promise<(type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y?: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (type, x = 0, y = 0) => {
    const touchPoints = type === 'touchEnd' ? [] : [{ x, y }];
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
}

/** In one look, for the day may be drawn anew between two. */
function middleOf(item: Locator): Promise<[number, number]> {
  return item.evaluate((it) => {
    const box = it.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
  });
}
