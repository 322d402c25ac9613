/** What to do with a file of a kind that the paper does not take, although people have many of them; undefined of any other. */
export function adviceOnEnding(name: string): string | undefined {
  if (/\.gif$/i.test(name)) return 'must be a PNG if it stands still and a film (MP4) if it moves: a GIF is many times larger';
  if (/\.(?:hei[cf]|tiff?|bmp|psd|jxl|jp2|pdf)$/i.test(name)) return 'must be saved as JPEG, PNG, WebP or AVIF: browsers do not show it';
  return /\.(?:mov|m4v|avi|mkv)$/i.test(name) ? 'must be saved as MP4 or WebM: browsers do not play it' : undefined;
}
