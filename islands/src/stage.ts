/**
 * The stage: clocks that run by the server's time, the keyboard of a console, pages that look again by themselves.
 *
 * `<stage-clock data-limit data-spent data-since data-warn>`: how much is left, in milliseconds; with `data-to` instead,
 * how much there is to that instant. A device's own clock may be an hour wrong: time passes by its monotonic clock, and
 * what time it is, the server says (`[data-time]` names the address, `data-now` beside it is when the page was made).
 * `<stage-text data-spent data-since data-takes>`: a text that moves from its first line to its last in `data-takes`
 * milliseconds; screens in all languages stand at the same part of it.
 * `<stage-video data-spent data-since>` around a `<video>`: all screens are at the same moment of it. It plays without sound
 * until somebody presses its button, `data-on` and `data-off`, on this screen; in a preview, never. `[data-at]`: how far it is.
 * `form[data-deed]` inside a `live-part`: sent without leaving the page; `[data-say]` in the answer is said in a toast.
 * `[aria-keyshortcuts]`: the key presses the button, as long as nobody types.
 * `live-part[data-every]`: looks again after so many seconds, also when nothing was announced.
 */

import { morphChildren } from "./morph";
import { toast } from "./toast";

const TICK_MS = 100;
const SAMPLES_AT_FIRST = 4;
const SAMPLE_EVERY_MS = 60_000;
/** A sample on a slow connection says little: an old one is as good until it is this old, since clocks drift. */
const SAMPLE_GOOD_FOR_MS = 10 * 60_000;
const SAY_FOR_MS = 6000;

/** What time it is at the server. */
class ServerTime {
  /** Server's milliseconds since 1970 minus ours since the page began. */
  private offsetMs: number | undefined;
  /** Half the round trip of the sample that it rests on: it is wrong by no more. */
  private wrongByMs = Infinity;
  private sampledAtMs = -Infinity;

  now(): number | undefined {
    return this.offsetMs === undefined ? undefined : performance.now() + this.offsetMs;
  }

  /** The page itself carries the time at which it was made; better than nothing, and there at once. */
  guess(serverMs: number): void {
    if (this.offsetMs !== undefined || !Number.isFinite(serverMs)) return;
    const page = performance.getEntriesByType("navigation")[0];
    const asked = page instanceof PerformanceNavigationTiming ? page.requestStart : 0;
    const came = page instanceof PerformanceNavigationTiming ? page.responseStart : performance.now();
    this.offsetMs = serverMs - (asked + came) / 2;
  }

  async sample(address: string): Promise<void> {
    const askedMs = performance.now();
    const response = await fetch(address, { cache: "no-store" });
    const cameMs = performance.now();
    const serverMs = Number(await response.text());
    if (!response.ok || !Number.isFinite(serverMs)) return;
    const wrongByMs = (cameMs - askedMs) / 2;
    const isOld = cameMs - this.sampledAtMs > SAMPLE_GOOD_FOR_MS;
    if (wrongByMs > this.wrongByMs && !isOld) return;
    this.offsetMs = serverMs - (askedMs + wrongByMs);
    this.wrongByMs = wrongByMs;
    this.sampledAtMs = cameMs;
  }
}

const time = new ServerTime();

class StageClock extends HTMLElement {
  /** What is left, in milliseconds; less than nothing when it is over. */
  leftMs(): number {
    const { to, since, limit, spent } = this.dataset;
    const now = time.now() ?? NaN;
    if (to) return Math.max(0, Number(to) - now);
    return Number(limit) - Number(spent) - (since ? now - Number(since) : 0);
  }

  connectedCallback(): void {
    this.show();
  }

  show(): void {
    const left = this.leftMs();
    if (Number.isNaN(left)) return;
    const text = read(left);
    if (this.textContent !== text) this.textContent = text;
    const colour = left <= 0 ? "red" : left <= Number(this.dataset["warn"]) ? "yellow" : "green";
    if (this.dataset["colour"] !== colour) this.dataset["colour"] = colour;
  }
}

