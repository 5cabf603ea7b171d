// The last line of a run, for people and for programs: `browser: 12 passed, 0 failed, 1 skipped`; before it what passed
// only at the second try, and why not at the first.

import type { Reporter, Suite } from '@playwright/test/reporter';

export default class ClosingLine implements Reporter {
  private suite: Suite | undefined;
  private faultsOutsideTests = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  /** A demo that did not stop, a file that does not load: no test failed, but the run did. */
  onError(): void {
    this.faultsOutsideTests++;
  }

  /** After every other reporter has had its say. */
  async onExit(): Promise<void> {
    const tests = this.suite?.allTests() ?? [];
    const outcomes = tests.map((test) => test.outcome());
    for (const test of tests.filter((it) => it.outcome() === 'flaky')) {
      console.log(`only at the second try: ${test.titlePath().filter(Boolean).join(' › ')}`);
      console.log(test.results[0]?.error?.message ?? '');
    }
    const count = (...wanted: string[]) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
    const failed = count('unexpected') + this.faultsOutsideTests;
    console.log(`browser: ${count('expected', 'flaky')} passed, ${failed} failed, ${count('skipped')} skipped`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
