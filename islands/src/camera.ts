/**
 * `<photo-camera for="f-photo">`: a portrait by the device's camera, put into the file field beside it.
 * Without camera or script the field is a field; the form knows no difference.
 */

import { hasSeveral, openCamera, showIn, type Camera, type Facing } from "./video";

/** A portrait is 3:4, as on a badge; larger than this no badge prints it. */
const PORTRAIT = { width: 900, height: 1200, quality: 0.9 };

class PhotoCamera extends HTMLElement {
  private camera: Camera | undefined;
  private facing: Facing = "environment";

  connectedCallback(): void {
    const panel = this.querySelector<HTMLElement>("[data-camera]");
    if (!panel) return;
    panel.hidden = false;
    panel.addEventListener("click", (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-do]") : null;
      if (button) void this.act(button.dataset["do"] ?? "");
    });
    this.field?.addEventListener("change", () => this.say(""));
  }

  disconnectedCallback(): void {
    this.stop();
  }

  private async act(what: string): Promise<void> {
    if (what === "start" || what === "again") await this.start();
    else if (what === "take") await this.take();
    else if (what === "switch") await this.turn();
    else this.stop();
  }

  private async start(): Promise<void> {
    this.camera?.stop();
    const camera = await openCamera(this.facing, 1280);
    if (typeof camera === "string") {
      this.say(this.dataset[camera] ?? "");
      return;
    }
    this.camera = camera;
    this.say("");
    this.view.hidden = false;
    this.video.hidden = false;
    this.canvas.hidden = true;
    await showIn(this.video, camera);
    this.offer("take", "stop", ...((await hasSeveral()) ? ["switch"] : []));
  }

  private async turn(): Promise<void> {
    this.facing = this.facing === "user" ? "environment" : "user";
    await this.start();
  }

  private async take(): Promise<void> {
    drawPortrait(this.video, this.canvas);
    const blob = await new Promise<Blob | null>((done) => this.canvas.toBlob(done, "image/jpeg", PORTRAIT.quality));
    if (!blob || !this.field) return;
    const files = new DataTransfer();
    files.items.add(new File([blob], "photo.jpg", { type: "image/jpeg" }));
    this.field.files = files.files;
    // A file that was too large no longer is in the way.
    this.field.dispatchEvent(new Event("change", { bubbles: true }));
    this.camera?.stop();
    this.video.hidden = true;
    this.canvas.hidden = false;
    this.say(this.dataset["taken"] ?? "");
    this.offer("again", "stop");
  }

  private stop(): void {
    this.camera?.stop();
    this.camera = undefined;
    if (!this.isConnected) return;
    this.view.hidden = true;
    this.offer("start");
  }

  private offer(...deeds: string[]): void {
    for (const button of this.querySelectorAll<HTMLElement>("[data-do]")) button.hidden = !deeds.includes(button.dataset["do"] ?? "");
  }

  private say(words: string): void {
    const line = this.querySelector("[data-say]");
    if (line) line.textContent = words;
  }

  private get field(): HTMLInputElement | null {
    return document.getElementById(this.getAttribute("for") ?? "") as HTMLInputElement | null;
  }

  private get view(): HTMLElement {
    return this.querySelector<HTMLElement>(".camera-view")!;
  }

  private get video(): HTMLVideoElement {
    return this.querySelector("video")!;
  }

  private get canvas(): HTMLCanvasElement {
    return this.querySelector("canvas")!;
  }
}

/** The middle of the picture, upright. */
function drawPortrait(video: HTMLVideoElement, canvas: HTMLCanvasElement): void {
  const wide = Math.min(video.videoWidth, (video.videoHeight * PORTRAIT.width) / PORTRAIT.height);
  const high = (wide * PORTRAIT.height) / PORTRAIT.width;
  canvas.width = Math.min(PORTRAIT.width, Math.round(wide));
  canvas.height = Math.round((canvas.width * PORTRAIT.height) / PORTRAIT.width);
  const left = (video.videoWidth - wide) / 2;
  const top = (video.videoHeight - high) / 2;
  canvas.getContext("2d")?.drawImage(video, left, top, wide, high, 0, 0, canvas.width, canvas.height);
}

if (!customElements.get("photo-camera")) customElements.define("photo-camera", PhotoCamera);
