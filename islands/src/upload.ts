/**
 * `<media-upload data-start="…" data-next="…">` around a form with a file: sends it in pieces (tus 1.0), shows how far it is,
 * pauses, and goes on where it stopped: after a lost connection by itself, on a fresh page when the same file is chosen again.
 * What is unfinished stands on the page as `[data-upload]` with name, size and what it is for. The words are in
 * data-going, -paused, -lost, -ending, -done and -failed.
 */

/** A piece: small enough to be on its way soon again, large enough to cost little. */
const PIECE_BYTES = 4 * 1024 * 1024;
const WAITS_MS = [500, 1_000, 2_000, 5_000, 10_000];

/** The server said no, in words; trying again does not help. */
class Refused extends Error {}

class MediaUpload extends HTMLElement {
  private file: File | undefined;
  private address: string | undefined;
  private sending: AbortController | undefined;
  private wake: (() => void) | undefined;
  private paused = false;

  connectedCallback(): void {
    const form = this.querySelector("form");
    form?.addEventListener("submit", (event) => {
      const chosen = form.querySelector<HTMLInputElement>("input[type=file]")?.files?.[0];
      if (!chosen) return;
      event.preventDefault();
      void this.begin(form, chosen);
    });
    this.find("[data-pause]")?.addEventListener("click", () => this.pause());
    this.find("[data-resume]")?.addEventListener("click", () => this.resume());
    addEventListener("online", this.hurry);
  }

  disconnectedCallback(): void {
    removeEventListener("online", this.hurry);
    this.sending?.abort();
  }

  private readonly hurry = (): void => this.wake?.();

  private async begin(form: HTMLFormElement, file: File): Promise<void> {
    this.file = file;
    const fields = new FormData(form);
    form.hidden = true;
    const state = this.find("[data-state]");
    if (state) state.hidden = false;
    const name = this.find("[data-name]");
    if (name) name.textContent = file.name;
    this.find<HTMLButtonElement>("[data-pause]")?.focus();
    try {
      this.address = this.known(fields) ?? (await this.start(fields));
      await this.send();
    } catch (error) {
      form.hidden = false;
      if (state) state.hidden = false;
      this.say(error instanceof Refused && error.message ? error.message : this.dataset["failed"]);
      this.buttons(false, false);
      this.find("progress")?.setAttribute("value", "0");
      form.querySelector<HTMLInputElement>("input[type=file]")?.focus();
    }
  }

  /** The upload of the same file for the same thing that was left unfinished. */
  private known(fields: FormData): string | undefined {
    const target = String(fields.get("recording") ?? fields.get("paper") ?? "");
    const left = [...document.querySelectorAll<HTMLElement>("[data-upload]")].find(
      (it) =>
        it.dataset["name"] === this.file?.name &&
        it.dataset["bytes"] === String(this.file?.size) &&
        it.dataset["modified"] === String(this.file?.lastModified) &&
        it.dataset["target"] === target,
    );
    return left?.dataset["upload"];
  }

  private async start(fields: FormData): Promise<string> {
    const file = this.file as File;
    const said: [string, string][] = [["filename", file.name], ["modified", String(file.lastModified)]];
    for (const [name, value] of fields) {
      if (typeof value === "string" && value && ["language", "embargo", "recording", "paper"].includes(name)) said.push([name, value]);
    }
    const metadata = said.map(([name, value]) => `${name} ${base64(value)}`).join(",");
    const headers = { "upload-length": String(file.size), "upload-metadata": metadata };
    const response = await this.ask(this.dataset["start"] ?? "", { method: "POST", headers });
    const address = response.headers.get("location");
    if (!address) throw new Refused();
    return address;
  }

