// Screens on the walls of a hall: in several languages, with clocks of their own, and without the server.

import type { Page } from '@playwright/test';
import { expect, group } from '../site.ts';
import { begin, hall, key, openConsole, putOn, speaker } from '../stage.ts';

/** How far the clocks of two screens may be apart. */
const apartMsMax = 250;

/** The milliseconds that the clock of a page shows. */
function leftMs(page: Page): Promise<number> {
  return page.evaluate(() => (document.querySelector('stage-clock') as unknown as { leftMs(): number }).leftMs());
}

group('the screens of a hall', {
  'screens in two languages show the same, whatever their own clocks say': async ({ enter, stranger, soundPage, variant }) => {
    const moderator = await enter('organiser');
    await begin(moderator, variant.language);
    await putOn(moderator, 0);
    await putOn(moderator, 1);
    const [kazakh, hungarian] = [await stranger(), await stranger()];
    await kazakh.addInitScript(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() - 3_600_000;
    });
    await hungarian.addInitScript(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + 3_600_000;
    });
    await kazakh.goto(`/kk/hall/${hall}`);
    await hungarian.goto(`/hu/hall/${hall}`);
    await expect(kazakh.locator('.screen-next li')).toHaveCount(2);
    await soundPage(hungarian);
    await moderator.locator('body').press('n');
    await key(moderator, 'start').click();
    await expect(key(moderator, 'pause')).toBeVisible();
    const message = moderator.locator('form[action$="/message"]');
    await message.locator('summary').click();
    await message.locator('[name="message_kk"]').fill('07:30 → Б');
    await message.locator('[name="message_hu"]').fill('07:30 → B');
    await message.locator('.actions button').click();
    await expect(kazakh.locator('.screen-message')).toHaveText('07:30 → Б');
    await expect(hungarian.locator('.screen-message')).toHaveText('07:30 → B');
    for (const screen of [kazakh, hungarian]) {
      await expect(screen.locator('.screen-speaker')).toBeVisible();
      await expect(screen.locator('.screen-next li')).toHaveCount(1);
      await expect(screen.locator('stage-clock')).not.toHaveAttribute('data-since', '');
      await soundPage(screen);
    }
    const titles = await Promise.all([kazakh, hungarian].map((screen) => screen.locator('.screen-item').textContent()));
    expect(titles[0]).not.toBe(titles[1]);
    for (let look = 0; look < 5; look++) {
      const [one, other] = await Promise.all([leftMs(kazakh), leftMs(hungarian)]);
      expect(Math.abs(one - other)).toBeLessThanOrEqual(apartMsMax);
    }
    // Paused and given a minute more, they agree to the second.
    await key(moderator, 'pause').click();
    await key(moderator, 'more').click();
    await expect(kazakh.locator('stage-clock')).toHaveAttribute('data-limit', '360000');
    await expect(hungarian.locator('stage-clock')).toHaveAttribute('data-limit', '360000');
    const shown = await kazakh.locator('stage-clock').textContent();
    await expect(hungarian.locator('stage-clock')).toHaveText(shown ?? '');
    await message.evaluate((form: HTMLFormElement) => form.querySelector('details')?.setAttribute('open', ''));
    for (const language of ['kk', 'hu']) await message.locator(`[name="message_${language}"]`).fill('');
    await message.locator('.actions button').click();
    await expect(kazakh.locator('.screen-message')).toHaveCount(0);
  },

  'a screen that loses the server shows the last state, says so and catches up': async ({ demo, enter, stranger, problems, variant }) => {
    const moderator = await enter('organiser');
    await begin(moderator, variant.language);
    await putOn(moderator, 0);
    const screen = await stranger();
    await screen.goto(`/${variant.language}/hall/${hall}`);
    await expect(screen.locator('.screen-next li')).toHaveCount(1);
    await moderator.goto('about:blank');
    // Its clock may ask for the server's time just then.
    problems.expect(/^lost GET .*\/(board\?|time$|time )/);
    await demo.cutOff();
    await expect(screen.locator('live-board[lost]')).toBeVisible();
    await expect(screen.locator('.live-lost')).toBeVisible();
    await expect(screen.locator('.screen-next li')).toHaveCount(1);
    await demo.comeBack();
    await openConsole(moderator, variant.language);
    await moderator.locator('body').press('n');
    await expect(speaker(moderator)).toBeVisible();
    await expect(screen.locator('live-board:not([lost])')).toBeVisible({ timeout: 40_000 });
    await expect(screen.locator('.screen-speaker')).toBeVisible();
  },
});
