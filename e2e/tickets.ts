// Tickets, as their bearers show them: the QR code on a telephone, and what is written in it.

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from './site.ts';
import { at } from './registering.ts';

/** The picture of the bearer's QR code; the page is the bearer's own browser. */
export async function qrOf(bearer: Page): Promise<Buffer> {
  const { language } = at(bearer);
  const code = bearer.locator('.ticket .qr');
  // The ticket is made in the background, shortly after the last step is taken.
  await expect(async () => {
    await bearer.goto(`/${language}/ticket`);
    await expect(code).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 15_000 });
  return code.screenshot({ animations: 'disabled' });
}

/** What a QR code says, read by the program's own reader. */
export async function textOf(picture: Buffer, page: Page): Promise<string> {
  const wasm = await readFile(new URL('../islands/wasm/qr.wasm', import.meta.url));
  // A page of its own: the content security policy of the page in the test may not allow this.
  const context = await page.context().browser()!.newContext();
  const reader = await context.newPage();
  const text = await reader.evaluate(
    async ([png, wasm]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      const bytes = Uint8Array.from(atob(wasm), (letter) => letter.charCodeAt(0));
      const { instance } = await WebAssembly.instantiate(bytes);
      const qr = instance.exports as unknown as {
        memory: WebAssembly.Memory;
        qr_frame: (width: number, height: number) => number;
        qr_read: () => number;
        qr_text: () => number;
      };
      // Making room may make the memory grow, which leaves an earlier view behind.
      const place = qr.qr_frame(image.width, image.height);
      new Uint8Array(qr.memory.buffer, place, data.length).set(data);
      const length = qr.qr_read();
      return length < 0 ? null : new TextDecoder().decode(new Uint8Array(qr.memory.buffer, qr.qr_text(), length));
    },
    [picture.toString('base64'), wasm.toString('base64')] as const,
  );
  await context.close();
  if (text === null) throw new Error('There is no QR code in the picture');
  return text;
}