  /** Asks how far it is and sends piece after piece; whatever breaks on the way is tried again. */
  private async send(): Promise<void> {
    const file = this.file as File;
    for (let tries = 0; ; ) {
      if (this.paused) await this.rest();
      try {
        this.sending = new AbortController();
        this.say(this.dataset["going"]);
        let offset = await this.offset();
        // Also when all of it is on disk: then an empty piece has the server finish what it could not.
        while (offset !== undefined) {
          this.show(offset);
          if (offset + PIECE_BYTES >= file.size) this.say(this.dataset["ending"]);
          const sent = await this.piece(offset);
          tries = 0;
          offset = sent < file.size ? sent : undefined;
        }
        return this.finished();
      } catch (error) {
        if (error instanceof Refused) throw error;
        if (this.paused) continue;
        this.say(this.dataset["lost"]);
        await this.rest(WAITS_MS[Math.min(tries++, WAITS_MS.length - 1)]);
      }
    }
  }

  /** How much is on disk; nothing: the upload is none any more, for its last piece came although its answer did not. */
  private async offset(): Promise<number | undefined> {
    const response = await fetch(this.address ?? "", { method: "HEAD", signal: this.sending?.signal ?? null });
    if (response.status === 404 && this.at > 0) return undefined;
    if (response.status === 404) throw new Refused();
    return offsetOf(response);
  }

  private at = 0;

  private async piece(offset: number): Promise<number> {
    const file = this.file as File;
    const response = await this.ask(this.address ?? "", {
      method: "PATCH",
      headers: { "content-type": "application/offset+octet-stream", "upload-offset": String(offset) },
      body: file.slice(offset, offset + PIECE_BYTES),
      signal: this.sending?.signal ?? null,
    });
    return offsetOf(response);
  }

  /** What another try may mend (a conflict, a lock, a server that stops) is no refusal. */
  private async ask(address: string, request: RequestInit): Promise<Response> {
    const response = await fetch(address, { ...request, headers: { ...request.headers, "x-part": "1", "tus-resumable": "1.0.0" } });
    if (response.ok) return response;
    const isPassing = request.method === "PATCH" && [409, 423, 429].includes(response.status);
    if (isPassing || response.status >= 500) throw new Error(`${response.status}`);
    const problem = (await response.json().catch(() => ({}))) as { detail?: string };
    throw new Refused(problem.detail ?? "");
  }

  private finished(): void {
    this.show((this.file as File).size);
    this.say(this.dataset["done"]);
    this.buttons(false, false);
    location.assign(this.dataset["next"] ?? location.href);
  }

  private pause(): void {
    this.paused = true;
    this.sending?.abort();
    this.wake?.();
    this.say(this.dataset["paused"]);
    this.buttons(false, true);
    this.find<HTMLButtonElement>("[data-resume]")?.focus();
  }

  private resume(): void {
    this.paused = false;
    this.wake?.();
    this.buttons(true, false);
    this.find<HTMLButtonElement>("[data-pause]")?.focus();
  }

  /** Until somebody goes on, there is a connection, or the time is over. */
  private rest(milliseconds?: number): Promise<void> {
    return new Promise((done) => {
      const timer = milliseconds === undefined ? undefined : setTimeout(() => this.wake?.(), milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        this.wake = undefined;
        done();
      };
    });
  }

  private show(offset: number): void {
    const part = offset / (this.file as File).size;
    this.at = offset;
    const bar = this.find<HTMLProgressElement>("progress");
    if (bar) bar.value = part;
    const percent = this.find("[data-percent]");
    if (percent) percent.textContent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" }).format(part);
  }

  private say(words: string | undefined): void {
    const line = this.find("[data-say]");
    if (line && line.textContent !== words) line.textContent = words ?? "";
  }

  private buttons(pause: boolean, resume: boolean): void {
    const [first, second] = [this.find("[data-pause]"), this.find("[data-resume]")];
    if (first) first.hidden = !pause;
    if (second) second.hidden = !resume;
  }

  private find<E extends HTMLElement>(selector: string): E | null {
    return this.querySelector<E>(selector);
  }
}

function offsetOf(response: Response): number {
  const offset = Number(response.headers.get("upload-offset") ?? Number.NaN);
  if (!response.ok || !Number.isSafeInteger(offset)) throw new Error(`${response.status}`);
  return offset;
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

customElements.define("media-upload", MediaUpload);
