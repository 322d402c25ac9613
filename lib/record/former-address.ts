import { z } from 'zod';
import { SLUG } from './slug.ts';

/** The field `formerly` of an article: the addresses that it had. */
export const formerAddresses = z
  .array(
    z
      .string()
      .regex(
        new RegExp(`^(?:${SLUG}|/(?!/)[^\\s#\\\\]+)$`),
        'must be a former slug, such as "a-bridge", or a path: "/cities/a-bridge", or of an earlier site "/2019/1.html"',
      ),
  )
  .describe(
    'Slugs that the story had before, sections and slugs, or paths on an earlier site (/2019/1.html): their addresses lead to it, and the short links of slugs. npm run content rename adds to them',
  );

/** A former address of a story; without a section it was in any, without a slug it was on an earlier site. */
export type FormerAddress = { readonly section?: string; readonly slug?: string };

const PAPERS_OWN = new RegExp(`^(?:/(?<section>${SLUG})/)?(?<slug>${SLUG})$`);

/**
 * Reads an entry of `formerly`: a slug, a section and a slug, or a path on an earlier site.
 * @example formerAddress('/cities/a-bridge') // { section: 'cities', slug: 'a-bridge' }
 * @example formerAddress('/2019/1.html') // {}
 */
export function formerAddress(written: string): FormerAddress {
  const { section, slug } = PAPERS_OWN.exec(written)?.groups ?? {};
  return { ...(section !== undefined && { section }), ...(slug !== undefined && { slug }) };
}

/** A path as it is compared: addresses of other systems come in capitals, with a slash at the end, and copied with percent signs. */
export const foreign = (path: string): string =>
  decoded(path)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=.)\/+(?=$|\?)/, '');

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
