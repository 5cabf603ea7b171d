/** The days of the tabs above the grid: an item is dropped on one of them, or taken there by keys. */

type Day = { date: string; name: string; tab: HTMLElement };

function days(): Day[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(".tabs a")].flatMap((tab) => {
    const date = new URL(tab.href).searchParams.get("day");
    return date ? [{ date, name: tab.textContent?.trim() ?? "", tab }] : [];
  });
}

/** The day whose tab is there. */
export function dayAt(x: number, y: number): string | undefined {
  const isThere = ({ tab }: Day): boolean => {
    const box = tab.getBoundingClientRect();
    return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
  };
  return days().find(isThere)?.date;
}

/** The day so many tabs further; the same where there is none. */
export function dayBeside(date: string, by: number): string {
  const all = days();
  const at = all.findIndex((day) => day.date === date);
  return (at < 0 ? undefined : all[at + by]?.date) ?? date;
}

export function dayName(date: string): string {
  return days().find((day) => day.date === date)?.name ?? date;
}

/** Shows to which day something would go. */
export function markDay(date: string | undefined): void {
  for (const day of days()) day.tab.classList.toggle("plan-target", day.date === date);
}
