import { type Language, LANGUAGES, type Localized } from '../edition/languages.ts';
import { otherLanguage } from '../edition/locale.ts';
import type { Article } from './schema/article.ts';
import { type Credit, type Role, ROLES } from './schema/credit.ts';
import type { OwnRole, Source } from './schema/paper-files.ts';
import { type NamedSource, sourceNamed } from './source.ts';

/** The role of every paper that a role counts as; undefined for one of the paper's own that is like none. */
export function roleOf(role: string, own: readonly OwnRole[]): Role | undefined {
  const counted = own.find(({ id }) => id === role)?.as ?? role;
  return ROLES.find((one) => one === counted);
}

/** Whatever has credits: a story or its card. */
type Credited = { readonly credits: readonly Credit[] };

/** The credits whose roles count as any of these. */
export const creditsAs = ({ credits }: Credited, own: readonly OwnRole[], ...roles: readonly Role[]): readonly Credit[] =>
  credits.filter(({ role }) => roles.some((one) => one === roleOf(role, own)));

/**
 * The authors of a story for search engines and feed readers: its writers or, without any (a poster), its illustrators and
 * photographers.
 */
export function authorsOf(article: Credited, own: readonly OwnRole[]): readonly Credit[] {
  const writers = creditsAs(article, own, 'author', 'reporter');
  return writers.length > 0 ? writers : creditsAs(article, own, 'illustrator', 'photographer');
}

/**
 * The language that somebody's work concerns: the one that is stated, else for translators and for reviewers of a machine's
 * translation the one that was translated into. A reviewer of a story that people translated may have read either.
 */
export function languageOfWork(
  { role, language }: Credit,
  { original, translation }: Article,
  own: readonly OwnRole[],
): Language | undefined {
  const work = roleOf(role, own);
  const isTranslated = work === 'translator' || (work === 'reviewer' && translation === 'machine-reviewed');
  return language ?? (original && isTranslated ? otherLanguage(original) : undefined);
}

/** The translators of the text in a language; those of a story that does not say which language is the original, of either. */
export const translatorsOf = (article: Article, language: Language, own: readonly OwnRole[]): readonly Credit[] =>
  creditsAs(article, own, 'translator').filter((credit) => (languageOfWork(credit, article, own) ?? language) === language);

/** The source whose name a credit has, in either language. */
export const sourceCredited = (name: Localized, sources: readonly NamedSource[]): NamedSource | undefined =>
  LANGUAGES.map((language) => (name[language] === undefined ? undefined : sourceNamed(name[language], language, sources))).find(Boolean);

/** Whether a credit is of an organisation: it says so, or the name is that of a source. */
export const isOrganisation = ({ kind }: Credit, source: string | undefined): boolean =>
  kind === undefined ? source !== undefined : kind === 'organisation';

/** The organisation that a credit names, as far as it is one of the sources; undefined for people and for all others. */
export function creditedOrganisation(
  credit: Credit,
  { article, creditedSources }: { readonly article: Credited; readonly creditedSources: readonly (string | undefined)[] },
  sources: readonly Source[],
): Source | undefined {
  const id = creditedSources[article.credits.indexOf(credit)];
  return isOrganisation(credit, id) ? sources.find((one) => one.id === id) : undefined;
}