/** `4:48`, over time `−0:12`: a second begins when it is full, so that a clock ends at 0:00. */
function read(ms: number): string {
  const seconds = ms >= 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000);
  const sign = ms < 0 && seconds > 0 ? "−" : "";
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** The part of its height by which a text moves at once, where the device asks for little motion. */
const PAGE = 0.8;

class StageText extends HTMLElement {
  private frame = 0;

  connectedCallback(): void {
    const move = (): void => {
      this.move();
      this.frame = requestAnimationFrame(move);
    };
    move();
  }

  disconnectedCallback(): void {
    cancelAnimationFrame(this.frame);
  }

  private move(): void {
    const { spent, since, takes } = this.dataset;
    const now = time.now();
    // Whoever reads with the keyboard reads on where they are.
    if (now === undefined || document.activeElement === this) return;
    const moved = Number(spent) + (since ? now - Number(since) : 0);
    const top = Math.min(1, Math.max(0, moved / Number(takes))) * (this.scrollHeight - this.clientHeight);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.scrollTop = calm ? Math.floor(top / (this.clientHeight * PAGE)) * this.clientHeight * PAGE : top;
  }
}

/** A film that is nearer than this to where it should be is left alone; up to the next figure it runs a little faster or slower. */
const VIDEO_NEAR_S = 0.06;
const VIDEO_FAR_S = 0.5;
const VIDEO_RATE = 0.04;
/** To seek takes a slow connection a while: whoever seeks again before never sees anything. */
const SEEK_EVERY_MS = 3000;
/** Whether this screen is the one that the hall hears. */
let sounds = false;

class StageVideo extends HTMLElement {
  private soughtAtMs = -Infinity;

  connectedCallback(): void {
    this.addEventListener("click", (event) => {
      if (!(event.target instanceof Element) || !event.target.closest("button")) return;
      sounds = !sounds;
      this.show();
    });
    this.show();
  }

  show(): void {
    const video = this.querySelector("video");
    const now = time.now();
    if (!video || now === undefined) return;
    const isPreview = this.closest(".previews") !== null;
    video.muted = isPreview || !sounds;
    this.showButton(isPreview);
    if (video.readyState < HTMLMediaElement.HAVE_METADATA) return;
    const { spent, since } = this.dataset;
    const wantedS = (Number(spent) + (since ? Math.max(0, now - Number(since)) : 0)) / 1000;
    const endS = Number.isFinite(video.duration) ? video.duration : Infinity;
    this.showAt(Math.min(wantedS, endS), endS);
    if (since && wantedS < endS) this.follow(video, wantedS);
    else this.stand(video, Math.min(wantedS, endS));
  }

  private follow(video: HTMLVideoElement, wantedS: number): void {
    const aheadS = video.currentTime - wantedS;
    if (Math.abs(aheadS) > VIDEO_FAR_S) this.seek(video, wantedS);
    const rate = Math.abs(aheadS) < VIDEO_NEAR_S ? 1 : aheadS > 0 ? 1 - VIDEO_RATE : 1 + VIDEO_RATE;
    if (video.playbackRate !== rate) video.playbackRate = rate;
    if (!video.paused) return;
    void video.play().catch((error: unknown) => {
      // A browser lets nothing sound before somebody has touched the page.
      if (error instanceof DOMException && error.name === "NotAllowedError") sounds = false;
    });
  }

  private stand(video: HTMLVideoElement, atS: number): void {
    if (!video.paused) {
      video.pause();
      this.soughtAtMs = -Infinity;
    }
    if (Math.abs(video.currentTime - atS) > VIDEO_NEAR_S) this.seek(video, atS);
  }

  private seek(video: HTMLVideoElement, toS: number): void {
    if (video.seeking || performance.now() - this.soughtAtMs < SEEK_EVERY_MS) return;
    this.soughtAtMs = performance.now();
    video.currentTime = toS;
  }

  private showButton(isPreview: boolean): void {
    const button = this.querySelector("button");
    if (!button) return;
    button.hidden = isPreview;
    const words = (sounds ? button.dataset["off"] : button.dataset["on"]) ?? "";
    if (button.textContent !== words) button.textContent = words;
  }

