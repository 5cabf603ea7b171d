/**
 * `<door-desk>`: the door of a checkpoint. Scans by camera, by USB scanner or by the form's field, takes people found by
 * name from `form[data-found]`, takes a verdict back by `form[data-undo]`, and shows the server's verdict in
 * `[data-verdict]`. Each scan has an id, so that one sent twice is one scan.
 */

import { play, allowSound, type Sound } from "./sound";
import { scanFrom, type Scanner } from "./scan";
import { uuidV7 } from "./uuid";
import { hasSeveral, type Facing } from "./video";
import { listenForScanner } from "./wedge";

/** The camera sees the same code many times a second; it is one scan until it was away for this long. */
const SAME_CODE_MS = 4000;
/** A good verdict leaves the screen by itself; others wait for a hand or the next scan. */
const OK_FOR_MS = 2500;
/** As long as an answer may take before the screen says that it is still to come. */
const CHECKING_AFTER_MS = 250;
const ANSWER_WITHIN_MS = 4000;
const RETRY_AFTER_MS = [300, 1000, 2500];

/** A ticket or a person before the door: what is sent, and the same word for the same one. */
interface Shown {
  key: string;
  id: string;
  fields: FormData;
  answered?: () => void;
}

class DoorDesk extends HTMLElement {
  private scanner: Scanner | undefined;
  private facing: Facing = "environment";
  private readonly waiting: Shown[] = [];
  private busy = false;
  private readonly seen = new Map<string, number>();
  /** Scans whose answer never came, by what was shown: the same again is the same scan. */
  private readonly unanswered = new Map<string, { id: string; at: string }>();
  private clearTimer: number | undefined;
  private stopListening: (() => void) | undefined;

