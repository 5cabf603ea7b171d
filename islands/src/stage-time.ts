/** What time it is at the server, and how times are read. */

/** A sample on a slow connection says little: an old one is as good until it is this old, since clocks drift. */
const SAMPLE_GOOD_FOR_MS = 10 * 60_000;

/** What time it is at the server. */
class ServerTime {
  /** Server's milliseconds since 1970 minus ours since the page began. */
  private offsetMs: number | undefined;
  /** Half the round trip of the sample that it rests on: it is wrong by no more. */
  private wrongByMs = Infinity;
  private sampledAtMs = -Infinity;

  now(): number | undefined {
    return this.offsetMs === undefined ? undefined : performance.now() + this.offsetMs;
  }

  /** The page itself carries the time at which it was made; better than nothing, and there at once. */
  guess(serverMs: number): void {
    if (this.offsetMs !== undefined || !Number.isFinite(serverMs)) return;
    const page = performance.getEntriesByType("navigation")[0];
    const asked = page instanceof PerformanceNavigationTiming ? page.requestStart : 0;
    const came = page instanceof PerformanceNavigationTiming ? page.responseStart : performance.now();
    this.offsetMs = serverMs - (asked + came) / 2;
  }

  async sample(address: string): Promise<void> {
    const askedMs = performance.now();
    const response = await fetch(address, { cache: "no-store" });
    const cameMs = performance.now();
    const serverMs = Number(await response.text());
    if (!response.ok || !Number.isFinite(serverMs)) return;
    const wrongByMs = (cameMs - askedMs) / 2;
    const isOld = cameMs - this.sampledAtMs > SAMPLE_GOOD_FOR_MS;
    if (wrongByMs > this.wrongByMs && !isOld) return;
    this.offsetMs = serverMs - (askedMs + wrongByMs);
    this.wrongByMs = wrongByMs;
    this.sampledAtMs = cameMs;
  }
}

export const time = new ServerTime();

/** `4:48`, over time `−0:12`: a second begins when it is full, so that a clock ends at 0:00. */
export function read(ms: number): string {
  const seconds = ms >= 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000);
  const sign = ms < 0 && seconds > 0 ? "−" : "";
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
