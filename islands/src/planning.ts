/**
 * `<plan-grid>`: makes a grid of the table that the page has of a day, where there is room for one. Items are moved with the
 * pointer (by five minutes, from room to room) and with keys: arrows walk, Enter opens, Alt with arrows or m moves, Escape
 * cancels. A finger scrolls, and lifts an item by resting on it. Every move is the same form that hints have; the server answers with the day as it is then.
 */

import { arrange, clock, type Lane } from "./planning-lanes";
import { keyOf } from "./keys";
import { morphChildren } from "./morph";
import { toast } from "./toast";

const STEP_MIN = 5;
const PX_PER_MIN = 2;
/** An item shorter than this is drawn as if it were as long: its title has to be read. */
const DRAWN_MIN = 15;
const DRAG_FROM_PX = 4;
/** A finger that rests on an item for so long lifts it; one that slips further meanwhile scrolls. */
const LIFT_AFTER_MS = 400;
const SLIP_PX = 10;
/** So near to an edge a finger that holds an item scrolls, by so much in each frame. */
const EDGE_PX = 56;
const EDGE_STEP_PX = 10;
const TOAST_MS = 5000;
const WIDE = matchMedia("(min-width: 48rem)");

type Place = { column: string; from: number };
type Held = Place & { item: HTMLElement; id: string; title: string; by: "pointer" | "keys" | "alt"; columns: { id: string; left: number; element: HTMLElement }[] };

class PlanGrid extends HTMLElement {
  private held: Held | undefined;
  private last: { id: string; room: string; from: number } | undefined;
  private begins = 0;
  /** What presses on an item, and may yet lift it. */
  private pressed: "finger" | "pointer" | undefined;
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
    document.addEventListener("submit", (event) => this.mend(event));
    this.addEventListener("keydown", (event) => this.key(event));
    this.addEventListener("keyup", (event) => event.key === "Alt" && this.held?.by === "alt" && void this.drop());
    this.addEventListener("focusout", () => this.held && this.held.by !== "pointer" && this.cancel());
    this.addEventListener("pointerdown", (event) => this.press(event));
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
    const heads = [...table.querySelectorAll<HTMLElement>("th[data-column]")];
    const ids = heads.map((head) => head.dataset["column"] ?? "");
    const lanes = new Map(ids.map((id) => [id, [] as Lane[]]));
    for (const row of table.tBodies[0]?.rows ?? []) {
      // The first cell of a row is its time.
      for (let at = 1; at < row.cells.length; at++) {
        for (const item of row.cells[at]!.querySelectorAll<HTMLElement>("[data-item]")) {
          const from = number(item, "from");
          lanes.get(ids[at - 1] ?? "")?.push({ element: item, from, to: Math.max(number(item, "to"), from + DRAWN_MIN) });
        }
      }
    }
    const drawn = this.draw(heads, lanes);
    const shown = this.scroller();
    // What stays as it was is not laid out again: a day may have a thousand items.
    if (shown) morphChildren(shown, drawn);
    else this.replaceChildren(this.tools(), drawn);
    this.name();
    if (focused && this.focused()?.dataset["item"] !== focused) this.find(focused)?.querySelector("a")?.focus({ preventScroll: true });
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

  /** Says which day it is, and whether the last move can be taken back. */
  private name(): void {
    const day = document.querySelector("#plan > h2")?.textContent ?? "";
    if (this.heading.textContent !== day) this.heading.textContent = day;
    this.scroller()?.setAttribute("aria-label", day);
    this.back.hidden = !this.last;
  }

