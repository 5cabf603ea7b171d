// People that the tests make up. Each is the only one of their name, so that a search finds them and nobody else.

import { randomInt, randomUUID } from 'node:crypto';
import type { Language } from './dealing.ts';

export type Invented = {
  family: string;
  given: string;
  /** As the badge has it; the same as the names where they are in Latin letters anyway. */
  latinFamily: string;
  latinGiven: string;
  email: string;
  /** `1990-05-07`. */
  birthDate: string;
  /** The language that they are written to in. */
  language: Language;
};

const cyrillic: readonly Language[] = ['kk', 'ky', 'ru'];

/** Somebody who is written to in that language, with a name in its script. */
export function somebody(language: Language): Invented {
  const mark = unheardOf();
  const latinFamily = capital(mark);
  const names = cyrillic.includes(language)
    ? { family: capital(inCyrillic(mark)), given: 'Дана' }
    : { family: latinFamily, given: 'Dana' };
  return { ...names, latinFamily, latinGiven: 'Dana', email: `${latinFamily.toLowerCase()}@people.example`, birthDate: someDay(), language };
}

/** One person as two lists have them: in Cyrillic letters and in Latin ones. */
export function inTwoScripts(): [Invented, Invented] {
  const one = somebody('ru');
  return [one, { ...one, family: one.latinFamily, given: one.latinGiven, language: 'az' }];
}

/**
 * Twelve letters that every alphabet here has, and that look like the syllables of a name: two of them have too little in
 * common for a search to take one for the other.
 */
function unheardOf(): string {
  const digits = randomUUID().replaceAll('-', '');
  return [0, 1, 2, 3, 4, 5].map((at) => 'bdgkmnrt'[Number.parseInt(digits[2 * at]!, 16) % 8]! + 'aeiou'[Number.parseInt(digits[2 * at + 1]!, 16) % 5]!).join('');
}

/** Two of a name that is only a little alike would be taken for one if they were born on one day. */
function someDay(): string {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${randomInt(1940, 2000)}-${twoDigits(randomInt(1, 13))}-${twoDigits(randomInt(1, 29))}`;
}

function capital(letters: string): string {
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

function inCyrillic(latin: string): string {
  const letters: Record<string, string> = {
    b: 'б', d: 'д', g: 'г', k: 'к', m: 'м', n: 'н', r: 'р', t: 'т', a: 'а', e: 'е', i: 'и', o: 'о', u: 'у',
  };
  return [...latin].map((letter) => letters[letter]).join('');
}
