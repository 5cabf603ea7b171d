// Planning the programme: a day by rooms, with pointer, finger and keys; what items say in each language; two editors at
// once; drafts that become a version; places, and who cannot take part when.

import type { BrowserContextOptions, Locator, Page } from '@playwright/test';
import type { Demo } from '../demo.ts';
import { press } from '../registering.ts';
import { expect, group } from '../site.ts';

/** Adds an item on the day that is shown, by its form. */
async function add(page: Page, language: string, title: string, from: string, to: string): Promise<string> {
  await page.goto(`/${language}/planning`);
  const day = await page.locator('#plan').getAttribute('data-day');
  await page.goto(`/${language}/planning/new?day=${day}`);
  await page.locator(`[name="title-${language}"]`).fill(title);
  await page.locator('[name="starts"]').fill(`${day}T${from}`);
  await page.locator('[name="ends"]').fill(`${day}T${to}`);
  await press(page.locator('#item button.button-primary'));
  await expect(page).toHaveURL(/\/planning\?day=/);
  return day!;
}

function inGrid(page: Page, title: string): Locator {
  return page.locator('plan-grid [data-item]').filter({ has: page.getByRole('link', { name: title, exact: true }) });
}

function inList(page: Page, title: string): Locator {
  return page.locator('#plan [data-item]').filter({ hasText: title });
}

/** An organiser where there is room for a grid, whatever size was dealt. */
async function atDesk(demo: Demo, stranger: (options: BrowserContextOptions) => Promise<Page>): Promise<Page> {
  const page = await stranger({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });
  await page.goto(demo.ready.links.organiser);
  await page.locator('main form').getByRole('button').click();
  await page.waitForURL((url) => url.href !== demo.ready.links.organiser);
  return page;
}

const unique = (what: string): string => `${what} ${Math.random().toString(36).slice(2, 8)}`;

