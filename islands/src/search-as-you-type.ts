/**
 * `<form method="get" data-search="results">`: the element with that id answers while one types.
 * The address stays true, so that reloading or sharing it gives the same list. `data-count` in the answer is read out.
 */

import { morphChildren } from "./morph";

const PAUSE_MS = 180;

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-search]")) enhance(form);

function enhance(form: HTMLFormElement): void {
  const results = document.getElementById(form.dataset["search"] ?? "");
  if (!results) return;
  const say = announcer(form);
  let pause: number | undefined;
  let running: AbortController | undefined;

  const ask = async (): Promise<void> => {
    clearTimeout(pause);
    running?.abort();
    running = new AbortController();
    const address = addressOf(form);
    results.setAttribute("aria-busy", "true");
    try {
      const response = await fetch(address, { headers: { "x-part": "1" }, signal: running.signal });
      if (!response.ok || response.redirected) return location.assign(address);
      show(results, await response.text());
      // What follows the news from now on is the narrowed list.
      results.closest("live-part")?.setAttribute("src", address);
      history.replaceState(history.state, "", address);
      say.textContent = results.querySelector("[data-count]")?.textContent?.trim() ?? "";
      results.removeAttribute("aria-busy");
      carry(form);
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return;
      // No connection: the form still goes by its button.
      results.removeAttribute("aria-busy");
    }
  };

  form.addEventListener("input", (event) => {
    clearTimeout(pause);
    if (event.target instanceof HTMLInputElement && event.target.type === "search") {
      if (!(event as InputEvent).isComposing) pause = window.setTimeout(() => void ask(), PAUSE_MS);
    } else {
      void ask();
    }
  });
  form.addEventListener("submit", (event) => {
    // A button with an address of its own is a deed and no question.
    if (event.submitter?.hasAttribute("formaction")) return;
    event.preventDefault();
    void ask();
  });
}

/** Empty fields have no place in an address. */
function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string" && value !== "") query.append(name, value);
  const address = new URL(form.action);
  address.search = query.toString();
  return address.href;
}

/** The answer is the list, or the element that holds it. */
function show(results: HTMLElement, html: string): void {
  const template = document.createElement("template");
  template.innerHTML = html;
  const within = template.content.getElementById(results.id);
  morphChildren(results, within ?? template.content);
  results.dispatchEvent(new CustomEvent("live:changed", { bubbles: true }));
}

/** Forms beside it that bring back the list are told what is typed: their hidden fields of the same names. */
function carry(form: HTMLFormElement): void {
  const fields = [...new FormData(form)];
  const beside = form.closest("live-part")?.querySelectorAll<HTMLInputElement>("form[data-deed] input[type=hidden]") ?? [];
  for (const hidden of beside) {
    const typed = fields.find(([name, value]) => name === hidden.name && typeof value === "string");
    if (typed) hidden.value = String(typed[1]);
  }
}

function announcer(form: HTMLFormElement): HTMLElement {
  const line = document.createElement("p");
  line.className = "visually-hidden";
  line.setAttribute("role", "status");
  // What follows the news is morphed, and has no such line.
  (form.closest("live-part") ?? form).after(line);
  return line;
}
