// Questions from the hall and quick polls: from a telephone over the console to the screen.

import type { Page } from '@playwright/test';
import { expect, group } from '../site.ts';
import { begin, hall } from '../stage.ts';

group('questions and polls of a hall', {
  'a question from the hall is let through, wanted, shown and answered': async ({ enter, stranger, soundPage, variant }) => {
    const [moderator, phone, screen] = [await enter('organiser'), await enter('participant'), await stranger()];
    await begin(moderator, variant.language);
    const item = await moderator.locator('.console-keys [name="item"]').first().inputValue();
    expect(item).not.toBe('');
    await phone.goto(`/${variant.language}/now`);
    await phone.locator('a[href*="/speak/"]').first().click();
    const words = `Қашан басталады? ${Date.now()}`;
    await phone.locator('[name="words"]').fill(words);
    await phone.locator('[name="language"]').selectOption('kk');
    await phone.locator('form:has([name="words"]) button').click();
    await expect(phone.locator('.card-accent blockquote')).toHaveText(words);
    await soundPage(phone);
    const row = (page: Page) => page.locator('.questions > li').filter({ hasText: words });
    await expect(row(moderator)).toBeVisible();
    await row(moderator).locator('form[action$="/let-through"] button').click();
    await expect(row(moderator).locator('form[action$="/show-question"]')).toBeVisible();
    // The telephone looks again by itself.
    await expect(row(phone)).toBeVisible({ timeout: 20_000 });
    await row(phone).locator('form:has([name="support"]) button').click();
    await expect(row(phone).locator('[aria-pressed="true"]')).toBeVisible();
    await expect(row(moderator)).toContainText('1');
    await soundPage(moderator);
    await screen.goto(`/hu/hall/${hall}`);
    await row(moderator).locator('form[action$="/show-question"] button').click();
    await expect(screen.locator('.screen-question blockquote')).toHaveText(words);
    await expect(screen.locator('.screen-question blockquote')).toHaveAttribute('lang', 'kk');
    await soundPage(screen);
    await moderator.locator('body').press('a');
    await expect(screen.locator('.screen-question')).toHaveCount(0);
    await expect(row(phone).locator('[name="support"], [name="unsupport"]')).toHaveCount(0, { timeout: 20_000 });
  },

  'a quick poll is written in two languages, answered, shown and closed': async ({ enter, stranger, soundPage, problems, variant }) => {
    const [moderator, phone, screen] = [await enter('organiser'), await enter('participant'), await stranger()];
    await begin(moderator, variant.language);
    await moderator.locator('a[href$="/poll"]').click();
    const question = `07:30? ${Date.now()}`;
    const original = moderator.locator('form.form-card > fieldset');
    await original.locator('[name^="question_"]').fill(question);
    await original.locator('[name^="options_"]').fill('A1\nB2\nC3');
    await moderator.locator('form.form-card > details').first().locator('summary').click();
    const other = moderator.locator('form.form-card > details').first();
    await other.locator('[name^="question_"]').fill(`${question} ✓`);
    await other.locator('[name^="options_"]').fill('A1');
    await soundPage(moderator);
    // As many answers in each language; what was typed is still there.
    problems.expect(/^422 POST .*\/poll$/);
    await moderator.locator('form.form-card button:not([name])').click();
    await expect(moderator.locator('[aria-invalid="true"]')).toHaveCount(1);
    await expect(original.locator('[name^="question_"]')).toHaveValue(question);
    await other.locator('[name^="options_"]').fill('A1\nB2\nC3');
    await moderator.locator('form.form-card button:not([name])').click();
    const row = moderator.locator('.questions > li').filter({ hasText: question });
    await row.locator('form[action$="/open-poll"] button').click();
    await expect(row.locator('form[action$="/close-poll"]')).toBeVisible();
    await row.locator('form[action$="/show-poll"] button').click();
    await phone.goto(`/${variant.language}/now`);
    await phone.locator('a[href*="/speak/"]').first().click();
    const card = phone.locator('#polls .card').filter({ hasText: question });
    await card.locator('[name="choice"][value="1"]').check();
    await card.getByRole('button').click();
    await expect(card.locator('.poll-bars')).toContainText('(1)');
    await soundPage(phone);
    await screen.goto(`/${variant.language}/hall/${hall}`);
    await expect(screen.locator('.screen-poll .poll-bars > li').nth(1)).toContainText('(1)');
    await soundPage(screen);
    // Another mind, while it is open: the screen follows.
    await card.locator('[name="choice"][value="2"]').check();
    await card.getByRole('button').click();
    await expect(screen.locator('.screen-poll .poll-bars > li').nth(2)).toContainText('(1)');
    await expect(screen.locator('.screen-poll .poll-bars > li').nth(1)).toContainText('(0)');
    await row.locator('form[action$="/close-poll"] button').click();
    await expect(row.locator('form[action$="/close-poll"]')).toHaveCount(0);
    await expect(card.locator('[name="choice"]')).toHaveCount(0, { timeout: 20_000 });
    await soundPage(moderator);
    await row.locator('form[action$="/show-nothing"] button').click();
    await expect(screen.locator('.screen-poll')).toHaveCount(0);
  },
});
