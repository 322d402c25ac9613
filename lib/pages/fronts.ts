import { wordIn } from '@/i18n/messages';
import { translator } from '@/i18n/translator';
import { formatPath, sectionPath, seriesPath, sourcePath, topicPath } from '../address/addresses.ts';
import type { InAllLanguages } from '../edition/languages.ts';
import { type Locale, localeFor, textIn } from '../edition/locale.ts';
import { inScript, scriptOf } from '../queries/context.ts';
import type { ListFilter } from '../record/listing.ts';
import { section, seriesById, sourceById, topic } from '../queries/paper-files.ts';
import { FORMATS } from '../record/schema/article.ts';
import { type Crumb, sourcesCrumb } from './trail.ts';

/** A list of stories with a front of its own. */
export type ListFront = {
  readonly filter: ListFilter;
  /** Name and description, their Chinese in the edition's script */
  readonly name: InAllLanguages;
  readonly description: InAllLanguages;
  readonly path: (locale: Locale, page: number) => string;
  /** Its item in the navigation, if it has one */
  readonly current?: string;
  /** The page of all such lists, if there is one */
  readonly above?: Crumb;
  /** The website of the source */
  readonly website?: string | undefined;
  /** Whether it has feeds */
  readonly hasFeeds?: boolean;
};

/** The kinds of list with a front, as the table of addresses names them. */
export type FrontKind = 'section' | 'topic' | 'format' | 'series' | 'source';

/** The front of a list in an edition; undefined if the paper has no such list. */
export function listFront(kind: FrontKind, id: string, locale: Locale): ListFront | undefined {
  switch (kind) {
    case 'section':
      return sectionFront(id, locale);
    case 'topic':
      return topicFront(id, locale);
    case 'format':
      return formatFront(id, locale);
    case 'series':
      return seriesFront(id, locale);
    case 'source':
      return sourceFront(id, locale);
  }
}

function sectionFront(id: string, page: Locale): ListFront | undefined {
  const found = inScript(section(id), { script: scriptOf(page) });
  if (!found) return undefined;
  const { name, description } = found;
  return {
    filter: { section: id },
    name,
    description,
    path: (locale, number) => sectionPath(locale, id, number),
    current: id,
    hasFeeds: true,
  };
}

function topicFront(id: string, page: Locale): ListFront | undefined {
  const found = inScript(topic(id), { script: scriptOf(page) });
  if (!found) return undefined;
  const { name } = found;
  return {
    filter: { topic: id },
    name,
    description: found.description ?? describe(page, (words, locale) => words('topicDescription', { topic: textIn(name, locale) })),
    path: (locale, number) => topicPath(locale, id, number),
    hasFeeds: true,
  };
}

function formatFront(id: string, page: Locale): ListFront | undefined {
  const format = FORMATS.find((known) => known === id);
  if (!format) return undefined;
  return {
    filter: { format },
    name: wordIn(page, ({ FormatFront }) => FormatFront[format].title),
    description: wordIn(page, ({ FormatFront }) => FormatFront[format].description),
    path: (locale, number) => formatPath(locale, format, number),
    current: `formats/${format}`,
  };
}

function seriesFront(id: string, page: Locale): ListFront | undefined {
  const found = inScript(seriesById(id), { script: scriptOf(page) });
  if (!found) return undefined;
  const { name, description } = found;
  return {
    filter: { series: id },
    name,
    description,
    path: (locale, number) => seriesPath(locale, id, number),
    current: `series/${id}`,
  };
}

function sourceFront(id: string, page: Locale): ListFront | undefined {
  const found = inScript(sourceById(id), { script: scriptOf(page) });
  if (!found) return undefined;
  const { name, url } = found;
  return {
    filter: { source: id },
    name,
    description: found.description ?? describe(page, (words, locale) => words('sourceDescription', { source: textIn(name, locale) })),
    path: (locale, number) => sourcePath(locale, id, number),
    above: sourcesCrumb(page),
    website: url,
    hasFeeds: true,
  };
}

/** The description of a topic or a source for which the paper has none. */
const describe = (page: Locale, word: (words: ReturnType<typeof listWords>, locale: Locale) => string): InAllLanguages => ({
  en: word(listWords('en'), 'en'),
  zh: word(listWords(localeFor(page, 'zh')), localeFor(page, 'zh')),
});

const listWords = (locale: Locale) => translator(locale, 'List');
