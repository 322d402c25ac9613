import type { NewsMediaOrganizationLeaf, SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import { frontPath, ownPagePath, searchPath } from '../../../address/addresses.ts';
import type { InAllLanguages } from '../../../edition/languages.ts';
import { LANG, type Locale, otherLocale, textIn } from '../../../edition/locale.ts';
import { toUrl } from '../../../address/origin.ts';
import type { Paper } from '../../../queries/paper.ts';

/** What the paper is known by in the data of all its pages. */
export const publisherId = () => toUrl('/#paper');

/**
 * The paper as a publisher, as every page names it. Search engines do not follow an `@id` to another page, so the name and
 * the logo are there each time.
 */
export const publisher = ({ site }: Paper, locale: Locale): NewsMediaOrganizationLeaf => ({
  '@type': 'NewsMediaOrganization',
  '@id': publisherId(),
  name: textIn(site.name, locale),
  url: toUrl(frontPath(locale)),
  logo: toUrl('/icon-512.png'),
});

/** The paper as the front page describes it, with what its own pages say of how it works: those that exist. */
export const organization = (paper: Paper, locale: Locale): NewsMediaOrganizationLeaf => ({
  ...publisher(paper, locale),
  ...alternateName(paper.site.name, locale),
  description: textIn(paper.site.description, locale),
  ...policies(paper, locale),
});

/** By the names of the pages that schema.org has a property for. */
function policies(paper: Paper, locale: Locale): Omit<NewsMediaOrganizationLeaf, '@type'> {
  const at = (...ids: string[]) =>
    ids.filter((id) => paper.pages.some((page) => page.id === id)).map((id) => toUrl(ownPagePath(locale, id)));
  const [principles, [corrections], [contact]] = [at('about', 'translation'), at('corrections'), at('contact')];
  return {
    ...(principles.length > 0 && { publishingPrinciples: principles }),
    ...(corrections !== undefined && { correctionsPolicy: corrections }),
    ...(contact !== undefined && { contactPoint: { '@type': 'ContactPoint', contactType: 'editorial', url: contact } }),
  };
}

/** What the site is known by. */
export const siteId = () => toUrl('/#site');

/** The site, for the name that search engines show, and its search. */
export const webSite = (paper: Paper, locale: Locale): WebSiteLeaf => ({
  '@type': 'WebSite',
  '@id': siteId(),
  name: textIn(paper.site.name, locale),
  ...alternateName(paper.site.name, locale),
  url: toUrl('/'),
  inLanguage: LANG[locale],
  publisher: { '@id': publisherId() },
  potentialAction: searchAction(`${toUrl(searchPath(locale))}?q={search_term_string}`),
});

/** @param urlTemplate the address of results, with `{search_term_string}` where the words stand */
const searchAction = (urlTemplate: string): WithActionConstraints<SearchActionLeaf> => ({
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate },
  'query-input': 'required name=search_term_string',
});

const alternateName = (name: InAllLanguages, locale: Locale) => ({ alternateName: textIn(name, otherLocale(locale)) });
