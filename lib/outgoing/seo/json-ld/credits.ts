import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Paper, Story } from '../../../record/model.ts';
import type { Credit } from '../../../record/schema/credit.ts';
import type { Source } from '../../../record/schema/paper-files.ts';
import {
  authorsOf,
  creditedOrganisation,
  creditsAs,
  isOrganisation,
  languageOfWork,
  roleOf,
  translatorsOf,
} from '../../../record/credits.ts';
import { inLocale, languageOf, type Locale, textIn } from '../../../edition/locale.ts';
import { publisherId } from './publisher.ts';

type Named = PersonLeaf | OrganizationLeaf;

const isPersonNode = (named: Named): named is PersonLeaf => named['@type'] === 'Person';
const isOrganizationNode = (named: Named): named is OrganizationLeaf => !isPersonNode(named);

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
    const name = inLocale(credit.name, locale).value;
    if (!isOrganisation(credit, creditedSources[article.credits.indexOf(credit)])) return { '@type': 'Person', name };
    const source = creditedOrganisation(credit, { article, creditedSources }, paper.sources);
    return source ? { ...organizationOf(source, locale), name } : { '@type': 'Organization', name };
  };
  const authors = authorsOf(article, roles);
  const works = creditsAs(article, roles, 'translator', 'editor', 'reviewer');
  const translators = translatorsOf(article, language, roles);
  const editors = works
    .filter((credit) => roleOf(credit.role, roles) !== 'translator' && (languageOfWork(credit, article, roles) ?? language) === language)
    .map(node);
  // schema.org's editor is a person; a desk that edited has contributed
  const contributors = [
    ...article.credits.filter((credit) => !authors.includes(credit) && !works.includes(credit)).map(node),
    ...editors.filter(isOrganizationNode),
  ];
  return {
    author: authors.length > 0 ? authors.map(node) : { '@id': publisherId() },
    ...(contributors.length > 0 && { contributor: contributors }),
    ...(translators.length > 0 && { translator: translators.map(node) }),
    ...(editors.some(isPersonNode) && { editor: editors.filter(isPersonNode) }),
  };
}

/** A source as an organization, with its own site where that is known. */
export const organizationOf = ({ name, url }: Source, locale: Locale): OrganizationLeaf => ({
  '@type': 'Organization',
  name: textIn(name, locale),
  ...(url !== undefined && { url }),
});
