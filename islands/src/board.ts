/**
 * `<live-board src data-lost>`: a part of the page that many people watch. The stream brings the insides of its blocks
 * (`data-block="name"`) whenever they change; when it is lost, what was shown last stays, with the time of it.
 */

import { morphChildren } from "./morph";
import { somethingTyped } from "./typed";

/** When a server comes back, not everybody comes back to it in the same instant. */
const JITTER_MS = 2000;
const RETRY_MOST_MS = 30_000;
/** A connection that is away for shorter than this is not worth a word. */
const LOST_AFTER_MS = 2500;
/** The server gives a sign of life every 15 seconds; a line on which none comes is dead, though nothing says so. */
const DEAD_AFTER_MS = 40_000;

class LiveBoard extends HTMLElement {
  private source: EventSource | undefined;
  private line: HTMLElement | undefined;
  private lostTimer: number | undefined;
  private deadTimer: number | undefined;
  private openTimer: number | undefined;
  /** Where it left off: the id of the last event. */
  private left = "";
  private heardAt = new Date();
  private failures = 0;
  private watches: AbortController | undefined;

  connectedCallback(): void {
    this.watches = new AbortController();
    const { signal } = this.watches;
    addEventListener("pagehide", () => this.close(), { signal });
    addEventListener("pageshow", (event) => event.persisted && this.open(), { signal });
    addEventListener("online", () => this.source?.readyState !== EventSource.OPEN && this.open(), { signal });
    this.open();
  }

  disconnectedCallback(): void {
    this.watches?.abort();
    this.close();
  }

  private address(): string {
    const address = new URL(this.getAttribute("src") ?? "", location.href);
    if (this.left) address.searchParams.set("since", this.left);
    return address.href;
  }

  private open(): void {
    this.close();
    const source = new EventSource(this.address());
    this.source = source;
    source.addEventListener("error", () => source === this.source && this.failed());
    for (const kind of ["board", "blocks", "beat"]) {
      source.addEventListener(kind, (event: MessageEvent<string>) => source === this.source && this.heard(kind, event));
    }
    this.waits();
  }

  private close(): void {
    for (const timer of [this.openTimer, this.deadTimer]) clearTimeout(timer);
    this.source?.close();
    this.source = undefined;
  }

  /** Until the next sign of life. */
  private waits(): void {
    clearTimeout(this.deadTimer);
    this.deadTimer = window.setTimeout(() => this.failed(), DEAD_AFTER_MS);
  }

  private heard(kind: string, event: MessageEvent<string>): void {
    this.left = event.lastEventId;
    this.heardAt = new Date();
    this.failures = 0;
    this.found();
    this.waits();
    if (kind !== "beat") this.show(JSON.parse(event.data) as Record<string, string>, kind === "board");
  }

  /** `all`: what is not named is empty. */
  private show(blocks: Record<string, string>, all: boolean): void {
    const named = new Set(Object.keys(blocks));
    for (const place of this.querySelectorAll<HTMLElement>("[data-block]")) {
      const name = place.dataset.block ?? "";
      const html = blocks[name] ?? (all ? "" : undefined);
      named.delete(name);
      if (html === undefined) continue;
      const template = document.createElement("template");
      template.innerHTML = html;
      morphChildren(place, template.content);
    }
    this.dispatchEvent(new CustomEvent("live:changed", { bubbles: true }));
    // What has no place here is news for parts of the page that have no stream of their own.
    if (named.size > 0) this.dispatchEvent(new CustomEvent("live:named", { bubbles: true, detail: [...named] }));
  }

  private failed(): void {
    // The browser would say nothing of why it was turned away.
    if (this.source?.readyState === EventSource.CLOSED) void this.askWhy();
    this.close();
    this.lostTimer ??= window.setTimeout(() => this.lost(), LOST_AFTER_MS);
    const most = Math.min(JITTER_MS * 2 ** this.failures, RETRY_MOST_MS);
    this.failures += 1;
    this.openTimer = window.setTimeout(() => this.open(), Math.random() * most);
  }

  /** Signed out meanwhile, or the thing is gone: the page itself says so, or the answer to what somebody is typing. */
  private async askWhy(): Promise<void> {
    const asked = new AbortController();
    try {
      const { status } = await fetch(this.address(), { cache: "no-store", signal: asked.signal });
      if ([401, 403, 404].includes(status) && this.isConnected && !somethingTyped()) location.reload();
    } catch {
      // Nobody there: it is tried again anyway.
    } finally {
      asked.abort();
    }
  }

  private lost(): void {
    // As every hour of the house: by 24.
    const time = this.heardAt.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    this.line ??= this.newLine();
    this.line.textContent = (this.dataset.lost ?? "").replace("#", time);
    this.setAttribute("lost", "");
  }

  private newLine(): HTMLElement {
    const line = document.createElement("p");
    line.className = "live-lost";
    line.setAttribute("role", "status");
    this.prepend(line);
    return line;
  }

  private found(): void {
    clearTimeout(this.lostTimer);
    this.lostTimer = undefined;
    this.line?.remove();
    this.line = undefined;
    this.removeAttribute("lost");
  }
}

if (!customElements.get("live-board")) customElements.define("live-board", LiveBoard);
