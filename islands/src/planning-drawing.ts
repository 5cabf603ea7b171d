/** A day as a grid: its rooms side by side, its hours downwards, each item as long as it lasts. */

import { arrange, clock, type Lane } from "./planning-lanes";

export const PX_PER_MIN = 2;
/** An item shorter than this is drawn as if it were as long: its title has to be read. */
const DRAWN_MIN = 15;

/** Makes a grid of the table of a day. */
export function drawn(table: HTMLTableElement): HTMLElement {
  const heads = [...table.querySelectorAll<HTMLElement>("th[data-column]")];
  const lanes = lanesOf(table, heads);
  const all = [...lanes.values()].flat();
  const first = Math.min(...all.map((it) => it.from), 9 * 60);
  const last = Math.max(...all.map((it) => it.to), 18 * 60);
  const begins = Math.floor(first / 60) * 60;
  const hours = Math.ceil((last - begins) / 60);
  const scroller = document.createElement("div");
  scroller.className = "plan-scroll";
  // A day without items still scrolls, by keys too.
  scroller.tabIndex = 0;
  scroller.setAttribute("role", "region");
  scroller.append(columns(heads, lanes, begins, hours));
  return scroller;
}

/** How tall an item is drawn. */
export function heightOf(from: number, to: number): string {
  return `${Math.max(to - from, DRAWN_MIN) * PX_PER_MIN - 2}px`;
}

/** The items of each room. */
function lanesOf(table: HTMLTableElement, heads: HTMLElement[]): Map<string, Lane[]> {
  const ids = heads.map((head) => head.dataset["column"] ?? "");
  const lanes = new Map(ids.map((id) => [id, [] as Lane[]]));
  for (const row of table.tBodies[0]?.rows ?? []) {
    // The first cell of a row is its time.
    for (let at = 1; at < row.cells.length; at++) {
      for (const element of row.cells[at]!.querySelectorAll<HTMLElement>("[data-item]")) {
        const from = minutes(element, "from");
        lanes.get(ids[at - 1] ?? "")?.push({ element, from, to: Math.max(minutes(element, "to"), from + DRAWN_MIN) });
      }
    }
  }
  return lanes;
}

function columns(heads: HTMLElement[], lanes: Map<string, Lane[]>, begins: number, hours: number): HTMLElement {
  const grid = document.createElement("div");
  grid.className = "plan-columns";
  const arranged = [...lanes].map(([id, own]) => ({ id, items: arrange(own) }));
  // Where several things happen in one room at once, it gets the width to read them.
  const widths = arranged.map(({ items }) => `minmax(${Math.max(11, 9 * Math.max(1, ...items.map((it) => it.of)))}rem, 1fr)`);
  grid.style.gridTemplateColumns = `4rem ${widths.join(" ")}`;
  const corner = document.createElement("div");
  corner.className = "plan-head";
  grid.append(corner, ...heads.map(headOf), times(begins, hours));
  for (const { id, items } of arranged) {
    const column = document.createElement("div");
    column.className = "plan-column";
    column.dataset["column"] = id;
    column.style.blockSize = `${hours * 60 * PX_PER_MIN}px`;
    for (const { lane, at, of } of items) {
      const item = lane.element.cloneNode(true) as HTMLElement;
      item.dataset["column"] = id;
      item.style.insetBlockStart = `${(lane.from - begins) * PX_PER_MIN}px`;
      item.style.blockSize = heightOf(lane.from, lane.to);
      item.style.insetInlineStart = `${(at / of) * 100}%`;
      item.style.inlineSize = `calc(${100 / of}% - 2px)`;
      column.append(item);
    }
    grid.append(column);
  }
  return grid;
}

function times(begins: number, hours: number): HTMLElement {
  const times = document.createElement("div");
  times.className = "plan-times";
  times.setAttribute("aria-hidden", "true");
  for (let hour = 0; hour < hours; hour++) {
    const line = document.createElement("span");
    line.textContent = clock(begins + hour * 60);
    line.style.blockSize = `${60 * PX_PER_MIN}px`;
    times.append(line);
  }
  return times;
}

function headOf(head: HTMLElement): HTMLElement {
  const cell = document.createElement("div");
  cell.className = "plan-head";
  cell.innerHTML = head.innerHTML;
  return cell;
}

/** When an item begins (`from`) or ends (`to`), in minutes since the day began. */
export function minutes(item: HTMLElement, name: "from" | "to"): number {
  return Number(item.dataset[name] ?? 0);
}
