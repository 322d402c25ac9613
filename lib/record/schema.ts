import { z } from 'zod';
import { LANGUAGES } from '../edition/languages.ts';
import { isTimeZone } from '../time/days.ts';
import { formerAddresses } from './former-address.ts';
import { mediaName } from './media-ending.ts';
import { SLUG } from './slug.ts';
import { canonicalName, canonicalText } from '../unicode/canonical.ts';

/**
 * The article record and the paper's own files, as zod schemas.
 *
 * This is the one description of what an editor may write. `npm run content schema` writes `content/schema/*.json` from it,
 * for completion and validation in the editor. Rules that need more than one value at a time (a picture that exists, a
 * correction after publication) are in `lib/check/rules/`.
 */

/** The formats of stories; only `article` has no label. */
export const FORMATS = ['article', 'comment', 'video', 'poster'] as const;
/** The format of a story. */
export type Format = (typeof FORMATS)[number];

/** The roles of credits. */
export const ROLES = ['reporter', 'author', 'photographer', 'illustrator', 'translator', 'reviewer', 'editor'] as const;
/** The role of a credit. */
export type Role = (typeof ROLES)[number];

/** How the translation was made. */
export const TRANSLATIONS = ['human', 'machine', 'machine-reviewed'] as const;
/** How a translation was made. */
export type Translation = (typeof TRANSLATIONS)[number];

/** Whatever is read from a file is in the one form that all readers of it are given. */
const text = z.string().overwrite(canonicalText).trim().min(1, 'must not be blank');
const nameText = z.string().overwrite(canonicalName).trim().min(1, 'must not be blank');

/** A value in English, in Chinese, or in both; at least one is required. */
const localized = <T extends z.ZodType>(value: T) =>
  z
    .strictObject({ en: value.optional(), zh: value.optional() })
    .refine((v) => v.en !== undefined || v.zh !== undefined, 'needs a text in "en" or "zh"');

const localizedText = localized(text);
/** A name or label of the paper itself. Every page needs it, so both languages are required. */
const bothTexts = z.strictObject({ en: text, zh: text });

/** ISO 8601 with an offset, such as 2025-10-21T09:20:00+08:00. Without an offset it would be another time for a reader abroad. */
const instant = z.iso
  .datetime({ offset: true, error: 'must be an ISO 8601 date and time with an offset, such as 2025-10-21T09:20:00+08:00' })
  .describe('ISO 8601 with an offset, such as 2025-10-21T09:20:00+08:00');

const id = z.string().regex(new RegExp(`^${SLUG}$`), 'must be lower-case letters, digits and single hyphens, such as "greater-bay"');

/** An id that one of the paper's own files defines. Whether it does, and what was meant if not, is for the check to say. */
const known = z.string().trim().min(1, 'must not be blank');

const count = z.number().int().positive();
const pixels = count.describe('In pixels of the file itself');

const pictureFields = {
  src: mediaName('svg|png|jpe?g|webp|avif', 'picture').describe('A file below content/media'),
  width: pixels,
  height: pixels,
  alt: localizedText.describe('What the picture shows, for those who cannot see it'),
  caption: localizedText.optional(),
  credit: localizedText.optional(),
};
const picture = z.strictObject(pictureFields);

const anchor = {
  id: id.optional().describe('A stable anchor. Without one it is p<n>, n counting all blocks from 1'),
  translatedFrom: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'must be eight of 0–9 and a–f: npm run content translated writes it')
    .optional()
    .describe('Which version of its original this block was translated from. Written by: npm run content translated'),
};

const inline = text.describe('Inline Markdown: *emphasis*, **strong**, [link](https://…). No HTML');

