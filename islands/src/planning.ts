/**
 * `<plan-grid>`: makes a grid of the table that the page has of a day, where there is room for one. Items are moved, to
 * other days too, and made longer or shorter, with the pointer (planning-pointer.ts) and with keys (planning-keys.ts). Every
 * change is a form that the server answers with the day as it is then (planning-sending.ts).
 */

import { morphChildren } from "./morph";
import { dayBeside, dayName } from "./planning-days";
import { drawn, minutes } from "./planning-drawing";
import { Held, roomName, type By, type What, type Wish } from "./planning-held";
import { onKey } from "./planning-keys";
import { clock } from "./planning-lanes";
import { onPress } from "./planning-pointer";
import { TOAST_MS, mended, send, shownDay } from "./planning-sending";
import { toast } from "./toast";

const WIDE = matchMedia("(min-width: 48rem)");

/** The change that can be taken back: what does so, and by what the item was known after it. */
type Last = { id: string; seen: string; wish: Wish };
/** The sentences that the page has for what happens, by the names of their attributes. */
type Sentence = "picked" | "pickedLength" | "dropped";

export class PlanGrid extends HTMLElement {
  held: Held | undefined;
  /** What presses on an item, and may yet lift it. */
  pressed: "finger" | "pointer" | undefined;
  private last: Last | undefined;
  /** Whether the day changed while it could not be drawn anew. */
  private outdated = false;
  private readonly status = document.createElement("p");
  private readonly heading = document.createElement("h2");
  private readonly back = document.createElement("button");

  connectedCallback(): void {
    this.status.className = "visually-hidden";
    this.status.setAttribute("role", "status");
    this.after(this.status);
    WIDE.addEventListener("change", () => this.build());
    document.addEventListener("live:changed", () => this.build());
    document.addEventListener("submit", (event) => void this.mend(event));
    this.addEventListener("keydown", (event) => onKey(this, event));
    this.addEventListener("keyup", (event) => event.key === "Alt" && this.held?.by === "alt" && void this.drop());
    this.addEventListener("focusout", () => this.held && this.held.by !== "pointer" && this.cancel());
    this.addEventListener("pointerdown", (event) => onPress(this, event));
    this.addEventListener("dragstart", (event) => event.preventDefault());
    // What is held by a finger goes with it, and the page stays; a finger that rests asks for no menu of the link under it.
    for (const name of ["touchmove", "touchend"]) {
      this.addEventListener(name, (event) => this.held?.by === "pointer" && event.cancelable && event.preventDefault(), { passive: false });
    }
    this.addEventListener("contextmenu", (event) => this.pressed === "finger" && event.preventDefault());
    this.build();
  }

  /** Draws the day anew; while something is held or pressed on, only afterwards. */
  private build(): void {
    this.outdated = this.held !== undefined || this.pressed !== undefined;
    if (this.outdated) return;
    const table = document.querySelector<HTMLTableElement>("#plan .plan-table");
    const shows = WIDE.matches && table !== null;
    this.hidden = !shows;
    document.body.classList.toggle("plan-on", shows);
    if (!shows) return this.replaceChildren();
    const focused = this.focused()?.dataset["item"];
    const day = drawn(table);
    const shown = this.scroller();
    // What stays as it was is not laid out again: a day may have a thousand items.
    if (shown) morphChildren(shown, day);
    else this.replaceChildren(this.tools(), day);
    this.name();
    if (focused && this.focused()?.dataset["item"] !== focused) this.focusOn(focused);
  }

  private tools(): HTMLElement {
    const tools = document.createElement("div");
    tools.className = "plan-tools";
    const keys = document.createElement("p");
    keys.className = "help";
    keys.textContent = this.dataset["keys"] ?? "";
    this.back.type = "button";
    this.back.className = "button";
    this.back.textContent = this.dataset["undo"] ?? "";
    this.back.onclick = () => void this.undo();
    tools.append(this.heading, this.back, keys);
    return tools;
  }

  /** Says which day it is, and whether the last change can be taken back. */
  private name(): void {
    const day = document.querySelector("#plan > h2")?.textContent ?? "";
    if (this.heading.textContent !== day) this.heading.textContent = day;
    this.scroller()?.setAttribute("aria-label", day);
    this.back.hidden = !this.last;
  }

  /** Draws what was missed while something was pressed. Pressing may have been a click: it must find what it was meant for. */
  catchUp(afterClick: boolean): void {
    if (!this.outdated) return;
    if (afterClick) addEventListener("click", () => this.build(), { once: true });
    else this.build();
  }

  // ── What is held ──

