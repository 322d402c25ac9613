import type { Metadata } from 'next';
import { storyPath } from '../addresses.ts';
import { plainText } from '../content/inline.ts';
import { hasVersion, type Story } from '../content/model.ts';
import { type Locale, LOCALES } from '../content/schema.ts';
import { inLocale } from '../locale.ts';
import type { Paper } from '../paper.ts';
import { pageMetadata } from './metadata.ts';

/** Characters of a description that search engines and chat apps show, per script. */
const DESCRIPTION: Record<Locale, number> = { en: 155, zh: 80 };

/** Metadata of a story in one of the languages it exists in. */
export function storyMetadata(story: Story, locale: Locale, { site, sections }: Paper): Metadata {
  const { article, card } = story;
  const versions = LOCALES.filter((language) => hasVersion(story, language));
  return pageMetadata({
    site,
    locale,
    paths: Object.fromEntries(versions.map((language) => [language, storyPath(language, card)])),
    title: inLocale(article.title, locale).value,
    description: article.summary?.[locale] ?? opening(story, locale),
    picture: article.image && { src: article.image.src, alt: inLocale(article.image.alt, locale).value },
    article: {
      publishedTime: article.publishedAt,
      modifiedTime: article.updatedAt,
      section: sections.find(({ id }) => id === article.section)?.name[locale] ?? article.section,
      tags: article.topics,
    },
    ...(card.status !== 'live' && { robots: 'noindex' as const }),
  });
}

/** The beginning of the first paragraph, cut after a whole word or clause. */
function opening({ article }: Story, locale: Locale): string {
  const paragraph = article.body.find((block) => block.type === 'paragraph' && block[locale] !== undefined);
  const text = paragraph?.type === 'paragraph' ? plainText(paragraph[locale] ?? '') : inLocale(article.title, locale).value;
  if (text.length <= DESCRIPTION[locale]) return text;
  const cut = text.slice(0, DESCRIPTION[locale]);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('，') + 1, cut.lastIndexOf('。') + 1) || cut.length).trimEnd()}…`;
}
