/** Items of one room that overlap stand side by side. */

export type Lane = { element: HTMLElement; from: number; to: number };

/** Where an item stands: the how-manieth of how many beside each other. */
export type Arranged = { lane: Lane; at: number; of: number };

export function arrange(lanes: Lane[]): Arranged[] {
  const found: Arranged[] = [];
  let group: Arranged[] = [];
  let ends: number[] = [];
  const close = (): void => {
    for (const it of group) it.of = ends.length;
    found.push(...group);
    group = [];
    ends = [];
  };
  for (const lane of [...lanes].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (ends.every((end) => end <= lane.from)) close();
    const free = ends.findIndex((end) => end <= lane.from);
    const at = free < 0 ? ends.length : free;
    ends[at] = lane.to;
    group.push({ lane, at, of: 1 });
  }
  close();
  return found;
}

/** Minutes since the day began as `09:30`. */
export function clock(minutes: number): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
