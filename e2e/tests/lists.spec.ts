// Lists of people as files: what a head sends in, what comes back, and what the secretariat takes out.

import type { Download, Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { somebody, type Invented } from '../persons.ts';
import { makeRoom, press, send } from '../registering.ts';
import { expect, group } from '../site.ts';
import { workbook } from '../workbook.ts';

const roomForAll = 500;
const headings = ['Family name', 'Given name', 'E-mail', 'Date of birth'];
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

group('lists', {
  'a head sends a list as CSV; what is wrong comes back, and goes in when it is corrected': async ({ enter, soundPage, variant }) => {
    const [head, organiser] = [await enter('head'), await enter('organiser')];
    await makeRoom(organiser, 'delegate', roomForAll);
    const [good, bad] = [somebody(variant.language), somebody(variant.language)];
    const csv = [headings, lineOf(good), lineOf(bad, '31.02.1990')].map((cells) => cells.join(';')).join('\r\n');
    await sendList(head, variant.language, { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await soundPage(head);
    await whatIsInTheColumns(head);
    await expect(tile(head, 0)).toHaveText('1');
    await expect(tile(head, 3)).toHaveText('1');
    await expect(head.locator('section[aria-labelledby="bad"] tbody tr')).toContainText('31.02.1990');
    await soundPage(head);

    const faults = await downloadOf(head, head.locator('a[href$="/bad"]'));
    expect(faults.suggestedFilename()).toBe('faults.csv');
    const back = await readFile(await faults.path());
    expect(back.subarray(0, 3), 'the mark by which spreadsheets know UTF-8').toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(back.toString()).toContain(bad.family);
    expect(back.toString()).not.toContain(good.family);

    await letIn(head);
    await expect(tile(head, 0)).toHaveText('1');
    await soundPage(head);

    const corrected = Buffer.from(back.toString().replace('31.02.1990', '28.02.1990'));
    await sendList(head, variant.language, { name: 'faults.csv', mimeType: 'text/csv', buffer: corrected });
    await whatIsInTheColumns(head);
    await expect(tile(head, 3)).toHaveText('0');
    await letIn(head);
    for (const person of [good, bad]) await expectRegistered(head, variant.language, person);
  },

  'a head sends a workbook, looks at its columns and lets it in': async ({ enter, soundPage, variant }) => {
    const [head, organiser] = [await enter('head'), await enter('organiser')];
    await makeRoom(organiser, 'delegate', roomForAll);
    const people = [somebody(variant.language), somebody(variant.language), somebody(variant.language)];
    const rows = people.map((person) => [...lineOf(person), 'Bridge of Friendship']);
    const buffer = workbook([[...headings, 'Our own remarks'], ...rows]);
    await sendList(head, variant.language, { name: 'people.xlsx', mimeType: xlsx, buffer });
    // A column that means nothing to the program can be told what it is.
    await head.locator('select[name="column-4"]').selectOption('organisation');
    await soundPage(head);
    await whatIsInTheColumns(head);
    await expect(tile(head, 0)).toHaveText(String(people.length));
    await soundPage(head);
    await letIn(head);
    for (const person of people) await expectRegistered(head, variant.language, person);
  },

  'an empty list can be fetched, and is known again when it comes back filled in': async ({ enter, soundPage, variant }) => {
    const head = await enter('head');
    await head.goto(`/${variant.language}/lists`);
    await soundPage(head);
    const empty = await downloadOf(head, head.locator('a[href$="/lists/empty.xlsx"]'));
    expect(empty.suggestedFilename()).toBe('list.xlsx');
    expect((await readFile(await empty.path())).subarray(0, 2).toString()).toBe('PK');
  },

  'a file that is no list says so, and a list can be taken back': async ({ enter, problems, soundPage, variant }) => {
    const head = await enter('head');
    problems.expect(/^422 POST .*\/lists/);
    await sendList(head, variant.language, { name: 'photo.csv', mimeType: 'text/csv', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]) });
    await expect(head.locator('.error-summary')).toBeFocused();
    await soundPage(head);

    const person = somebody(variant.language);
    const csv = `${headings.join(',')}\n${lineOf(person).join(',')}\n`;
    await sendList(head, variant.language, { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await head.locator('details.confirm > summary').click();
    await send(head.locator('form[action$="/remove"]'));
    await expect(head.locator('.notice-ok')).toBeVisible();
    await expect(head).toHaveURL(/\/lists$/);
  },

  'the participants come as a workbook and as CSV, with headings in the reader’s language': async ({ enter, soundPage, variant }) => {
    const organiser = await enter('organiser');
    await organiser.goto(`/${variant.language}/lists`);
    await soundPage(organiser);
    const book = await downloadOf(organiser, organiser.locator('button[formaction$="/participants.xlsx"]'));
    expect((await readFile(await book.path())).subarray(0, 2).toString()).toBe('PK');

    const table = await downloadOf(organiser, organiser.locator('button[formaction$="/participants.csv"]'));
    const text = (await readFile(await table.path())).toString();
    expect(text.startsWith('\ufeff')).toBe(true);
    const [heading = '', ...lines] = text.slice(1).split('\r\n').filter((line) => line !== '');
    expect(heading.split(/[;,]/).length).toBeGreaterThan(8);
    expect(lines.length).toBeGreaterThan(500);
    if (variant.language === 'en') expect(heading).toContain('Family name');
    if (variant.language === 'ru') expect(heading).toContain('Фамилия');

    // What passports say stands in it only where it is chosen.
    for (const word of ['patronymic', 'passport_name', 'birth_date', 'phone']) {
      await organiser.locator(`input[name="more"][value="${word}"]`).check();
    }
    const more = await downloadOf(organiser, organiser.locator('button[formaction$="/participants.csv"]'));
    const [wide = ''] = (await readFile(await more.path())).toString().slice(1).split('\r\n');
    expect(wide.split(/[;,]/).length).toBe(heading.split(/[;,]/).length + 4);

    // What was taken out is known when it is sent in: everybody in it is there already.
    await sendList(organiser, variant.language, { name: 'participants.xlsx', mimeType: xlsx, buffer: await readFile(await book.path()) });
    await whatIsInTheColumns(organiser);
    expect(Number(await tile(organiser, 1).innerText())).toBeGreaterThan(500);
  },
});

function lineOf(person: Invented, birthDate = person.birthDate): string[] {
  return [person.family, person.given, person.email, birthDate];
}

async function sendList(page: Page, language: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.goto(`/${language}/lists`);
  await page.locator('input[type="file"]').setInputFiles(file);
  await send(page.locator('main form[enctype="multipart/form-data"]'));
}

/** Agrees to what was guessed of the columns; whoever has no category in the list is a delegate. */
async function whatIsInTheColumns(page: Page): Promise<void> {
  const form = page.locator('main form.stack');
  const category = form.locator('select[name="category"]');
  if (await category.count()) await category.selectOption('delegate');
  await press(form.locator('button.button-primary'));
  await expect(page).toHaveURL(/\/preview$/);
}

/** Lets the good rows in and waits until they are. */
async function letIn(page: Page): Promise<void> {
  await send(page.locator('main form[action$="/preview"]'));
  await expect(page).toHaveURL(/\/state$/);
  await expect(page.locator('live-part .notice-ok')).toBeVisible({ timeout: 20_000 });
}

function tile(page: Page, at: number): Locator {
  return page.locator('main .tile-value').nth(at);
}

async function downloadOf(page: Page, link: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return download;
}

async function expectRegistered(head: Page, language: string, person: Invented): Promise<void> {
  await head.goto(`/${language}/delegation/kazakhstan?q=${encodeURIComponent(person.family)}`);
  await expect(head.locator('#results tbody tr').filter({ hasText: person.family })).toBeVisible();
}
