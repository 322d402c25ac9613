import { useLocale, useTranslations } from 'next-intl';
import { storyPath } from '@/lib/address/addresses';
import { hasVersion, type Story, type StoryCard as Card } from '@/lib/record/model';
import type { Topic } from '@/lib/record/schema';
import { languageOf, localeFor, otherLanguage } from '@/lib/edition/locale';
import type { Paper } from '@/lib/queries/paper';
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
        <article className="story">
          <StoryHead story={story} paper={paper} />
          {!startsWithFilm(article) && (
            <StoryPicture article={article} locales={[locale]} sizes="(min-width: 80rem) 55rem, (min-width: 64rem) 60vw, 100vw" />
          )}
          <Byline story={story} paper={paper} />
          <div className="story__body">
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
          <aside className="rail" aria-label={t('rail')}>
            <Latest cards={latest} everything={everything} />
            <StoryShare story={story} poster={poster} />
          </aside>
        </article>
      </div>
      <ReadNext cards={related} section={article.section} paper={paper} />
    </>
  );
}

/** A film has its own still: the picture that lists show of it would push it below the fold. */
const startsWithFilm = ({ format, body }: Story['article']) => format === 'video' && body[0]?.type === 'video';
