// What the registration form asks: an organiser decides it on the site, in several languages, and people answer.

import { languages, type Language } from '../dealing.ts';
import { somebody } from '../persons.ts';
import { fillIn, personForm, portrait, press, send } from '../registering.ts';
import { expect, group, menuEntry } from '../site.ts';

/** Another language than the test's. */
function another(language: Language): Language {
  return languages[(languages.indexOf(language) + 1) % languages.length]!;
}

group('the registration form', {
  'an organiser adds a question to the form in two languages, and a registrant answers it': async ({
    page,
    enter,
    soundPage,
    variant,
  }) => {
    const other = another(variant.language);
    const organiser = await enter('organiser');
    await (await menuEntry(organiser, `/${variant.language}/details`)).click();
    await soundPage(organiser);
    await organiser.locator('section[aria-labelledby="forms"] a[href$="/details/form/press"]').click();
    await soundPage(organiser);
    await organiser.locator('a[href$="/details/form/press/new"]').click();
    await soundPage(organiser);
    await organiser.locator('main a[href$="kind=choice"]').click();
    // Numbers are written alike in every script.
    const number = Date.now();
    const labels = { [variant.language]: `${number}`, [other]: `${number + 1}` } as Record<Language, string>;
    for (const language of [variant.language, other]) {
      const label = organiser.locator(`[name="label-${language}"]`);
      await label.fill(labels[language]);
    }
    for (const [row, answer] of ['2001', '2002'].entries()) {
      await organiser.locator(`[name="choice-new.${row}-${variant.language}"]`).fill(answer);
    }
    await soundPage(organiser);
    await press(organiser.locator('main button[name="do"][value="up new.1"]'));
    await expect(organiser.locator(`[name^="choice-new."][name$="-${variant.language}"]`).first()).toHaveValue('2002');
    await organiser.locator('[name="required"]').check();
    await press(organiser.locator('main form:has([name="base"]) button.button-primary'));
    await expect(organiser.locator('.notice-ok')).toBeVisible();
    const row = organiser.locator('section[aria-labelledby="own"] li a', { hasText: labels[variant.language] });
    await expect(row).toBeVisible();
    await soundPage(organiser);
    await organiser.locator('a[href$="/details/form/press/preview"]').click();
    await expect(organiser.locator('main form label', { hasText: labels[variant.language] })).toBeVisible();
    await soundPage(organiser);

    await page.goto(`/${other}/register/press`);
    await expect(page.locator('main form label', { hasText: labels[other] })).toBeVisible();
    await page.goto(`/${variant.language}/register/press`);
    const person = somebody(variant.language);
    const form = personForm(page);
    await form.locator('[name="photo"]').setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer: await portrait(page) });
    await form.getByLabel(labels[variant.language]).selectOption({ label: '2001' });
    await fillIn(form, person);
    await soundPage(page);
    await send(form);
    await expect(page.locator('main')).toContainText(person.email);

    // The question is taken away; what was answered stays and is counted before.
    await organiser.goto(`/${variant.language}/details/form/press`);
    await row.click();
    await soundPage(organiser);
    const remove = organiser.locator('details.confirm');
    await remove.locator('summary').click();
    await expect(remove).toContainText('1');
    await press(remove.locator('button.button-primary'));
    await expect(organiser.locator('.notice-ok')).toBeVisible();
    await expect(row).toHaveCount(0);
    await organiser.goto(`/${variant.language}/desk?q=${encodeURIComponent(person.family)}`);
    const href = await organiser.locator('#found a.person-name', { hasText: person.family }).getAttribute('href');
    await organiser.goto(href!.replace('/desk/', '/registration/'));
    await expect(organiser.locator('section[aria-labelledby="no-longer-asked"]')).toContainText('2001');
    await soundPage(organiser);
  },
});
