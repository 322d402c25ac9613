/** After this time the browser is taken to ask the reader for permission, as Firefox does, in ms. */
const ASKS = 500;

/**
 * Whether the browser removes what a site has stored after seven days without a visit, whatever it has promised: Safari, unless
 * the paper is opened from the home screen (https://webkit.org/blog/10218/). Nothing but the vendor's name tells.
 */
export const forgetsInAWeek = (): boolean =>
  navigator.vendor.startsWith('Apple') && !matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches;

/**
 * Asks the browser to keep what is saved until the reader removes it; most browsers promise that to some readers only, and
 * Safari before 15.2 cannot be asked.
 * @param say is called with the result, and again if the reader answers the browser later
 */
export async function askToLast(say: (state: 'saved' | 'passing') => void): Promise<void> {
  const storage = navigator.storage as Partial<StorageManager> | undefined;
  const lasts = (storage?.persist?.() ?? Promise.resolve(false)).then(
    (promised) => promised && !forgetsInAWeek(),
    () => false,
  );
  const soon = new Promise<true>((resolve) => setTimeout(resolve, ASKS, true));
  const said = await Promise.race([lasts, soon]);
  say(said ? 'saved' : 'passing');
  void lasts.then((answer) => answer !== said && say(answer ? 'saved' : 'passing')); // a reader may never answer
}
