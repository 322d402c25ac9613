import { z } from 'zod';
import { mediaName } from '../media-name.ts';
import { count, id, inline, localizedText, text } from './values.ts';

const pixels = count.describe('In pixels of the file itself');

/** The width and height of a picture whose record does not state them, until the index has measured the file (lib/index/media.ts). */
export const UNSTATED = 0;
const measured = count
  .default(UNSTATED)
  .describe('In pixels of the file itself. May be left out: the file is measured. If it is stated and wrong, the check says so');

const pictureFields = {
  src: mediaName('svg|png|jpe?g|webp|avif', 'picture').describe('A file below content/media'),
  width: measured,
  height: measured,
  alt: localizedText.describe('What the picture shows, for those who cannot see it'),
  caption: localizedText.optional(),
  credit: localizedText.optional(),
};
/** A picture with its size, description, caption and credit. */
export const picture = z.strictObject(pictureFields);

const anchor = {
  id: id.optional().describe('A stable anchor. Without one it is p<n>, n counting all blocks from 1'),
  translatedFrom: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'must be eight of 0–9 and a–f: npm run content translated writes it')
    .optional()
    .describe('Which version of its original this block was translated from. Written by: npm run content translated'),
};

/** A block of a body. */
export const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), ...anchor, en: inline.optional(), zh: inline.optional() }),
  z.strictObject({ type: z.literal('heading'), ...anchor, en: text.optional(), zh: text.optional() }),
  z.strictObject({
    type: z.literal('quote'),
    ...anchor,
    en: inline.optional(),
    zh: inline.optional(),
    attribution: localizedText.optional(),
  }),
  z.strictObject({
    type: z.literal('list'),
    ...anchor,
    ordered: z.boolean().optional(),
    en: z.array(inline).min(1).optional(),
    zh: z.array(inline).min(1).optional(),
  }),
  z.strictObject({ type: z.literal('image'), ...anchor, ...pictureFields }),
  z.strictObject({ type: z.literal('gallery'), ...anchor, images: z.array(picture).min(2) }),
  z.strictObject({
    type: z.literal('video'),
    ...anchor,
    src: mediaName('mp4|webm', 'video'),
    width: pixels,
    height: pixels,
    duration: z.number().positive().describe('In seconds'),
    poster: mediaName('png|jpe?g|webp|svg', 'picture').describe('The still that is shown before playing, of the same shape'),
    captions: z.strictObject({ en: mediaName('vtt', 'WebVTT').optional(), zh: mediaName('vtt', 'WebVTT').optional() }),
    title: localizedText.describe('What the video is called, for players and screen readers'),
    caption: localizedText.optional(),
    credit: localizedText.optional(),
  }),
  z.strictObject({
    type: z.literal('figures'),
    ...anchor,
    title: localizedText.optional(),
    items: z
      .array(
        z.strictObject({
          value: localizedText.describe('The number alone. Chinese regroups: 600 (million) is 6 (亿)'),
          unit: localizedText.optional(),
          label: localizedText,
        }),
      )
      .min(1),
    source: localizedText.optional(),
  }),
  z.strictObject({
    type: z.literal('table'),
    ...anchor,
    caption: localizedText.optional(),
    head: z.array(localizedText).min(1),
    rows: z.array(z.array(localizedText).min(1)).min(1),
    source: localizedText.optional(),
  }),
]);

/** The version of a picture's file, which is in its addresses (lib/index/media.ts). No editor writes it. */
type Versioned = { readonly version?: string | undefined };

/** A picture with its size, description, caption and credit. */
export type Picture = z.infer<typeof picture> & Versioned;
/** A block of a body. */
export type Block = z.infer<typeof block> & Versioned & { readonly posterVersion?: string | undefined };
