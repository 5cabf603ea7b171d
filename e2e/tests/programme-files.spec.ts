// A programme as a file: looked through, let in, and undone as a whole.

import { unique } from '../planning.ts';
import { press } from '../registering.ts';
import { expect, group } from '../site.ts';

group('a programme from a file', {
  'an organiser lets it in, sees by name what undoing it would take back, and undoes it': async ({ enter, page, variant, soundPage }) => {
    const organiser = await enter('organiser');
    const { language } = variant;
    const [first, second] = [unique('Rivers'), unique('Lakes')];
    const day = new Date().toISOString().slice(0, 10);
    const list = `Title,Start,End,Room\n${first},${day} 10:00,${day} 11:00,Hall\n${second},${day} 11:00,${day} 12:00,Hall\n,${day} 12:00,,Hall\n`;

    await organiser.goto(`/${language}/programme-files`);
    await soundPage(organiser);
    await organiser.locator('input[name="file"]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
    await press(organiser.locator('main form[enctype] button.button-primary'));
    // What is left out is said with its line.
    await expect(organiser.locator('main tbody tr').first()).toContainText('4');
    await soundPage(organiser);

    await press(organiser.locator('main form.form-card button.button-primary'));
    const undo = organiser.locator('main section[aria-labelledby="undo"]');
    await expect(undo).toContainText(first);
    await expect(undo).toContainText(second);
    await soundPage(organiser);
    await page.goto(`/${language}/programme`);
    await expect(page.locator('main')).toContainText(first);

    await undo.locator('details.confirm > summary').click();
    await soundPage(organiser);
    await press(undo.locator('details.confirm button.button-danger'));
    await expect(organiser.locator('.notice-ok')).toBeVisible();
    await soundPage(organiser);
    await page.goto(`/${language}/programme`);
    await expect(page.locator('main')).not.toContainText(first);
    await expect(page.locator('main')).not.toContainText(second);
  },
});
