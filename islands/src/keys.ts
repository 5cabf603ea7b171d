/** Where a keyboard of another script has its letters, these stand in a Latin one. */
const LATIN: Record<string, string> = { Minus: "-", Equal: "+" };

/**
 * The key that was pressed, as pages name it: `l` with Caps Lock too, and on a keyboard of another script, where the key
 * that carries an L gives another letter. `Space` is the space bar; what has a name of its own (`Enter`) keeps it.
 */
export function keyOf(event: KeyboardEvent): string {
  if (event.key === " ") return "Space";
  if (event.key.length !== 1) return event.key;
  const letter = event.key.toLowerCase();
  if (/^[\x20-\x7e]$/.test(letter) || !/\p{L}/u.test(letter)) return letter;
  const place = /^Key([A-Z])$/.exec(event.code)?.[1];
  return place?.toLowerCase() ?? LATIN[event.code] ?? letter;
}
