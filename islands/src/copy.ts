import { toast } from "./toast";

const COPIED_FOR_MS = 3000;

/** `<button data-copy="id of a field" data-copied="words">`: the field's text goes to the clipboard. */
export function copyButtons(): void {
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-copy]") : null;
    const field = document.getElementById(button?.dataset["copy"] ?? "");
    if (button && field instanceof HTMLInputElement) void copy(button, field);
  });
}

/** Browsers give no clipboard to a page that came without HTTPS: then the text is selected, to be copied by hand. */
async function copy(button: HTMLElement, field: HTMLInputElement): Promise<void> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    toast(button.dataset["copied"] ?? "", COPIED_FOR_MS);
  } catch {
    field.focus();
  }
}
