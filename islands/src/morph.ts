/**
 * Makes what is shown like what was fetched, and leaves alone what did not change: focus, selection, scrolling,
 * what somebody is typing, what they opened. Elements with an id are the same thing before and after.
 */
export function morphChildren(shown: Element, wanted: ParentNode): void {
  const kept = new Map<string, Element>();
  for (const child of shown.children) if (child.id) kept.set(child.id, child);

  // Where something was taken out, two texts stand side by side; then nothing after them would be in its place.
  wanted.normalize();
  shown.normalize();
  let here: ChildNode | null = shown.firstChild;
  for (const want of [...wanted.childNodes]) {
    if (want instanceof Element) here = pastTexts(here);
    const same = match(here, want, kept);
    if (!same) {
      shown.insertBefore(want, here);
      continue;
    }
    if (same === here) here = here.nextSibling;
    else moveBefore(shown, same, here);
    morph(same, want);
  }
  while (here) {
    const next: ChildNode | null = here.nextSibling;
    here.remove();
    here = next;
  }
}

/** What is moved keeps the focus, which browsers take from it. */
function moveBefore(shown: Element, node: ChildNode, here: ChildNode | null): void {
  const focused = document.activeElement;
  shown.insertBefore(node, here);
  if (focused instanceof HTMLElement && focused !== document.activeElement && node.contains(focused)) focused.focus();
}

/** Takes out the texts that stand before the next element: spaces between two elements are no reason to make one anew. */
function pastTexts(here: ChildNode | null): ChildNode | null {
  while (here && !(here instanceof Element)) {
    const next: ChildNode | null = here.nextSibling;
    here.remove();
    here = next;
  }
  return here;
}

/** The node that is shown for this one: by its id, else whatever stands here if it is of the same kind. */
function match(here: ChildNode | null, want: ChildNode, kept: Map<string, Element>): ChildNode | null {
  if (want instanceof Element && want.id) {
    const found = kept.get(want.id);
    kept.delete(want.id);
    return found && found.nodeName === want.nodeName ? found : null;
  }
  if (!here || here.nodeType !== want.nodeType || here.nodeName !== want.nodeName) return null;
  return here instanceof Element && here.id ? null : here;
}

function morph(shown: ChildNode, want: ChildNode): void {
  if (shown instanceof Element && want instanceof Element) {
    if (shown.isEqualNode(want) || shown.hasAttribute("data-keep")) return;
    attributes(shown, want);
    // A part within a part looks after itself.
    if (shown.localName !== "live-part" && shown.localName !== "live-board") morphChildren(shown, want);
  } else if (shown.nodeValue !== want.nodeValue) {
    shown.nodeValue = want.nodeValue;
  }
}

/** What a person set by hand is theirs. */
const THEIRS: Record<string, readonly string[]> = { details: ["open"], dialog: ["open"] };

function attributes(shown: Element, want: Element): void {
  const theirs = THEIRS[shown.localName] ?? [];
  for (const { name } of [...shown.attributes]) {
    if (!want.hasAttribute(name) && !theirs.includes(name) && name !== "role") shown.removeAttribute(name);
  }
  for (const { name, value } of want.attributes) {
    if (shown.getAttribute(name) === value || theirs.includes(name)) continue;
    // Styles come from scripts alone, and the page's policy lets nobody write them as text of an attribute.
    if (name === "style" && shown instanceof HTMLElement) shown.style.cssText = value;
    else shown.setAttribute(name, value);
  }
  if (shown instanceof HTMLInputElement && want instanceof HTMLInputElement && !touched(shown)) shown.value = want.value;
}

/** Whether somebody is typing here, or has ticked this. */
function touched(input: HTMLInputElement): boolean {
  return input === document.activeElement || input.checked !== input.defaultChecked || input.value !== input.defaultValue;
}
