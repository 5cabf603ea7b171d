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
 * `[data-own]`: by what a hall's own screen knows its address; a block of its board, and another once that was ended.
 * A console (`live-part.console`): `console.ts`, and `console-away.ts` for when it has lost the server.
 * `live-part[data-every]`: looks again after so many seconds, also when nothing was announced.
 */

import { runConsole } from "./console";
import { read, time } from "./stage-time";

const TICK_MS = 100;
const SAMPLES_AT_FIRST = 4;
const SAMPLE_EVERY_MS = 60_000;
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

/** How small a screen gets so that everything fits, and in how many steps that is found. */
const FIT_LEAST = 0.3;
const FIT_STEPS = 6;

/** A projector cannot be scrolled: what is too much for it is made smaller. A telephone in the hand can. */
function fit(): void {
  const screen = document.querySelector<HTMLElement>(".hall .screen");
  if (!screen) return;
  const fits = (size: number): boolean => {
    screen.style.setProperty("--fit", String(size));
    return document.documentElement.scrollHeight <= document.documentElement.clientHeight;
  };
  if (fits(1) || !matchMedia("(min-width: 45rem)").matches) return void screen.style.setProperty("--fit", "1");
  let [small, large] = [FIT_LEAST, 1];
  for (let step = 0; step < FIT_STEPS; step++) {
    const size = (small + large) / 2;
    if (fits(size)) small = size;
    else large = size;
  }
  fits(small);
}

const timed = document.querySelector<HTMLElement>("[data-time]")?.dataset;
if (timed) time.guess(Number(timed["now"] || NaN));
if (!customElements.get("stage-clock")) customElements.define("stage-clock", StageClock);
if (!customElements.get("stage-text")) customElements.define("stage-text", StageText);
if (!customElements.get("stage-video")) customElements.define("stage-video", StageVideo);
setInterval(showAll, TICK_MS);
document.addEventListener("live:changed", showAll);
document.addEventListener("live:changed", fit);
addEventListener("resize", fit);
// Letters that came late, and the line that says that the server is lost, take room, too.
void document.fonts.ready.then(fit);
const board = document.querySelector(".hall live-board");
if (board) new MutationObserver(fit).observe(board, { attributeFilter: ["lost"] });
fit();
/** The address of a hall's own screens was ended: loaded again, the page says so. */
const own = document.querySelector<HTMLElement>("[data-own]");
document.addEventListener("live:changed", () => own && own.textContent !== own.dataset["own"] && location.reload());
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

runConsole();
