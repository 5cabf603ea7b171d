// A form that asks for a country: a list in the alphabet of whoever fills it in.

import type { Language } from '../dealing.ts';
import { OwnHouse } from '../own-house.ts';
import { somebody } from '../persons.ts';
import { Problems } from '../problems.ts';
import { fillIn, personForm, portrait, send } from '../registering.ts';
import { expect, test } from '../site.ts';

const language: Language = 'kk';

/** Its registration is open, and the year does not matter. */
const open = (toml: string): string => toml.replace(/^\[forum\.registration\]\nopens = .*\ncloses = .*\n/m, '');

test.describe('a question for a country', () => {
  let house: OwnHouse;

  test.beforeAll(async () => {
    house = await OwnHouse.of('cleared-by-host', open);
  });
  test.afterAll(async () => {
    await house.stop();
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`is answered on a phone from a list in Kazakh, and kept when something else is wrong (${scheme})`, async ({ browser, soundPage }) => {
      const problems = new Problems(house.url);
      const context = await browser.newContext({
        baseURL: house.url,
        locale: language,
        colorScheme: scheme,
        viewport: { width: 390, height: 844 },
        isMobile: true,
        hasTouch: true,
      });
      problems.watch(context);
      const page = await context.newPage();
      const person = somebody(language);
      await page.goto(`/${language}/register/press`);
      const form = personForm(page);
      const country = form.locator('select[name$="passport_country"]');
      await expect(country).toHaveAttribute('required', '');
      // It stands within the phone's width, long as the names of countries are.
      const box = (await country.boundingBox())!;
      expect(box.x + box.width).toBeLessThanOrEqual(390);

      const names = await country.locator('option:not([value=""])').allTextContents();
      expect(names.length).toBeGreaterThan(200);
      // Ә comes after А and before Б; by the numbers of letters it would stand behind Я.
      const at = (name: string): number => names.indexOf(name);
      expect(at('Аустрия')).toBeGreaterThanOrEqual(0);
      expect(at('Әзірбайжан')).toBeGreaterThan(at('Аустрия'));
      expect(at('Болгария')).toBeGreaterThan(at('Әзірбайжан'));
      expect(at('Қазақстан')).toBeGreaterThan(at('Кения'));
      await soundPage(page);

      // Without a country the browser sends nothing.
      expect(await country.evaluate((it) => (it as HTMLSelectElement).validity.valueMissing)).toBe(true);
      await country.selectOption('KZ');
      await form.locator('[name="photo"]').setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer: await portrait(page) });
      await fillIn(form, person);
      await form.locator('[name="latin_family"]').fill('Ходжаев');
      problems.expect(/^422 POST .*\/register\/press/);
      await send(form);
      await expect(page.locator('.error-summary')).toBeVisible();
      await expect(country, 'what was chosen is there when something else is wrong').toHaveValue('KZ');
      await soundPage(page);

      await form.locator('[name="latin_family"]').fill(person.latinFamily);
      await send(form);
      await expect(page.locator('main')).toContainText(person.email);
      await soundPage(page);
      await context.close();
      expect(problems.found(), 'problems on the pages of this test').toEqual([]);
    });
  }
});
