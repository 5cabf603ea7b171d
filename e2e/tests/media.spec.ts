// Recordings and papers of items: sent in pieces over a line that breaks, played with captions; papers by language.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { press } from '../registering.ts';
import { expect, group } from '../site.ts';

const MEGABYTE = 1024 * 1024;

/** Silence as a WAVE file (RIFF, 16 bit, one channel, 44 100 a second) of about that many bytes. */
function silence(bytes: number): Buffer {
  const sound = Buffer.alloc(44 + bytes);
  sound.write('RIFF', 0);
  sound.writeUInt32LE(36 + bytes, 4);
  sound.write('WAVEfmt ', 8);
  sound.writeUInt32LE(16, 16);
  sound.writeUInt16LE(1, 20);
  sound.writeUInt16LE(1, 22);
  sound.writeUInt32LE(44_100, 24);
  sound.writeUInt32LE(88_200, 28);
  sound.writeUInt16LE(2, 32);
  sound.writeUInt16LE(16, 34);
  sound.write('data', 36);
  sound.writeUInt32LE(bytes, 40);
  return sound;
}

/** A file that stays the same file when it is chosen again. */
async function onDisk(name: string, bytes: Buffer, use: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'media-'));
  const path = join(folder, name);
  await writeFile(path, bytes);
  await use(path);
  await rm(folder, { recursive: true });
}

/** The page of an item, `at` from the end of the programme, and from there the one about its recordings and papers. */
async function itemOf(page: Page, language: string, at: number): Promise<string> {
  await page.goto(`/${language}/programme`);
  const items = page.locator('ol.day-items h3 a');
  const item = await items.nth((await items.count()) - 1 - at).getAttribute('href');
  await page.goto(item!);
  await page.locator('section[aria-labelledby="recordings"] a[href*="/media/"]').click();
  return item!;
}

/** Sends what the form on the page has chosen, and waits for the page that follows. */
async function sendFile(page: Page): Promise<void> {
  const followed = page.waitForEvent('domcontentloaded');
  await page.locator('media-upload form button').click();
  await followed;
}

