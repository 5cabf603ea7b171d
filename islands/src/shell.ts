/** What every page has: menus that close, questions before a deed, forms sent once, errors that can be found. */

import { forgetAtSignOut } from "./away-kept";
import { confirmBoxes } from "./confirm";
import { copyButtons } from "./copy";
import { fileLimits } from "./file-limit";
import { cardTables } from "./table-roles";

menusClose();
confirmBoxes();
copyButtons();
fileLimits();
formsGoOnce();
forgetAtSignOut();
backFindsAPage();
errorSummary();
cardTables(document);
document.addEventListener("live:changed", (event) => {
  if (event.target instanceof Element) cardTables(event.target);
});

/** A menu closes when one looks elsewhere, or presses Escape; whoever comes back to the page finds it closed. */
function menusClose(): void {
  const elsewhere = (event: Event) => {
    for (const menu of openMenus()) {
      if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
    }
  };
  document.addEventListener("click", elsewhere);
  document.addEventListener("focusin", elsewhere);
  addEventListener("pagehide", () => openMenus().forEach((menu) => (menu.open = false)));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of openMenus()) {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
  });
}

function openMenus(): NodeListOf<HTMLDetailsElement> {
  return document.querySelectorAll<HTMLDetailsElement>("details.drop[open]");
}

/** A second press on a button, while the first is on its way, is not a second wish. */
function formsGoOnce(): void {
  const going = new WeakSet<HTMLFormElement>();
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post" || event.defaultPrevented) return;
    if (going.has(form)) {
      event.preventDefault();
      return;
    }
    going.add(form);
    event.submitter?.setAttribute("aria-busy", "true");
    // An answer that is a file leaves the page standing: then the form may go again.
    setTimeout(() => {
      going.delete(form);
      event.submitter?.removeAttribute("aria-busy");
    }, 4000);
  });
  // Coming back by the browser's button finds the form ready.
  addEventListener("pageshow", (event) => {
    if (event.persisted) document.querySelectorAll("[aria-busy]").forEach((it) => it.removeAttribute("aria-busy"));
  });
}

/**
 * A page that answers what was sent, such as a form with its faults, is kept by no browser: coming back to it ended in a
 * page of the browser's own. From here on the history has its address, where the form is.
 */
function backFindsAPage(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post" || event.defaultPrevented) return;
    history.replaceState(history.state, "", location.href);
  });
}

/** The summary gets the focus; each of its lines names the field it speaks of, and they follow one another as the fields do. */
function errorSummary(): void {
  const summary = document.querySelector<HTMLElement>(".error-summary");
  if (!summary) return;
  const links = [...summary.querySelectorAll<HTMLAnchorElement>("a[href^='#']")];
  const fieldOf = (link: HTMLAnchorElement): HTMLElement | null => document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const inOrder = links.map((link) => ({ line: link.closest("li"), field: fieldOf(link) }));
  inOrder.sort((one, other) => (isBefore(one.field, other.field) ? -1 : isBefore(other.field, one.field) ? 1 : 0));
  for (const { line } of inOrder) line?.parentElement?.append(line);
  for (const link of links) {
    const field = fieldOf(link);
    const label = labelOf(field);
    if (label) link.textContent = `${label}: ${link.textContent ?? ""}`;
    link.addEventListener("click", (event) => {
      const control = field?.matches("fieldset") ? field.querySelector<HTMLElement>("input") : field;
      if (!control) return;
      event.preventDefault();
      control.focus();
      (control.closest(".field") ?? control).scrollIntoView({ block: "center" });
    });
  }
  summary.focus({ preventScroll: true });
  // What is done to all who are ticked stands at the foot of the window, over whatever is below.
  summary.scrollIntoView({ block: document.querySelector("[data-bulk]") ? "start" : "nearest" });
}

function isBefore(one: HTMLElement | null, other: HTMLElement | null): boolean {
  return one !== null && other !== null && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function labelOf(field: HTMLElement | null): string {
  const label = field?.matches("fieldset") ? field.querySelector("legend") : document.querySelector(`label[for="${CSS.escape(field?.id ?? "")}"]`);
  const copy = label?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll("[aria-hidden], .optional").forEach((it) => it.remove());
  return copy?.textContent?.trim() ?? "";
}
