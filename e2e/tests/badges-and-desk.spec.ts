// Badges, and the desk on site: people in a row, each to be served in less than a minute.

import { clear, print, walkIn } from '../desk.ts';
import { linkTo, signIn } from '../outbox.ts';
import { somebody } from '../persons.ts';
import { portrait, press, send } from '../registering.ts';
import { qrOf, textOf } from '../tickets.ts';
import { expect, group } from '../site.ts';

group('badges and the desk', {
  'a badge is printed, and its bearer has it as a file too': async ({ enter, stranger, soundPage, variant }) => {
    const desk = await enter('organiser');
    const person = somebody(variant.language);
    await walkIn(desk, person);
    await clear(desk);
    await soundPage(desk);
    const badge = await print(desk);
    expect(badge.subarray(0, 5).toString()).toBe('%PDF-');
    expect(badge.length).toBeGreaterThan(5_000);
    await soundPage(desk);

    const bearer = await stranger();
    await signIn(bearer, await linkTo(desk, person.email));
    await qrOf(bearer);
    await soundPage(bearer);
    const href = await bearer.locator('.ticket a[href$=".pdf"]').getAttribute('href');
    const own = await bearer.request.get(href!);
    expect(own.headers()['content-type']).toBe('application/pdf');
    expect((await own.body()).subarray(0, 5).toString()).toBe('%PDF-');
  },

  'all badges of a delegation come in one file, which says how far it is': async ({ enter, soundPage, variant }) => {
    const organiser = await enter('organiser');
    // Tickets are made in the background; those of the demo are being made while it starts.
    await expect(async () => {
      await organiser.goto(`/${variant.language}/badges?asked=yes`);
      expect(await chosen()).toBeGreaterThanOrEqual(520);
    }).toPass({ timeout: 40_000 });
    await soundPage(organiser);
    const all = await chosen();
    await organiser.locator('form[data-search="chosen"] select[name="delegation"]').selectOption({ index: 6 });
    await expect.poll(chosen).toBeLessThan(all);
    const number = await chosen();
    await press(organiser.locator('#chosen form button.button-primary'));
    await expect(organiser.locator('.notice-ok')).toBeVisible();
    const run = organiser.locator('live-part li.card').first();
    await expect(run.locator('a[href$=".pdf"]')).toBeVisible({ timeout: 45_000 });
    await expect(run.locator('.chip')).toContainText(String(number));
    await soundPage(organiser);
    const file = await organiser.request.get((await run.locator('a[href$=".pdf"]').getAttribute('href'))!);
    const bytes = await file.body();
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(100_000);

    async function chosen(): Promise<number> {
      return Number(/\d+/.exec(await organiser.locator('#chosen [data-count]').innerText())![0]);
    }
  },

  'a badge that is printed anew ends the old ticket': async ({ enter, stranger, soundPage, variant }) => {
    const desk = await enter('organiser');
    const person = somebody(variant.language);
    const there = await walkIn(desk, person);
    await clear(desk);
    await print(desk);
    const bearer = await stranger();
    await signIn(bearer, await linkTo(desk, person.email));
    const lost = await textOf(await qrOf(bearer), bearer);
    await desk.goto(there);
    await print(desk, true);
    const found = await textOf(await qrOf(bearer), bearer);
    expect(found).not.toBe(lost);

    const door = await enter('door');
    for (const [code, verdict] of [[lost, 'replaced'], [found, 'ok']] as const) {
      await door.locator('[name="code"]').fill(code);
      await door.locator('[name="code"]').press('Enter');
      await expect(door.locator(`.verdict[data-code="${verdict}"]`)).toContainText(person.family);
    }
    await soundPage(door);
  },

  'a badge printed before its bearer was moved says so until it is printed anew': async ({ enter, soundPage, variant }) => {
    const desk = await enter('organiser');
    const there = await walkIn(desk, somebody(variant.language));
    await clear(desk);
    await print(desk);
    // Others warn of what a new photo opens again.
    const warning = desk.locator('main > .notice-warn, main live-part .notice-warn');
    await desk.goto(there.replace('/desk/', '/registration/'));
    await expect(warning).toHaveCount(0);

    await desk.locator('main a[href$="/move"]').click();
    const category = desk.locator('main select[name="category"]');
    const other = await category.locator('option:not(:checked):not([value=""])').first().textContent();
    await category.selectOption({ label: other!.trim() });
    await send(desk.locator('main form:has(select[name="category"])'));
    await press(desk.locator('button[name="sure"]'));
    await expect(warning).toBeVisible();
    await soundPage(desk);
    await desk.locator(`main a[href$="${there.replace(/^\/[^/]+/, '')}"]`).click();
    await clear(desk);
    await expect(warning).toBeVisible();
    await soundPage(desk);

    await desk.goto(`/${variant.language}/badges`);
    await desk.locator('main a[href*="which=outdated"]').click();
    await expect(desk.locator('#chosen [data-count]')).toContainText('1');
    await soundPage(desk);

    await desk.goto(there);
    await print(desk, true);
    await expect(warning).toHaveCount(0);
  },

  'somebody who walks in is photographed, cleared, and leaves with a badge': async ({ page, enter, soundPage, variant }) => {
    const face = await portrait(page);
    const desk = await enter('officer', { camera: face });
    const person = somebody(variant.language);
    await desk.goto(`/${variant.language}/desk`);
    await soundPage(desk);
    await desk.locator('[name="q"]').pressSequentially(person.family);
    await expect(desk.locator('#found [data-count]')).not.toBeEmpty();
    await desk.locator('.page-head a[href$="/desk/new"]').click();
    await soundPage(desk);
    await walkIn(desk, person);

    const camera = desk.locator('photo-camera');
    await camera.locator('[data-do="start"]').click();
    await expect(camera.locator('video')).toBeVisible();
    await expect.poll(() => camera.locator('video').evaluate((it) => (it as HTMLVideoElement).videoWidth)).toBeGreaterThan(0);
    await camera.locator('[data-do="take"]').click();
    await expect(camera.locator('[data-do="again"]')).toBeVisible();
    await press(desk.locator('form[action$="/photo"] .actions > button:not([type="button"])'));
    await expect(desk.locator('main img.photo')).toBeVisible();
    await soundPage(desk);

    await clear(desk);
    expect((await print(desk)).subarray(0, 5).toString()).toBe('%PDF-');
    await send(desk.locator('form[action$="/hand-out"]'));
    await expect(desk.locator('.notice-ok')).toBeVisible();
    await expect(desk.locator('main live-part .chip-ok')).toBeVisible();
    await soundPage(desk);
  },

  'a form of the desk with a fault gives back what was typed': async ({ enter, problems, soundPage, variant }) => {
    const desk = await enter('officer');
    problems.expect(/^422 POST .*\/desk\/new/);
    await desk.goto(`/${variant.language}/desk/new`);
    const form = desk.locator('main form:has([name="family_name"])');
    await form.locator('[name="family_name"]').fill('Çelik');
    await form.locator('[name="latin_given"]').fill('Ёлка');
    await form.locator('[name="category"]').selectOption('guest');
    await send(form);
    await expect(desk.locator('.error-summary')).toBeFocused();
    await expect(form.locator('[name="family_name"]')).toHaveValue('Çelik');
    await expect(form.locator('[name="latin_given"]')).toHaveAttribute('aria-invalid', 'true');
    await soundPage(desk);
  },

  'a head collects the badges of many': async ({ enter, soundPage, variant }) => {
    const desk = await enter('organiser');
    const people = [somebody(variant.language), somebody(variant.language)];
    for (const person of people) {
      await walkIn(desk, person, 'guest', 'turkiye');
      await clear(desk);
      await print(desk);
    }
    await desk.goto(`/${variant.language}/desk`);
    await desk.locator('a[href$="/desk/collect"]').click();
    await soundPage(desk);
    await desk.locator('select[name="delegation"]').selectOption('turkiye');
    await desk.locator('main form[method="get"] button').click();
    for (const person of people) {
      await desk.locator('main li', { hasText: person.family }).getByRole('checkbox').check();
    }
    await expect(desk.locator('select[name="to"] option')).not.toHaveCount(0);
    await soundPage(desk);
    await send(desk.locator('main form[method="post"]'));
    await expect(desk.locator('.notice-ok')).toContainText('2');
    for (const person of people) {
      await expect(desk.locator('main li', { hasText: person.family }).locator('.chip-ok')).toBeVisible();
    }
  },
});
