/** Sounds of the door, made in place: no file to load, told apart with closed eyes. */

export type Sound = "ok" | "warn" | "refused";

/** Pitch in Hz, start and length in seconds. */
const TUNES: Record<Sound, { wave: OscillatorType; notes: readonly (readonly [number, number, number])[] }> = {
  ok: { wave: "sine", notes: [[880, 0, 0.12], [1318.5, 0.12, 0.22]] },
  warn: { wave: "triangle", notes: [[660, 0, 0.14], [660, 0.2, 0.14], [660, 0.4, 0.14]] },
  refused: { wave: "square", notes: [[196, 0, 0.28], [147, 0.3, 0.45]] },
};
const BUZZ: Record<Sound, number[]> = { ok: [60], warn: [60, 60, 60], refused: [250, 80, 250] };

let context: AudioContext | undefined;

/** Browsers let a page sound only after it was touched: call this at the first touch. */
export function allowSound(): void {
  context ??= new AudioContext();
  if (context.state === "suspended") void context.resume();
}

export function play(sound: Sound): void {
  navigator.vibrate?.(BUZZ[sound]);
  if (!context || context.state !== "running") return;
  const { wave, notes } = TUNES[sound];
  for (const [pitch, start, length] of notes) note(context, wave, pitch, context.currentTime + start, length);
}

function note(on: AudioContext, wave: OscillatorType, pitch: number, start: number, length: number): void {
  const voice = on.createOscillator();
  const level = on.createGain();
  voice.type = wave;
  voice.frequency.value = pitch;
  level.gain.setValueAtTime(0.0001, start);
  level.gain.exponentialRampToValueAtTime(0.5, start + 0.015);
  level.gain.exponentialRampToValueAtTime(0.0001, start + length);
  voice.connect(level).connect(on.destination);
  voice.start(start);
  voice.stop(start + length);
}
