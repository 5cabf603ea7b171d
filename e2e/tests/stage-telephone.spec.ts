// A telephone in the hall: it asks for the floor, follows what goes on, and says who may ask.

import { press } from '../registering.ts';
import { expect, group } from '../site.ts';
import { begin, hall, rows, speaker } from '../stage.ts';

group('a telephone in the hall', {
  'a telephone asks for the floor, waits and gets it': async ({ enter, soundPage, variant }) => {
    const [moderator, phone] = [await enter('organiser'), await enter('participant')];
    await begin(moderator, variant.language);
    const item = await moderator.locator('select[name="to"] option[selected]').textContent();
    await phone.goto(`/${variant.language}/now`);
    await soundPage(phone);
    await phone.locator('a[href*="/speak/"]').first().click();
    await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
    expect(item).toContain(await phone.getByRole('heading', { level: 1 }).textContent());
    await phone.locator('[name="kind"][value="speech"]').check();
    await soundPage(phone);
    await phone.locator('form:has([name="kind"]) button').click();
    await expect(phone.locator('.place-mine')).toContainText('1');
    await expect(rows(moderator)).toHaveCount(1);
    await moderator.locator('body').press('n');
    await expect(speaker(moderator)).toBeVisible();
    // The telephone hears of it by itself: nothing is left to be given up.
    await expect(phone.locator('[name="leave"]')).toHaveCount(0);
    await expect(phone.locator('stage-clock')).toBeVisible();
    await expect(phone.locator('[name="kind"][value="speech"]')).toHaveCount(0);
    await soundPage(phone);
  },

  'a telephone follows what goes on and how late it is, without being loaded again': async ({ enter, soundPage, variant }) => {
    const [moderator, phone] = [await enter('organiser'), await enter('participant')];
    await begin(moderator, variant.language);
    await phone.goto(`/${variant.language}/now`);
    await phone.evaluate(() => document.documentElement.setAttribute('data-same', ''));
    const card = phone.locator(`.now > li:has(a[href$="/hall/${hall}"])`);
    const line = card.locator('> .now-line');
    const before = (await line.locator('a').textContent()) ?? '';
    // The next item begins.
    await moderator.locator('body').press('i');
    await expect(line.locator('a')).not.toHaveText(before);
    const title = (await line.locator('a').textContent()) ?? '';
    await expect(moderator.locator('.console-grid h2').first()).toContainText(title);
    await expect(card.locator('ul .now-line a').filter({ hasText: title })).toHaveCount(0);
    // It is late, and so is what follows.
    const minutes = (time: string | null): number => {
      const [hours = 0, rest = 0] = (/(\d+):(\d+)/.exec(time ?? '') ?? []).slice(1).map(Number);
      return hours * 60 + rest;
    };
    const planned = minutes(await line.locator('.item-time').textContent());
    const declare = async (late: string): Promise<void> => {
      await moderator.locator('[name="late"]').fill(late);
      await moderator.locator('form[action$="/delay"] button').click();
      await expect(moderator.locator('[name="delay_seen"]')).toHaveValue(late);
    };
    await declare('25');
    await expect(line.locator('.chip-warn')).toBeVisible();
    expect(minutes(await line.locator('.item-time').textContent())).toBe(planned + 25);
    expect(minutes(await line.locator('.chip-warn').textContent())).toBe(planned);
    await soundPage(phone);
    // The time is made good.
    await declare('');
    await expect(line.locator('.chip-warn')).toHaveCount(0);
    expect(minutes(await line.locator('.item-time').textContent())).toBe(planned);
    await expect(phone.locator('html[data-same]'), 'the page was never loaded again').toHaveCount(1);
    await begin(moderator, variant.language);
  },

  'an organiser says which categories may ask for the floor, and whoever may not is told whom to ask': async ({ enter, soundPage, variant }) => {
    const [organiser, phone] = [await enter('organiser'), await enter('participant')];
    await begin(organiser, variant.language);
    const talk = organiser.locator('a[href*="/speak/"]').first();
    const speak = (await talk.getAttribute('href')) ?? '';
    const categories = organiser.locator('form:has([name="speakers"])');
    const save = async (may: boolean): Promise<void> => {
      await organiser.goto(`/${variant.language}/stage-crew`);
      for (const box of await categories.locator('[name="speak"]').all()) await box.setChecked(may);
      await soundPage(organiser);
      await press(categories.locator('.actions button'));
    };
    await save(false);
    await phone.goto(speak);
    await expect(phone.locator('.notice-info')).toBeVisible();
    await expect(phone.locator('[name="kind"]')).toHaveCount(0);
    await soundPage(phone);
    await save(true);
    await phone.reload();
    await expect(phone.locator('[name="kind"][value="speech"]')).toHaveCount(1);
  },
});
