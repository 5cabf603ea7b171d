// The organiser makes doors: zones, checkpoints, and rules that say who may pass.

import type { Locator, Page } from '@playwright/test';
import { clear, walkIn } from '../desk.ts';
import { somebody, type Invented } from '../persons.ts';
import { press, send } from '../registering.ts';
import { expect, group } from '../site.ts';

group('doors that the organiser makes', {
  'a new door lets in the one person whom a rule names, and says so to everybody else': async ({
    enter,
    stranger,
    soundPage,
    variant,
  }) => {
    const organiser = await enter('organiser');
    const [one, other] = [somebody(variant.language), somebody(variant.language)];
    for (const person of [one, other]) {
      await walkIn(organiser, person);
      await clear(organiser);
    }
    const mark = `${Date.now()}`;
    await addZone(organiser, variant.language, mark, soundPage);
    await addCheckpoint(organiser, variant.language, mark, soundPage);

    // A telephone becomes its door.
    await soundPage(organiser);
    const checkpoint = cardOf(organiser, mark);
    await checkpoint.locator('details:has(form[action$="/devices"]) > summary').click();
    await checkpoint.locator('form[action$="/devices"] [name="name"]').fill('Telephone');
    await send(checkpoint.locator('form[action$="/devices"]'));
    const link = await organiser.locator('main input[readonly]').inputValue();
    const door = await stranger();
    await door.goto(link);
    await send(door.locator('main form'));
    await expect(door.locator('h1')).toContainText(mark);

    // Somebody is found by name, and what the rule does is read before it is saved.
    await organiser.goto(`/${variant.language}/checkpoints`);
    await zoneOf(organiser, mark).locator('a[href$="/rules"]').click();
    await organiser.locator('[name="q"]').pressSequentially(one.latinFamily);
    const found = organiser.locator('#rule label', { hasText: one.family });
    await found.click();
    await expect(organiser.locator('#rule section strong')).toContainText(one.family);
    await expect(organiser.locator('#rule section [data-count]')).toContainText('1');
    await soundPage(organiser);
    await press(organiser.locator('#rule button[formaction]'));
    const rule = zoneOf(organiser, mark).locator('li', { hasText: one.family });
    await expect(rule).toBeVisible();
    await soundPage(organiser);

    await check(door, other);
    await expect(door.locator('.verdict')).toHaveAttribute('data-code', 'wrong_zone');
    await check(door, one);
    await expect(door.locator('.verdict')).toHaveAttribute('data-code', 'ok');
    await soundPage(door);

    // What the door would say is asked without going there.
    await cardOf(organiser, mark).locator('a[href$="/try"]').click();
    await organiser.locator('[name="q"]').pressSequentially(other.latinFamily);
    await organiser.locator('#trial label', { hasText: other.family }).click();
    await expect(organiser.locator('#trial [data-code]')).toHaveAttribute('data-code', 'wrong_zone');
    await soundPage(organiser);

    // The rule is taken away, and brought back.
    await organiser.goto(`/${variant.language}/checkpoints`);
    await rule.locator('details.confirm > summary').click();
    await send(rule.locator('form[action$="/remove"]'));
    await check(door, other);
    await expect(door.locator('.verdict')).toHaveAttribute('data-code', 'ok');
    await zoneOf(organiser, mark).locator('details:has(form[action$="/restore"]) > summary').click();
    await soundPage(organiser);
    await send(zoneOf(organiser, mark).locator('form[action$="/restore"]'));
    await expect(rule).toBeVisible();
  },

  'an open door follows what the organiser changes, and ends when it is closed': async ({
    enter,
    stranger,
    soundPage,
    problems,
    variant,
  }) => {
    const organiser = await enter('organiser');
    const mark = `${Date.now()}`;
    await addZone(organiser, variant.language, mark, soundPage);
    await addCheckpoint(organiser, variant.language, mark, soundPage);
    const checkpoint = cardOf(organiser, mark);
    await checkpoint.locator('details:has(form[action$="/devices"]) > summary').click();
    await checkpoint.locator('form[action$="/devices"] [name="name"]').fill('Telephone');
    await send(checkpoint.locator('form[action$="/devices"]'));
    const link = await organiser.locator('main input[readonly]').inputValue();
    const door = await stranger();
    await door.goto(link);
    await send(door.locator('main form'));
    await expect(door.locator('input[type="radio"][name="way"]')).toHaveCount(0);

    await organiser.goto(`/${variant.language}/checkpoints`);
    await checkpoint.locator('a[href*="/checkpoints/"]:not([href$="/try"])').first().click();
    await organiser.locator('[name^="name-"]').first().fill(`B ${mark}`);
    await organiser.locator('[name="direction"]').selectOption('both');
    await soundPage(organiser);
    await press(organiser.locator('form:has([name="direction"]) button.button-primary'));
    await expect(door.locator('h1')).toContainText(`B ${mark}`);
    await expect(door.locator('input[type="radio"][name="way"]')).toHaveCount(2);
    await soundPage(door);

    problems.expect(/^401 GET .*\/door/);
    await checkpoint.locator('details.confirm:has(form[action$="/close"]) > summary').click();
    await soundPage(organiser);
    await send(checkpoint.locator('form[action$="/close"]'));
    await expect(checkpoint.locator('.chip-neutral').first()).toBeVisible();
    await expect(door.locator('.error-page h1')).toBeVisible();
    await send(checkpoint.locator('form[action$="/reopen"]'));
    await expect(checkpoint.locator('form[action$="/reopen"]')).toHaveCount(0);
    await door.goto(`/${variant.language}/door`);
    await expect(door.locator('h1')).toContainText(`B ${mark}`);
  },
});

type Sound = (page: Page) => Promise<void>;

async function addZone(organiser: Page, language: string, mark: string, soundPage: Sound): Promise<void> {
  await organiser.goto(`/${language}/checkpoints/zones/new`);
  await organiser.locator('[name^="name-"]').first().fill(`Z ${mark}`);
  await soundPage(organiser);
  await press(organiser.locator('form:has([name="seen"]) button.button-primary'));
}

async function addCheckpoint(organiser: Page, language: string, mark: string, soundPage: Sound): Promise<void> {
  await organiser.goto(`/${language}/checkpoints/new`);
  await organiser.locator('[name^="name-"]').first().fill(`A ${mark}`);
  await organiser.locator('[name="zone"]').selectOption({ label: `Z ${mark}` });
  await soundPage(organiser);
  await press(organiser.locator('form:has([name="seen"]) button.button-primary'));
}

function cardOf(organiser: Page, mark: string): Locator {
  return organiser.locator('section[data-checkpoint]', { hasText: mark });
}

function zoneOf(organiser: Page, mark: string): Locator {
  return organiser.locator('section[data-zone]', { hasText: mark });
}

/** Somebody without a ticket is found by name at a door, and goes in. */
async function check(door: Page, person: Invented): Promise<void> {
  // On a telephone a verdict is the screen until somebody has seen it, or it goes by itself.
  const seen = door.locator('.verdict-next');
  await expect(async () => {
    if (await seen.isVisible()) await seen.click({ timeout: 1_000 });
    await expect(seen).toBeHidden({ timeout: 1_000 });
  }).toPass();
  await door.locator('[name="q"]').fill('');
  await door.locator('[name="q"]').pressSequentially(person.latinFamily);
  await door.locator('#found li', { hasText: person.family }).locator('form button').first().click();
}
