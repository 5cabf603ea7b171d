/**
 * Light or dark, as the reader chose on this device; else as the device has it.
 * Runs in the head, before anything is painted, so that no page flashes in the other theme.
 */

const KEY = "theme";

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return ""; // Storage is switched off: the device decides.
  }
}

function show(theme: string): void {
  if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
  else delete document.documentElement.dataset["theme"];
}

function keep(theme: string): void {
  try {
    if (theme) localStorage.setItem(KEY, theme);
    else localStorage.removeItem(KEY);
  } catch {
    // The choice lasts for this page only.
  }
}

class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector("select");
    if (!select) return;
    select.value = stored();
    select.addEventListener("change", () => {
      keep(select.value);
      show(select.value);
    });
  }
}

document.documentElement.classList.add("scripted");
show(stored());
// Its select is parsed by the time the document is.
document.addEventListener("DOMContentLoaded", () => customElements.define("theme-choice", ThemeChoice));
