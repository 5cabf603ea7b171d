// A camera for Chromium that sees one picture: a film of it, in the plainest format that Chromium reads (Y4M).

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';

const width = 640;
const height = 480;

/** What to start Chromium with so that its camera sees the film, and nobody is asked for permission. */
export function cameraArguments(film: string): string[] {
  return [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ];
}

/** Writes a film of a PNG, such as `await page.locator('.ticket svg').screenshot()`, into a new folder; returns its path. */
export async function filmOf(picture: Buffer, browser: Browser): Promise<string> {
  const grey = await greyOf(picture, browser);
  // No colour: both chroma planes, of a quarter of the size each, stand in the middle.
  const colourless = Buffer.alloc((width * height) / 2, 128);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  const frame = [Buffer.from('FRAME\n'), grey, colourless];

  const film = join(await mkdtemp(join(tmpdir(), 'kurultai-film-')), 'film.y4m');
  await writeFile(film, Buffer.concat([head, ...frame, ...frame]));
  return film;
}

/** The picture in shades of grey, in the middle of a white frame, as large as fits with some margin. */
async function greyOf(picture: Buffer, browser: Browser): Promise<Buffer> {
  // A page of its own: the content security policy of the page in the test may not allow this.
  const context = await browser.newContext();
  const page = await context.newPage();
  const grey = await page.evaluate(
    async ([png, width, height]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(width, height);
      const pen = canvas.getContext('2d')!;
      pen.fillStyle = 'white';
      pen.fillRect(0, 0, width, height);
      const scale = 0.8 * Math.min(width / image.width, height / image.height);
      const [w, h] = [image.width * scale, image.height * scale];
      pen.drawImage(image, (width - w) / 2, (height - h) / 2, w, h);
      const { data } = pen.getImageData(0, 0, width, height);
      return Array.from({ length: width * height }, (_, pixel) =>
        Math.round(0.299 * data[4 * pixel]! + 0.587 * data[4 * pixel + 1]! + 0.114 * data[4 * pixel + 2]!),
      );
    },
    [picture.toString('base64'), width, height] as const,
  );
  await context.close();
  return Buffer.from(grey);
}
