import { readCode } from '../record/read-code.ts';
import { id, oneOf } from './parameters.ts';
import type { Parameter } from './pattern.ts';
import { viewLetters, VIEWS } from './view.ts';

/** The feed files of a front, by format: RSS 2.0, Atom 1.0, JSON Feed 1.1. */
export const FEED_FILES = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;
/** A format of feeds. */
export type FeedFormat = keyof typeof FEED_FILES;
/** Every format of feeds. */
export const FEED_FORMATS = Object.keys(FEED_FILES) as readonly FeedFormat[];

/** Aspect ratios in which search engines ask for a story's picture (Google, structured data for Article); `whole` is the picture's own. */
export const PICTURE_SHAPES = ['16x9', '4x3', '1x1', 'whole'] as const;
/** A shape of pictures. */
export type PictureShape = (typeof PICTURE_SHAPES)[number];

/**
 * The widths in pixels in which pages and feeds show pictures. Few, because each is made and kept: from one to the next a
 * picture has twice the pixels at most.
 */
export const PICTURE_WIDTHS = [320, 480, 640, 960, 1280, 1600, 2240] as const;
/** A width of pictures. */
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

/** How a picture of a width is encoded: WebP for pages, JPEG for feeds. */
export const PICTURE_ENCODINGS = ['webp', 'jpg'] as const;
/** An encoding of pictures. */
export type PictureEncoding = (typeof PICTURE_ENCODINGS)[number];

/** Pictures of a story for sharing: `poster` for chats and print, `wide` and `square` for link previews. */
export const SHARE_PICTURES = ['poster', 'wide', 'square'] as const;
/** A kind of picture for sharing. */
export type SharePicture = (typeof SHARE_PICTURES)[number];

/** File types of pictures for sharing: JPEG for a link preview with a photograph, else PNG. */
export const SHARE_TYPES = ['png', 'jpg'] as const;
/** A file type of pictures for sharing. */
export type ShareType = (typeof SHARE_TYPES)[number];

/** File formats of a QR code. */
export const QR_FORMATS = ['png', 'svg'] as const;
/** A file format of a QR code. */
export type QrFormat = (typeof QR_FORMATS)[number];

/** The format of a feed, by its file name. */
export const feed: Parameter<FeedFormat> = oneOf(FEED_FORMATS, (format) => FEED_FILES[format]);
/** The shape of a picture. */
export const shape: Parameter<PictureShape> = { ...oneOf(PICTURE_SHAPES), pattern: '\\w+' };
/** The width of a picture. */
export const width: Parameter<PictureWidth> = {
  pattern: '\\d+',
  read: (written) => PICTURE_WIDTHS.find((one) => String(one) === written),
  write: String,
};
/** The encoding of a picture. */
export const encoding: Parameter<PictureEncoding> = { ...oneOf(PICTURE_ENCODINGS), pattern: '[a-z]+' };
/** The kind of a picture for sharing. */
export const picture: Parameter<SharePicture> = { ...oneOf(SHARE_PICTURES), pattern: '\\w+' };
/** The file type of a picture for sharing. */
export const shareType: Parameter<ShareType> = { ...oneOf(SHARE_TYPES), pattern: '[a-z]+' };
/** The file format of a QR code. */
export const qrFormat: Parameter<QrFormat> = oneOf(QR_FORMATS);

/** A story's short code as typed: in either case, o for 0, i or l for 1. */
export const code: Parameter<string> = { pattern: '\\w+', read: readCode, write: (value) => value };

/** The letters of a view as typed, in either case. `readView` tells which view they name. */
export const letters: Parameter<string> = {
  pattern: '[A-Za-z]+',
  read: (typed) => VIEWS.map(viewLetters).find((known) => known === typed.toLowerCase()),
  write: (value) => value,
};

/** A period of the archive, the prefix that its days share: 2025, 2025-11, 2025-11-04; '' is the whole archive. */
export const period: Parameter<string> = {
  pattern: '\\d{4}(?:/\\d\\d(?:/\\d\\d)?)?',
  read: (written) => written.replaceAll('/', '-'),
  write: (value) => value.replaceAll('-', '/'),
  absent: '',
};

/** The page number of a list. The first page has the address without a number; in the archive only days have several pages. */
export const page: Parameter<number> = {
  pattern: '[1-9]\\d{0,5}',
  read: (written, { period: of }) =>
    written === '1' || (typeof of === 'string' && of.length < '2025-11-04'.length) ? undefined : Number(written),
  write: String,
  absent: 1,
};

/** A file below content/media, in the characters that the schema allows, so that no name leads out of the folder. */
export const src: Parameter<string> = { ...id, pattern: '[a-z0-9][a-z0-9._-]*(?:/[a-z0-9][a-z0-9._-]*)*\\.[a-z0-9]+' };

/** A month of publication: 2025-10. */
export const month: Parameter<string> = { ...id, pattern: '\\d{4}-\\d\\d' };

/** A further file of a month with many stories, from 2. */
export const part: Parameter<number> = { pattern: '[2-9]|[1-9]\\d{1,3}', read: Number, write: String, absent: 1 };

/** A file of the build, of any name; the server looks it up in its list of files. */
export const file: Parameter<string> = { ...id, pattern: '(?!(?:.*/)?\\.\\.?/)[\\w.~%-]+(?:/[\\w.~%-]+)*' };

/** A file at the root: icons, and the stylesheet of feeds. */
export const rootFile: Parameter<string> = { ...id, pattern: '[\\w-]+\\.(?:svg|png|ico|css)' };
