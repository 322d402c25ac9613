import type { Source } from './schema/paper-files.ts';
import { LANGUAGES, type Language, type Localized } from '../edition/languages.ts';

/** A source, as far as stories are assigned to it. */
export type NamedSource = Pick<Source, 'id' | 'name'>;

/** The source with a name in a language. */
export const sourceNamed = (name: string | undefined, language: Language, sources: readonly NamedSource[]) =>
  sources.find((source) => source.name[language] === name);

/** The source whose name a story states, in either language; undefined if its two names belong to two sources. */
export function sourceOf(stated: Localized, sources: readonly NamedSource[]): NamedSource | undefined {
  const [first, other] = LANGUAGES.flatMap((language) => sourceNamed(stated[language], language, sources) ?? []);
  return other === undefined || other === first ? first : undefined;
}
