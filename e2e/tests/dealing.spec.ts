import { expect, test } from '@playwright/test';
import { deal, languages, sizes } from '../dealing.ts';

// Every number of jobs that a group may have, fewer than languages, as many, and more.
const numbersOfJobs = Array.from({ length: 24 }, (_, index) => index + 1);

test('every group sees every language and every size, and every job is walked', () => {
  for (const jobs of numbersOfJobs) {
    const hands = deal('a group', jobs, false);
    const variants = hands.flat();
    expect(new Set(variants.map(({ language }) => language)), `${jobs} jobs`).toEqual(new Set(languages));
    expect(new Set(variants.map(({ size }) => size)), `${jobs} jobs`).toEqual(new Set(sizes));
    expect(new Set(variants.map(({ scheme }) => scheme)).size, `${jobs} jobs`).toBe(2);
    expect(hands.every((hand) => hand.length > 0), `${jobs} jobs`).toBe(true);
    expect(variants.length).toBe(Math.max(jobs, languages.length));
  }
});

test('a job that is walked twice is walked in both sizes', () => {
  for (const jobs of numbersOfJobs) {
    for (const hand of deal('a group', jobs, false).filter(({ length }) => length > 1)) {
      expect(new Set(hand.map(({ size }) => size)), `${jobs} jobs`).toEqual(new Set(sizes));
    }
  }
});

test('the soak walks every job in every language at every size', () => {
  for (const hand of deal('a group', 4, true)) {
    const walked = new Set(hand.map(({ language, size }) => `${language} ${size}`));
    expect(walked.size).toBe(languages.length * sizes.length);
    expect(new Set(hand.map(({ scheme }) => scheme)).size).toBe(2);
  }
});

test('the deal is the same at every run, and groups begin at different languages', () => {
  expect(deal('the door', 5, false)).toEqual(deal('the door', 5, false));
  expect(deal('the door', 5, false)).not.toEqual(deal('the desk', 5, false));
});
