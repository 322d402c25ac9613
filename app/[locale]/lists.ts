import { formatPath, sectionPath, seriesPath, topicPath } from '@/lib/addresses';
import { section, seriesById, topic } from '@/lib/content/queries';
import { FORMATS } from '@/lib/content/schema';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import type { List } from './list-page';

/** The list with this id, or undefined where the paper has none: one function for each kind of front. */
export function sectionList(id: string): List | undefined {
  const found = section(id);
  return (
    found && {
      filter: { section: id },
      name: found.name,
      description: found.description,
      path: (locale, page) => sectionPath(locale, id, page),
      nav: id,
    }
  );
}

export function topicList(id: string): List | undefined {
  const found = topic(id);
  return (
    found && {
      filter: { topic: id },
      name: found.name,
      description: found.description ?? {
        en: en.List.topicDescription.replace('{topic}', found.name.en),
        zh: zh.List.topicDescription.replace('{topic}', found.name.zh),
      },
      path: (locale, page) => topicPath(locale, id, page),
    }
  );
}

export function formatList(id: string): List | undefined {
  const format = FORMATS.find((known) => known === id);
  return (
    format && {
      filter: { format },
      name: { en: en.FormatFront[format].title, zh: zh.FormatFront[format].title },
      description: { en: en.FormatFront[format].description, zh: zh.FormatFront[format].description },
      path: (locale, page) => formatPath(locale, format, page),
      nav: `formats/${format}`,
    }
  );
}

export function seriesList(id: string): List | undefined {
  const found = seriesById(id);
  return (
    found && {
      filter: { series: id },
      name: found.name,
      description: found.description,
      path: (locale, page) => seriesPath(locale, id, page),
      nav: `series/${id}`,
    }
  );
}
