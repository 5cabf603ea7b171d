// What the site says of the forum: an organiser changes it, in several languages, and everybody reads it.

import type { Page } from '@playwright/test';
import { languages, type Language } from '../dealing.ts';
import { press } from '../registering.ts';
import { expect, group, menuEntry } from '../site.ts';

/** Another language than the test's. */
function another(language: Language): Language {
  return languages[(languages.indexOf(language) + 1) % languages.length]!;
}

/** The organiser opens the second section of the practical information, by the menu. */
async function openSection(organiser: Page, language: Language): Promise<void> {
  await (await menuEntry(organiser, `/${language}/details`)).click();
  await organiser.locator('section[aria-labelledby="page-practical"] li a').nth(1).click();
  await expect(organiser.locator(`[name="body-${language}"]`)).toBeVisible();
}

group('the details of the forum', {
  'an organiser changes the practical information in two languages, and everybody reads it': async ({
    page,
    enter,
    soundPage,
    variant,
  }) => {
    const other = another(variant.language);
    const organiser = await enter('organiser');
    await page.goto(`/${variant.language}/practical`);
    await openSection(organiser, variant.language);
    await soundPage(organiser);
    // Numbers are written alike in every script.
    const numbers = { [variant.language]: `${Date.now()}`, [other]: `${Date.now() + 1}` } as Record<Language, string>;
    for (const language of [variant.language, other]) {
      const text = organiser.locator(`[name="body-${language}"]`);
      await text.fill(`${await text.inputValue()}\n\n- **${numbers[language]}**`);
    }
    await press(organiser.locator('button[name="do"][value="preview"]'));
    await expect(organiser.locator('main .prose li strong', { hasText: numbers[other] })).toBeVisible();
    await soundPage(organiser);
    await press(organiser.locator('main form:has([name="base"]) button.button-primary'));
    await expect(organiser.locator('.notice-ok')).toBeVisible();
    await soundPage(organiser);
    for (const language of [variant.language, other]) {
      await page.goto(`/${language}/practical`);
      await expect(page.locator('main li strong', { hasText: numbers[language] })).toBeVisible();
    }
    await expect(page.locator('main')).not.toContainText(numbers[variant.language]);
    await soundPage(page);
  },

  'an organiser chooses a colour and photos on badges, and sees a badge as it will be before it is saved': async ({
    page,
    enter,
    soundPage,
    variant,
  }) => {
    const organiser = await enter('organiser');
    await (await menuEntry(organiser, `/${variant.language}/details`)).click();
    await organiser.locator('section[aria-labelledby="look"] a.button').click();
    await soundPage(organiser);
    const badge = organiser.locator('img.badge-picture');
    const width = () => badge.evaluate((it: HTMLImageElement) => it.naturalWidth);
    await expect.poll(width).toBeGreaterThan(400);
    const photo = organiser.locator('[name="photo"]');
    const was = await photo.isChecked();
    await photo.setChecked(!was);
    await press(organiser.locator('button[name="do"][value="preview"]'));
    await expect(badge).toHaveAttribute('src', was ? /photo=no$/ : /photo=yes$/);
    await expect.poll(width).toBeGreaterThan(400);
    await soundPage(organiser);
    await photo.setChecked(was);
    const accent = organiser.locator('[name="accent"]');
    const before = await accent.inputValue();
    await accent.fill('#7a1f5c');
    await press(organiser.locator('main form:has([name="base"]) button.button-primary'));
    await expect(organiser.locator('.notice-ok')).toBeVisible();
    await expect(accent).toHaveValue('#7a1f5c');
    // The page has the new colour at once, whatever its browser has kept.
    const shown = () => organiser.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--forum-accent'));
    await expect.poll(shown).toContain('#7a1f5c');
    await soundPage(organiser);
    await page.goto(`/${variant.language}/`);
    await soundPage(page);
    await accent.fill(before);
    await press(organiser.locator('main form:has([name="base"]) button.button-primary'));
    await expect(accent).toHaveValue(before);
  },

  'an organiser calls a category otherwise in one language, and the others keep their word': async ({ enter, soundPage, variant }) => {
    const other = another(variant.language);
    const organiser = await enter('organiser');
    await organiser.goto(`/${variant.language}/details`);
    await organiser.locator('section[aria-labelledby="names"] a.button').click();
    await soundPage(organiser);
    const name = organiser.locator(`[name^="category-"][name$="-${variant.language}"]`).first();
    const theirs = organiser.locator(`[name^="category-"][name$="-${other}"]`).first();
    const [before, kept] = [await name.inputValue(), await theirs.inputValue()];
    await name.fill(`${before} 2`);
    await press(organiser.locator('main form:has([name="base"]) button.button-primary'));
    await expect(organiser.locator('.notice-ok')).toBeVisible();
    await expect(organiser.locator('section[aria-labelledby="names"]')).toContainText(`${before} 2`);
    await soundPage(organiser);
    await organiser.goto(`/${variant.language}/details/names`);
    await expect(theirs).toHaveValue(kept);
    await name.fill(before);
    await press(organiser.locator('main form:has([name="base"]) button.button-primary'));
    await expect(organiser.locator('.notice-ok')).toBeVisible();
  },

  'an organiser says for which answers a step vouches, and what another changes there meanwhile stays': async ({
    enter,
    soundPage,
    variant,
  }) => {
    const [one, two] = [await enter('organiser'), await enter('organiser')];
    for (const organiser of [one, two]) {
      await (await menuEntry(organiser, `/${variant.language}/details`)).click();
      await organiser.locator('section[aria-labelledby="steps"] h3 a').first().click();
    }
    await soundPage(one);
    const form = (organiser: Page) => organiser.locator('main form:has([name="taken_by"])');
    const save = (organiser: Page) => press(form(organiser).locator('button.button-primary'));
    const position = (organiser: Page) => form(organiser).locator('[name="vouches_for"][value="position"]');
    const before = await position(one).isChecked();
    await expect(form(one).locator('[name="taken_by"]:checked')).toHaveCount(1);
    await position(one).setChecked(!before);
    await save(one);
    await expect(one.locator('.notice-ok')).toBeVisible();
    await soundPage(one);

    // The second had the page open before, and changes something else: both changes stand.
    const entry = (organiser: Page) => form(organiser).locator('[name="entry"]');
    const [address, opens] = [two.url(), await entry(two).isChecked()];
    await entry(two).setChecked(!opens);
    await save(two);
    await expect(two.locator('.notice-ok')).toBeVisible();
    await one.goto(address);
    await expect(position(one)).toBeChecked({ checked: !before });
    await expect(entry(one)).toBeChecked({ checked: !opens });
    await position(one).setChecked(before);
    await entry(one).setChecked(opens);
    await save(one);
    await expect(one.locator('.notice-ok')).toBeVisible();
  },

  'a wrong date and a broken address are said, and what was typed stays': async ({ enter, problems, soundPage, variant }) => {
    const organiser = await enter('organiser');
    await organiser.goto(`/${variant.language}/details/edit`);
    await soundPage(organiser);
    const form = organiser.locator('main form:has([name="base"])');
    await form.evaluate((it: HTMLFormElement) => (it.noValidate = true));
    const tagline = form.locator(`[name="tagline-${variant.language}"]`);
    await tagline.fill('2025');
    await form.locator('[name="contact"]').fill('secretariat');
    problems.expect(/^422 POST .*\/details\/edit/);
    await press(form.locator('button.button-primary'));
    await expect(organiser.locator('.error-summary li')).toHaveCount(1);
    await expect(tagline).toHaveValue('2025');
    await form.locator('[name="contact"]').fill('secretariat@solidarity-forum.example');
    await form.locator('[name="to"]').fill('2025-11-23');
    problems.expect(/^422 POST .*\/details\/edit/);
    await press(form.locator('button.button-primary'));
    await expect(organiser.locator('#f-to-error')).toBeVisible();
    await expect(tagline).toHaveValue('2025');
    await soundPage(organiser);
  },

  'two organisers who write at once are told, and both texts are there': async ({ enter, problems, soundPage, variant }) => {
    const [one, two] = [await enter('organiser'), await enter('organiser')];
    for (const organiser of [one, two]) await openSection(organiser, variant.language);
    const text = (organiser: Page) => organiser.locator(`[name="body-${variant.language}"]`);
    const save = (organiser: Page) => press(organiser.locator('main form:has([name="base"]) button.button-primary'));
    const before = await text(one).inputValue();
    await text(one).fill(`${before}\n\n1001`);
    await save(one);
    await text(two).fill(`${before}\n\n2002`);
    problems.expect(/^409 POST .*\/details\/practical/);
    await save(two);
    await expect(text(two)).toHaveValue(/2002/);
    await expect(two.locator('main textarea[readonly]')).toHaveValue(/1001/);
    await soundPage(two);
    await text(two).fill(`${before}\n\n1001 2002`);
    await save(two);
    await expect(two.locator('.notice-ok')).toBeVisible();
  },
});