const block = z.discriminatedUnion('type', [
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

/** From Simplified, as in the text, to Traditional, as Hong Kong writes it. */
const wording = z.record(text, text);

/** An article: content/articles/<year>/<slug>.json. */
export const articleSchema = z.strictObject({
  $schema: z.string().optional(),
  id: id.describe('What the story is known by for good, such as its first slug: short links and QR codes come from it. Never change it'),
  formerly: formerAddresses.optional(),
  section: known.describe('An id of sections.json'),
  format: z.enum(FORMATS).describe('What kind of story it is: the label before the headline comes from here'),
  series: z.strictObject({ id: known, number: count }).optional().describe('An id of series.json, and the number within it'),
  status: z.enum(['draft', 'published']).describe('A draft is seen in the preview only'),
  publishedAt: instant.describe('ISO 8601 with an offset, such as 2025-10-21T09:20:00+08:00. In the future: scheduled'),
  updatedAt: instant.optional(),
  corrections: z
    .array(z.strictObject({ at: instant, en: inline.optional(), zh: inline.optional() }))
    .optional()
    .describe('What was wrong and is right now; "updatedAt" follows the last one'),
  title: localizedText.describe('Without format, series or section: those are data'),
  summary: localizedText.optional().describe('One or two sentences below the headline'),
  source: localized(nameText).describe('Where the story comes from; with a name of sources.json it is a link'),
  image: picture.optional().describe('The picture above the story and on its card'),
  original: z.enum(LANGUAGES).optional().describe('The language the story was written in'),
  translation: z.enum(TRANSLATIONS).optional().describe('How the other language was made. A machine translation is marked for readers'),
  body: z.array(block).min(1).describe('The story, block by block, both languages of each side by side'),
  credits: z.array(z.strictObject({ role: z.enum(ROLES), name: localized(nameText) })).min(1),
  topics: z.array(known).describe('Ids of topics.json'),
  traditional: wording.optional().describe('For Traditional Chinese: what a stretch of this story becomes where the conversion is wrong'),
});

/** One of the paper's own pages, such as About, Corrections and Contact. */
export const pageSchema = z.strictObject({
  $schema: z.string().optional(),
  place: count.optional().describe('Its place in the list of these pages; without one it is after the others'),
  title: localizedText.describe('What the page is called, in lists too'),
  summary: localizedText.describe('One or two sentences below the title, and what search engines show of it'),
  updatedAt: instant.describe('When what it says was last changed: ISO 8601 with an offset'),
  body: z.array(block).min(1).describe('The page, block by block, as a story has them'),
  traditional: wording.optional().describe('For Traditional Chinese: what a stretch of this page becomes where the conversion is wrong'),
});

/** The paper itself: content/site.json. */
export const siteSchema = z.strictObject({
  $schema: z.string().optional(),
  name: bothTexts,
  tagline: bothTexts,
  description: bothTexts,
  timeZone: z.string().refine(isTimeZone, 'must be an IANA time zone, such as Asia/Hong_Kong'),
  timeZoneLabel: bothTexts,
  notice: bothTexts,
});

/** The sections, in the order of the navigation: content/sections.json. */
export const sectionsSchema = z.strictObject({
  $schema: z.string().optional(),
  sections: z
    .array(
      z.strictObject({
        id,
        name: bothTexts,
        description: bothTexts,
        everything: z.literal(true).optional().describe('This front lists every story of the paper, whatever its section'),
      }),
    )
    .min(1),
});

/** The topics: content/topics.json. */
export const topicsSchema = z.strictObject({
  $schema: z.string().optional(),
  topics: z.array(z.strictObject({ id, name: bothTexts, description: bothTexts.optional() })),
});

/** The series: content/series.json. */
export const seriesSchema = z.strictObject({
  $schema: z.string().optional(),
  series: z.array(z.strictObject({ id, name: bothTexts, description: bothTexts })),
});

const address = z.url({ protocol: /^https?$/, error: 'must be an address such as https://paper.example' });

/** The sources with a front of their own: content/sources.json. */
export const sourcesSchema = z.strictObject({
  $schema: z.string().optional(),
  sources: z.array(
    z.strictObject({
      id,
      name: z
        .strictObject({ en: nameText, zh: nameText })
        .describe('As stories state it in "source": a story belongs here when it states either'),
      description: bothTexts.optional(),
      url: address.optional().describe('Its own site'),
    }),
  ),
});

/** What the conversion to Traditional Chinese must know of the paper; Hong Kong's own wording is in `lib/chinese/traditional/words/`. */
export const traditionalSchema = z.strictObject({
  $schema: z.string().optional(),
  protected: z.array(text).describe('Names that stay as they are written, character by character'),
  wording: wording.describe('From Simplified to Traditional: names that the conversion gets wrong, and the wording of the paper'),
});

/** The version of a picture's file, which is in its addresses (lib/index/media.ts). No editor writes it. */
type Versioned = { readonly version?: string | undefined };

/** A picture with its size, description, caption and credit. */
export type Picture = z.infer<typeof picture> & Versioned;
/** A block of a body. */
export type Block = z.infer<typeof block> & Versioned & { readonly posterVersion?: string | undefined };
/** See `articleSchema`. */
export type Article = Omit<z.infer<typeof articleSchema>, 'image' | 'body'> & { image?: Picture | undefined; body: Block[] };
/** See `pageSchema`. */
export type OwnPage = Omit<z.infer<typeof pageSchema>, 'body'> & { body: Block[] };
/** See `siteSchema`. */
export type Site = z.infer<typeof siteSchema>;
/** See `sectionsSchema`. */
export type Section = z.infer<typeof sectionsSchema>['sections'][number];
/** See `topicsSchema`. */
export type Topic = z.infer<typeof topicsSchema>['topics'][number];
/** See `traditionalSchema`. */
export type Traditional = Omit<z.infer<typeof traditionalSchema>, '$schema'>;
/** See `seriesSchema`. */
export type Series = z.infer<typeof seriesSchema>['series'][number];
/** See `sourcesSchema`. */
export type Source = z.infer<typeof sourcesSchema>['sources'][number];
