import type { NewsMediaOrganizationLeaf, SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import { frontPath, ownPagePath, searchPath } from '../../../address/addresses.ts';
import type { InAllLanguages } from '../../../edition/languages.ts';
import { LANG, type Locale, otherLocale, textIn } from '../../../edition/locale.ts';
import { toUrl } from '../../../address/origin.ts';
import type { Paper } from '../../../record/model.ts';

/** The `@id` of the paper. */
export const publisherId = () => toUrl('/#paper');

/**
 * The paper as the publisher of a page. Search engines do not follow an `@id` to another page, so every page has the name
 * and the logo.
 */
export const publisher = ({ site }: Paper, locale: Locale): NewsMediaOrganizationLeaf => ({
  '@type': 'NewsMediaOrganization',
  '@id': publisherId(),
  name: textIn(site.name, locale),
  url: toUrl(frontPath(locale)),
  logo: toUrl('/icon-512.png'),
});

/** The paper as the front page describes it, with links to its policies as far as these pages exist. */
export const organization = (paper: Paper, locale: Locale): NewsMediaOrganizationLeaf => ({
  ...publisher(paper, locale),
  ...alternateName(paper.site.name, locale),
  description: textIn(paper.site.description, locale),
  ...policies(paper, locale),
});

/** The policies for which schema.org has a property, by the ids of the paper's own pages. */
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

/** The `@id` of the site. */
export const siteId = () => toUrl('/#site');

/** The site: the name that search engines show, and its search. */
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

/** @param urlTemplate the address of results, with `{search_term_string}` in place of the query */
const searchAction = (urlTemplate: string): WithActionConstraints<SearchActionLeaf> => ({
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate },
  'query-input': 'required name=search_term_string',
});

const alternateName = ({ en, zh }: InAllLanguages, locale: Locale) =>
  en === zh ? {} : { alternateName: textIn({ en, zh }, otherLocale(locale)) };
