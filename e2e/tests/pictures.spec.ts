// Taken by `make screenshots` alone: always the same languages and sizes, whatever is dealt.

import type { Page } from '@playwright/test';
import type { Variant } from '../dealing.ts';
import { clear, print, walkIn } from '../desk.ts';
import type { Invented } from '../persons.ts';
import { wanted } from '../pictures.ts';
import { portrait, press } from '../registering.ts';
import { expect, test } from '../site.ts';

const desktop = { language: 'en', size: 'desktop', scheme: 'light' } as const satisfies Variant;
const phone = { language: 'az', size: 'phone', scheme: 'light' } as const satisfies Variant;

type Shot = (...args: Parameters<Parameters<typeof test>[2]>) => Promise<void>;

const shots: Record<string, { variant: Variant; take: Shot }> = {
  home: {
    variant: desktop,
    take: async ({ page, picture }) => {
      // The pattern of the front page does not shrink well: as much of it as there must be.
      await page.setViewportSize({ width: 1000, height: 560 });
      await page.goto('/en/');
      await picture(page, 'home');
    },
  },
  'home-phone': {
    variant: { language: 'kk', size: 'phone', scheme: 'dark' },
    take: async ({ page, picture }) => {
      await page.goto('/kk/');
      await picture(page, 'home-phone');
    },
  },
  delegation: {
    variant: desktop,
    take: async ({ enter, picture }) => {
      const head = await enter('head');
      await head.goto('/en/delegation/kazakhstan');
      await picture(head, 'delegation');
    },
  },
  queue: {
    variant: desktop,
    take: async ({ enter, picture }) => {
      const officer = await enter('officer');
      await officer.goto('/en/accreditation?category=press');
      await officer.locator('.queue-open').nth(1).click();
      await picture(officer, 'queue');
    },
  },
  desk: {
    variant: desktop,
    take: async ({ enter, picture }) => {
      const desk = await enter('organiser');
      await photographed(desk, guest);
      await clear(desk);
      await print(desk);
      await picture(desk, 'desk');
    },
  },
  'door-phone': {
    variant: phone,
    take: async ({ enter, picture }) => {
      const [desk, door] = [await enter('organiser'), await enter('door')];
      await photographed(desk, { ...guest, family: 'Rzayeva', latinFamily: 'Rzayeva', email: 'rzayeva@people.example' });
      await clear(desk);
      const number = await desk.locator('main section.card p', { hasText: '№' }).innerText();
      await door.locator('[name="code"]').fill(/№[\d\s]+/.exec(number)![0]);
      await door.locator('[name="code"]').press('Enter');
      await expect(door.locator('.verdict-ok img.photo')).toBeVisible();
      await picture(door, 'door-phone');
    },
  },
  dashboard: {
    variant: desktop,
    take: async ({ enter, picture }) => {
      const [organiser, door] = [await enter('organiser'), await enter('door')];
      for (const typed of ['a', 'e', 'о', 'n', 'i']) await letIn(door, typed);
      await organiser.goto('/en/dashboard');
      await expect(organiser.locator('.tile-main .tile-value')).not.toHaveText('0');
      await picture(organiser, 'dashboard');
    },
  },
};

const guest: Invented = {
  family: 'Əsgərova', given: 'Lalə', latinFamily: 'Asgarova', latinGiven: 'Lala', email: 'asgarova@people.example',
  birthDate: '1984-03-21', language: 'az',
};

for (const [name, { variant, take }] of wanted ? Object.entries(shots) : []) {
  test.describe('pictures for the README', () => {
    test.use({ variant });
    test(name, take);
  });
}

/** Somebody at the desk, with a photo. */
async function photographed(desk: Page, person: Invented): Promise<void> {
  await walkIn(desk, person, 'guest', 'azerbaijan');
  await desk.locator('[name="photo"]').setInputFiles({ name: 'guest.jpg', mimeType: 'image/jpeg', buffer: await portrait(desk) });
  await press(desk.locator('form[action$="/photo"] .actions > button:not([type="button"])'));
  await expect(desk.locator('main img.photo')).toBeVisible();
}

/** Lets everybody in whom the door finds by these letters. */
async function letIn(door: Page, typed: string): Promise<void> {
  await door.goto(`/en/door?q=${encodeURIComponent(typed)}`);
  const forms = await door.locator('#found form').evaluateAll((all) =>
    all.map((form) => Object.fromEntries(new FormData(form as HTMLFormElement)) as Record<string, string>),
  );
  for (const form of forms) await door.request.post('/en/door', { form });
}
