import { z } from 'zod';
import { isTimeZone } from '../../time/days.ts';
import { ROLES } from './credit.ts';
import { bothTexts, id, nameText, oneOrBothNames, text, wording } from './values.ts';

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
  series: z.array(
    z.strictObject({
      id,
      name: oneOrBothNames.describe('In both languages; a name that both share may be written once: "YTalk"'),
      description: bothTexts,
    }),
  ),
});

/** The roles of credits that are the paper's own: content/roles.json. */
export const rolesSchema = z.strictObject({
  $schema: z.string().optional(),
  roles: z.array(
    z.strictObject({
      id,
      name: bothTexts.describe('As it stands before the names. With the id of a role that every paper has it is another name for that'),
      as: z.enum(ROLES).optional().describe('What search engines and feed readers are told: the role of every paper that it is nearest to'),
    }),
  ),
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
/** See `rolesSchema`. */
export type OwnRole = z.infer<typeof rolesSchema>['roles'][number];
/** See `sourcesSchema`. */
export type Source = z.infer<typeof sourcesSchema>['sources'][number];
