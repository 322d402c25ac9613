import type { CorrectionComment, IdReference, NewsArticleLeaf, OpinionNewsArticleLeaf, Thing } from 'schema-dts';
import { seriesPath, shapedPicturePath, storyPath } from '../../../address/addresses.ts';
import { plainText } from '../../../record/inline.ts';
import { hasVersion, type Paper, type Story } from '../../../record/model.ts';
import type { Picture } from '../../../record/schema/block.ts';
import type { Source, Topic } from '../../../record/schema/paper-files.ts';
import { inLocale, LANG, languageOf, type Locale, LOCALES, textIn } from '../../../edition/locale.ts';
import { toUrl } from '../../../address/origin.ts';
import { credited, organizationOf } from './credits.ts';
import { filmsOf, galleryOf } from './media.ts';
import { publisher } from './publisher.ts';

type Data = { story: Story; paper: Paper; topics: readonly Topic[]; source?: Source | undefined; locale: Locale };

/** The `@id` of a story in an edition. */
const storyId = (story: Story, locale: Locale) => `${toUrl(storyPath(locale, story.card))}#story`;

/**
 * The schema.org nodes of a story in an edition. A comment is an OpinionNewsArticle; films are VideoObjects of their story;
 * a poster has an ImageGallery. The test checks Google's rules for Article and Video.
 */
export function storyNodes(data: Data): readonly Thing[] {
  const { story, locale } = data;
  const { article } = story;
  const id = storyId(story, locale);
  const gallery = article.format === 'poster' ? [galleryOf(article, locale, id)] : [];
  return [
    article.format === 'comment' ? { ...facts(data), '@type': 'OpinionNewsArticle' } : { ...facts(data), '@type': 'NewsArticle' },
    ...gallery,
  ];
}

type Facts = Omit<NewsArticleLeaf, '@type'> & Omit<OpinionNewsArticleLeaf, '@type'>;

function facts({ story, paper, topics, source, locale }: Data): Facts {
  const { article, card } = story;
  const url = toUrl(storyPath(locale, card));
  const section = paper.sections.find(({ id }) => id === article.section);
  const series = paper.series.find(({ id }) => id === article.series?.id);
  const films = filmsOf(article, locale);
  return {
    '@id': storyId(story, locale),
    mainEntityOfPage: url,
    headline: inLocale(article.title, locale).value,
    ...(article.summary && { description: inLocale(article.summary, locale).value }),
    // The picture in the three shapes that Google recommends; each is made at its first request
    ...(card.image && { image: shapesOf(card.image) }),
    datePublished: article.publishedAt,
    dateModified: article.updatedAt ?? article.publishedAt,
    ...credited(story, paper, locale),
    publisher: publisher(paper, locale),
    // The organization for which the authors worked: a desk of the paper, or an agency
    ...(source && { sourceOrganization: organizationOf(source, locale) }),
    inLanguage: LANG[locale],
    ...translations(story, locale),
    ...(section && { articleSection: textIn(section.name, locale) }),
    ...(topics.length > 0 && { keywords: topics.map(({ name }) => textIn(name, locale)) }),
    ...(series &&
      article.series && {
        isPartOf: { '@type': 'CreativeWorkSeries' as const, name: textIn(series.name, locale), url: toUrl(seriesPath(locale, series.id)) },
        position: article.series.number,
      }),
    isAccessibleForFree: true,
    ...(article.corrections && { correction: article.corrections.map((correction) => correctionOf(correction, locale)) }),
    ...(films.length > 0 && { video: films }),
  };
}

const shapesOf = (image: Picture) => (['16x9', '4x3', '1x1'] as const).map((shape) => toUrl(shapedPicturePath(image, shape)));

/**
 * Links the original and its translations, if the record names the original's language. The same Chinese text in the other
 * script is not a translation.
 */
function translations(story: Story, locale: Locale): { workTranslation?: IdReference[]; translationOfWork?: IdReference } {
  const { original } = story.article;
  if (!original || !hasVersion(story, original)) return {};
  const versions = LOCALES.filter((other) => hasVersion(story, languageOf(other)));
  const refer = (other: Locale): IdReference => ({ '@id': storyId(story, other) });
  if (languageOf(locale) !== original) {
    const source = versions.find((other) => languageOf(other) === original);
    return source ? { translationOfWork: refer(source) } : {};
  }
  const translated = versions.filter((other) => languageOf(other) !== original);
  return translated.length > 0 ? { workTranslation: translated.map(refer) } : {};
}

type Correction = NonNullable<Story['article']['corrections']>[number];

const correctionOf = (correction: Correction, locale: Locale): CorrectionComment => ({
  '@type': 'CorrectionComment',
  text: plainText(inLocale<string>(correction, locale).value),
  datePublished: correction.at,
});
