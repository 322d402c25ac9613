import type { Metadata } from 'next';
import { plainText } from '../../record/inline.ts';
import type { Paper, Story } from '../../record/model.ts';
import type { Language } from '../../edition/languages.ts';
import { inLocale, languageOf, type Locale, otherLanguage, textIn } from '../../edition/locale.ts';
import { picturePaths } from '../../pictures/version.ts';
import { storyVersions } from '../../address/versions.ts';
import { OG_SIZE, pageMetadata, type PreviewPicture } from './metadata.ts';

/** The length of a description that search engines and chat apps show, in UTF-16 units. */
const DESCRIPTION: Record<Language, number> = { en: 155, zh: 80 };

/**
 * The metadata of a story's page.
 * @param first the leading language of a page in both languages
 */
export function storyMetadata(story: Story, locale: Locale, paper: Paper, first?: Language): Metadata {
  const { article, card } = story;
  const { site, sections } = paper;
  return pageMetadata({
    site,
    locale,
    versions: storyVersions(card),
    isView: first !== undefined,
    title: first === undefined ? inLocale(article.title, locale).value : bothTitles(article, first),
    description: article.summary?.[languageOf(locale)] ?? opening(story, locale),
    pictures: previewPictures(story, locale, paper, first),
    article: {
      publishedTime: article.publishedAt,
      modifiedTime: article.updatedAt,
      section: sections.flatMap(({ id, name }) => (id === article.section ? textIn(name, locale) : []))[0] ?? article.section,
      tags: article.topics,
    },
    ...(card.status !== 'live' && { robots: 'noindex' as const }),
  });
}

/** The preview pictures of the view: WeChat takes the first square picture, all others take the first. */
function previewPictures(story: Story, locale: Locale, paper: Paper, first: Language | undefined): readonly PreviewPicture[] {
  const pathOf = picturePaths({ story, view: { locale, first }, paper });
  const { title, image } = story.card;
  const headline = first === undefined ? inLocale(title, locale).value : bothTitles(story.article, first);
  const alt = image ? `${headline} · ${inLocale(image.alt, locale).value}` : headline;
  return [
    { path: pathOf('wide'), ...OG_SIZE, alt },
    { path: pathOf('square'), width: 600, height: 600, alt },
  ];
}

const bothTitles = ({ title }: Story['article'], first: Language) =>
  [first, otherLanguage(first)].flatMap((language) => title[language] ?? []).join(' · ');

/** The beginning of the first paragraph, cut after a word or clause. */
function opening({ article }: Story, locale: Locale): string {
  const language = languageOf(locale);
  const paragraph = article.body.find((block) => block.type === 'paragraph' && block[language] !== undefined);
  const text = paragraph?.type === 'paragraph' ? plainText(paragraph[language] ?? '') : inLocale(article.title, locale).value;
  if (text.length <= DESCRIPTION[language]) return text;
  const cut = text.slice(0, DESCRIPTION[language]).replace(/[\ud800-\udbff]$/, '');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('，') + 1, cut.lastIndexOf('。') + 1) || cut.length).trimEnd()}…`;
}
