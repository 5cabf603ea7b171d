/**
 * `<live-part src stream data-lost data-back>`: a block of the page that follows what happens.
 * The stream carries the names of what changed; the block is fetched anew, and the server decides who sees what.
 */

import { morphChildren } from "./morph";
import { toast } from "./toast";
import { somethingTyped } from "./typed";

/** Many screens hear of a change at once; each waits a little of its own. */
const JITTER_MS = 400;
/** A connection that is away for shorter than this is not worth a word. */
const LOST_AFTER_MS = 2000;
const RETRY_FIRST_MS = 1000;
const RETRY_MOST_MS = 30_000;
const BACK_FOR_MS = 4000;
const AGAIN_MS = 5000;

/** One connection, shared by all parts of the page that listen to the same topics. */
class Stream {
  private static readonly all = new Map<string, Stream>();
  private readonly parts = new Set<LivePart>();
  private source: EventSource | undefined;
  private lostTimer: number | undefined;
  private retryMs = RETRY_FIRST_MS;
  private forget: (() => void) | undefined;
  /** Something may have happened unseen since the last event. */
  private missed = false;

  static of(address: string): Stream {
    const known = Stream.all.get(address) ?? new Stream(address);
    Stream.all.set(address, known);
    return known;
  }

  private constructor(private readonly address: string) {
    addEventListener("pagehide", () => this.close());
    addEventListener("pageshow", (event) => {
      if (event.persisted && this.parts.size > 0) this.open(true);
    });
    addEventListener("online", () => {
      if (this.parts.size > 0 && this.source?.readyState !== EventSource.OPEN) this.open(true);
    });
  }

  add(part: LivePart): void {
    this.parts.add(part);
    if (!this.source) this.open(false);
  }

  remove(part: LivePart): void {
    this.parts.delete(part);
    if (this.parts.size === 0) this.close();
  }

  private open(missed: boolean): void {
    this.close();
    this.missed ||= missed;
    const source = new EventSource(this.address);
    this.source = source;
    source.addEventListener("open", () => this.opened());
    source.addEventListener("changed", (event: MessageEvent<string>) => this.changed(event.data));
    source.addEventListener("error", () => this.failed(source));
  }

  private close(): void {
    this.source?.close();
    this.source = undefined;
  }

  private opened(): void {
    clearTimeout(this.lostTimer);
    this.lostTimer = undefined;
    this.retryMs = RETRY_FIRST_MS;
    if (this.missed) this.parts.forEach((part) => part.refreshSoon());
    this.missed = false;
    if (this.forget) {
      this.forget();
      this.forget = undefined;
      toast(this.words("back"), BACK_FOR_MS);
    }
    this.parts.forEach((part) => part.removeAttribute("lost"));
  }

  private changed(topics: string): void {
    const named = topics.split(/[\s,]+/);
    for (const part of this.parts) if (part.concernedBy(named)) part.refreshSoon();
  }

  /** The browser tries again by itself and says where it left off, unless the server answered with an error. */
  private failed(source: EventSource): void {
    this.lostTimer ??= window.setTimeout(() => this.lost(), LOST_AFTER_MS);
    if (source.readyState !== EventSource.CLOSED || source !== this.source) return;
    setTimeout(() => this.parts.size > 0 && source === this.source && this.open(true), this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, RETRY_MOST_MS);
  }

  private lost(): void {
    this.parts.forEach((part) => part.setAttribute("lost", ""));
    this.forget ??= toast(this.words("lost"));
  }

  private words(which: "lost" | "back"): string {
    for (const part of this.parts) {
      const words = part.dataset[which];
      if (words) return words;
    }
    return "";
  }
}

class LivePart extends HTMLElement {
  private stream: Stream | undefined;
  private etag: string | null = null;
  private timer: number | undefined;
  private fetching = false;
  private again = false;
  /** How often something was shown here, be it fetched or the answer to a deed. */
  private shown = 0;
  private readonly hears = (event: Event): void => {
    if (this.concernedBy((event as CustomEvent<string[]>).detail)) this.refreshSoon();
  };

  constructor() {
    super();
    this.addEventListener("live:changed", () => (this.shown += 1));
  }

  connectedCallback(): void {
    // A part without a stream of its own hears what the page hears anyway, by another part's stream or by a board's.
    const address = this.getAttribute("stream") ?? document.querySelector("live-part[stream]")?.getAttribute("stream");
    if (!address) return document.addEventListener("live:named", this.hears);
    this.stream = Stream.of(address);
    this.stream.add(this);
  }

  disconnectedCallback(): void {
    clearTimeout(this.timer);
    document.removeEventListener("live:named", this.hears);
    this.stream?.remove(this);
  }

  /** A part may name the topics that it cares for; else all of its stream's are its own, but for what stands above the page. */
  concernedBy(named: readonly string[]): boolean {
    const own = this.getAttribute("topics")?.split(/[\s,]+/).filter(Boolean) ?? [];
    const isOwn = (topic: string): boolean => (own.length === 0 ? !topic.startsWith("banners:") : own.includes(topic));
    return named.includes("*") || named.some(isOwn);
  }

  refreshSoon(): void {
    this.timer ??= window.setTimeout(() => {
      this.timer = undefined;
      void this.refresh();
    }, Math.random() * JITTER_MS);
  }

  private async refresh(): Promise<void> {
    if (this.fetching) {
      this.again = true;
      return;
    }
    this.fetching = true;
    try {
      await this.fetchAndShow();
    } catch {
      // The stream notices a lost connection by itself, and asks again when it is back.
    } finally {
      this.fetching = false;
      if (this.again && this.isConnected) {
        this.again = false;
        this.refreshSoon();
      }
    }
  }

  private async fetchAndShow(): Promise<void> {
    const headers: Record<string, string> = { "x-part": "1" };
    const { shown } = this;
    if (this.etag) headers["if-none-match"] = this.etag;
    const response = await fetch(this.getAttribute("src") ?? "", { headers, cache: "no-store" });
    if (response.status === 304) return;
    // Trouble of the server's own, or too many at once: what is shown stays, and is asked for again.
    if (response.status >= 500 || response.status === 429) {
      setTimeout(() => this.isConnected && this.refreshSoon(), AGAIN_MS);
      return;
    }
    // Signed out meanwhile, or the thing is gone: the page itself says so, or the answer to what somebody is typing.
    if (!response.ok || response.redirected) return somethingTyped() ? this.setAttribute("lost", "") : location.reload();
    const html = await response.text();
    // The answer to a deed has come meanwhile: what was asked for before it is older than what is shown.
    if (shown !== this.shown) return this.refreshSoon();
    this.etag = response.headers.get("etag");
    this.show(html);
  }

  private show(html: string): void {
    const template = document.createElement("template");
    template.innerHTML = html;
    morphChildren(this, template.content);
    this.dispatchEvent(new CustomEvent("live:changed", { bubbles: true }));
  }
}

if (!customElements.get("live-part")) customElements.define("live-part", LivePart);
