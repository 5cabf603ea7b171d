// What no page may do, watched in every test: log an error, lose a request, or call another host.

import type { BrowserContext } from '@playwright/test';

type Problem = {
  /** `console: …`, `422 POST http://…`, `lost GET http://…`, `elsewhere GET http://…` */
  text: string;
  /** What it is about: a failed request also shows as an error in the console, and is one problem. */
  url: string;
};

export class Problems {
  private readonly seen: Problem[] = [];
  private readonly expected: RegExp[] = [];

  constructor(private readonly site: string) {}

  /** Says that a problem belongs to this test: it must then come, such as `/^422 POST .*\/register/`. */
  expect(problem: RegExp): void {
    this.expected.push(problem);
  }

  /** Watches all pages of a context, those that it will open included. */
  watch(context: BrowserContext): void {
    context.on('console', (message) => {
      // The console keeps the fragment of an address, which is never sent.
      const [url = ''] = message.location().url.split('#');
      if (message.type() === 'error') this.add(`console: ${message.text()}`, url);
    });
    context.on('weberror', (thrown) => this.add(`thrown: ${thrown.error()}`, thrown.page()?.url() ?? ''));
    context.on('response', (response) => {
      if (response.status() < 400) return;
      this.add(`${response.status()} ${response.request().method()} ${response.url()}`, response.url());
    });
    context.on('requestfailed', (request) => {
      // The browser gives up a request itself when a person moves on or a download begins.
      const why = request.failure()?.errorText;
      if (why !== 'net::ERR_ABORTED') this.add(`lost ${request.method()} ${request.url()} ${why}`, request.url());
    });
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.site) {
        this.add(`elsewhere ${request.method()} ${request.url()}`, request.url());
      }
    });
  }

  /** Everything that should not have been, and everything that should have been and was not. */
  found(): string[] {
    const awaited = this.seen.filter(({ text }) => this.expected.some((pattern) => pattern.test(text)));
    const known = new Set(awaited.map(({ url }) => url));
    const unexpected = this.seen
      .filter((problem) => !awaited.includes(problem))
      .filter(({ text, url }) => !(isEcho(text) && known.has(url)))
      .map(({ text }) => text);
    const missing = this.expected
      .filter((pattern) => !awaited.some(({ text }) => pattern.test(text)))
      .map((pattern) => `expected, but did not come: ${pattern}`);
    return [...new Set([...unexpected, ...missing])];
  }

  private add(text: string, url: string): void {
    this.seen.push({ text, url });
  }
}

/** Chromium says in the console, too, that a request failed. */
function isEcho(text: string): boolean {
  return text.startsWith('console: Failed to load resource');
}
