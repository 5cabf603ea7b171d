/**
 * What a console has done without the server, kept on this device until it was answered: a page that is loaded anew, or closed
 * and opened again, goes on with it. Deeds, ids and times; nobody's name. It is kept for one hall and for whoever is signed in,
 * and goes when they sign out.
 */

const PREFIX = "away:";

/** A deed with its time, by this device's clock; `whom`: of a call. */
export interface KeptDeed {
  deed: string;
  whom: string;
  atMs: number;
}

/** What is sent in one go under one id, with the floor that it began from, and what was done while its answer was under way. */
export interface KeptBatch {
  id: string;
  item: string;
  seen: string;
  deeds: KeptDeed[];
  later: KeptDeed[];
}

/** What was kept for a console; a browser that keeps nothing has kept nothing. */
export function kept(key: string): KeptBatch | undefined {
  try {
    const batch = JSON.parse(localStorage.getItem(PREFIX + key) ?? "null") as KeptBatch | null;
    return batch ?? undefined;
  } catch {
    return undefined;
  }
}

export function keep(key: string, batch: KeptBatch): void {
  const only = (deeds: KeptDeed[]): KeptDeed[] => deeds.map(({ deed, whom, atMs }) => ({ deed, whom, atMs }));
  const { id, item, seen, deeds, later } = batch;
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify({ id, item, seen, deeds: only(deeds), later: only(later) }));
  } catch {
    // It stays in the page.
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept.
  }
}

/** Whoever signs out leaves nothing of a console on the device. */
export function forgetAtSignOut(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.action.endsWith("/sign-out")) return;
    try {
      const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? "");
      for (const key of keys) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  });
}
