// What a browser test has in its hands: a forum of its own, people who sign in to it, and a guard
// over every page that they open. Tests are written with `group` and `expect` from here.

import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  expect as plainExpect,
  test as plainTest,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestInfo,
} from '@playwright/test';
import { violations } from './accessibility.ts';
import { cameraArguments, filmOf } from './camera.ts';
import { deal, type Size, type Variant } from './dealing.ts';
import { Demo, type Role } from './demo.ts';
import { pictureOf } from './pictures.ts';
import { Problems } from './problems.ts';

export const expect = plainExpect;

/** What `use` in the configuration, and `test.use`, may set. */
export type Options = {
  /** The language, size and colour scheme of this test; `group` deals them. */
  variant: Variant;
};

/** What the browser's camera is held to, as a PNG; without it there is no camera. */
type Sight = { camera?: Buffer };

type Fixtures = Options & {
  /** What went wrong on any page; a test that wants a refusal says so with `problems.expect`. */
  problems: Problems;
  /** Opens a browser of another person, signed in as this role, in the test's language and size. */
  enter: (role: Role, sight?: Sight) => Promise<Page>;
  /** Opens a browser of another person, signed in to nothing; the options are the browser's. */
  stranger: (options?: BrowserContextOptions & Sight) => Promise<Page>;
  /** Fails when axe finds a fault on the page, or the page is wider than its window. */
  soundPage: (page: Page) => Promise<void>;
  /** Takes a picture for the README, in `make screenshots` only. */
  picture: (page: Page, name: string) => Promise<void>;
};

type WorkerFixtures = {
  /** The forum that this worker's tests run on, one after the other. */
  demo: Demo;
};

export const test = plainTest.extend<Fixtures, WorkerFixtures>({
  demo: [
    async ({}, use, { workerIndex }) => {
      const demo = await Demo.start(`demo-${workerIndex}`);
      await use(demo);
      await demo.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  variant: [{ language: 'en', size: 'desktop', scheme: 'light' }, { option: true }],

  problems: async ({ demo }, use) => {
    const problems = new Problems(new URL(demo.ready.url).origin);
    await use(problems);
    expect(problems.found(), 'problems on the pages of this test').toEqual([]);
  },

  // The page that every test has is a stranger's, too.
  context: async ({ browser, demo, variant, problems }, use) => {
    const context = await browser.newContext(settings(demo, variant));
    problems.watch(context);
    await use(context);
    await context.close();
  },

  stranger: async ({ browser, playwright, launchOptions, demo, variant, problems }, use) => {
    const leave: (() => Promise<void>)[] = [];
    const seeing = async (picture: Buffer): Promise<Browser> => {
      const film = await filmOf(picture, browser);
      leave.push(() => rm(dirname(film), { recursive: true }));
      const args = [...(launchOptions.args ?? []), ...cameraArguments(film)];
      const other = await playwright.chromium.launch({ ...launchOptions, args });
      leave.push(() => other.close());
      return other;
    };
    await use(async ({ camera, ...options } = {}) => {
      const theirs = camera ? await seeing(camera) : browser;
      const context = await theirs.newContext({ ...settings(demo, variant), ...options });
      leave.push(() => context.close());
      problems.watch(context);
      return context.newPage();
    });
    for (const last of leave.reverse()) await last();
  },

  enter: async ({ demo, variant, stranger }, use) => {
    await use(async (role, sight = {}) => {
      const page = await stranger(sight);
      await page.goto(demo.ready.links[role]);
      // A link alone signs nobody in, for mail scanners open links: a person presses the button.
      await Promise.all([
        page.waitForURL((url) => url.href !== demo.ready.links[role]),
        page.locator('main form').getByRole('button').click(),
      ]);
      await switchTo(page, variant.language);
      return page;
    });
  },

  soundPage: async ({}, use) => {
    await use(async (page) => {
      const where = page.url();
      expect(await violations(page), `axe on ${where}`).toEqual([]);
      expect(await overflow(page), `pixels by which ${where} is wider than its window`).toBe(0);
    });
  },

  picture: async ({}, use) => {
    await use(pictureOf);
  },
});

type Job = (
  args: PlaywrightTestArgs &
    PlaywrightTestOptions &
    PlaywrightWorkerArgs &
    PlaywrightWorkerOptions &
    Fixtures &
    WorkerFixtures,
  info: TestInfo,
) => Promise<void>;

/** The jobs that people do on one group of pages. Languages and sizes are dealt over them: see `deal`. */
export function group(name: string, jobs: Record<string, Job>): void {
  test.describe(name, () => {
    const hands = deal(name, Object.keys(jobs).length);
    Object.entries(jobs).forEach(([title, job], index) => {
      for (const variant of hands[index]!) {
        test.describe(() => {
          test.use({ variant });
          test(`${title} (${variant.language}, ${variant.size}, ${variant.scheme})`, job);
        });
      }
    });
  });
}

/** Uses the switcher of the page, unless the page is in that language already. */
export async function switchTo(page: Page, language: string): Promise<void> {
  const shown = await page.locator('html').getAttribute('lang');
  if (shown === language) return;
  const target = await page.locator(`a[hreflang="${language}"]`).first().getAttribute('href');
  if (target === null) throw new Error(`${page.url()} has no link to its own text in ${language}`);
  await page.goto(new URL(target, page.url()).href);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/**
 * The link of the masthead's menus that leads to `path`, brought to where it can be pressed: on a phone they are behind
 * a button, and on a wide screen many stand folded under headings.
 */
export async function menuEntry(page: Page, path: string): Promise<Locator> {
  const link = page.locator(`header nav a[href="${path}"]`);
  const drawer = page.locator('header button[popovertarget="menu"]').first();
  if (await drawer.isVisible()) {
    if (!(await link.isVisible())) await drawer.click();
  } else {
    const folded = page.locator('header nav details:not([open])').filter({ has: page.locator(`a[href="${path}"]`) });
    const heading = folded.locator('summary');
    if ((await heading.count()) > 0) await heading.click();
  }
  await expect(link).toBeVisible();
  return link;
}

const screens: Record<Size, BrowserContextOptions> = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};

function settings(demo: Demo, { language, size, scheme }: Variant): BrowserContextOptions {
  return { baseURL: demo.ready.url, locale: language, colorScheme: scheme, ...screens[size] };
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}
