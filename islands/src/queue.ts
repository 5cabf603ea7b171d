/**
 * Lists that are worked through. Any page: `data-pick` boxes, `data-pick-all`, and a `data-bulk` bar that counts them.
 * A list with `data-queue`: j and k walk its rows, x selects one, Enter opens it, ? shows the keys.
 */

import { keyOf } from "./keys";

/** Where in which list a decision was made, until the list is there again. */
const PLACE = "queue-place";

let lastPicked: HTMLInputElement | undefined;

count();
toTheOpenOne();
onFromThere();
document.addEventListener("submit", remember);
document.addEventListener("change", (event) => {
  const box = event.target;
  if (!(box instanceof HTMLInputElement)) return;
  if (box.matches("[data-pick-all]")) boxes().forEach((it) => (it.checked = box.checked));
  if (box.matches("[data-pick]")) lastPicked = box;
  count();
});
document.addEventListener("click", (event) => {
  const box = event.target;
  if (box instanceof HTMLInputElement && box.matches("[data-pick]") && event.shiftKey) pickRange(box);
});
document.addEventListener("live:changed", count);
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (act(keyOf(event))) event.preventDefault();
});

function act(key: string): boolean {
  switch (key) {
    case "j":
      return walk(1);
    case "k":
      return walk(-1);
    case "x":
      return pick();
    case "?":
      return keys();
    default:
      return false;
  }
}

function walk(by: number): boolean {
  const all = rows();
  if (all.length === 0) return false;
  const here = all.findIndex((row) => row.contains(document.activeElement));
  const current = all.findIndex(isOpen);
  const from = here >= 0 ? here : current >= 0 ? current : by > 0 ? -1 : all.length;
  const next = all[Math.min(Math.max(from + by, 0), all.length - 1)];
  next?.querySelector<HTMLElement>("a")?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return true;
}

/** Whoever was opened is what the page is about now: the next Tab reaches what can be decided, past menus and filters. */
function toTheOpenOne(): void {
  const detail = document.querySelector<HTMLElement>(".queue-detail");
  // What asks for the focus itself, or was clicked already, keeps it.
  if (!detail || document.activeElement !== document.body || location.hash) return;
  detail.tabIndex = -1;
  detail.focus({ preventScroll: true });
}

/** A decision, on the open one or on those who are ticked, is remembered by its place in the list. */
function remember(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== "post" || !form.closest(".queue")) return;
  const all = rows();
  const open = all.findIndex(isOpen);
  const at = open >= 0 ? open : all.findIndex((row) => row.querySelector<HTMLInputElement>("[data-pick]:checked"));
  if (at >= 0) sessionStorage.setItem(PLACE, String(at));
}

/** After a decision the walk goes on with whoever stands now where the decided one stood. */
function onFromThere(): void {
  const kept = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  // The open one, what is wrong, and what asks for the focus itself come first.
  if (kept === null || document.activeElement !== document.body || document.querySelector(".queue-detail")) return;
  const all = rows();
  all[Math.min(Number(kept), all.length - 1)]?.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
}

function pick(): boolean {
  const row = rows().find((it) => it.contains(document.activeElement)) ?? rows().find(isOpen);
  const box = row?.querySelector<HTMLInputElement>("[data-pick]");
  if (!box) return false;
  box.click();
  // The click leaves the focus where the walk goes on from.
  box.closest("li, tr")?.querySelector<HTMLElement>("a")?.focus();
  return true;
}

function keys(): boolean {
  const dialog = document.getElementById("keys");
  if (!(dialog instanceof HTMLDialogElement)) return false;
  if (dialog.open) dialog.close();
  else dialog.showModal();
  return true;
}

function pickRange(to: HTMLInputElement): void {
  const all = [...boxes()];
  const ends = [all.indexOf(to), lastPicked ? all.indexOf(lastPicked) : -1].sort((a, b) => a - b);
  const [first, last] = ends as [number, number];
  if (first < 0) return;
  for (const box of all.slice(first, last + 1)) box.checked = to.checked;
  count();
}

function count(): void {
  const picked = [...boxes()].filter((box) => box.checked).length;
  for (const bar of document.querySelectorAll<HTMLElement>("[data-bulk]")) {
    bar.hidden = picked === 0;
    const line = bar.querySelector<HTMLElement>("[data-text]");
    if (line) line.textContent = (line.dataset["text"] ?? "#").replace("#", String(picked));
  }
  const all = document.querySelector<HTMLInputElement>("[data-pick-all]");
  if (!all) return;
  all.checked = picked > 0 && picked === boxes().length;
  all.indeterminate = picked > 0 && picked < boxes().length;
}

function isOpen(row: HTMLElement): boolean {
  return row.getAttribute("aria-current") === "true";
}

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-queue] > li, table[data-queue] tbody > tr")].filter(isUnfolded);
}

function boxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>("[data-pick]")].filter((box) => box.checked || isUnfolded(box));
}

/** Whoever is folded away is passed by, and not selected with all the others. */
function isUnfolded(it: HTMLElement): boolean {
  return it.closest("details:not([open])") === null;
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button", "submit"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