  connectedCallback(): void {
    this.stopListening = listenForScanner((code) => this.scan(code));
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      const field = this.form.elements.namedItem("code");
      if (!(field instanceof HTMLInputElement) || !field.value.trim()) return;
      this.scan(field.value.trim());
      field.value = "";
    });
    this.addEventListener("submit", (event) => this.chosen(event));
    this.addEventListener("click", (event) => this.clicked(event));
    document.addEventListener("pointerdown", allowSound);
    document.addEventListener("keydown", allowSound);
    this.addEventListener("keydown", (event) => event.key === "Escape" && this.settle());
    document.addEventListener("visibilitychange", this.wake);
    const panel = this.querySelector<HTMLElement>("[data-camera]");
    if (panel) panel.hidden = false;
    if (!window.isSecureContext) this.say(this.dataset["needsHttps"]);
  }

  disconnectedCallback(): void {
    this.stopListening?.();
    this.scanner?.stop();
    document.removeEventListener("pointerdown", allowSound);
    document.removeEventListener("keydown", allowSound);
    document.removeEventListener("visibilitychange", this.wake);
  }

  private clicked(event: Event): void {
    if (!(event.target instanceof Element)) return;
    const what = event.target.closest<HTMLElement>("[data-do]")?.dataset["do"];
    if (what === "start") void this.startCamera();
    else if (what === "stop") this.stopCamera();
    else if (what === "switch") void this.turnCamera();
    else if (what === "settle") this.settle();
    else if (event.target.closest("[data-verdict]") && !event.target.closest("a, button, summary, input")) this.settle();
  }

  private async startCamera(): Promise<void> {
    this.scanner?.stop();
    const video = this.querySelector("video");
    if (!video) return;
    const started = await scanFrom(video, this.facing, (code) => this.seenByCamera(code));
    if (typeof started === "string") {
      this.say(this.dataset[started]);
      return;
    }
    this.scanner = started;
    this.say("");
    this.showCamera(true);
    this.offer("stop", ...((await hasSeveral()) ? ["switch"] : []));
    this.wake();
  }

  private async turnCamera(): Promise<void> {
    this.facing = this.facing === "user" ? "environment" : "user";
    await this.startCamera();
  }

  private stopCamera(): void {
    this.scanner?.stop();
    this.scanner = undefined;
    this.showCamera(false);
    this.offer("start");
  }

  private seenByCamera(code: string): void {
    const nowMs = performance.now();
    const lastMs = this.seen.get(code);
    this.seen.clear(); // Only the newest code counts: a queue of people, not a collection.
    this.seen.set(code, nowMs);
    if (lastMs === undefined || nowMs - lastMs > SAME_CODE_MS) this.scan(code);
  }

  private scan(code: string): void {
    const fields = new FormData(this.form);
    fields.set("code", code);
    this.present({ key: code, id: uuidV7(), fields });
  }

  /**
   * Somebody found by name; with the answer the list has done its work, and the next one may be looked for. Or a verdict
   * that was a mistake, to be taken back.
   */
  private chosen(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches("[data-found], [data-undo]")) return;
    event.preventDefault();
    const fields = new FormData(form);
    if (form.matches("[data-undo]")) {
      this.present({ key: `undo ${String(fields.get("mistake"))}`, id: String(fields.get("scan")), fields });
      return;
    }
    if (event.submitter instanceof HTMLButtonElement && event.submitter.name) {
      fields.set(event.submitter.name, event.submitter.value);
    }
    const answered = (): void => {
      this.querySelector("#found")?.replaceChildren();
      const typed = this.querySelector<HTMLInputElement>('[name="q"]');
      if (!typed) return;
      typed.value = "";
      // The address forgets the name, too.
      typed.dispatchEvent(new Event("input", { bubbles: true }));
    };
    this.present({ key: String(fields.get("registration")), id: String(fields.get("scan")), fields, answered });
  }

  /** One after the other, in the order in which they came. */
  private present(shown: Shown): void {
    this.waiting.push(shown);
    if (!this.busy) void this.work();
  }

  private async work(): Promise<void> {
    this.busy = true;
    this.setAttribute("aria-busy", "true");
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) await this.send(next);
    this.removeAttribute("aria-busy");
    this.busy = false;
  }

  private async send({ key, id, fields, answered }: Shown): Promise<void> {
    const scan = this.unanswered.get(key) ?? { id, at: new Date().toISOString() };
    this.unanswered.set(key, scan);
    const late = setTimeout(() => this.showChecking(), CHECKING_AFTER_MS);
    const answer = await this.answerTo(fields, scan);
    clearTimeout(late);
    if (answer === undefined) {
      this.showOffline();
      return;
    }
    this.unanswered.delete(key);
    this.show(answer);
    answered?.();
  }

  /** The verdict as HTML; nothing when it did not come after several tries. */
  private async answerTo(fields: FormData, scan: { id: string; at: string }): Promise<string | undefined> {
    for (const pauseMs of [0, ...RETRY_AFTER_MS]) {
      if (pauseMs > 0) await new Promise((done) => setTimeout(done, pauseMs));
      const answer = await this.post(fields, scan);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }

  /** The verdict as HTML; nothing when the connection or the server failed and it is worth trying again. */
  private async post(fields: FormData, scan: { id: string; at: string }): Promise<string | undefined> {
    const body = new URLSearchParams();
    for (const [name, value] of fields) if (typeof value === "string") body.set(name, value);
    body.set("scan", scan.id);
    body.set("at", scan.at);
    try {
      const response = await fetch(this.form.action, {
        method: "POST",
        headers: { "x-part": "1" },
        body,
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      if (response.status >= 500 || response.status === 429) return undefined;
      // The device was revoked, or its day is over: the page itself says so.
      if (!response.ok || response.redirected) location.reload();
      return await response.text();
    } catch {
      return undefined;
    }
  }

  private show(html: string): void {
    const template = document.createElement("template");
    template.innerHTML = html;
    this.showVerdict(template.content);
  }

  /** The verdict of whoever came before is not taken for that of whoever stands there now. */
  private showChecking(): void {
    clearTimeout(this.clearTimer);
    const template = this.querySelector<HTMLTemplateElement>("template[data-checking]");
    const checking = template?.content.cloneNode(true) as DocumentFragment | undefined;
    checking?.querySelector(".verdict")?.setAttribute("data-fresh", "");
    if (checking) this.querySelector("[data-verdict]")?.replaceChildren(checking);
  }

  /** Not counted, and said so plainly. */
  private showOffline(): void {
    const template = this.querySelector<HTMLTemplateElement>("template[data-offline]");
    if (template) this.showVerdict(template.content.cloneNode(true) as DocumentFragment);
  }

  private showVerdict(content: DocumentFragment): void {
    const verdict = content.querySelector<HTMLElement>(".verdict");
    const sound = (verdict?.dataset["sound"] ?? "refused") as Sound;
    verdict?.setAttribute("data-fresh", "");
    this.querySelector("[data-verdict]")?.replaceChildren(content);
    play(sound);
    clearTimeout(this.clearTimer);
    if (sound === "ok") this.clearTimer = window.setTimeout(() => this.settle(), OK_FOR_MS);
  }

  /** On a phone the verdict stops covering the camera; it stays to be read. */
  private settle(): void {
    clearTimeout(this.clearTimer);
    this.querySelector(".verdict")?.removeAttribute("data-fresh");
  }

  private showCamera(shown: boolean): void {
    const view = this.querySelector<HTMLElement>(".camera-view");
    if (view) view.hidden = !shown;
  }

  private offer(...deeds: string[]): void {
    for (const button of this.querySelectorAll<HTMLElement>("[data-camera] [data-do]")) {
      button.hidden = !deeds.includes(button.dataset["do"] ?? "");
    }
  }

  private say(words: string | undefined): void {
    const line = this.querySelector("[data-say]");
    if (line) line.textContent = words ?? "";
  }

  /** The screen of a door does not go dark while its camera looks. */
  private readonly wake = (): void => {
    if (this.scanner && document.visibilityState === "visible") navigator.wakeLock?.request("screen").catch(() => undefined);
  };

  private get form(): HTMLFormElement {
    return this.querySelector<HTMLFormElement>("form[data-scan]")!;
  }
}

if (!customElements.get("door-desk")) customElements.define("door-desk", DoorDesk);
