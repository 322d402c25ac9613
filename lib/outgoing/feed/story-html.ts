import { translator } from '@/i18n/translator';
import type { Story } from '../../record/model.ts';
import type { Article } from '../../record/schema/article.ts';
import type { Language, Localized } from '../../edition/languages.ts';
import { formatDate } from '../../time/dates.ts';
import { LANG, languageOf, type Locale, otherLanguage } from '../../edition/locale.ts';
import { languageMarks, translationOn } from '../../record/translation.ts';
import { blockHtml, pictureHtml, sourceHtml } from './block-html.ts';
import { halves, langIn, type Locales } from '../../edition/halves.ts';
import { tag, textTag } from '../../http/markup.ts';
import { inlineHtml, lineHtml } from './words.ts';

/**
 * Renders the full text of a story as HTML for feed readers: what its page has between the byline and the topics, and of a
 * brief the summary, which is its text.
 * @param page the story's own address
 */
export function storyHtml(story: Story, locales: Locales, page: string, timeZone: string): string {
  const { article } = story;
  const [first, second] = locales;
  // A feed in both languages needs no note on blocks in the other language
  const marks = second === undefined ? languageMarks(article.body, languageOf(first)) : [];
  const parts = [
    article.image && !startsWithFilm(article) ? pictureHtml(article.image, locales, page) : '',
    translationNote(story, locales),
    ...(article.body.length === 0 && article.summary ? summaryHtml(article.summary, locales) : []),
    ...article.body.map((block, n) => {
      const mark = marks[n];
      const note = mark ? textTag('p', `[${translator(first, 'Translation')(mark)}]`) : '';
      return note + blockHtml(block, locales, page);
    }),
    ...(article.corrections ?? []).map((correction) => correctionHtml(correction, locales, page, timeZone)),
    sourceHtml(lineHtml(article.source, [first]), first),
  ];
  return tag('div', { lang: LANG[first] }, parts.join('\n'));
}

const summaryHtml = (summary: Localized, locales: Locales): string[] =>
  halves(summary, locales).map(({ value, locale }) => textTag('p', value, { lang: langIn(locale, locales) }));

/** Whether the story begins with its film, which shows its own still. */
const startsWithFilm = ({ format, body }: Article) => format === 'video' && body[0]?.type === 'video';

/** The note of the story's page on its translation: made by a machine, and how much is translated. */
function translationNote(story: Story, [first, second]: Locales): string {
  const page = languageOf(first);
  const languages: Language[] = second === undefined ? [page] : [page, otherLanguage(page)];
  return languages
    .flatMap((language) => {
      const t = translator(first, 'Translation');
      const of = language === page ? 'page' : 'other';
      const { made, progress } = translationOn(story, language);
      return [
        ...(made === 'machine' || made === 'machine-reviewed' ? [t(`${of}.${made}`)] : []),
        ...(progress ? [t(`${of}.progress`, progress)] : []),
      ];
    })
    .map((note) => tag('p', {}, textTag('em', note)))
    .join('');
}

type Correction = NonNullable<Article['corrections']>[number];

function correctionHtml(correction: Correction, locales: Locales, page: string, timeZone: string): string {
  const label = textTag('strong', translator(locales[0], 'Story')('correction'));
  const time = (locale: Locale) =>
    textTag('time', formatDate(new Date(correction.at), 'dateTime', locale, timeZone), { datetime: correction.at });
  const notes = halves<string>(correction, locales).map(({ value, locale }) =>
    tag('p', { lang: langIn(locale, locales) }, inlineHtml(value, { locale, page })),
  );
  return tag('p', {}, `${label} ${time(locales[0])}`) + notes.join('');
}
