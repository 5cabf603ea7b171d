/** Reads codes from the camera's picture: by the browser where it can, else by our own reader. */

import { readCode } from "./qr";
import { openCamera, showIn, type Camera, type Facing, type Refusal } from "./video";

/** Pictures looked at in a second: enough for a hand that holds a phone, and cool for the phone that looks. */
const PAUSE_MS = 100;
/** Wide enough for a code at arm's length. */
const WIDTH = 1280;

type Read = (frame: HTMLCanvasElement, pen: CanvasRenderingContext2D) => Promise<string | null>;

/** A running scanner; `stop` gives the camera back. */
export type Scanner = { stop: () => void };

/** Scans until stopped and calls `found` with every code that is seen, also with the same one again. */
export async function scanFrom(video: HTMLVideoElement, facing: Facing, found: (text: string) => void): Promise<Scanner | Refusal> {
  const camera = await openCamera(facing, WIDTH);
  if (typeof camera === "string") return camera;
  await showIn(video, camera);
  let going = true;
  void watch(video, await reader(), found, () => going);
  return { stop: () => (going = stopped(video, camera)) };
}

function stopped(video: HTMLVideoElement, camera: Camera): false {
  camera.stop();
  video.srcObject = null;
  return false;
}

async function watch(video: HTMLVideoElement, read: Read, found: (text: string) => void, going: () => boolean): Promise<void> {
  const frame = document.createElement("canvas");
  const pen = frame.getContext("2d", { willReadFrequently: true });
  while (pen && going()) {
    if (video.videoWidth > 0) {
      frame.width = video.videoWidth;
      frame.height = video.videoHeight;
      pen.drawImage(video, 0, 0);
      const text = await read(frame, pen);
      if (text && going()) found(text);
    }
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

/** Not in TypeScript's list of the browser's things yet. */
interface BarcodeDetector {
  detect(image: CanvasImageSource): Promise<{ rawValue: string }[]>;
}
interface BarcodeDetectors {
  new (options: { formats: string[] }): BarcodeDetector;
  getSupportedFormats(): Promise<string[]>;
}

async function reader(): Promise<Read> {
  const detectors = (window as { BarcodeDetector?: BarcodeDetectors }).BarcodeDetector;
  // Some browsers have the name and no format behind it.
  const formats = await detectors?.getSupportedFormats().catch((): string[] => []);
  if (!detectors || !formats?.includes("qr_code")) return ownReader;
  const detector = new detectors({ formats: ["qr_code"] });
  return async (frame, pen) => {
    try {
      return (await detector.detect(frame))[0]?.rawValue ?? null;
    } catch {
      return ownReader(frame, pen);
    }
  };
}

const ownReader: Read = (frame, pen) => readCode(pen.getImageData(0, 0, frame.width, frame.height));
