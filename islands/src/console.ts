/**
 * The keys and forms of a console, `live-part.console`.
 *
 * `form[data-deed]` in it: sent without leaving the page; `[data-say]` in the answer is said in a toast. What could not be
 * sent (`data-unsent` says so) or was refused stays typed as it is.
 * `[aria-keyshortcuts]`: the key presses the button, as long as nobody types. A button that was pressed with the pointer
 * gives the focus up, so that the space bar means the clock and never the same button again.
 */

import { Away } from "./console-away";
import { keyOf } from "./keys";
import { morphChildren } from "./morph";
import { toast } from "./toast";

const SAY_FOR_MS = 6000;
/** An answer that takes longer does not come any more. */
const ANSWER_MS = 10_000;

let away: Away | undefined;

export function runConsole(): void {
  const part = document.querySelector<HTMLElement>("live-part.console");
  const panel = document.getElementById("away");
  if (part && panel) away = new Away(panel, part, post, (html) => show(html, part));
  document.addEventListener("submit", submitted);
  document.addEventListener("keydown", pressed);
  document.addEventListener("click", (event) => {
    const button = event.detail > 0 && event.target instanceof Element ? event.target.closest<HTMLElement>("[data-deed] button") : null;
    button?.blur();
  });
}

function submitted(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("form[data-deed]")) return;
  const part = document.querySelector<HTMLElement>("live-part.console");
  if (!part) return;
  event.preventDefault();
  press(form, event.submitter, part);
}

/** What is being done; one after the other, since what a key says rests on what the key before has done. */
let doing: { action: string; done: Promise<void> } | undefined;

/** A key that bounces is pressed once; another key waits for its turn and is sent with what is shown by then. */
function press(form: HTMLFormElement, submitter: HTMLElement | null, part: HTMLElement): void {
  const action = submitter?.getAttribute("formaction") ?? form.action;
  if (doing?.action === action) return;
  const before = doing?.done ?? Promise.resolve();
  const done = before.then(() => (form.isConnected ? send(action, form, part) : undefined));
  const mine = { action, done };
  doing = mine;
  void done.finally(() => {
    if (doing === mine) doing = undefined;
  });
}

async function send(action: string, form: HTMLFormElement, part: HTMLElement): Promise<void> {
  const pressedAt = Date.now();
  part.setAttribute("aria-busy", "true");
  const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  try {
    const response = await post(action, fields);
    if (!response.ok) return void toast(part.dataset["failed"] ?? "", SAY_FOR_MS);
    if (!show(await response.text(), part)) return;
    form.reset();
    form.closest("details[open]")?.removeAttribute("open");
  } catch {
    // The key that found the connection lost is the first that is kept, if it is one of those that can be.
    if (!away?.begin(action, fields, pressedAt)) toast(part.dataset["unsent"] ?? "", SAY_FOR_MS);
  } finally {
    part.removeAttribute("aria-busy");
  }
}

/** Fails when no answer comes. */
async function post(action: string, fields: URLSearchParams): Promise<Response> {
  const waits = new AbortController();
  const timer = setTimeout(() => waits.abort(), ANSWER_MS);
  try {
    return await fetch(action, { method: "POST", headers: { "x-part": "1" }, body: fields, signal: waits.signal });
  } finally {
    clearTimeout(timer);
  }
}

/** Shows an answer, and says what was refused. Answers whether it was done. */
function show(html: string, part: HTMLElement): boolean {
  const template = document.createElement("template");
  template.innerHTML = html;
  const said = template.content.querySelector("[data-say]");
  const refused = said?.querySelector(".notice-warn, .notice-error");
  if (refused) toast(said?.textContent?.trim() ?? "", SAY_FOR_MS);
  said?.remove();
  morphChildren(part, template.content);
  part.dispatchEvent(new CustomEvent("live:changed", { bubbles: true }));
  return !refused;
}

function pressed(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
  const key = keyOf(event);
  const button = [...document.querySelectorAll<HTMLElement>("[aria-keyshortcuts]")].find(
    (it) => it.getAttribute("aria-keyshortcuts") === key && it.getClientRects().length > 0,
  );
  if (!button) return;
  // The space bar presses the button that has the focus, whatever stands on it.
  if (key === "Space" && event.target instanceof HTMLElement && event.target.closest("button, a, summary")) return;
  event.preventDefault();
  button.click();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input:not([type=hidden]), select, textarea, [contenteditable]") !== null;
}
