import { wordIn } from '@/i18n/messages';
import { translator } from '@/i18n/translator';
import { sourcesCrumb } from '@/lib/pages/trail';
import { formatPath, sectionPath, seriesPath, sourcePath, topicPath } from '@/lib/address/addresses';
import { inScript, scriptOf } from '@/lib/queries/edition';
import { section, seriesById, sourceById, topic } from '@/lib/queries/paper-files';
import { FORMATS } from '@/lib/record/schema';
import type { InAllLanguages } from '@/lib/edition/languages';
import { type Locale, localeFor, textIn } from '@/lib/edition/locale';
import type { List } from './list-page';

/** A list of the paper, worded for the page that it is shown on; undefined where the paper has none of that id. */
export type FindList = (page: Locale) => List | undefined;

export const sectionList =
  (id: string): FindList =>
  (page) => {
    const found = inScript(section(id), { script: scriptOf(page) });
    return (
      found && {
        filter: { section: id },
        name: found.name,
        description: found.description,
        path: (locale, number) => sectionPath(locale, id, number),
        nav: id,
        hasFeeds: true,
      }
    );
  };

export const topicList =
  (id: string): FindList =>
  (page) => {
    const found = inScript(topic(id), { script: scriptOf(page) });
    return (
      found && {
        filter: { topic: id },
        name: found.name,
        description:
          found.description ?? describe(page, (words, locale) => words('topicDescription', { topic: textIn(found.name, locale) })),
        path: (locale, number) => topicPath(locale, id, number),
        hasFeeds: true,
      }
    );
  };

export const formatList =
  (id: string): FindList =>
  (page) => {
    const format = FORMATS.find((known) => known === id);
    return (
      format && {
        filter: { format },
        name: wordIn(page, ({ FormatFront }) => FormatFront[format].title),
        description: wordIn(page, ({ FormatFront }) => FormatFront[format].description),
        path: (locale, number) => formatPath(locale, format, number),
        nav: `formats/${format}`,
      }
    );
  };

export const seriesList =
  (id: string): FindList =>
  (page) => {
    const found = inScript(seriesById(id), { script: scriptOf(page) });
    return (
      found && {
        filter: { series: id },
        name: found.name,
        description: found.description,
        path: (locale, number) => seriesPath(locale, id, number),
        nav: `series/${id}`,
      }
    );
  };

export const sourceList =
  (id: string): FindList =>
  (page) => {
    const found = inScript(sourceById(id), { script: scriptOf(page) });
    return (
      found && {
        filter: { source: id },
        name: found.name,
        description:
          found.description ?? describe(page, (words, locale) => words('sourceDescription', { source: textIn(found.name, locale) })),
        path: (locale, number) => sourcePath(locale, id, number),
        above: sourcesCrumb(page),
        website: found.url,
        hasFeeds: true,
      }
    );
  };

/** For a topic or a source that the paper has not described. */
const describe = (page: Locale, word: (words: ReturnType<typeof listWords>, locale: Locale) => string): InAllLanguages => ({
  en: word(listWords('en'), 'en'),
  zh: word(listWords(localeFor(page, 'zh')), localeFor(page, 'zh')),
});

const listWords = (locale: Locale) => translator(locale, 'List');
