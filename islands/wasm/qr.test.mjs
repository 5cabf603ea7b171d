// What the browser sees of the reader: the committed qr.wasm through ../src/qr.ts.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { build } from "esbuild";

const here = (name) => new URL(name, import.meta.url);
const bundle = await build({ entryPoints: [here("../src/qr.ts").pathname], bundle: true, format: "esm", write: false });
const { readerFrom } = await import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString("base64")}`);
const read = await readerFrom(await readFile(here("qr.wasm")));

/** A code as the program writes it: an SVG whose one path holds the black runs of each row. */
function picture(svg, pixelsPerModule) {
  const side = Number(/viewBox="0 0 (\d+) /.exec(svg)[1]) * pixelsPerModule;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < pixelsPerModule; row += 1) {
      const start = ((y * pixelsPerModule + row) * side + x * pixelsPerModule) * 4;
      data.fill(0, start, start + length * pixelsPerModule * 4);
    }
  }
  return { data, width: side, height: side };
}

test("a ticket's code is read, again and again", async () => {
  const svg = await readFile(here("tests/ticket.svg"), "utf8");
  const address = (await readFile(here("tests/ticket.txt"), "utf8")).trim();
  for (const size of [3, 8, 5]) assert.equal(read(picture(svg, size)), address);
});

test("a picture without a code gives null", () => {
  assert.equal(read({ data: new Uint8ClampedArray(64 * 48 * 4).fill(90), width: 64, height: 48 }), null);
});

test("a picture of no size or beyond any camera gives null", () => {
  assert.equal(read({ data: new Uint8ClampedArray(0), width: 0, height: 0 }), null);
  assert.equal(read({ data: new Uint8ClampedArray(0), width: 100_000, height: 100_000 }), null);
});