  private draw(heads: HTMLElement[], lanes: Map<string, Lane[]>): HTMLElement {
    const all = [...lanes.values()].flat();
    const first = Math.min(...all.map((it) => it.from), 9 * 60);
    const last = Math.max(...all.map((it) => it.to), 18 * 60);
    this.begins = Math.floor(first / 60) * 60;
    const hours = Math.ceil((last - this.begins) / 60);
    const scroller = document.createElement("div");
    scroller.className = "plan-scroll";
    // A day without items still scrolls, by keys too.
    scroller.tabIndex = 0;
    scroller.setAttribute("role", "region");
    const grid = document.createElement("div");
    grid.className = "plan-columns";
    const arranged = [...lanes].map(([id, own]) => ({ id, items: arrange(own) }));
    // Where several things happen in one room at once, it gets the width to read them.
    const widths = arranged.map(({ items }) => `minmax(${Math.max(11, 9 * Math.max(1, ...items.map((it) => it.of)))}rem, 1fr)`);
    grid.style.gridTemplateColumns = `4rem ${widths.join(" ")}`;
    const corner = document.createElement("div");
    corner.className = "plan-head";
    grid.append(corner, ...heads.map(headOf), this.times(hours));
    for (const { id, items } of arranged) {
      const column = document.createElement("div");
      column.className = "plan-column";
      column.dataset["column"] = id;
      column.style.blockSize = `${hours * 60 * PX_PER_MIN}px`;
      for (const { lane, at, of } of items) {
        const item = lane.element.cloneNode(true) as HTMLElement;
        item.dataset["column"] = id;
        item.style.insetBlockStart = `${(lane.from - this.begins) * PX_PER_MIN}px`;
        item.style.blockSize = `${(lane.to - lane.from) * PX_PER_MIN - 2}px`;
        item.style.insetInlineStart = `${(at / of) * 100}%`;
        item.style.inlineSize = `calc(${100 / of}% - 2px)`;
        column.append(item);
      }
      grid.append(column);
    }
    scroller.append(grid);
    return scroller;
  }

  private times(hours: number): HTMLElement {
    const times = document.createElement("div");
    times.className = "plan-times";
    times.setAttribute("aria-hidden", "true");
    for (let hour = 0; hour < hours; hour++) {
      const line = document.createElement("span");
      line.textContent = clock(this.begins + hour * 60);
      line.style.blockSize = `${60 * PX_PER_MIN}px`;
      times.append(line);
    }
    return times;
  }

  // ── Keys ──

