import { defineConfig } from '@playwright/test';
import type { Options } from './site.ts';

const ci = Boolean(process.env.CI);

// Chromium talks to its maker's hosts unless told not to; on a closed network each try costs time.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig<Options>({
  testDir: 'tests',
  outputDir: '.results',
  fullyParallel: true,
  forbidOnly: ci,
  // A browser and a server each: more of them on two cores only wait for one another.
  workers: 2,
  // A machine that is busy with something else is no reason to refuse a change. But a test that passes only at the
  // second try has found something: the run names it before its last line.
  retries: ci ? 1 : 0,
  // Jobs of several people, each with a browser; a badge alone takes seconds in a debug build.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [[ci ? 'dot' : 'list'], ['./closing-line.ts']],
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env.CHROMIUM || '/usr/bin/chromium-headless-shell',
      args: quiet,
    },
    screenshot: 'only-on-failure',
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
  },
});
