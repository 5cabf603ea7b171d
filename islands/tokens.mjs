// Checks the colours of the look: both statements of the dark theme agree, and text can be read on its ground (WCAG 2.2 AA).

import { readFile } from "node:fs/promises";

const css = await readFile(new URL("../kernel/look/css/tokens.css", import.meta.url), "utf8");
const light = tokens(css.split("@media")[0]);
const bySystem = tokens(between(css, ':root:not([data-theme="light"]) {', "\n  }"));
const byChoice = tokens(between(css, '\n:root[data-theme="dark"] {', "\n}"));

/** Text, ground, least contrast. */
const text = 4.5;
const control = 3;
const pairs = [
  ["ink", "paper", text], ["ink", "ground", text], ["ink", "sunken", text], ["ink", "accent-soft", text],
  ["ink-soft", "paper", text], ["ink-soft", "ground", text], ["ink-soft", "sunken", text],
  ["accent", "paper", text], ["accent", "ground", text], ["accent", "sunken", text], ["accent", "accent-soft", text],
  ["accent-ink", "accent", text],
  ["ok", "ok-soft", text], ["warn", "warn-soft", text], ["bad", "bad-soft", text], ["info", "info-soft", text],
  ["ok", "paper", text], ["bad", "paper", text], ["bad", "ground", text],
  ["ink", "ok-soft", text], ["ink", "warn-soft", text], ["ink", "bad-soft", text], ["ink", "info-soft", text],
  ["on-status", "ok", text], ["on-status", "bad", text],
  ["line-strong", "paper", control], ["line-strong", "ground", control],
];

const faults = [...differences(), ...unreadable("light", light), ...unreadable("dark", { ...light, ...byChoice })];
for (const fault of faults) console.error(`tokens.css: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function differences() {
  const names = new Set([...Object.keys(bySystem), ...Object.keys(byChoice)]);
  return [...names].filter((name) => bySystem[name] !== byChoice[name]).map((name) => `--${name} differs between the two dark themes`);
}

function unreadable(theme, colours) {
  return pairs.flatMap(([ink, ground, least]) => {
    const found = contrast(colours[ink], colours[ground]);
    return found < least ? [`${theme}: --${ink} on --${ground} has contrast ${found.toFixed(2)}, less than ${least}`] : [];
  });
}

function between(whole, start, end) {
  const from = whole.indexOf(start);
  if (from < 0) throw new Error(`no ${start} in tokens.css`);
  return whole.slice(from, whole.indexOf(end, from + start.length));
}

function tokens(block) {
  return Object.fromEntries([...block.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.trim()]));
}

function contrast(a, b) {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
