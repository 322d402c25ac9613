import { z } from 'zod';
import { SLUG } from './slug.ts';

/** The field `formerly` of an article: the addresses that it had. */
export const formerAddresses = z
  .array(z.string().regex(new RegExp(`^(/${SLUG}/)?${SLUG}$`), 'must be a former slug, such as "a-bridge", or "/cities/a-bridge"'))
  .describe('Slugs that the story had before, or sections and slugs: their addresses lead to it. npm run content rename adds to them');

/** A former address of a story; without a section it was in any. */
export type FormerAddress = { readonly section: string | undefined; readonly slug: string };

/**
 * Reads an entry of `formerly`: a slug, or a section and a slug.
 * @example formerAddress('/cities/a-bridge') // { section: 'cities', slug: 'a-bridge' }
 */
export function formerAddress(written: string): FormerAddress {
  const [slug = '', section] = written.split('/').reverse();
  return { section: section === '' ? undefined : section, slug };
}