  pick(item: HTMLElement, what: What, by: By): Held {
    return (this.held = new Held(item, what, by, shownDay(), this.columns()));
  }

  nudge(across: number, down: number): void {
    this.held?.nudge(across, down);
    this.say();
  }

  /** To a room and time of the day that is shown. */
  shift(column: string, from: number): void {
    const { held } = this;
    if (!held || (!held.goesAway && held.place.column === column && held.place.from === from)) return;
    held.shift(column, from, held.was.day);
    this.say();
  }

  /** To another day; with the pointer at the time and in the room of before. */
  goTo(day: string): void {
    const { held } = this;
    if (!held || held.place.day === day) return;
    const { column, from } = held.by === "pointer" ? held.was : held.place;
    held.shift(column, from, day);
    this.say();
  }

  /** So many days on. */
  turn(by: number): void {
    if (this.held) this.goTo(dayBeside(this.held.place.day, by));
  }

  stretch(to: number): void {
    if (!this.held || this.held.place.to === to) return;
    this.held.stretch(to);
    this.say();
  }

  cancel(): void {
    if (this.held) this.say("dropped");
    this.held?.letGo();
    this.held = undefined;
    this.build();
  }

  async drop(): Promise<void> {
    const held = this.held;
    if (!held) return;
    if (!held.isChanged) return this.cancel();
    held.letGo();
    this.held = undefined;
    // When the day is drawn anew, the element may be another item's.
    const [wish, back, before] = [held.wish(), held.wishBack(), held.item.dataset["seen"] ?? ""];
    const seen = await this.post(wish, before);
    if (seen === undefined) return;
    this.last = { id: held.id, seen, wish: back };
    this.name();
    const said = this.say(undefined, held);
    if (!held.goesAway) return;
    // It is no longer on the day that is shown: what says so is to be seen, and keys find the way back.
    toast(said, TOAST_MS);
    if (held.by !== "pointer") this.back.focus();
  }

  private async undo(): Promise<void> {
    if (!this.last) return;
    const { id, seen, wish } = this.last;
    this.last = undefined;
    const known = await this.post(wish, this.find(id)?.dataset["seen"] ?? seen);
    if (known !== undefined) this.status.textContent = this.dataset["undone"] ?? "";
    this.focusOn(id);
  }

  /** Answers by what the item is known now; `undefined`: nothing was changed. */
  private async post({ action, fields }: Wish, seen: string): Promise<string | undefined> {
    const answer = await send(action, { ...fields, seen });
    if (!answer) this.failed();
    return answer?.done ? answer.seen : undefined;
  }

  /** Takes another time or room that a hint proposes; that is taken back as any other move. */
  private async mend(event: Event): Promise<void> {
    const mend = mended(event);
    if (!mend) return;
    const { item: id, action, fields } = mend;
    const item = this.find(id);
    const was = item && { room: item.dataset["ownRoom"] ?? "", to: `${shownDay()}T${clock(minutes(item, "from"))}` };
    const answer = await send(action, fields);
    if (!answer) return this.failed();
    if (!answer.done || !was) return;
    this.last = { id, seen: answer.seen, wish: { action, fields: was } };
    this.name();
  }

  private failed(): void {
    toast(this.dataset["failed"] ?? "", TOAST_MS);
    this.build();
  }

  // ── What is said, and what is where ──

  /** Says what happens to an item to whoever does not see it: where it goes, unless something else. Answers the sentence. */
  say(what?: Sentence, held = this.held): string {
    if (!held) return "";
    const moved = held.what === "length" ? "lasts" : held.goesAway ? "movedDay" : "moved";
    const { day, column, from, to } = held.place;
    const values: Record<string, string> = {
      title: held.title,
      day: dayName(day),
      time: clock(from),
      room: roomName(column),
      from: clock(from),
      to: clock(to),
    };
    const said = (this.dataset[what ?? moved] ?? "").replace(/#([a-z]+)/g, (whole, name: string) => values[name] ?? whole);
    this.status.textContent = said;
    return said;
  }

  columns(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(".plan-column")];
  }

  scroller(): HTMLElement | null {
    return this.querySelector(".plan-scroll");
  }

  private find(id: string): HTMLElement | null {
    return this.querySelector(`[data-item="${CSS.escape(id)}"]`);
  }

  private focusOn(id: string): void {
    this.find(id)?.querySelector("a")?.focus({ preventScroll: true });
  }

  private focused(): HTMLElement | null {
    return this.contains(document.activeElement) ? (document.activeElement?.closest<HTMLElement>("[data-item]") ?? null) : null;
  }
}

if (!customElements.get("plan-grid")) customElements.define("plan-grid", PlanGrid);
