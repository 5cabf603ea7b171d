// The door: a volunteer with a telephone or a scanner, a queue of people, and one large word for each of them.

import type { Page } from '@playwright/test';
import { clear, print, walkIn } from '../desk.ts';
import { linkTo, signIn } from '../outbox.ts';
import { somebody, type Invented } from '../persons.ts';
import { send } from '../registering.ts';
import { qrOf, textOf } from '../tickets.ts';
import { expect, group } from '../site.ts';

group('the door', {
  'the camera reads a ticket, and the volunteer sees who it is': async ({ enter, stranger, soundPage, variant }) => {
    const [desk, bearer] = [await enter('organiser'), await stranger()];
    const person = somebody(variant.language);
    const { picture } = await ticket(desk, bearer, person);
    const door = await enter('door', { camera: picture });
    await door.locator('[data-camera] [data-do="start"]').click();
    const verdict = door.locator('.verdict');
    await expect(verdict).toHaveAttribute('data-code', 'ok', { timeout: 20_000 });
    await expect(verdict).toContainText(person.family);
    await soundPage(door);
    await door.locator('[data-camera] [data-do="stop"]').click();
    await expect(door.locator('[data-camera] video')).toBeHidden();
    await expect(door.locator('.door-log').last()).toContainText(person.family);
  },

  'a scanner on the USB port types a ticket, wherever the focus is': async ({ enter, stranger, variant }) => {
    const [desk, bearer, door] = [await enter('organiser'), await stranger(), await enter('door')];
    const person = somebody(variant.language);
    const { code } = await ticket(desk, bearer, person);
    await door.locator('[name="q"]').focus();
    await scan(door, code);
    await expect(door.locator('.verdict')).toHaveAttribute('data-code', 'ok');
    await expect(door.locator('.verdict')).toContainText(person.family);
    await expect(door.locator('[name="q"]')).toHaveValue('');
    await expect(door.locator('[name="code"]')).toHaveValue('');
    // The same one once more.
    await scan(door, code);
    await expect(door.locator('.verdict')).toHaveAttribute('data-code', 'already_inside');
    await expect(door.locator('.verdict')).toHaveText(/\d\d:\d\d/);
  },

  'the first ticket of all is read whole, though the page wakes up at its first letter': async ({ enter, stranger, variant }) => {
    const [desk, bearer, door] = [await enter('organiser'), await stranger(), await enter('door')];
    const person = somebody(variant.language);
    const { code } = await ticket(desk, bearer, person);
    await scan(door, code, 0.15);
    await expect(door.locator('.verdict')).toHaveAttribute('data-code', 'ok');
    await expect(door.locator('[name="code"]')).toHaveValue('');
  },

  'somebody without a ticket is found by name': async ({ enter, soundPage, variant }) => {
    const [desk, door] = [await enter('organiser'), await enter('door')];
    const person = somebody(variant.language);
    await walkIn(desk, person);
    await clear(desk);
    const row = door.locator('#found li', { hasText: person.family });
    await door.locator('[name="q"]').pressSequentially(person.latinFamily);
    await expect(row).toBeVisible();
    await soundPage(door);
    await row.locator('form button').first().click();
    const verdict = door.locator('.verdict');
    await expect(verdict).toHaveAttribute('data-code', 'ok');
    await expect(verdict).toContainText(person.family);
    // The list has done its work, and the next one may be looked for: the same one once more.
    await expect(row).toHaveCount(0);
    await expect(door.locator('[name="q"]')).toHaveValue('');
    // The wrong row was pressed: that is taken back, and the right one is let in.
    await verdict.locator('form[data-undo] button').click();
    await expect(verdict).toHaveAttribute('data-code', 'mistake');
    await soundPage(door);
    await nextOne(door);
    await door.locator('[name="q"]').pressSequentially(person.latinFamily);
    await row.locator('form button').first().click();
    await expect(verdict).toHaveAttribute('data-code', 'ok');
    await expect(row).toHaveCount(0);
    await nextOne(door);
    await door.locator('[name="q"]').pressSequentially(person.latinFamily);
    await row.locator('form button').first().click();
    await expect(verdict).toHaveAttribute('data-code', 'already_inside');
    // It is in view; on a phone it is the screen until somebody has seen it.
    await expect(verdict.locator('.verdict-word')).toBeInViewport({ ratio: 1 });
    await soundPage(door);
  },

  'each verdict has a look and words of its own': async ({ enter, stranger, soundPage, variant }) => {
    const [desk, bearer] = [await enter('organiser'), await stranger()];
    const [person, gone] = [somebody(variant.language), somebody(variant.language)];
    const { code, page } = await ticket(desk, bearer, person);
    const door = await enter('door');
    const looks = new Map<string, string>();
    const see = async (at: Page, verdict: string) => {
      await expect(at.locator('.verdict')).toHaveAttribute('data-code', verdict);
      await soundPage(at);
      const [word, icon, tone] = await Promise.all([
        at.locator('.verdict-word').innerText(),
        at.locator('.verdict > .icon use').first().getAttribute('href'),
        at.locator('.verdict').getAttribute('data-sound'),
      ]);
      looks.set(verdict, `${word} ${icon} ${tone}`);
    };
    const read = async (at: Page, text: string, verdict: string) => {
      await at.locator('[name="code"]').fill(text);
      await at.locator('[name="code"]').press('Enter');
      await see(at, verdict);
    };
    await read(door, code, 'ok');
    await read(door, code, 'already_inside');
    await read(door, 'HTTPS://FORUM.EXAMPLE/T/NOTATICKET', 'unknown');
    await read(door, forged(code), 'forged');

    // The organiser stands at other doors: another zone, another day.
    const other = await enter('organiser');
    await stand(other, variant.language, 2);
    await read(other, code, 'wrong_zone');
    await stand(other, variant.language, 3);
    await read(other, code, 'wrong_day');

    // The secretariat takes a step back.
    await desk.goto(page.replace('/desk/', '/accreditation/'));
    await desk.locator('.queue-detail details.confirm:has(form[action*="/reopen"]) > summary').click();
    await desk.locator('.queue-detail select[name="place"]').selectOption({ index: 1 });
    await send(desk.locator('.queue-detail form[action*="/reopen"]'));
    await read(door, code, 'not_cleared');

    // A badge was lost, and a registration given up.
    const second = await stranger();
    const lost = await ticket(desk, second, gone);
    await print(desk);
    await print(desk, true);
    await read(door, lost.code, 'replaced');
    const newest = await textOf(await qrOf(second), second);
    await desk.goto(lost.page.replace('/desk/', '/registration/'));
    await desk.locator('details.confirm:has(form[action$="/withdraw"]) > summary').click();
    await send(desk.locator('form[action$="/withdraw"]'));
    await expect(async () => {
      await read(door, newest, 'revoked');
    }).toPass({ timeout: 15_000 });

    expect(looks.size).toBe(9);
    expect(new Set(looks.values()).size, [...looks].join('\n')).toBe(9);
    const words = [...looks.values()].map((look) => look.split(' /')[0]);
    expect(new Set(words).size, words.join('\n')).toBe(9);
  },

  'a door that is cut off says that nothing was counted, and asks again': async ({ enter, stranger, soundPage, variant, problems }) => {
    const [desk, bearer, door] = [await enter('organiser'), await stranger(), await enter('door')];
    const person = somebody(variant.language);
    const { code } = await ticket(desk, bearer, person);
    problems.expect(/^lost POST .*\/door/);
    await door.context().setOffline(true);
    await door.locator('[name="code"]').fill(code);
    await door.locator('[name="code"]').press('Enter');
    await expect(door.locator('.verdict-offline')).toBeVisible({ timeout: 15_000 });
    await soundPage(door);
    await door.context().setOffline(false);
    await door.locator('[name="code"]').fill(code);
    await door.locator('[name="code"]').press('Enter');
    await expect(door.locator('.verdict')).toHaveAttribute('data-code', 'ok');
  },

  'while an answer is to come nobody reads the one before as theirs': async ({ enter, soundPage }) => {
    const door = await enter('door');
    const read = async (text: string) => {
      await door.locator('[name="code"]').fill(text);
      await door.locator('[name="code"]').press('Enter');
    };
    await read('HTTPS://FORUM.EXAMPLE/T/NOTATICKET');
    await expect(door.locator('.verdict')).toHaveAttribute('data-code', 'unknown');
    const word = await door.locator('.verdict-word').innerText();
    let goOn = (): void => undefined;
    const held = new Promise<void>((done) => { goOn = done; });
    await door.route(/\/door$/, async (route) => {
      if (route.request().method() === 'POST') await held;
      await route.continue();
    });
    await read('HTTPS://FORUM.EXAMPLE/T/NOTATICKETEITHER');
    await expect(door.locator('.verdict-word')).not.toHaveText(word);
    await expect(door.locator('.verdict')).not.toHaveAttribute('data-code');
    await soundPage(door);
    goOn();
    await expect(door.locator('.verdict')).toHaveAttribute('data-code', 'unknown');
  },

  'a device that is taken off the door is turned away': async ({ enter, stranger, problems, soundPage, variant }) => {
    const organiser = await enter('organiser');
    await organiser.goto(`/${variant.language}/checkpoints`);
    const checkpoint = organiser.locator('main section.card').first();
    await checkpoint.locator('details:has(form[action$="/devices"]) > summary').click();
    const name = `Telephone ${Date.now()}`;
    await checkpoint.locator('form[action$="/devices"] [name="name"]').fill(name);
    await soundPage(organiser);
    await send(checkpoint.locator('form[action$="/devices"]'));
    await soundPage(organiser);
    const link = await organiser.locator('main input[readonly]').inputValue();

    const telephone = await stranger();
    await telephone.goto(link);
    await soundPage(telephone);
    await send(telephone.locator('main form'));
    await expect(telephone.locator('door-desk')).toBeVisible();
    // The link was for one device.
    const second = await stranger();
    problems.expect(/^410 GET .*\/door\//);
    await second.goto(link);
    await soundPage(second);

    await organiser.goto(`/${variant.language}/checkpoints`);
    const device = checkpoint.locator('li', { hasText: name });
    await device.locator('details.confirm > summary').click();
    await send(device.locator('form[action$="/revoke"]'));
    await expect(device.locator('.chip-neutral')).toBeVisible();

    problems.expect(/^401 (GET|POST) .*\/door/);
    await telephone.locator('[name="code"]').fill('HTTPS://FORUM.EXAMPLE/T/NOTATICKET');
    await telephone.locator('[name="code"]').press('Enter');
    await expect(telephone.locator('door-desk')).toHaveCount(0);
    await expect(telephone.locator('.error-page h1')).not.toBeEmpty();
    await soundPage(telephone);
  },

  'the dashboard moves while people come in': async ({ enter, stranger, soundPage, variant }) => {
    const [desk, bearer, watcher, door] = [await enter('organiser'), await stranger(), await enter('organiser'), await enter('door')];
    const { code } = await ticket(desk, bearer, somebody(variant.language));
    await watcher.goto(`/${variant.language}/dashboard`);
    await soundPage(watcher);
    const inside = watcher.locator('.tile-main .tile-value');
    const before = Number(await inside.innerText());
    await watcher.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await door.locator('[name="code"]').fill(code);
    await door.locator('[name="code"]').press('Enter');
    await expect(door.locator('.verdict')).toHaveAttribute('data-code', 'ok');
    await expect(inside).toHaveText(String(before + 1));
    await expect(watcher.locator('body')).toHaveAttribute('data-same-page', '');
    await soundPage(watcher);
  },

  'a door works without JavaScript': async ({ enter, stranger, demo, variant }) => {
    const [desk, bearer] = [await enter('organiser'), await stranger()];
    const person = somebody(variant.language);
    const { code } = await ticket(desk, bearer, person);
    const door = await stranger({ javaScriptEnabled: false });
    await signIn(door, demo.ready.links.door);
    await door.locator('[name="code"]').fill(code);
    await send(door.locator('form[data-scan]'));
    await expect(door.locator('.verdict')).toHaveAttribute('data-code', 'ok');
    await expect(door.locator('.verdict')).toContainText(person.family);
  },
});

/** Somebody with a ticket: the picture of its code, what is in it, and their page at the desk. */
async function ticket(desk: Page, bearer: Page, person: Invented): Promise<{ picture: Buffer; code: string; page: string }> {
  const page = await walkIn(desk, person);
  await clear(desk);
  await signIn(bearer, await linkTo(desk, person.email));
  const picture = await qrOf(bearer);
  const code = await textOf(picture, bearer);
  await desk.goto(page);
  return { picture, code, page };
}

/** The same ticket with a signature that is not ours: one letter of it is another one. */
function forged(code: string): string {
  const at = code.length - 12;
  return code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
}

/** Types as a scanner does: a key every few milliseconds, however busy this machine is, and Enter. */
async function scan(door: Page, code: string, afterTheFirst = 0.004): Promise<void> {
  const device = await door.context().newCDPSession(door);
  let timestamp = Date.now() / 1000;
  for (const [place, key] of [...code, 'Enter'].entries()) {
    const text = key === 'Enter' ? '\r' : key;
    timestamp += place === 1 ? afterTheFirst : 0.004;
    await device.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text, timestamp });
    await device.send('Input.dispatchKeyEvent', { type: 'keyUp', key, timestamp });
  }
  await device.detach();
}

/** On a telephone a verdict is the screen until somebody has seen it, or it goes by itself. */
async function nextOne(door: Page): Promise<void> {
  const seen = door.locator('.verdict-next');
  await expect(async () => {
    if (await seen.isVisible()) await seen.click({ timeout: 1_000 });
    await expect(seen).toBeHidden({ timeout: 1_000 });
  }).toPass();
}

/** Chooses one of the forum's checkpoints, as whoever may read tickets at all of them. */
async function stand(page: Page, language: string, at: number): Promise<void> {
  await page.goto(`/${language}/door`);
  await page.locator('main li a.button').nth(at).click();
  await expect(page.locator('door-desk')).toBeVisible();
}
