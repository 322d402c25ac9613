import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Paper, Story } from '../../../record/model.ts';
import type { Credit } from '../../../record/schema/credit.ts';
import type { Source } from '../../../record/schema/paper-files.ts';
import { authorsOf, creditsAs, isOrganisation, languageOfWork, roleOf, translatorsOf } from '../../../record/credits.ts';
import { inLocale, languageOf, type Locale, textIn } from '../../../edition/locale.ts';
import { publisherId } from './publisher.ts';

type Named = PersonLeaf | OrganizationLeaf;

/**
 * The credits of a story as schema.org properties. Whoever translated or reviewed a text is named on the page of that text
 * only, and not on the original.
 */
export function credited(
  { article, creditedSources }: Pick<Story, 'article' | 'creditedSources'>,
  paper: Pick<Paper, 'roles' | 'sources'>,
  locale: Locale,
) {
  const { roles } = paper;
  const language = languageOf(locale);
  const node = (credit: Credit): Named => {
    const id = creditedSources[article.credits.indexOf(credit)];
    const name = inLocale(credit.name, locale).value;
    if (!isOrganisation(credit, id)) return { '@type': 'Person', name };
    const source = paper.sources.find((one) => one.id === id);
    return source ? { ...organizationOf(source, locale), name } : { '@type': 'Organization', name };
  };
  const authors = authorsOf(article, roles);
  const works = creditsAs(article, roles, 'translator', 'editor', 'reviewer');
  const contributors = article.credits.filter((credit) => !authors.includes(credit) && !works.includes(credit));
  const translators = translatorsOf(article, language, roles);
  const editors = works
    .filter((credit) => roleOf(credit.role, roles) !== 'translator' && (languageOfWork(credit, article, roles) ?? language) === language)
    .map(node)
    .filter((named): named is PersonLeaf => named['@type'] === 'Person');
  return {
    author: authors.length > 0 ? authors.map(node) : { '@id': publisherId() },
    ...(contributors.length > 0 && { contributor: contributors.map(node) }),
    ...(translators.length > 0 && { translator: translators.map(node) }),
    ...(editors.length > 0 && { editor: editors }),
  };
}

/** A source as an organization, with its own site where that is known. */
export const organizationOf = ({ name, url }: Source, locale: Locale): OrganizationLeaf => ({
  '@type': 'Organization',
  name: textIn(name, locale),
  ...(url !== undefined && { url }),
});
