/** After this time the browser is taken to ask the reader for permission, as Firefox does, in ms. */
const ASKS = 500;

/**
 * Asks the browser to keep what is saved until the reader removes it; most browsers promise that to some readers only, and
 * Safari before 15.2 cannot be asked.
 * @param say is called with the result, and again if the reader answers the browser later
 */
export async function askToLast(say: (state: 'saved' | 'passing') => void): Promise<void> {
  const storage = navigator.storage as Partial<StorageManager> | undefined;
  const lasts = (storage?.persist?.() ?? Promise.resolve(false)).catch(() => false);
  const soon = new Promise<true>((resolve) => setTimeout(resolve, ASKS, true));
  const said = await Promise.race([lasts, soon]);
  say(said ? 'saved' : 'passing');
  void lasts.then((answer) => answer !== said && say(answer ? 'saved' : 'passing')); // a reader may never answer
}
