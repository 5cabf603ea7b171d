/**
 * A console that has lost the server goes on from the last state: `#away`, in place of the floor and the list of the page.
 * What is done is shown there, kept on the device with its time (`away-kept.ts`), and sent in one go when the server is back,
 * with the state that it began from, also by a page that was loaded anew meanwhile. The server does what still fits; the rest is listed in `#away-left` for the moderator to look at.
 */

import { forget, keep, kept } from "./away-kept";
import { time } from "./stage-time";
import { toast } from "./toast";
import { uuidV7 } from "./uuid";

const TRY_EVERY_MS = 3000;
const STEP_MS = 60_000;
const SAY_FOR_MS = 6000;

const DEEDS = ["start", "pause", "more", "less", "end", "call"] as const;
type Deed = (typeof DEEDS)[number];

interface Waiting {
  id: string;
  name: string;
  limitMs: number;
  warnMs: number;
}

/** Who has the floor; without an entry nobody. */
interface Floor {
  entry: string;
  name: string;
  limitMs: number;
  spentMs: number;
  since: number | undefined;
  warnMs: number;
}

interface Kept {
  deed: Deed;
  whom: string;
  name: string;
  atMs: number;
}

/** What is sent in one go, under one name: sent twice, it is done once. */
interface Batch {
  id: string;
  item: string;
  seen: string;
  deeds: Kept[];
}

type Post = (action: string, fields: URLSearchParams) => Promise<Response>;

export class Away {
  private floor: Floor | undefined;
  private waiting: Waiting[] = [];
  private batch: Batch | undefined;
  /** Whether the batch may have reached the server: then nothing is added to it. */
  private sent = false;
  private later: Kept[] = [];
  private sending = false;
  /** Whether what is kept on the device for this console is this page's; of two pages in one browser one has it. */
  private owns = false;
  private readonly key: string;

