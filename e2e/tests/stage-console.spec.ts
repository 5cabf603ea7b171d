// The console of a hall: two moderators at once, keys, what was heard, and who may run it.

import { walkIn } from '../desk.ts';
import { somebody } from '../persons.ts';
import { expect, group } from '../site.ts';
import { begin, hall, key, openConsole, putOn, rows, speaker, toasts } from '../stage.ts';

group('the console of a hall', {
  'two moderators press at once, one is first and both see the same': async ({ enter, soundPage, variant }) => {
    const [one, other] = [await enter('organiser'), await enter('organiser')];
    await begin(one, variant.language);
    await putOn(one, 0);
    await putOn(one, 1);
    await openConsole(other, variant.language);
    await expect(rows(other)).toHaveCount(2);
    await soundPage(one);
    await Promise.all([one.keyboard.press('n'), other.keyboard.press('n')]);
    await expect(speaker(one)).toBeVisible();
    await expect(rows(one)).toHaveCount(1);
    await expect(rows(other)).toHaveCount(1);
    await expect(speaker(other)).toHaveText((await speaker(one).textContent()) ?? '');
    await expect.poll(async () => (await toasts(one).count()) + (await toasts(other).count())).toBe(1);
    // Starting is no fight.
    await Promise.all([key(one, 'start').click(), key(other, 'start').click()]);
    await expect(key(one, 'pause')).toBeVisible();
    await expect(key(other, 'pause')).toBeVisible();
    // What was done last is taken back, for both.
    await one.keyboard.press('u');
    await expect(key(other, 'start')).toBeVisible();
    await soundPage(other);
    // What one is writing stays while the other presses keys.
    const message = one.locator('[name^="message_"]').first();
    await message.fill('07:30 → B');
    await message.blur();
    await key(other, 'start').click();
    await expect(key(one, 'pause')).toBeVisible();
    await expect(message).toHaveValue('07:30 → B');
  },

  'the next item of the hall comes by a key, and goes by another': async ({ enter, variant }) => {
    const moderator = await enter('organiser');
    await begin(moderator, variant.language);
    const title = moderator.locator('.console-grid h2').first();
    const before = (await title.textContent()) ?? '';
    const next = moderator.locator('[aria-keyshortcuts="i"]');
    await expect(next).toBeVisible();
    await moderator.locator('body').press('i');
    await expect(title).not.toHaveText(before);
    await moderator.locator('body').press('u');
    await expect(title).toHaveText(before);
  },

  'what was heard is added up when the hall has gone on, and taken as a file': async ({ enter, soundPage, variant }) => {
    const moderator = await enter('organiser');
    await begin(moderator, variant.language);
    await putOn(moderator, 0);
    const name = (await rows(moderator).locator('strong').first().textContent()) ?? '';
    await moderator.locator('body').press('n');
    await expect(speaker(moderator)).toHaveText(name);
    await moderator.locator('body').press('e');
    await expect(key(moderator, 'end')).toHaveCount(0);
    await moderator.locator('body').press('i');
    await expect(rows(moderator)).toHaveCount(0);
    await moderator.goto(`/${variant.language}/stage`);
    await moderator.locator('a[href$="/stage-times"]').click();
    const delegations = moderator.locator('section[aria-labelledby="by-delegation"]');
    await expect(delegations.locator('tbody th').filter({ hasText: name })).toHaveCount(1);
    await soundPage(moderator);
    await moderator.locator('[name="hall"]').selectOption(hall);
    await moderator.locator('[name="day"]').selectOption({ index: 1 });
    await moderator.locator('form:has([name="hall"]) .actions button').click();
    await expect(moderator).toHaveURL(/[?&]day=2/);
    await expect(delegations.locator('tbody th').filter({ hasText: name })).toHaveCount(1);
    const href = (await moderator.locator('a[href*="/stage-times.csv?"]').getAttribute('href')) ?? '';
    const file = await moderator.request.get(href);
    expect(file.status()).toBe(200);
    expect(await file.text()).toContain(name);
    const workbook = await moderator.request.get(href.replace('.csv?', '.xlsx?'));
    expect(workbook.status()).toBe(200);
    await begin(moderator, variant.language);
  },

  'an organiser looks for whom to name a moderator, and is told who cannot sign in': async ({ enter, soundPage, variant }) => {
    const [organiser, desk] = [await enter('organiser'), await enter('organiser')];
    const person = somebody(variant.language);
    await walkIn(desk, person);
    await organiser.goto(`/${variant.language}/stage`);
    await organiser.locator('a[href$="/stage-crew"]').click();
    await soundPage(organiser);
    const found = organiser.locator('main li').filter({ hasText: person.family });
    await expect(async () => {
      await organiser.locator('[name="q"]').fill(person.family);
      await organiser.locator('form:has([name="q"]) button').click();
      await expect(found).toBeVisible({ timeout: 2000 });
    }).toPass();
    await soundPage(organiser);
    await found.locator('button').click();
    // Whoever has no mailbox of their own is not given what others could take.
    await expect(organiser.locator('.notice-warn')).toBeVisible();
  },
});
