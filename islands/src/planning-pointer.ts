/**
 * The pointer of the grid. An item is dragged by five minutes and from room to room, to another day by being dropped on its
 * tab, and made longer or shorter by its lower edge. A finger scrolls, and lifts an item by resting on it.
 */

import type { PlanGrid } from "./planning";
import { dayAt } from "./planning-days";
import { PX_PER_MIN } from "./planning-drawing";
import { STEP_MIN, type Held, type What } from "./planning-held";

const DRAG_FROM_PX = 4;
/** So near to its lower edge an item is held by its end; fingers are less exact. */
const END_PX = 8;
const END_FINGER_PX = 16;
/** A finger that rests on an item for so long lifts it; one that slips further meanwhile scrolls. */
const LIFT_AFTER_MS = 400;
const SLIP_PX = 10;
/** So near to an edge a finger that holds an item scrolls, by so much in each frame. */
const EDGE_PX = 56;
const EDGE_STEP_PX = 10;

export function onPress(grid: PlanGrid, event: PointerEvent): void {
  const item = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-item]") : null;
  if (!item || event.button !== 0 || !event.isPrimary || grid.held) return;
  new Press(grid, item, event);
}

/** From the moment at which an item is pressed on to the one at which it is not any more. */
class Press {
  private readonly isFinger: boolean;
  private readonly what: What;
  /** Where the grid stood: while one drags, page and grid may scroll. */
  private readonly top: number;
  private readonly rest: ReturnType<typeof setTimeout>;
  private readonly listeners: [string, EventListener][];
  private at: { x: number; y: number };
  private frame = 0;

  constructor(
    private readonly grid: PlanGrid,
    private readonly item: HTMLElement,
    private readonly from: PointerEvent,
  ) {
    this.isFinger = from.pointerType === "touch";
    this.what = this.isAtEnd() ? "length" : "place";
    this.at = { x: from.clientX, y: from.clientY };
    this.top = this.topNow();
    grid.pressed = this.isFinger ? "finger" : "pointer";
    this.rest = setTimeout(() => this.rested(), LIFT_AFTER_MS);
    this.listeners = [
      ["pointermove", (event) => this.move(event as PointerEvent)],
      ["pointerup", () => this.end(true)],
      ["pointercancel", () => this.end(false)],
      ["keydown", (event) => (event as KeyboardEvent).key === "Escape" && this.end(false)],
    ];
    for (const [name, listener] of this.listeners) document.addEventListener(name, listener);
  }

  private isAtEnd(): boolean {
    const near = this.isFinger ? END_FINGER_PX : END_PX;
    return this.item.dataset["length"] !== undefined && this.from.clientY > this.item.getBoundingClientRect().bottom - near;
  }

  private topNow(): number {
    return this.grid.getBoundingClientRect().top - (this.grid.scroller()?.scrollTop ?? 0);
  }

  private lift(): Held {
    this.item.setPointerCapture(this.from.pointerId);
    return this.grid.pick(this.item, this.what, "pointer");
  }

  /** A finger has rested: what it holds says so. */
  private rested(): void {
    if (!this.isFinger || this.grid.held) return;
    this.lift().show();
    this.grid.say(this.what === "length" ? "pickedLength" : "picked");
    navigator.vibrate?.(15);
  }

  private move(event: PointerEvent): void {
    if (event.pointerId !== this.from.pointerId) return;
    this.at = { x: event.clientX, y: event.clientY };
    const far = Math.hypot(this.at.x - this.from.clientX, this.at.y - this.from.clientY);
    if (!this.grid.held && this.isFinger) return far > SLIP_PX ? this.end(false) : undefined;
    if (!this.grid.held && far < DRAG_FROM_PX) return;
    if (!this.grid.held) this.lift();
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.follow());
  }

  /** What is held comes along. */
  private follow(): void {
    const { held } = this.grid;
    if (!held) return;
    const { x, y } = this.at;
    const minutesDown = Math.round((y - this.from.clientY - (this.topNow() - this.top)) / PX_PER_MIN / STEP_MIN) * STEP_MIN;
    const day = this.what === "place" ? dayAt(x, y) : undefined;
    if (this.what === "length") this.grid.stretch(held.was.to + minutesDown);
    else if (day !== undefined && day !== held.was.day) this.grid.goTo(day);
    else this.grid.shift(this.under(x), held.was.from + minutesDown);
    if (this.isFinger && day === undefined && this.scroll(x, y)) this.frame = requestAnimationFrame(() => this.follow());
  }

  private under(x: number): string {
    const scroller = this.grid.scroller();
    return this.grid.held?.columnAt(x - (scroller?.getBoundingClientRect().left ?? 0) + (scroller?.scrollLeft ?? 0)) ?? "";
  }

  /** A finger cannot scroll while it holds something: near an edge the day comes to it. Answers whether it did. */
  private scroll(x: number, y: number): boolean {
    const scroller = this.grid.scroller();
    if (!scroller) return false;
    const box = scroller.getBoundingClientRect();
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const towards = (at: number, from: number, to: number): number => (at < from + EDGE_PX ? -1 : at > to - EDGE_PX ? 1 : 0);
    const [across, down] = [towards(x, left, right) * EDGE_STEP_PX, towards(y, top, bottom) * EDGE_STEP_PX];
    const before = [scroller.scrollLeft, scroller.scrollTop, scrollY].join();
    const wasDown = scroller.scrollTop;
    scroller.scrollBy(this.what === "length" ? 0 : across, down);
    if (scroller.scrollTop === wasDown) scrollBy(0, down);
    return [scroller.scrollLeft, scroller.scrollTop, scrollY].join() !== before;
  }

  private end(drop: boolean): void {
    clearTimeout(this.rest);
    this.grid.pressed = undefined;
    cancelAnimationFrame(this.frame);
    for (const [name, listener] of this.listeners) document.removeEventListener(name, listener);
    if (this.grid.held?.by !== "pointer") return this.grid.catchUp(drop);
    // The click that follows is no wish to open it.
    const swallow = (click: Event): void => click.preventDefault();
    addEventListener("click", swallow, { capture: true, once: true });
    // After the frame in which the item comes to where it is let go.
    requestAnimationFrame(() => {
      removeEventListener("click", swallow, true);
      if (drop) this.follow();
      if (drop) void this.grid.drop();
      else this.grid.cancel();
    });
  }
}
