/** The longest address that is accepted. The longest ones of the paper are those of Next's image optimizer. */
const LONGEST = 2048;

/**
 * Whether a request's address is one that no link of the paper has: malformed escapes, control characters, a second host.
 * @param url as in the request line
 */
export function isHostile(url: string): boolean {
  if (url.length > LONGEST || !url.startsWith('/') || /^\/[\\/]/.test(url)) return true;
  const [path = ''] = url.split('?');
  try {
    return /[\u0000-\u001f\u007f\\]|(^|\/)\.\.(\/|$)/.test(decodeURIComponent(path));
  } catch {
    return true; // not percent-encoded UTF-8
  }
}
