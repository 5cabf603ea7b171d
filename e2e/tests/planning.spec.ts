// Planning the programme: what items say in each language; two editors at once; drafts that become a version; places, and
// who cannot take part when. The grid has a file of its own.

import { add, inList, titled, unique } from '../planning.ts';
import { press } from '../registering.ts';
import { expect, group } from '../site.ts';

group('planning', {
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
    const title = titled(language, 'Message of the mayor');
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
    const title = titled(variant.language, 'Round table');
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
    const title = titled(variant.language, 'Farewell concert');
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
    const [first, second] = [titled(variant.language, 'First'), titled(variant.language, 'Second')];
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

  'places are added, used, removed with what is planned there, and brought back': async ({ enter, soundPage, variant }) => {
    const page = await enter('organiser');
    const places = `/${variant.language}/planning/places`;
    const [house, room, title] = [titled(variant.language, 'Museum'), titled(variant.language, 'Reading room'), titled(variant.language, 'Lecture')];
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
    await entered.locator('details.confirm > summary').click();
    await press(entered.locator('details.confirm button.button-primary'));
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
