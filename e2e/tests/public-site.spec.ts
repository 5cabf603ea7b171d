// The public site, as anybody sees it: no account, any of nine languages, mostly on a phone.

import type { Page } from '@playwright/test';
import { languages } from '../dealing.ts';
import { expect, group, menuEntry, switchTo } from '../site.ts';

group('the public site', {
  'every page of the menu is sound and in the visitor’s language': async ({ page, variant, soundPage }) => {
    for (const path of await menu(page, variant.language)) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      await expect(page.locator('html')).toHaveAttribute('lang', variant.language);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
      expect(await page.title(), path).not.toBe('');
      await soundPage(page);
    }
  },

  'every page is there in all languages, and each of its texts says which it is in': async ({ page, variant }) => {
    for (const path of await menu(page, variant.language)) {
      const headings = new Set<string>();
      for (const language of languages) {
        const answer = await page.goto(path.replace(`/${variant.language}/`, `/${language}/`));
        expect(answer?.status(), path).toBe(200);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        headings.add(await page.locator('main').innerText());
        // No sentence of another alphabet, unless it says so.
        const strangers = await page.locator('main').evaluate(textInOtherScripts, language);
        expect(strangers, page.url()).toEqual([]);
      }
      expect(headings.size, `${path} in different words`).toBe(languages.length);
    }
  },

  'the menu leads to its pages, by a tap where it is folded away': async ({ page, variant }) => {
    for (const path of (await menu(page, variant.language)).slice(1)) {
      await page.goto(`/${variant.language}/`);
      await (await menuEntry(page, path)).click();
      await expect(page).toHaveURL(path);
      await expect(page.locator('header nav a[aria-current="page"]')).toHaveAttribute('href', path);
    }
  },

  'every page has a title of its own': async ({ page, variant }) => {
    const titles = new Map<string, string>();
    for (const path of await menu(page, variant.language)) {
      await page.goto(path);
      const title = await page.title();
      expect(titles.get(title), `${path} has the title of another page`).toBeUndefined();
      titles.set(title, path);
    }
  },

  'the switcher keeps the place': async ({ page, variant }) => {
    const place = (await menu(page, variant.language)).at(-1)!;
    await page.goto(place);
    for (const language of languages) {
      await switchTo(page, language);
      expect(new URL(page.url()).pathname).toBe(place.replace(`/${variant.language}/`, `/${language}/`));
    }
  },

  'the first visit speaks the language that the browser asks for': async ({ page, variant }) => {
    await page.goto('/');
    await expect(page).toHaveURL(new RegExp(`/${variant.language}/?$`));
    await expect(page.locator('html')).toHaveAttribute('lang', variant.language);
  },

  'a browser that asks for none of the languages gets one of them': async ({ stranger }) => {
    const page = await stranger({ locale: 'ja-JP' });
    await page.goto('/');
    const shown = await page.locator('html').getAttribute('lang');
    expect(languages).toContain(shown);
  },

  'every page reads the same without JavaScript': async ({ page, stranger, variant }) => {
    const plain = await stranger({ javaScriptEnabled: false });
    for (const path of await menu(page, variant.language)) {
      await page.goto(path);
      await plain.goto(path);
      expect(await plain.locator('main').innerText(), path).toBe(await page.locator('main').innerText());
    }
  },

  'the keyboard comes to the content at once': async ({ page, variant }) => {
    await page.goto(`/${variant.language}/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#.+/);
    const target = new URL(page.url()).hash;
    await expect(page.locator(`main${target}, main ${target}`)).toHaveCount(1);
  },

  'a page that does not exist says so, and leads back': async ({ page, problems, variant, soundPage }) => {
    problems.expect(/^404 GET .*\/no-such-page$/);
    await page.goto(`/${variant.language}/no-such-page`);
    await expect(page.locator('html')).toHaveAttribute('lang', variant.language);
    await expect(page.locator(`main a[href^="/${variant.language}"]`).first()).toBeVisible();
    await soundPage(page);
  },

  'every link of the site leads somewhere': async ({ page, variant }) => {
    const waiting = await menu(page, variant.language);
    const seen = new Set(waiting);
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const answer = await page.request.get(path);
      expect(answer.status(), path).toBeLessThan(400);
      // A calendar or a feed is no page to read links from.
      if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
      await page.goto(path);
      for (const link of await links(page, 'a[href]')) {
        if (link.startsWith(`/${variant.language}/`) && !seen.has(link)) waiting.push(link);
        seen.add(link);
      }
    }
    expect(seen.size).toBeGreaterThan(1);
  },
});

/** Words in a script that is not the page's, where no element around them has a language of its own. Runs in the page. */
function textInOtherScripts(main: Element, language: string): string[] {
  const foreign = ['kk', 'ky', 'ru'].includes(language) ? /\p{Script=Latin}{4,}/u : /\p{Script=Cyrillic}{4,}/u;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const named = node.parentElement?.closest('[lang]')?.getAttribute('lang') !== language;
    // Addresses are in Latin letters in every language.
    if (foreign.test(text) && !named && !node.parentElement?.closest('a[href^="mailto:"], a[href^="http"]')) found.push(text);
  }
  return found;
}

/** The paths of the home page and of the site's menu, as the home page shows it. */
async function menu(page: Page, language: string): Promise<string[]> {
  const home = `/${language}/`;
  await page.goto(home);
  const found = await links(page, 'header nav a[href]:not([hreflang])');
  const pages = [...new Set([home, ...found])].filter((path) => path.startsWith(home));
  expect(pages.length, 'pages in the menu').toBeGreaterThan(1);
  return pages;
}

/** The paths that the page's links lead to, without their fragments; links to other places are left out. */
function links(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((anchors) =>
    anchors
      .map((anchor) => new URL((anchor as HTMLAnchorElement).href))
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname, search }) => pathname + search),
  );
}