  constructor(
    private readonly panel: HTMLElement,
    private readonly part: HTMLElement,
    private readonly post: Post,
    private readonly show: (html: string) => boolean,
  ) {
    this.key = panel.dataset["key"] ?? "";
    panel.addEventListener("click", (event) => {
      const key = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-away]") : null;
      if (!key) return;
      if (event.detail > 0) key.blur();
      this.does(key.dataset["away"] as Deed, Date.now());
    });
    document.querySelector("#away-left button")?.addEventListener("click", () => this.clearLeft());
    new MutationObserver(() => this.part.hasAttribute("lost") && this.enter()).observe(part, { attributeFilter: ["lost"] });
    setInterval(() => void this.comeBack(), TRY_EVERY_MS);
    addEventListener("online", () => void this.comeBack());
    addEventListener("beforeunload", (event) => this.batch && this.batch.deeds.length > 0 && event.preventDefault());
    const own = (): void => {
      this.owns = this.batch === undefined;
      if (this.owns) this.takeUp();
    };
    // The page that has it has it as long as it is open.
    if ("locks" in navigator) void navigator.locks.request(`away:${this.key}`, () => (own(), new Promise<void>(() => undefined)));
    else own();
  }

  /** Goes on with what was kept when this page was loaded anew. It may have reached the server: nothing is added to it. */
  private takeUp(): void {
    const batch = kept(this.key);
    if (!batch) return;
    const isThere = this.part.querySelector<HTMLElement>("#floor-state")?.dataset["item"] === batch.item && this.takeFloor();
    const named = (it: (typeof batch.deeds)[number]): Kept => {
      const deed = it.deed as Deed;
      const name = isThere ? this.apply(deed, it.atMs, it.whom || undefined) : undefined;
      return { ...it, deed, name: name ?? "" };
    };
    const { id, item, seen } = batch;
    this.batch = { id, item, seen, deeds: batch.deeds.map(named) };
    this.later = batch.later.map(named);
    this.sent = true;
    this.open();
    void this.comeBack();
  }

  /** A deed that could not be sent. Answers whether it is kept. */
  begin(action: string, fields: URLSearchParams, pressedAtMs: number): boolean {
    const deed = DEEDS.find((it) => action.endsWith(`/${it}`));
    if (!deed || !this.enter()) return false;
    // Only whoever comes next is called here; another one needs a reason, and that is for the list of the page.
    if (deed === "call" && fields.get("whom") !== this.waiting[0]?.id) return false;
    this.panel.scrollIntoView({ block: "nearest" });
    this.does(deed, pressedAtMs);
    return true;
  }

  /** Begins from what the page shows. Answers false where nothing is on. */
  private enter(): boolean {
    if (this.batch) return true;
    const state = this.takeFloor();
    if (!state) return false;
    this.batch = { id: uuidV7(), item: state["item"] ?? "", seen: state["seen"] ?? "", deeds: [] };
    this.sent = false;
    this.open();
    return true;
  }

  /** Who has the floor and who waits, as the page shows it. Answers nothing where nothing is on. */
  private takeFloor(): DOMStringMap | undefined {
    const state = this.part.querySelector<HTMLElement>("#floor-state")?.dataset;
    if (!state) return undefined;
    const number = (name: string): number => Number(state[name] ?? 0);
    const entry = state["entry"] ?? "";
    const since = state["since"] ? Number(state["since"]) : undefined;
    const name = this.part.querySelector(".console-floor strong")?.textContent ?? "";
    this.floor = { entry, name, limitMs: number("limit"), spentMs: number("spent"), since, warnMs: number("warn") };
    this.waiting = [...this.part.querySelectorAll<HTMLElement>(".speakers > li[data-limit]")].map((row) => ({
      id: row.id.replace(/^e-/, ""),
      name: row.querySelector("strong")?.textContent ?? "",
      limitMs: Number(row.dataset["limit"]),
      warnMs: Number(row.dataset["warn"]),
    }));
    return state;
  }

  private open(): void {
    this.part.setAttribute("away", "");
    this.panel.hidden = false;
    this.draw();
  }

  /** Does it here, and keeps it. Answers false where there is nobody to do it to; `whom`: of a call, if not the next. */
  private does(deed: Deed, atMs: number, whom = this.waiting[0]?.id): boolean {
    const name = this.apply(deed, atMs, whom);
    if (name === undefined) return false;
    const done: Kept = { deed, whom: deed === "call" ? (whom ?? "") : "", name, atMs };
    if (this.sent) this.later.push(done);
    else this.batch?.deeds.push(done);
    this.keep();
    this.draw();
    return true;
  }

  /** Does it to the floor that is shown here. Answers the name of whom it was done to. */
  private apply(deed: Deed, atMs: number, whom = this.waiting[0]?.id): string | undefined {
    const next = this.waiting.find((it) => it.id === whom);
    if (!this.floor || (deed === "call" ? !next : !this.floor.entry)) return undefined;
    const now = (time.now() ?? NaN) - (Date.now() - atMs);
    const { floor } = this;
    const spent = floor.spentMs + (floor.since === undefined ? 0 : Math.max(0, now - floor.since));
    if (deed === "start") floor.since ??= now;
    if (deed === "pause") [floor.spentMs, floor.since] = [spent, undefined];
    if (deed === "more") floor.limitMs += STEP_MS;
    if (deed === "less") floor.limitMs = Math.max(0, floor.limitMs - STEP_MS);
    if (deed === "end") floor.entry = "";
    if (deed === "call" && next) {
      this.waiting = this.waiting.filter((it) => it !== next);
      this.floor = { entry: next.id, name: next.name, limitMs: next.limitMs, spentMs: 0, since: undefined, warnMs: next.warnMs };
    }
    return this.floor.name;
  }

  private keep(): void {
    if (this.owns && this.batch) keep(this.key, { ...this.batch, later: this.later });
  }

  /** Whether the server is there again, and what it says to what was done meanwhile. */
  private async comeBack(): Promise<void> {
    if (!this.batch || this.sending) return;
    if (this.batch.deeds.length === 0 && this.later.length === 0) return this.part.hasAttribute("lost") ? undefined : this.leave();
    this.sending = true;
    this.sent = true;
    try {
      await this.submit(this.batch);
    } catch {
      // Still nobody there.
    } finally {
      this.sending = false;
    }
  }

  private async submit(batch: Batch): Promise<void> {
    const csrf = this.part.querySelector<HTMLInputElement>('[name="csrf"]')?.value ?? "";
    const fields = new URLSearchParams({ csrf, item: batch.item, seen: batch.seen, id: batch.id });
    for (const it of batch.deeds) fields.append("did", `${it.deed} ${Math.max(0, Date.now() - it.atMs)} ${it.whom}`);
    const response = await this.post(`${this.panel.dataset["action"]}/catch-up`, fields);
    // Too much to do, or trouble of the server's own: it is asked again.
    if (response.status >= 500 || response.status === 429) return;
    const { later } = this;
    this.leave();
    if (!response.ok) return this.left([...batch.deeds, ...later]);
    this.show(await response.text());
    const said = this.part.querySelector<HTMLElement>("#floor-state")?.dataset["done"];
    const done = said === undefined ? 0 : Number(said);
    if (done < batch.deeds.length) return this.left([...batch.deeds.slice(done), ...later]);
    toast(this.panel.dataset["sent"] ?? "", SAY_FOR_MS);
    // What was done while the answer was under way rests on what the answer shows.
    if (later.length === 0) return;
    let fits = this.enter();
    const rest = later.filter((it) => !(fits &&= this.does(it.deed, it.atMs, it.whom || undefined)));
    if (rest.length > 0) this.left(rest);
  }

  private leave(): void {
    if (this.owns) forget(this.key);
    this.batch = undefined;
    this.later = [];
    this.panel.hidden = true;
    this.part.removeAttribute("away");
  }

  private draw(): void {
    const { floor } = this;
    if (!floor) return;
    const speaks = floor.entry !== "";
    const runs = floor.since !== undefined;
    for (const key of this.panel.querySelectorAll<HTMLElement>("[data-away]")) {
      const deed = key.dataset["away"] as Deed;
      if (deed === "call") key.hidden = this.waiting.length === 0;
      else key.hidden = !speaks || (deed === "start" && runs) || (deed === "pause" && !runs);
    }
    this.write("[data-name]", speaks ? floor.name : (this.panel.dataset["nobody"] ?? ""));
    this.write("[data-next]", speaks || this.waiting.length > 0 ? this.waiting.map((it) => it.name).join(" · ") : "");
    const clock = this.panel.querySelector<HTMLElement & { show?(): void }>("stage-clock");
    if (!clock) return;
    clock.hidden = !speaks;
    const since = floor.since === undefined ? "" : String(floor.since);
    Object.assign(clock.dataset, { limit: String(floor.limitMs), spent: String(floor.spentMs), since, warn: String(floor.warnMs) });
    clock.show?.();
    this.list(this.panel.querySelector("[data-kept]"), [...(this.batch?.deeds ?? []), ...this.later]);
  }

  /** What was not done is for the moderator to look at. */
  private left(deeds: Kept[]): void {
    const panel = document.getElementById("away-left");
    if (!panel) return;
    this.list(panel.querySelector("[data-kept]"), deeds, true);
    panel.hidden = false;
    panel.focus();
  }

  private clearLeft(): void {
    const panel = document.getElementById("away-left");
    panel?.querySelector("[data-kept]")?.replaceChildren();
    if (panel) panel.hidden = true;
  }

  private list(place: Element | null, deeds: Kept[], more = false): void {
    const line = (it: Kept): HTMLElement => {
      const row = document.createElement("li");
      const at = new Date(it.atMs).toLocaleTimeString(document.documentElement.lang, { timeStyle: "medium", hourCycle: "h23" });
      const key = this.panel.querySelector<HTMLElement>(`[data-away="${it.deed}"]`);
      row.textContent = [at, key?.dataset["words"], it.name].filter(Boolean).join(" · ");
      return row;
    };
    if (more) place?.append(...deeds.map(line));
    else place?.replaceChildren(...deeds.map(line));
  }

  private write(place: string, words: string): void {
    const element = this.panel.querySelector(place);
    if (element) element.textContent = words;
  }
}
