/**
 * A table that is drawn as cards on a phone is no table any more for a screen reader, in most browsers.
 * Roles that say so expressly make it one again.
 */
export function cardTables(within: ParentNode): void {
  for (const table of within.querySelectorAll<HTMLTableElement>("table.stack-table")) {
    say(table, "table");
    table.querySelectorAll("thead, tbody, tfoot").forEach((it) => say(it, "rowgroup"));
    table.querySelectorAll("tr").forEach((it) => say(it, "row"));
    table.querySelectorAll("td").forEach((it) => say(it, "cell"));
    table.querySelectorAll("thead th").forEach((it) => say(it, "columnheader"));
    table.querySelectorAll("tbody th").forEach((it) => say(it, "rowheader"));
  }
}

function say(element: Element, role: string): void {
  element.setAttribute("role", role);
}
