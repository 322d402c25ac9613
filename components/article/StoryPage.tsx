import { useLocale, useTranslations } from 'next-intl';
import { storyPath } from '@/lib/address/addresses';
import { hasVersion, type Story, type StoryCard as Card } from '@/lib/record/model';
import type { Topic } from '@/lib/record/schema';
import { languageOf, localeFor, otherLanguage } from '@/lib/edition/locale';
import type { Paper } from '@/lib/record/paper';
import { translationOn } from '@/lib/record/translation';
import { Latest } from '../cards/Latest';
import { QuoteBar } from '../share/QuoteBar';
import { StoryShare } from '../share/StoryShare';
import { PreviewRibbon } from '../site/PreviewRibbon';
import { StoryBreadcrumb } from './StoryBreadcrumb';
import { Body } from './Body';
import { Byline } from './Byline';
import { Corrections } from './Corrections';
import { ReadNext } from './ReadNext';
import { SeriesNav } from './SeriesNav';
import { StoryHead } from './StoryHead';
import { StoryPicture } from './StoryPicture';
import { StoryTools } from './StoryTools';
import { Topics } from '../cards/Topics';
import { TranslationNote } from './TranslationNote';

/** A story with what stands around it. */
export type StoryContent = {
  story: Story;
  paper: Paper;
  everything: string;
  topics: readonly Topic[];
  neighbours: { previous: Card | undefined; next: Card | undefined };
  latest: readonly Card[];
  related: readonly Card[];
  /** Address of its poster, in this view */
  poster: string;
};

export function StoryPage({ story, paper, everything, topics, neighbours, latest, related, poster }: StoryContent) {
  const locale = useLocale();
  const t = useTranslations('Story');
  const { article, card } = story;
  const { from, stale, made, progress } = translationOn(story, languageOf(locale));
  const written = from && hasVersion(story, from) ? localeFor(locale, from) : undefined;
  const original = written && { href: storyPath(written, card), locale: written };
  const series = paper.series.find(({ id }) => id === article.series?.id);
  return (
    <>
      <PreviewRibbon status={card.status} publishedAt={article.publishedAt} />
      <div className="wrap">
        <StoryBreadcrumb paper={paper} everything={everything} section={article.section} />
        <article className="grid grid-cols-1 pb-12 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-x-12 xl:grid-cols-[12rem_minmax(0,var(--measure))_minmax(17rem,1fr)] xl:gap-x-10 print:block">
          <StoryHead story={story} paper={paper} />
          {!startsWithFilm(article) && (
            <StoryPicture
              className="lg:col-[1] xl:col-[1/span_2]"
              article={article}
              locales={[locale]}
              sizes="(min-width: 80rem) 55rem, (min-width: 64rem) 60vw, 100vw"
            />
          )}
          <Byline beside story={story} paper={paper} />
          <div className="lg:col-[1] xl:col-[2] xl:row-[3]">
            <TranslationNote made={made} progress={progress} original={original} />
            <StoryTools card={card} peek={hasVersion(story, otherLanguage(languageOf(locale)))} />
            <div className="prose">
              <Body body={article.body} locale={locale} stale={stale} original={original} />
            </div>
            <QuoteBar story={story} />
            {article.corrections && <Corrections corrections={article.corrections} paper={paper} locales={[locale]} />}
            {topics.length > 0 && <Topics heading={({ Story }) => Story.topics} topics={topics} />}
            {series && <SeriesNav series={series} {...neighbours} />}
          </div>
          <aside
            className="flex flex-col gap-8 pt-8 lg:col-[2] lg:row-[1/span_12] lg:pt-0 xl:col-[3] xl:pl-6 print:[&>section]:hidden"
            aria-label={t('rail')}
            data-below=""
          >
            <Latest cards={latest} everything={everything} />
            <StoryShare
              className="max-lg:-order-1 lg:sticky lg:top-6 lg:max-h-[calc(100vh-3rem)] lg:overflow-y-auto print:max-h-none"
              story={story}
              poster={poster}
            />
          </aside>
        </article>
      </div>
      <ReadNext cards={related} section={article.section} paper={paper} />
    </>
  );
}

/** A film has its own still: the picture that lists show of it would push it below the fold. */
const startsWithFilm = ({ format, body }: Story['article']) => format === 'video' && body[0]?.type === 'video';
