/** Reads QR codes by our own reader, for browsers that have none. See ../wasm/README.md for the other side. */

/** A picture as a canvas gives it. */
type Picture = Pick<ImageData, "data" | "width" | "height">;

/** What qr.wasm has on offer. */
interface Exports {
  memory: WebAssembly.Memory;
  qr_frame(width: number, height: number): number;
  qr_read(): number;
  qr_text(): number;
}

let reader: Promise<(frame: Picture) => string | null> | undefined;

/** The text of a code in the picture, or null; the reader is fetched when it is first needed. */
export async function readCode(frame: Picture): Promise<string | null> {
  reader ??= fetchReader();
  try {
    return (await reader)(frame);
  } catch {
    // Not fetched, or it stopped in the middle of a picture: the next picture begins anew.
    reader = undefined;
    return null;
  }
}

/** Makes a reader of the bytes of qr.wasm. */
export async function readerFrom(wasm: BufferSource): Promise<(frame: Picture) => string | null> {
  const { instance } = await WebAssembly.instantiate(wasm);
  const qr = instance.exports as unknown as Exports;
  return (frame) => read(qr, frame);
}

async function fetchReader(): Promise<(frame: Picture) => string | null> {
  // Beside this script, wherever that lies.
  const answer = await fetch(new URL("qr.wasm", import.meta.url));
  if (!answer.ok) throw new Error(`qr.wasm: ${answer.status}`);
  return readerFrom(await answer.arrayBuffer());
}

function read(qr: Exports, frame: Picture): string | null {
  const place = qr.qr_frame(frame.width, frame.height);
  if (place === 0) return null;
  new Uint8Array(qr.memory.buffer, place, frame.data.length).set(frame.data);
  const length = qr.qr_read();
  if (length < 0) return null;
  // Reading may have made the memory grow, which leaves the earlier view behind.
  return new TextDecoder().decode(new Uint8Array(qr.memory.buffer, qr.qr_text(), length));
}