  private key(event: KeyboardEvent): void {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-item]") : null;
    if (!item || event.ctrlKey || event.metaKey) return;
    const arrow = ({ ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] } as const)[event.key as "ArrowUp"];
    if (this.held) {
      if (arrow) this.nudge(arrow[0], arrow[1] * STEP_MIN);
      else if (event.key === "Escape") this.cancel();
      else if (event.key === "Enter" || keyOf(event) === "m") void this.drop();
      else return;
    } else if (arrow && event.altKey) {
      this.pick(item, "alt");
      this.nudge(arrow[0], arrow[1] * STEP_MIN);
    } else if (arrow) {
      this.walk(item, arrow[0], arrow[1]);
    } else if (keyOf(event) === "m" && !event.altKey) {
      this.pick(item, "keys");
      this.say("picked", titleOf(item));
    } else {
      return;
    }
    event.preventDefault();
  }

  private walk(item: HTMLElement, across: number, down: number): void {
    const own = [...(item.parentElement?.querySelectorAll<HTMLElement>("[data-item]") ?? [])];
    let next = own[own.indexOf(item) + down];
    if (across !== 0) {
      const columns = this.columns();
      let at = columns.indexOf(item.parentElement as HTMLElement) + across;
      while (columns[at] && !columns[at]!.querySelector("[data-item]")) at += across;
      const there = [...(columns[at]?.querySelectorAll<HTMLElement>("[data-item]") ?? [])];
      const far = (it: HTMLElement): number => Math.abs(number(it, "from") - number(item, "from"));
      next = there.sort((a, b) => far(a) - far(b))[0];
    }
    next?.querySelector("a")?.focus();
  }

  private pick(item: HTMLElement, by: Held["by"]): void {
    // Where columns are is asked once: while something moves, asking would lay a thousand items out for each step.
    const columns = this.columns().map((column) => ({ id: column.dataset["column"] ?? "", left: column.offsetLeft, element: column }));
    const [id, title] = [item.dataset["item"] ?? "", titleOf(item)];
    this.held = { item, id, title, by, column: item.dataset["column"] ?? "", from: number(item, "from"), columns };
    item.classList.add("plan-held");
  }

  private nudge(across: number, minutes: number): void {
    if (!this.held) return;
    const { columns, column, from } = this.held;
    const at = columns.findIndex((it) => it.id === column) + across;
    this.shift(columns[at]?.id ?? column, from + minutes);
  }

  /** Shows what is held where it would be. */
  private shift(column: string, from: number): void {
    const held = this.held;
    if (!held) return;
    held.from = Math.min(Math.max(from, 0), 24 * 60 - STEP_MIN);
    held.column = column;
    const left = (id: string | undefined): number => held.columns.find((it) => it.id === id)?.left ?? 0;
    const down = (held.from - number(held.item, "from")) * PX_PER_MIN;
    held.item.style.transform = `translate(${left(column) - left(held.item.dataset["column"])}px, ${down}px)`;
    const hours = held.item.querySelector(".plan-hours");
    for (const { id, element } of held.columns) element.classList.toggle("plan-target", id === column);
    held.item.dataset["place"] = `${clock(held.from)} · ${nameOf(column)}`;
    if (hours) hours.textContent = `${clock(held.from)} – ${clock(held.from + number(held.item, "to") - number(held.item, "from"))}`;
    this.say("moved", held.title, held);
    if (held.by !== "pointer") held.item.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  private cancel(): void {
    const title = this.held?.title;
    this.held = undefined;
    if (title !== undefined) this.say("dropped", title);
    this.build();
  }

  private async drop(): Promise<void> {
    const held = this.held;
    if (!held) return;
    const { item } = held;
    const before = { column: item.dataset["column"] ?? "", from: number(item, "from"), room: item.dataset["ownRoom"] ?? "" };
    if (held.column === before.column && held.from === before.from) return this.cancel();
    // What lies in another item stays in its room as long as it is not put into another.
    const room = held.column === before.column ? before.room : held.column;
    this.held = undefined;
    const moved = await this.post(item, room, held.from);
    if (!moved) return;
    this.last = { id: held.id, room: before.room, from: before.from };
    this.name();
    this.say("moved", held.title, held);
  }

  private async undo(): Promise<void> {
    const item = this.last && this.find(this.last.id);
    if (!item || !this.last) return;
    const { id, room, from } = this.last;
    this.last = undefined;
    if (await this.post(item, room, from)) this.status.textContent = this.dataset["undone"] ?? "";
    this.find(id)?.querySelector("a")?.focus();
  }

  // ── The pointer ──

  private press(event: PointerEvent): void {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-item]") : null;
    if (!item || event.button !== 0 || !event.isPrimary || this.held) return;
    const isFinger = event.pointerType === "touch";
    const [x, y] = [event.clientX, event.clientY];
    let [toX, toY] = [x, y];
    const top = this.getBoundingClientRect().top - (this.scroller()?.scrollTop ?? 0);
    let frame = 0;
    const lift = (): void => {
      this.pick(item, "pointer");
      item.setPointerCapture(event.pointerId);
    };
    const follow = (): void => {
      if (!this.held) return;
      const scrolled = this.getBoundingClientRect().top - (this.scroller()?.scrollTop ?? 0) - top;
      const steps = Math.round((toY - y - scrolled) / PX_PER_MIN / STEP_MIN);
      const [column, from] = [this.under(toX), number(item, "from") + steps * STEP_MIN];
      if (column !== this.held.column || from !== this.held.from) this.shift(column, from);
      if (isFinger && this.scrollAt(toX, toY)) frame = requestAnimationFrame(follow);
    };
    const move = (at: PointerEvent): void => {
      if (at.pointerId !== event.pointerId) return;
      [toX, toY] = [at.clientX, at.clientY];
      const far = Math.hypot(toX - x, toY - y);
      if (!this.held && isFinger) return far > SLIP_PX ? end(false) : undefined;
      if (!this.held && far < DRAG_FROM_PX) return;
      if (!this.held) lift();
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(follow);
    };
    this.pressed = isFinger ? "finger" : "pointer";
    const rest = setTimeout(() => {
      if (!isFinger || this.held) return;
      lift();
      this.shift(item.dataset["column"] ?? "", number(item, "from"));
      this.say("picked", titleOf(item));
      navigator.vibrate?.(15);
    }, LIFT_AFTER_MS);
    const end = (drop: boolean): void => {
      clearTimeout(rest);
      this.pressed = undefined;
      cancelAnimationFrame(frame);
      for (const [name, listener] of listeners) document.removeEventListener(name, listener);
      if (this.held?.by !== "pointer") return this.outdated ? this.later(drop) : undefined;
      // The click that follows is no wish to open it.
      const swallow = (click: Event): void => click.preventDefault();
      addEventListener("click", swallow, { capture: true, once: true });
      // After the frame in which the item comes to where it is let go.
      requestAnimationFrame(() => {
        removeEventListener("click", swallow, true);
        if (drop && this.held) follow();
        if (drop) void this.drop();
        else this.cancel();
      });
    };
    const listeners: [string, EventListener][] = [
      ["pointermove", move as EventListener],
      ["pointerup", () => end(true)],
      ["pointercancel", () => end(false)],
      ["keydown", ((key: KeyboardEvent) => key.key === "Escape" && end(false)) as EventListener],
    ];
    for (const [name, listener] of listeners) document.addEventListener(name, listener);
  }

  /** What was missed while something was pressed. Pressing may have been a click: it must find what it was meant for. */
  private later(afterClick: boolean): void {
    if (afterClick) addEventListener("click", () => this.build(), { once: true });
    else this.build();
  }

  /** A finger cannot scroll while it holds something: near an edge the day comes to it. Answers whether it did. */
  private scrollAt(x: number, y: number): boolean {
    const scroller = this.scroller();
    if (!scroller) return false;
    const box = scroller.getBoundingClientRect();
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const towards = (at: number, from: number, to: number): number => (at < from + EDGE_PX ? -1 : at > to - EDGE_PX ? 1 : 0);
    const [across, down] = [towards(x, left, right) * EDGE_STEP_PX, towards(y, top, bottom) * EDGE_STEP_PX];
    const before = [scroller.scrollLeft, scroller.scrollTop, scrollY].join();
    const wasDown = scroller.scrollTop;
    scroller.scrollBy(across, down);
    if (scroller.scrollTop === wasDown) scrollBy(0, down);
    return [scroller.scrollLeft, scroller.scrollTop, scrollY].join() !== before;
  }

  private under(x: number): string {
    const scroller = this.scroller();
    const inside = x - (scroller?.getBoundingClientRect().left ?? 0) + (scroller?.scrollLeft ?? 0);
    const columns = this.held?.columns ?? [];
    return (columns.filter((column) => column.left <= inside).at(-1) ?? columns[0])?.id ?? "";
  }

  // ── The server ──

  private post(item: HTMLElement, room: string, from: number): Promise<boolean> {
    const body = new URLSearchParams({ seen: item.dataset["seen"] ?? "", room, to: `${this.day()}T${clock(from)}` });
    return this.send(item.dataset["action"] ?? "", body);
  }

  /** Another time or room that a hint proposes. */
  private mend(event: Event): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches("#plan [data-mend]")) return;
    event.preventDefault();
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
    void this.send(form.action, body);
  }

  private async send(action: string, body: URLSearchParams): Promise<boolean> {
    body.set("day", this.day());
    const part = this.parentElement?.querySelector("live-part");
    try {
      const response = await fetch(action, { method: "POST", headers: { "x-part": "1" }, body });
      if (response.redirected || (!response.ok && response.status !== 422)) throw new Error(String(response.status));
      const template = document.createElement("template");
      template.innerHTML = await response.text();
      const message = template.content.querySelector("[data-message]")?.textContent?.trim();
      if (part) {
        morphChildren(part, template.content);
        part.dispatchEvent(new CustomEvent("live:changed", { bubbles: true }));
      }
      if (message) toast(message, TOAST_MS);
      return response.ok;
    } catch {
      toast(this.dataset["failed"] ?? "", TOAST_MS);
      this.build();
      return false;
    }
  }

  // ── What is where ──

  private say(what: "moved" | "picked" | "dropped", title: string, at?: Place): void {
    const words = (this.dataset[what] ?? "").replace("#title", title).replace("#room", nameOf(at?.column ?? ""));
    this.status.textContent = words.replace("#time", at ? clock(at.from) : "");
  }

  private day(): string {
    return document.getElementById("plan")?.dataset["day"] ?? "";
  }

  private columns(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(".plan-column")];
  }

  private scroller(): HTMLElement | null {
    return this.querySelector(".plan-scroll");
  }

  private find(id: string): HTMLElement | null {
    return this.querySelector(`[data-item="${CSS.escape(id)}"]`);
  }

  private focused(): HTMLElement | null {
    return this.contains(document.activeElement) ? (document.activeElement?.closest<HTMLElement>("[data-item]") ?? null) : null;
  }
}

function headOf(head: HTMLElement): HTMLElement {
  const cell = document.createElement("div");
  cell.className = "plan-head";
  cell.innerHTML = head.innerHTML;
  return cell;
}

function titleOf(item: HTMLElement): string {
  return item.querySelector("a")?.textContent?.trim() ?? "";
}

/** What the room of a column is called. */
function nameOf(column: string): string {
  return document.querySelector<HTMLElement>(`#plan th[data-column="${column}"]`)?.dataset["name"] ?? "";
}

function number(item: HTMLElement, name: string): number {
  return Number(item.dataset[name] ?? 0);
}

if (!customElements.get("plan-grid")) customElements.define("plan-grid", PlanGrid);
