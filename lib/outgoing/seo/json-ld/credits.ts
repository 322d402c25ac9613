import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Paper, Story } from '../../../record/model.ts';
import type { Role } from '../../../record/schema/article.ts';
import { LANGUAGES, type Localized } from '../../../edition/languages.ts';
import { authorsOf } from '../../../record/credits.ts';
import { inLocale, languageOf, type Locale } from '../../../edition/locale.ts';
import { publisherId } from './publisher.ts';

type Named = PersonLeaf | OrganizationLeaf;

/** The credits of a story as schema.org properties. Translators are named on the translation only, not on the original. */
export function credited({ article }: Pick<Story, 'article'>, paper: Paper, locale: Locale) {
  const node = (name: Localized): Named => ({
    '@type': isDesk(name, paper) ? 'Organization' : 'Person',
    name: inLocale(name, locale).value,
  });
  const by = (...roles: Role[]) => article.credits.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
  const authors = authorsOf(article);
  const contributors = by('illustrator', 'photographer').filter((name) => !authors.includes(name));
  const translators = article.original === languageOf(locale) ? [] : by('translator');
  const editors = by('editor', 'reviewer')
    .map(node)
    .filter((named): named is PersonLeaf => named['@type'] === 'Person');
  return {
    author: authors.length > 0 ? authors.map(node) : { '@id': publisherId() },
    ...(contributors.length > 0 && { contributor: contributors.map(node) }),
    ...(translators.length > 0 && { translator: translators.map(node) }),
    ...(editors.length > 0 && { editor: editors }),
  };
}

/** Whether a name is a desk of the paper, whose name begins with the paper's: "Bayward Graphics". */
const isDesk = (name: Localized, { site }: Paper) => LANGUAGES.some((language) => name[language]?.startsWith(site.name[language]));
