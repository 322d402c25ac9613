import { z } from 'zod';

const NAME = '[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*';

/** The schema of the name of a file below content/media, which is a part of its address. @param endings alternatives of a regular expression */
export const mediaName = (endings: string, kind: string) => {
  const valid = new RegExp(`^${NAME}\\.(${endings})$`);
  return z.string().regex(valid, {
    error: ({ input }) => adviceOn(String(input), valid) ?? `must name a ${kind} file below content/media, in lower case`,
  });
};

/** Whether a name may be that of a file below content/media, whatever its kind. */
export const isMediaName = (name: string): boolean => new RegExp(`^${NAME}$`).test(name);

/** What to do with a name that is none here, as far as it can be told what was meant. */
function adviceOn(name: string, valid: RegExp): string | undefined {
  if (/^(?:[a-z][a-z+.-]+:)?\/\/|^(?:data|blob|mailto):/i.test(name))
    return 'must be a file of the paper: put it into content/media, and write its name';
  const ending = adviceOnEnding(name);
  if (ending !== undefined) return ending;
  const below = belowMedia(name);
  if (valid.test(below)) return `must be written as "${below}": names begin below content/media`;
  const small = withSmallLetters(below);
  return valid.test(small) ? `must have small letters, digits, dots and hyphens only: rename the file to "${small}", here too` : undefined;
}

/**
 * The path below content/media of a file that is named as in a text, an address or a file manager.
 * @example belowMedia('..\\media\\bay\\tide.svg?v=2') // 'bay/tide.svg'
 */
export const belowMedia = (name: string): string =>
  decoded(name)
    .trim()
    .replace(/[?#].*$/, '')
    .replaceAll('\\', '/')
    .replace(/^[a-z]:.*\//i, '')
    .replace(/\/(?:\.?\/)+/g, '/')
    .replace(/^(?:\.{0,2}\/)+/, '')
    .replace(/^(?:(?:en|zh|zh-hant)\/)?(?:content\/)?media\/(?=.)/, '');

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A name as it may be in an address; nothing is left of characters that have no small Latin letter. */
const withSmallLetters = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9./_-]+/g, '-')
    .replace(/-+(?=[./]|$)|(?<=^|\/)[-._]+/g, '')
    .replace(/-{2,}/g, '-');

/** What to do with a file of a kind that the paper does not take, although people have many of them; undefined of any other. */
function adviceOnEnding(name: string): string | undefined {
  if (/\.gif$/i.test(name)) return 'must be a PNG if it stands still and a film (MP4) if it moves: a GIF is many times larger';
  if (/\.(?:hei[cf]|tiff?|bmp|psd|jxl|jp2|pdf)$/i.test(name)) return 'must be saved as JPEG, PNG, WebP or AVIF: browsers do not show it';
  if (/\.(?:jfif|jpe|pjpe?g)$/i.test(name)) return 'must end in .jpg: it is a JPEG';
  if (/\.(?:srt|ass|ssa|ttml)$/i.test(name)) return 'must be saved as WebVTT (.vtt): browsers do not read it';
  return /\.(?:mov|m4v|avi|mkv)$/i.test(name) ? 'must be saved as MP4 or WebM: browsers do not play it' : undefined;
}
