import { z } from 'zod';
import { LANGUAGES } from '../../edition/languages.ts';
import { formerAddresses } from '../former-address.ts';
import { type Block, block, type Picture, picture } from './block.ts';
import { credit } from './credit.ts';
import { count, id, inline, instant, known, localized, localizedText, nameText, wording } from './values.ts';

/** The formats of stories; only `article` has no label. */
export const FORMATS = ['article', 'comment', 'video', 'poster'] as const;
/** The format of a story. */
export type Format = (typeof FORMATS)[number];

/** How the translation was made. */
export const TRANSLATIONS = ['human', 'machine', 'machine-reviewed'] as const;
/** How a translation was made. */
export type Translation = (typeof TRANSLATIONS)[number];

/** An article: content/articles/<year>/<slug>.json. */
export const articleSchema = z.strictObject({
  $schema: z.string().optional(),
  id: id
    .optional()
    .describe(
      'What the story is known by for good: short links and QR codes come from it. Without one it is the name of the file, which npm run content rename writes here. Never change it',
    ),
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
  body: z
    .array(block)
    .default([])
    .describe('The story, block by block, both languages of each side by side. A brief has none: its summary is all that it says'),
  credits: z.array(credit).default([]).describe('Who made the story'),
  topics: z.array(known).default([]).describe('Ids of topics.json'),
  traditional: wording.optional().describe('For Traditional Chinese: what a stretch of this story becomes where the conversion is wrong'),
});

/** See `articleSchema`. A story without an id of its own has the name of its file (lib/check/article-file.ts). */
export type Article = Omit<z.infer<typeof articleSchema>, 'id' | 'image' | 'body'> & {
  id: string;
  image?: Picture | undefined;
  body: Block[];
};
