// The rules of WCAG 2.2, levels A and AA, as far as a program can check them: axe-core.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const elementsShownMax = 5;

const rules: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
  resultTypes: ['violations'],
};

/** What axe finds wrong with the page as it is now, one line for each rule that it breaks. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated by the browser's own tools, not by the page: its content security policy stays as it is.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, options),
    rules,
  ) as AxeResults;
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, elementsShownMax).map(({ target }) => target.join(' '));
    return `${id} (${help}), ${nodes.length} elements: ${where.join(' | ')}`;
  });
}
