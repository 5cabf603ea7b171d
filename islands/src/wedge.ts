/**
 * A USB scanner is a keyboard that types very fast and ends with Enter. Its bursts are told apart from a person's
 * typing by their pace, wherever the focus is. What the keyboard's layout made of the letters is the server's to undo.
 */

/** Between two keys of a scanner; a person is slower than this even in a hurry. */
const PACE_MS = 50;
/** After the first key of all a page may be busy with waking up: with its sound, say. */
const FIRST_PACE_MS = 400;
/** Shorter bursts are no ticket. */
const LETTERS_LEAST = 8;

/** Calls `scanned` with each burst. Returns what ends the listening. */
export function listenForScanner(scanned: (text: string) => void): () => void {
  let text = "";
  let lastMs = -Infinity;
  let field: HTMLInputElement | undefined;
  let before = "";

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pause = event.timeStamp - lastMs;
    lastMs = event.timeStamp;
    if (pause > (text.length === 1 ? FIRST_PACE_MS : PACE_MS)) {
      text = "";
      field = event.target instanceof HTMLInputElement ? event.target : undefined;
      before = field?.value ?? "";
    }
    if (event.key.length === 1) {
      text += event.key;
    } else if ((event.key === "Enter" || event.key === "Tab") && text.length >= LETTERS_LEAST) {
      // The burst is ours: it neither sends the form that has the focus nor stays in its field.
      event.preventDefault();
      event.stopPropagation();
      if (field) field.value = before;
      const burst = text;
      text = "";
      scanned(burst);
    }
  };
  document.addEventListener("keydown", onKey, true);
  return () => document.removeEventListener("keydown", onKey, true);
}
