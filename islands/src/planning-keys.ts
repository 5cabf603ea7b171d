/**
 * The keys of the grid: arrows walk, Enter opens. M picks an item up, and so does Alt with an arrow: arrows move it, Page Up
 * and Page Down take it to another day. L picks up its end: arrows make it shorter and longer. Enter or the same letter puts
 * down, Escape lets go.
 */

import { keyOf } from "./keys";
import type { PlanGrid } from "./planning";
import { minutes } from "./planning-drawing";
import { STEP_MIN } from "./planning-held";

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
const PAGES: Record<string, number> = { PageUp: -1, PageDown: 1 };

export function onKey(grid: PlanGrid, event: KeyboardEvent): void {
  const item = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-item]") : null;
  if (!item || event.ctrlKey || event.metaKey) return;
  if (grid.held ? whileHeld(grid, event) : toPick(grid, item, event)) event.preventDefault();
}

/** Answers whether the key meant anything. */
function whileHeld(grid: PlanGrid, event: KeyboardEvent): boolean {
  const held = grid.held!;
  const [arrow, page] = [ARROWS[event.key], PAGES[event.key]];
  const letter = held.what === "length" ? "l" : "m";
  if (event.key === "Escape") grid.cancel();
  else if (event.key === "Enter" || keyOf(event) === letter) void grid.drop();
  else if (arrow && held.what === "length") grid.stretch(held.place.to + arrow[1] * STEP_MIN);
  else if (arrow) grid.nudge(arrow[0], arrow[1] * STEP_MIN);
  else if (page !== undefined && held.what === "place") grid.turn(page);
  else return false;
  return true;
}

function toPick(grid: PlanGrid, item: HTMLElement, event: KeyboardEvent): boolean {
  const [arrow, page, key] = [ARROWS[event.key], PAGES[event.key], keyOf(event)];
  if (event.altKey && (arrow || page !== undefined)) {
    grid.pick(item, "place", "alt");
    if (arrow) grid.nudge(arrow[0], arrow[1] * STEP_MIN);
    else grid.turn(page ?? 0);
  } else if (arrow) {
    walk(grid, item, arrow[0], arrow[1]);
  } else if (key === "m" && !event.altKey) {
    grid.pick(item, "place", "keys");
    grid.say("picked");
  } else if (key === "l" && !event.altKey && item.dataset["length"]) {
    grid.pick(item, "length", "keys");
    grid.say("pickedLength");
  } else {
    return false;
  }
  return true;
}

/** To the next item of the room, or to the nearest in time of another room. */
function walk(grid: PlanGrid, item: HTMLElement, across: number, down: number): void {
  const own = [...(item.parentElement?.querySelectorAll<HTMLElement>("[data-item]") ?? [])];
  let next = own[own.indexOf(item) + down];
  if (across !== 0) {
    const columns = grid.columns();
    let at = columns.indexOf(item.parentElement as HTMLElement) + across;
    while (columns[at] && !columns[at]!.querySelector("[data-item]")) at += across;
    const there = [...(columns[at]?.querySelectorAll<HTMLElement>("[data-item]") ?? [])];
    const far = (it: HTMLElement): number => Math.abs(minutes(it, "from") - minutes(item, "from"));
    next = there.sort((a, b) => far(a) - far(b))[0];
  }
  next?.querySelector("a")?.focus();
}
