import { z } from 'zod';
import { type Block, block } from './block.ts';
import { count, instant, localizedText, wording } from './values.ts';

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

/** See `pageSchema`. */
export type OwnPage = Omit<z.infer<typeof pageSchema>, 'body'> & { body: Block[] };