group('media', {
  'a recording comes over a line that breaks, gets captions, and plays with them': async ({ enter, soundPage, variant, problems, stranger }) => {
    const organiser = await enter('organiser');
    const item = await itemOf(organiser, variant.language, 2);
    await soundPage(organiser);
    const rows = organiser.locator('section[aria-labelledby="recordings"] tbody tr');
    const before = await rows.count();

    problems.expect(/^lost PATCH .*ERR_CONNECTION_RESET/);
    let pieces = 0;
    await organiser.route('**/uploads/*', async (route) => {
      if (route.request().method() === 'PATCH' && ++pieces === 2) return route.abort('connectionreset');
      return route.continue();
    });
    await onDisk('sound.wav', silence(9 * MEGABYTE), async (path) => {
      await organiser.locator('#f-file').setInputFiles(path);
      await sendFile(organiser);
    });
    expect(pieces, 'three pieces, of which one was sent twice').toBe(4);
    await organiser.unroute('**/uploads/*');
    await expect(rows).toHaveCount(before + 1);
    await soundPage(organiser);

    await rows.last().getByRole('link').click();
    await organiser.locator('[name="caption-language"]').selectOption(variant.language);
    const captions = (text: string) => ({ name: 'captions.vtt', mimeType: 'text/vtt', buffer: Buffer.from(text) });
    await organiser.locator('#f-captions').setInputFiles(captions('WEBVTT\n\n00:01.000 --> 00:00.000\nwrong\n'));
    await press(organiser.locator('form[action$="/captions"] button.button').last());
    await expect(organiser.locator('.notice-error')).toContainText('3');
    await organiser.locator('[name="caption-language"]').selectOption(variant.language);
    // What most programs write is SRT: browsers play none, so it becomes WebVTT.
    await organiser.locator('#f-captions').setInputFiles(captions('1\n00:00:00,000 --> 00:00:30,000\nThe rivers\n'));
    await press(organiser.locator('form[action$="/captions"] button.button').last());
    await soundPage(organiser);

    const reader = await stranger();
    await reader.goto(item);
    // No browser shows captions without a frame for them to stand in.
    const player = reader.locator('video.player').last();
    await expect(player).toBeVisible();
    await player.evaluate(async (sound: HTMLVideoElement) => {
      sound.muted = true;
      await sound.play();
    });
    await expect.poll(() => player.evaluate((sound: HTMLVideoElement) => sound.currentTime)).toBeGreaterThan(0);
    const seen = () => player.evaluate((sound: HTMLVideoElement) =>
      [...sound.textTracks].filter((track) => track.mode === 'showing').flatMap((track) => [...(track.activeCues ?? [])].map((cue) => (cue as VTTCue).text)));
    await expect.poll(seen).toEqual(['The rivers']);
    // Into the middle: only what is asked for goes over the line.
    await player.evaluate((sound: HTMLVideoElement) => { sound.currentTime = 60; });
    await expect.poll(() => player.evaluate((sound: HTMLVideoElement) => sound.seeking)).toBe(false);
    await soundPage(reader);
  },

  'an upload that was paused goes on after the page was loaded anew': async ({ enter, soundPage, variant }) => {
    const organiser = await enter('organiser');
    await itemOf(organiser, variant.language, 3);
    const rows = organiser.locator('section[aria-labelledby="recordings"] tbody tr');
    const before = await rows.count();
    let [pieces, isHeld] = [0, true];
    await organiser.route('**/uploads/*', async (route) => {
      // The second piece waits on its way until it is given up.
      if (route.request().method() === 'PATCH' && ++pieces >= 2 && isHeld) return;
      return route.continue();
    });
    await onDisk('paused.wav', silence(9 * MEGABYTE), async (path) => {
      await organiser.locator('#f-file').setInputFiles(path);
      await organiser.locator('media-upload form button').click();
      await expect.poll(() => pieces).toBe(2);
      await organiser.locator('[data-pause]').click();
      await expect(organiser.locator('[data-resume]')).toBeVisible();
      await soundPage(organiser);
      await organiser.reload();
      const left = organiser.locator('[data-upload]');
      await expect(left).toHaveCount(1);
      await soundPage(organiser);
      isHeld = false;
      await organiser.locator('#f-file').setInputFiles(path);
      await sendFile(organiser);
    });
    expect(pieces, 'one before the page was loaded anew, one lost, two after it').toBe(4);
    await expect(rows).toHaveCount(before + 1);
    await expect(organiser.locator('[data-upload]')).toHaveCount(0);
  },

  'a paper is sent in two languages, read by everybody, and withdrawn': async ({ enter, soundPage, variant, page }) => {
    const organiser = await enter('organiser');
    const item = await itemOf(organiser, variant.language, 4);
    const title = `Draft ${Math.random().toString(36).slice(2, 8)}`;
    await organiser.locator(`[name="title-${variant.language}"]`).fill(title);
    await press(organiser.locator('form[action$="/papers"] button.button'));
    await expect(organiser.locator('h1')).toHaveText(title);
    const other = variant.language === 'hu' ? 'en' : 'hu';
    for (const language of [other, variant.language]) {
      await organiser.locator('[name="language"]').selectOption(language);
      const buffer = Buffer.from(`%PDF-1.7\n${language}\n`);
      await organiser.locator('#f-file').setInputFiles({ name: 'draft.pdf', mimeType: 'application/pdf', buffer });
      await sendFile(organiser);
    }
    await soundPage(organiser);

    await page.goto(item);
    const papers = page.locator('section[aria-labelledby="papers"] li').filter({ hasText: title });
    await expect(papers.locator('a').first()).toHaveAttribute('hreflang', variant.language);
    await soundPage(page);
    const href = await papers.locator('a').first().getAttribute('href');
    const file = await page.request.get(href!);
    expect(file.headers()['content-disposition']).toContain('attachment');
    expect(await file.text()).toContain(variant.language);

    await organiser.locator('details.confirm > summary').last().click();
    await press(organiser.locator('form[action$="/withdraw"] button.button-primary').last());
    await soundPage(organiser);
    expect((await page.request.get(href!)).status()).toBe(404);
  },
});