  private showAt(atS: number, endS: number): void {
    const place = this.querySelector("[data-at]");
    const words = Number.isFinite(endS) ? `${read(atS * 1000)} / ${read(endS * 1000)}` : read(atS * 1000);
    if (place && place.textContent !== words) place.textContent = words;
  }
}

function showAll(): void {
  document.querySelectorAll<StageClock>("stage-clock").forEach((clock) => clock.show());
  document.querySelectorAll<StageVideo>("stage-video").forEach((video) => video.show());
}

const timed = document.querySelector<HTMLElement>("[data-time]")?.dataset;
if (timed) time.guess(Number(timed["now"] || NaN));
if (!customElements.get("stage-clock")) customElements.define("stage-clock", StageClock);
if (!customElements.get("stage-text")) customElements.define("stage-text", StageText);
if (!customElements.get("stage-video")) customElements.define("stage-video", StageVideo);
setInterval(showAll, TICK_MS);
document.addEventListener("live:changed", showAll);
if (timed?.["time"]) void keepTime(timed["time"]);

async function keepTime(address: string): Promise<void> {
  const sample = (): Promise<void> => time.sample(address).catch(() => undefined);
  for (let number = 0; number < SAMPLES_AT_FIRST; number++) await sample();
  showAll();
  setInterval(() => void sample(), SAMPLE_EVERY_MS);
  // A device that slept does not know for how long.
  document.addEventListener("visibilitychange", () => !document.hidden && void sample());
  addEventListener("online", () => void sample());
}

document.querySelectorAll<HTMLElement>("live-part[data-every]").forEach((part) => {
  const look = (): void => {
    if (!document.hidden) (part as HTMLElement & { refreshSoon?: () => void }).refreshSoon?.();
  };
  setInterval(look, Number(part.dataset["every"]) * 1000);
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("form[data-deed]")) return;
  const part = document.querySelector<HTMLElement>("live-part.console");
  if (!part) return;
  event.preventDefault();
  press(form, event.submitter, part);
});

/** What is being done; one after the other, since what a key says rests on what the key before has done. */
let doing: { action: string; done: Promise<void> } | undefined;

/** A key that bounces is pressed once; another key waits for its turn and is sent with what is shown by then. */
function press(form: HTMLFormElement, submitter: HTMLElement | null, part: HTMLElement): void {
  const action = submitter?.getAttribute("formaction") ?? form.action;
  if (doing?.action === action) return;
  const before = doing?.done ?? Promise.resolve();
  const done = before.then(() => (form.isConnected ? send(action, form, part) : undefined));
  const mine = { action, done };
  doing = mine;
  void done.finally(() => {
    if (doing === mine) doing = undefined;
  });
}

async function send(action: string, form: HTMLFormElement, part: HTMLElement): Promise<void> {
  part.setAttribute("aria-busy", "true");
  const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  try {
    const headers = { "x-part": "1" };
    const response = await fetch(action, { method: "POST", headers, body: fields });
    if (!response.ok) return location.reload();
    form.reset();
    show(await response.text(), part);
  } catch {
    form.submit();
  } finally {
    part.removeAttribute("aria-busy");
  }
}

function show(html: string, part: HTMLElement): void {
  const template = document.createElement("template");
  template.innerHTML = html;
  const said = template.content.querySelector("[data-say]");
  if (said?.querySelector(".notice-warn, .notice-error")) toast(said.textContent?.trim() ?? "", SAY_FOR_MS);
  said?.remove();
  part.querySelectorAll("details[open]").forEach((it) => it.removeAttribute("open"));
  morphChildren(part, template.content);
  part.dispatchEvent(new CustomEvent("live:changed", { bubbles: true }));
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
  const key = event.key === " " ? "Space" : event.key;
  const button = [...document.querySelectorAll<HTMLElement>("[aria-keyshortcuts]")].find(
    (it) => it.getAttribute("aria-keyshortcuts") === key,
  );
  if (!button) return;
  // The space bar presses the button that has the focus, whatever stands on it.
  if (key === "Space" && event.target instanceof HTMLElement && event.target.closest("button, a, summary")) return;
  event.preventDefault();
  button.click();
});

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input:not([type=hidden]), select, textarea, [contenteditable]") !== null;
}