group('planning', {
  'an organiser plans by dragging and with keys, and takes the last move back': async ({ enter, soundPage, variant }) => {
    const page = await enter('organiser');
    const title = unique('Evening of poetry');
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
    const title = unique('Reading');
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
    const title = unique('Night walk');
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

  'the text of an address is typed in two languages, compared, and read by nobody before its time': async ({
    enter,
    stranger,
    soundPage,
    problems,
    variant,
  }) => {
    const page = await enter('organiser');
    const language = variant.language;
    const other = language === 'kk' ? 'hu' : 'kk';
    // It is published: in the letters of its language, as all else there.
    const isCyrillic = ['kk', 'ky', 'ru'].includes(language);
    const title = isCyrillic ? `Сөз ${Date.now()}` : unique('Message of the mayor');
    const [words, theirs] = [unique('Dear friends'), unique('Қымбатты достар')];
    await page.goto(`/${language}/planning`);
    await page.locator('a[href*="kind=address"]').click();
    const day = (await page.locator('[name="starts"]').inputValue()).slice(0, 10);
    await expect(page.locator('[name="kind"]')).toHaveValue('address');
    await expect(page.locator('[name="role-0"]')).toHaveValue('author');
    await expect(page.locator('[name="role-1"]')).toHaveValue('reader');
    await page.locator('[name="who-0"]').fill('Hqzx Wvkjq');
    await page.locator(`[name="description-${language}"]`).fill(`${words}\n\nWelcome.`);
    await page.locator('details.more-languages').filter({ has: page.locator(`[name="description-${other}"]`) }).locator('summary').click();
    await page.locator(`[name="description-${other}"]`).fill(theirs);
    await soundPage(page);

    // Without a title it is not saved, and nothing that was typed is lost.
    problems.expect(/^422 POST /);
    await page.locator('#item button.button-primary').click();
    await expect(page.locator('.error-summary')).toBeVisible();
    await expect(page.locator(`[name="description-${language}"]`)).toHaveValue(`${words}\n\nWelcome.`);
    await expect(page.locator(`[name="description-${other}"]`)).toHaveValue(theirs);
    await page.locator(`[name="title-${language}"]`).fill(title);
    await press(page.locator('#item button.button-primary'));

    await page.goto(`/${language}/planning/changes`);
    const changed = page.locator('li.card').filter({ hasText: title });
    await expect(changed).toContainText(words);
    await expect(changed).toContainText(theirs);
    await soundPage(page);
    await press(page.locator('main form button.button-primary'));
    await expect(page.locator('section[aria-labelledby="changed"]')).toContainText(words);

    const visitor = await stranger();
    await expect(async () => {
      await visitor.goto(`/${language}/programme?day=${day}`);
      await visitor.getByRole('link', { name: title }).first().click({ timeout: 1000 });
    }).toPass();
    await expect(visitor.getByRole('heading', { name: title })).toBeVisible();
    await expect(visitor.getByText(words)).toHaveCount(0);
    await expect(visitor.getByText('Hqzx Wvkjq')).toBeVisible();
    await soundPage(visitor);
  },

  'two editors at once lose nothing': async ({ enter, soundPage, problems, variant }) => {
    const [one, other] = [await enter('organiser'), await enter('organiser')];
    const title = unique('Round table');
    await add(one, variant.language, title, '20:00', '20:30');
    const href = await inList(one, title).locator('a').getAttribute('href');
    await one.goto(href!);
    await other.goto(href!);
    await one.locator('[name="expected"]').fill('41');
    await press(one.locator('#item button.button-primary'));
    await other.locator(`[name="title-${variant.language}"]`).fill(`${title} 2`);
    problems.expect(/^422 POST /);
    await other.locator('#item button.button-primary').click();
    await expect(other.locator('section[aria-labelledby="theirs"]')).toContainText('41');
    await expect(other.locator(`[name="title-${variant.language}"]`)).toHaveValue(`${title} 2`);
    await soundPage(other);
    await press(other.locator('#item button.button-primary'));
    await expect(inList(other, `${title} 2`)).toHaveCount(1);
  },

  'a draft is looked through, published and compared': async ({ enter, stranger, soundPage, variant }) => {
    const page = await enter('organiser');
    const title = unique('Farewell concert');
    const day = await add(page, variant.language, title, '22:00', '22:30');
    const visitor = await stranger();
    await visitor.goto(`/${variant.language}/programme?day=${day}`);
    await expect(visitor.getByText(title)).toHaveCount(0);
    await page.goto(`/${variant.language}/planning/changes`);
    await expect(page.getByText(title).first()).toBeVisible();
    await soundPage(page);
    await press(page.locator('main form button.button-primary'));
    await expect(page).toHaveURL(/\/planning\/versions/);
    await expect(page.locator('section[aria-labelledby="changed"]')).toContainText(title);
    await soundPage(page);
    await expect(async () => {
      await visitor.goto(`/${variant.language}/programme?day=${day}`);
      await expect(visitor.getByText(title)).toHaveCount(1, { timeout: 1000 });
    }).toPass();
  },

  'without a script a clash is named and mended with one press': async ({ demo, stranger, variant }) => {
    const page = await stranger({ javaScriptEnabled: false });
    await page.goto(demo.ready.links.organiser);
    await page.locator('main form').getByRole('button').click();
    const [first, second] = [unique('First'), unique('Second')];
    await add(page, variant.language, first, '22:40', '22:50');
    await page.goto((await inList(page, first).locator('a').getAttribute('href'))!);
    // The first is a whole house, in which several things may happen at once.
    const room = await page.locator('[name="room"] option').nth(2).getAttribute('value');
    for (const title of [first, second]) {
      if (title === second) {
        await add(page, variant.language, second, '22:45', '22:55');
        await page.goto((await inList(page, second).locator('a').getAttribute('href'))!);
      }
      await page.locator('[name="room"]').selectOption(room);
      await press(page.locator('#item button.button-primary'));
    }
    const hint = page.locator('.plan-hint').filter({ hasText: first }).filter({ hasText: second });
    await expect(hint).toBeVisible();
    await press(hint.locator('form button').last());
    await expect(page.locator('.plan-hint').filter({ hasText: first }).filter({ hasText: second })).toHaveCount(0);
  },

  'a finger lifts an item by resting on it, and scrolls where it does not rest': async ({ demo, stranger, soundPage, variant }) => {
    const page = await stranger({ viewport: { width: 1024, height: 768 }, isMobile: true, hasTouch: true });
    await page.goto(demo.ready.links.organiser);
    await page.locator('main form').getByRole('button').click();
    await page.waitForURL((url) => url.href !== demo.ready.links.organiser);
    const title = unique('Evening of songs');
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

  'places are added, used, removed with what is planned there, and brought back': async ({ enter, soundPage, variant }) => {
    const page = await enter('organiser');
    const places = `/${variant.language}/planning/places`;
    const [house, room, title] = [unique('Museum'), unique('Reading room'), unique('Lecture')];
    await page.goto(places);
    await soundPage(page);
    await page.locator('a[href*="/places/new?what=house"]').first().click();
    await page.locator(`[name="name-${variant.language}"]`).fill(house);
    await page.locator('[name="latitude"]').fill('40,372');
    await page.locator('[name="longitude"]').fill('49.853');
    await soundPage(page);
    await press(page.locator('main form button.button-primary'));
    const card = page.locator('.place-house').filter({ has: page.getByRole('heading', { name: house, exact: true }) });
    await expect(card.locator('a[href^="https://www.openstreetmap.org/?mlat=40.372"]')).toBeVisible();

    await card.locator('a[href*="/places/new?what=room"]').click();
    await page.locator(`[name="name-${variant.language}"]`).fill(room);
    await page.locator('[name="seats"]').fill('40');
    await page.locator('[name="equipment"][value="booths"]').check();
    await soundPage(page);
    await press(page.locator('main form button.button-primary'));
    await expect(card.locator('.place-rooms > li')).toHaveCount(1);

    await add(page, variant.language, title, '18:00', '18:20');
    await page.goto((await inList(page, title).locator('a').first().getAttribute('href'))!);
    const option = page.locator('[name="room"] option').filter({ hasText: room });
    await page.locator('[name="room"]').selectOption((await option.getAttribute('value'))!);
    await press(page.locator('#item button.button-primary'));

    await page.goto(places);
    await card.locator('a[href$="/remove"]').first().click();
    await expect(page.getByText(room)).toBeVisible();
    await expect(page.getByRole('link', { name: title })).toBeVisible();
    await soundPage(page);
    await press(page.locator('main form button.button-danger'));
    await expect(page).toHaveURL(/\/planning\/changes/);
    await page.goto(places);
    await expect(card).toHaveCount(0);
    for (const name of [house, room]) {
      await press(page.locator('section[aria-labelledby="removed"] li').filter({ hasText: name }).getByRole('button'));
    }
    await expect(card.locator('.place-rooms > li')).toHaveCount(1);
    await soundPage(page);
  },

  'somebody says when they cannot take part, and takes it back': async ({ enter, soundPage, variant }) => {
    const page = await enter('participant');
    const why = unique('A flight');
    await page.goto(`/${variant.language}/my-parts`);
    await page.locator('[name="from"]').fill('2025-11-24T18:00');
    await page.locator('[name="to"]').fill('2025-11-24T20:00');
    await page.locator('[name="reason"]').fill(why);
    await press(page.locator('form:has([name="reason"]) button.button-primary'));
    const entered = page.locator('section[aria-labelledby="absences"] li').filter({ hasText: why });
    await expect(entered).toBeVisible();
    await soundPage(page);
    await press(entered.getByRole('button'));
    await expect(entered).toHaveCount(0);
  },

  'travel times have a page, and nothing is asked of whoever was not asked': async ({ enter, soundPage, variant }) => {
    const page = await enter('organiser');
    await page.goto(`/${variant.language}/planning/ways`);
    await soundPage(page);
    await press(page.locator('main form button.button-primary'));
    await expect(page).toHaveURL(/\/planning\/places$/);
    const participant = await enter('participant');
    await participant.goto(`/${variant.language}/my-parts`);
    await soundPage(participant);
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
