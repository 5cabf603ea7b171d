/** An item that is picked up: shown where it would go, or as long as it would last, until it is put down or let go. */

import { dayName, markDay } from "./planning-days";
import { PX_PER_MIN, heightOf, minutes } from "./planning-drawing";
import { clock } from "./planning-lanes";

export const STEP_MIN = 5;
const DAY_MIN = 24 * 60;

/** Whether an item is moved, or made longer or shorter. */
export type What = "place" | "length";
/** With what it is held: with Alt it is put down when Alt is let go. */
export type By = "pointer" | "keys" | "alt";
/** Where something is: the day, the room's column, the minutes of the day. */
export type Place = { day: string; column: string; from: number; to: number };
/** What the server is asked for. */
export type Wish = { action: string; fields: Record<string, string> };

export class Held {
  readonly id: string;
  readonly title: string;
  readonly was: Place;
  place: Place;
  private readonly columns: { id: string; left: number; element: HTMLElement }[];

  constructor(
    readonly item: HTMLElement,
    readonly what: What,
    readonly by: By,
    day: string,
    columns: HTMLElement[],
  ) {
    this.id = item.dataset["item"] ?? "";
    this.title = item.querySelector("a")?.textContent?.trim() ?? "";
    this.was = { day, column: item.dataset["column"] ?? "", from: minutes(item, "from"), to: minutes(item, "to") };
    this.place = this.was;
    // Where columns are is asked once: while something moves, asking would lay a thousand items out for each step.
    this.columns = columns.map((column) => ({ id: column.dataset["column"] ?? "", left: column.offsetLeft, element: column }));
    item.classList.add("plan-held");
    item.classList.toggle("plan-stretched", what === "length");
    document.body.classList.toggle("plan-moving", what === "place" && by === "pointer");
  }

  /** To another room, time or day. */
  shift(column: string, from: number, day = this.place.day): void {
    const start = Math.min(Math.max(from, 0), DAY_MIN - STEP_MIN);
    this.place = { day, column, from: start, to: start + this.was.to - this.was.from };
    this.show();
  }

  /** By so many rooms and minutes. */
  nudge(across: number, down: number): void {
    const at = this.columns.findIndex((it) => it.id === this.place.column) + across;
    this.shift(this.columns[at]?.id ?? this.place.column, this.place.from + down);
  }

  /** Until another time. */
  stretch(to: number): void {
    const longest = Math.max(this.was.to, DAY_MIN);
    this.place = { ...this.was, to: Math.min(Math.max(to, this.was.from + STEP_MIN), longest) };
    this.show();
  }

  /** Whether it goes to a day that is not shown. */
  get goesAway(): boolean {
    return this.place.day !== this.was.day;
  }

  get isChanged(): boolean {
    const [was, is] = [this.was, this.place];
    return this.goesAway || was.column !== is.column || was.from !== is.from || was.to !== is.to;
  }

  /** What the server is to do. */
  wish(): Wish {
    return this.wishOf(this.place);
  }

  /** What takes it back. */
  wishBack(): Wish {
    return this.wishOf(this.was);
  }

  private wishOf(place: Place): Wish {
    const { action = "", length = "", ownRoom = "" } = this.item.dataset;
    if (this.what === "length") return { action: length, fields: { minutes: String(place.to - place.from) } };
    // What lies in another item stays in its room as long as it is not put into another.
    const room = place.column === this.was.column ? ownRoom : place.column;
    return { action, fields: { room, to: `${place.day}T${clock(place.from)}` } };
  }

  /** The column that is at a place of the page. */
  columnAt(inside: number): string {
    return (this.columns.filter((column) => column.left <= inside).at(-1) ?? this.columns[0])?.id ?? "";
  }

  /** Shows the item where it would go, or as long as it would last. */
  show(): void {
    const { item, place, was, goesAway } = this;
    const hours = `${clock(place.from)} – ${clock(place.to)}`;
    if (this.what === "length") {
      item.style.blockSize = heightOf(place.from, place.to);
      item.dataset["place"] = hours;
    } else {
      const left = (id: string): number => this.columns.find((it) => it.id === id)?.left ?? 0;
      item.style.transform = `translate(${left(place.column) - left(was.column)}px, ${(place.from - was.from) * PX_PER_MIN}px)`;
      const where = `${clock(place.from)} · ${roomName(place.column)}`;
      item.dataset["place"] = goesAway ? `${dayName(place.day)} · ${where}` : where;
      for (const { id, element } of this.columns) element.classList.toggle("plan-target", !goesAway && id === place.column);
      markDay(goesAway ? place.day : undefined);
    }
    const shown = item.querySelector(".plan-hours");
    if (shown) shown.textContent = hours;
    if (this.by !== "pointer") item.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** Nothing of the page says any more that something is held; the item itself is drawn anew. */
  letGo(): void {
    markDay(undefined);
    document.body.classList.remove("plan-moving");
  }
}

/** What the room of a column is called. */
export function roomName(column: string): string {
  return document.querySelector<HTMLElement>(`#plan th[data-column="${column}"]`)?.dataset["name"] ?? "";
}
