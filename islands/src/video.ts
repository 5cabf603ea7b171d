/** The device's camera, or the plain reason why there is none. */

export type Refusal = "needsHttps" | "refused" | "missing" | "busy";
export type Camera = { stream: MediaStream; stop: () => void };
export type Facing = "user" | "environment";

/** Asks for the camera. Never throws: a refusal is an answer, and the page has words for each. */
export async function openCamera(facing: Facing, width: number): Promise<Camera | Refusal> {
  // Browsers give no camera to a page that came without HTTPS, and then do not even offer to ask.
  if (!window.isSecureContext || !navigator.mediaDevices) return "needsHttps";
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: facing }, width: { ideal: width } },
    });
    return { stream, stop: () => stream.getTracks().forEach((track) => track.stop()) };
  } catch (error) {
    return refusal(error);
  }
}

function refusal(error: unknown): Refusal {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "missing";
  return "busy";
}

/** Shows the camera in a video element; resolves when there is a picture. */
export async function showIn(video: HTMLVideoElement, camera: Camera): Promise<void> {
  video.srcObject = camera.stream;
  await video.play();
}

/** Whether there is another camera to switch to. */
export async function hasSeveral(): Promise<boolean> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.filter((device) => device.kind === "videoinput").length > 1;
}
