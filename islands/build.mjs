// Bundles the islands and the style sheet into the folder named by OUT, else into kernel/look/assets.
// The same sources give the same bytes, so that CI can compare them with what is committed.

import { build } from "esbuild";
import { copyFile, mkdir, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const look = join(here, "../kernel/look");
const out = process.env.OUT ?? join(look, "assets");

const common = { bundle: true, minify: true, charset: "utf8", legalComments: "none", outdir: out, absWorkingDir: here, logLevel: "warning" };
const script = { ...common, target: "es2020" };

/** What pages ask for by name; everything else in src/ is a part of these. */
const modules = ["shell", "live", "board", "search-as-you-type", "queue", "camera", "door", "passkey", "planning", "stage", "upload"];

await mkdir(out, { recursive: true });
await Promise.all([
  build({ ...script, format: "esm", entryPoints: modules.map((name) => `src/${name}.ts`) }),
  // Runs before the page is painted, hence no module.
  build({ ...script, format: "iife", entryPoints: ["src/theme.ts"] }),
  build({
    ...common,
    target: ["chrome99", "firefox97", "safari15.4"],
    entryPoints: { site: join(look, "css/site.css") },
    external: ["/assets/*"],
  }),
  copyAll(join(look, "pictures"), ".svg"),
  copyAll(join(here, "wasm"), ".wasm"),
]);

async function copyAll(folder, ending) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending));
  await Promise.all(names.map((name) => copyFile(join(folder, name), join(out, name))));
}
