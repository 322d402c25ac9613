import { partsOf } from '../record/block-texts.ts';
import { plainText } from '../record/inline.ts';
import { languagesOf } from '../record/model.ts';
import type { Article } from '../record/schema/article.ts';
import { LANGUAGES, type Localized } from '../edition/languages.ts';

/** The columns of the search for one story. Each has the text in both languages, so that either finds the story. */
export type SearchedText = Readonly<Record<'title' | 'standfirst' | 'names' | 'body', string>> & {
  /** Its lists, as words that no text contains */
  readonly tags: string;
};

/**
 * The searched text of an article. One without an English headline has the words of its address, which are in English, among its names:
 * readers who search in English would find it by little else.
 */
export function searchedText(slug: string, article: Article): SearchedText {
  const { title, summary, source, credits, body, section, format, series, topics } = article;
  return {
    title: both(title),
    standfirst: summary ? both(summary) : '',
    names: [
      ...[source, ...credits.map(({ name }) => name)].map((name) => both(name)),
      ...(title.en === undefined ? [slug.replaceAll('-', ' ')] : []),
    ].join('\n'),
    body: body.flatMap((block) => partsOf(block).map(({ text, isMarked }) => both(text, isMarked))).join('\n'),
    tags: [
      listTag('section', section),
      listTag('format', format),
      ...(series ? [listTag('series', series.id), partTag(series.id, series.number)] : []),
      ...topics.map((id) => listTag('topic', id)),
      ...languagesOf(article).map((language) => listTag('language', language)),
    ].join(' '),
  };
}

/** A list as a word of the search, without the id's hyphens, which would separate words. The digit at the end prevents stemming. */
export const listTag = (kind: 'section' | 'format' | 'series' | 'topic' | 'language', id: string): string =>
  `${kind}x${Buffer.from(id).toString('hex')}9`;

/** A story of a series by its number, as a word of the search. */
export const partTag = (series: string, number: number): string => `partx${Buffer.from(`${series} ${number}`).toString('hex')}9`;

const both = (text: Localized<string | readonly string[]>, isMarked = false): string =>
  LANGUAGES.flatMap((language) => text[language] ?? [])
    .map((one) => (isMarked ? plainText(one) : one))
    .join('\n');
