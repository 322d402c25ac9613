import { useLocale, useTranslations } from 'next-intl';
import { type Language, LANGUAGES } from '@/lib/edition/languages';
import { languageOf, localeFor, otherLanguage } from '@/lib/edition/locale';
import { translationOn } from '@/lib/record/translation';
import { Latest } from '../cards/Latest';
import { QuoteBar } from '../share/QuoteBar';
import { StoryShare } from '../share/StoryShare';
import { PreviewRibbon } from '../site/PreviewRibbon';
import { BothBody } from './BothBody';
import { BothHead } from './BothHead';
import { BothTools } from './BothTools';
import { Byline } from '../article/Byline';
import { Corrections } from '../article/Corrections';
import { ReadNext } from '../article/ReadNext';
import { SeriesNav } from '../article/SeriesNav';
import { StoryBreadcrumb } from '../article/StoryBreadcrumb';
import type { StoryContent } from '../article/StoryPage';
import { StoryPicture } from '../article/StoryPicture';
import { Topics } from '../cards/Topics';
import { TranslationNote } from '../article/TranslationNote';

type Props = StoryContent & {
  /** The leading language */
  first: Language;
};

/** A story in both languages at once, pair by pair. */
export function BothPage({ story, paper, everything, topics, neighbours, latest, related, poster, first }: Props) {
  const page = useLocale();
  const t = useTranslations('Story');
  const { article, card } = story;
  const locales = [localeFor(page, first), localeFor(page, otherLanguage(first))] as const;
  const isBehind = (language: Language) => translationOn(story, language).progress !== undefined;
  const translated = article.original ? otherLanguage(article.original) : (LANGUAGES.find(isBehind) ?? languageOf(page));
  const { made, progress, stale } = translationOn(story, translated);
  const series = paper.series.find(({ id }) => id === article.series?.id);
  return (
    <>
      <PreviewRibbon status={card.status} publishedAt={article.publishedAt} />
      <div className="wrap">
        <StoryBreadcrumb paper={paper} everything={everything} section={article.section} />
        <article className="both" data-first={first}>
          <BothHead story={story} paper={paper} locales={locales} />
          <Byline story={story} paper={paper} />
          <BothTools card={card} first={first} />
          <reading-progress aria-hidden="true" />
          <StoryPicture cropped article={article} locales={locales} sizes="(min-width: 80rem) 79rem, 100vw" />
          <TranslationNote made={made} progress={progress} of={translated === languageOf(page) ? 'page' : 'other'} />
          <div className="prose">
            <BothBody body={article.body} locales={locales} stale={stale} />
          </div>
          <QuoteBar story={story} first={first} />
          <div
            className="grid grid-cols-1 gap-x-10 gap-y-8 border-t border-hair pt-8 pb-12 lg:grid-cols-[20rem_minmax(0,1fr)_minmax(0,1fr)] print:block print:border-0 print:pt-[12pt] print:pb-0"
            data-below=""
          >
            <StoryShare className="self-start" story={story} first={first} poster={poster} />
            <div>
              {article.corrections && <Corrections corrections={article.corrections} paper={paper} locales={locales} />}
              {topics.length > 0 && <Topics heading={({ Story }) => Story.topics} topics={topics} />}
              {series && <SeriesNav series={series} {...neighbours} />}
            </div>
            <aside className="print:hidden" aria-label={t('rail')}>
              <Latest cards={latest} everything={everything} />
            </aside>
          </div>
        </article>
      </div>
      <ReadNext cards={related} section={article.section} paper={paper} />
    </>
  );
}
