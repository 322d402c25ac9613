import type { Source } from './schema.ts';
import { LANGUAGES, type Language, type Localized } from '../edition/languages.ts';

/** What of a source tells whose story it is. */
export type NamedSource = Pick<Source, 'id' | 'name'>;

/** The source that has a name in one language. */
export const sourceNamed = (name: string | undefined, language: Language, sources: readonly NamedSource[]) =>
  sources.find((source) => source.name[language] === name);

/** The source whose name a story states, in either language; none where its two names are of two sources. */
export function sourceOf(stated: Localized, sources: readonly NamedSource[]): NamedSource | undefined {
  const [first, other] = LANGUAGES.flatMap((language) => sourceNamed(stated[language], language, sources) ?? []);
  return other === undefined || other === first ? first : undefined;
}
