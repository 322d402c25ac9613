/** Stores a choice of the reader on the device. In a browser without storage it holds on this page only. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // No storage: the choice holds on this page only
  }
}

/** The stored choice; null if there is none. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Removes a stored choice. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // No storage: nothing to remove
  }
}
