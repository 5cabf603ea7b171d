/** A change goes to the server, which answers with the day as it is then. */

import { morphChildren } from "./morph";
import { toast } from "./toast";

export const TOAST_MS = 5000;

/** What became of it: whether it was done, and by what the item is known now. */
export type Answer = { done: boolean; seen: string };

/** The day that is shown: `2025-11-24`. */
export function shownDay(): string {
  return document.getElementById("plan")?.dataset["day"] ?? "";
}

/** Sends a change, and shows the day that comes back. `undefined`: nobody has answered. */
export async function send(action: string, fields: Record<string, string>): Promise<Answer | undefined> {
  const body = new URLSearchParams({ ...fields, day: shownDay() });
  try {
    const response = await fetch(action, { method: "POST", headers: { "x-part": "1" }, body });
    if (response.redirected || (!response.ok && response.status !== 422)) throw new Error(String(response.status));
    const template = document.createElement("template");
    template.innerHTML = await response.text();
    const message = template.content.querySelector("[data-message]")?.textContent?.trim();
    const seen = template.content.querySelector<HTMLElement>("#plan")?.dataset["changed"] ?? "";
    const part = document.getElementById("plan")?.closest("live-part");
    if (part) {
      morphChildren(part, template.content);
      part.dispatchEvent(new CustomEvent("live:changed", { bubbles: true }));
    }
    if (message) toast(message, TOAST_MS);
    return { done: response.ok, seen };
  } catch {
    return undefined;
  }
}

/** Another time or room that a hint proposes: for which item, and the fields of its form. */
export function mended(event: Event): { item: string; action: string; fields: Record<string, string> } | undefined {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches("#plan [data-mend]")) return undefined;
  event.preventDefault();
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields[name] = value;
  return { item: form.dataset["mend"] ?? "", action: form.action, fields };
}
