/**
 * What the reader has chosen in the player, kept on the device; null if nothing is. Does not use browser/remember.ts: a module
 * that the first script has too would become a further file and request.
 */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice on the device. */
export function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without storage it still holds on this page
  }
}
