/** A question before a deed: it opens with the focus on its first button and can be waved away. */
export function confirmBoxes(): void {
  document.addEventListener("toggle", opened, true);
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    const box = event.target.closest<HTMLDetailsElement>("details.confirm");
    if (event.target.closest("[data-close]") && box) close(box);
    for (const other of open()) if (other !== box) other.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") open().forEach(close);
  });
}

function opened(event: Event): void {
  const box = event.target;
  if (!(box instanceof HTMLDetailsElement) || !box.matches(".confirm[open]")) return;
  box.querySelector<HTMLElement>(".confirm-box :is(input:not([type=hidden]), select, textarea, button)")?.focus();
}

function open(): NodeListOf<HTMLDetailsElement> {
  return document.querySelectorAll<HTMLDetailsElement>("details.confirm[open]");
}

function close(box: HTMLDetailsElement): void {
  box.open = false;
  box.querySelector("summary")?.focus();
}
