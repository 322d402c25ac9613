import { useLocale, useTranslations } from 'next-intl';
import type { StoryPage as StoryModel } from '@/lib/pages/story';
import { anchorOf } from '@/lib/record/model';
import { Latest } from '../cards/Latest';
import { KeptLabel } from '../offline/KeptLabel';
import { QuoteBar } from '../share/QuoteBar';
import { shortLink } from '../share/short-link';
import { StoryShare } from '../share/StoryShare';
import { PreviewRibbon } from '../site/PreviewRibbon';
import { Wordmark } from '../ui/Wordmark';
import { Breadcrumb } from '../ui/Breadcrumb';
import { wholeBlock } from './blocks/anchor';
import { VideoBlock } from './blocks/VideoBlock';
import { Body } from './Body';
import { Byline } from './Byline';
import { Corrections } from './Corrections';
import { LinkNotes } from './LinkNotes';
import { ReadNext } from './ReadNext';
import { SeriesNav } from './SeriesNav';
import { StoryHead } from './StoryHead';
import { StoryPicture } from './StoryPicture';
import { StoryTools } from './StoryTools';
import { Topics } from '../cards/Topics';
import { TranslationNote } from './TranslationNote';

type Props = Omit<StoryModel, 'kind'>;

/** A story in one language. */
export function StoryPage(page: Props) {
  const { story, paper, everything, trail, picture, film, topics, series, neighbours, latest, related, poster, translation, isInOther } =
    page;
  const locale = useLocale();
  const t = useTranslations('Story');
  const { article, card } = story;
  const { made, progress, stale, original } = translation;
  return (
    <>
      <PreviewRibbon status={card.status} publishedAt={article.publishedAt} />
      <div className="wrap">
        <div className="max-md:hidden">
          <Breadcrumb name={t('breadcrumb')} path={trail} />
        </div>
        <article className="grid grid-cols-1 pb-12 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-x-12 xl:grid-cols-[12rem_minmax(0,var(--measure))_minmax(17rem,1fr)] xl:gap-x-10 print:block">
          <StoryHead
            story={story}
            paper={paper}
            film={
              film && (
                <VideoBlock
                  className="w-full max-w-220"
                  block={film}
                  locales={[locale]}
                  anchor={wholeBlock(anchorOf(film, 0))}
                  link={shortLink(story, locale)}
                  eager
                />
              )
            }
          />
          {picture && (
            <StoryPicture
              className="lg:col-[1] xl:col-[1/span_2]"
              picture={picture}
              format={article.format}
              locales={[locale]}
              sizes="(min-width: 80rem) 55rem, (min-width: 64rem) 60vw, 100vw"
            />
          )}
          <div className="lg:col-[1] xl:col-[2] xl:row-[3]">
            <TranslationNote made={made} progress={progress} original={original} />
            <StoryTools card={card} peek={isInOther} />
            {article.body.length > 0 && (
              <div className="prose">
                <Body
                  body={article.body}
                  from={film ? 1 : 0}
                  locale={locale}
                  link={shortLink(story, locale)}
                  stale={stale}
                  original={original}
                />
              </div>
            )}
            <LinkNotes body={article.body} locales={[locale]} />
            <QuoteBar story={story} />
            {article.corrections && <Corrections corrections={article.corrections} paper={paper} locales={[locale]} />}
          </div>
          <Byline beside story={story} paper={paper} />
          <div className="lg:col-[1] xl:col-[2] xl:row-[4]">
            <Topics heading={({ Story }) => Story.topics} topics={topics} />
            {series && <SeriesNav series={series} {...neighbours} />}
          </div>
          <ReadNext className="lg:col-span-full lg:row-[13] lg:pt-12" cards={related} section={article.section} paper={paper} />
          <aside
            className={`flex flex-col gap-8 pt-8 lg:col-[2] lg:pt-0 xl:col-[3] xl:pl-6 print:[&>section]:hidden ${film ? 'lg:row-[2/span_12]' : 'lg:row-[1/span_12]'}`}
            aria-label={t('rail')}
            data-below=""
          >
            <Latest short cards={latest} paper={paper} everything={everything} />
            <StoryShare
              className="max-lg:-order-1 lg:sticky lg:top-18 lg:max-h-[calc(100vh-6rem)] lg:overflow-y-auto print:max-h-none"
              story={story}
              wordmark={<Wordmark label={`${paper.site.name.en} ${paper.site.name.zh}`} className="h-8" />}
              poster={poster}
            />
          </aside>
        </article>
      </div>
      <KeptLabel card={card} paper={paper} />
    </>
  );
}
