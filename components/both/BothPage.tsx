import { useTranslations } from 'next-intl';
import type { BothPage as BothModel } from '@/lib/pages/both';
import { Latest } from '../cards/Latest';
import { KeptLabel } from '../offline/KeptLabel';
import { QuoteBar } from '../share/QuoteBar';
import { shortLink } from '../share/short-link';
import { StoryShare } from '../share/StoryShare';
import { PreviewRibbon } from '../site/PreviewRibbon';
import { BothBody } from './BothBody';
import { BothHead } from './BothHead';
import { BothTools } from './BothTools';
import { Byline } from '../article/Byline';
import { Corrections } from '../article/Corrections';
import { LinkNotes } from '../article/LinkNotes';
import { ReadNext } from '../article/ReadNext';
import { SeriesNav } from '../article/SeriesNav';
import { Breadcrumb } from '../ui/Breadcrumb';
import { StoryPicture } from '../article/StoryPicture';
import { Topics } from '../cards/Topics';
import { TranslationNote } from '../article/TranslationNote';

type Props = Omit<BothModel, 'kind'>;

/** A story in both languages, pair by pair. */
export function BothPage(page: Props) {
  const { story, paper, everything, trail, picture, topics, series, neighbours, latest, related, poster, translation, first, locales } =
    page;
  const t = useTranslations('Story');
  const { article, card } = story;
  const { made, progress, stale, of } = translation;
  return (
    <>
      <PreviewRibbon status={card.status} publishedAt={article.publishedAt} />
      <div className="wrap">
        <Breadcrumb name={t('breadcrumb')} path={trail} />
        <article className="both" data-first={first}>
          <BothHead story={story} paper={paper} locales={locales} />
          <Byline story={story} paper={paper} />
          <BothTools card={card} first={first} />
          {picture && (
            <StoryPicture cropped picture={picture} format={article.format} locales={locales} sizes="(min-width: 80rem) 79rem, 100vw" />
          )}
          <TranslationNote made={made} progress={progress} of={of} />
          {article.body.length > 0 && (
            <div className="prose">
              <BothBody body={article.body} locales={locales} link={shortLink(story, page.locale, first)} stale={stale} />
            </div>
          )}
          <LinkNotes body={article.body} locales={locales} />
          <QuoteBar story={story} first={first} />
          <div
            className="grid grid-cols-1 gap-x-10 gap-y-8 border-t border-hair pt-8 pb-12 lg:grid-cols-[20rem_minmax(0,1fr)_minmax(0,1fr)] print:block print:border-0 print:pt-[12pt] print:pb-0"
            data-below=""
          >
            <StoryShare className="self-start" story={story} first={first} poster={poster} />
            <div>
              {article.corrections && <Corrections corrections={article.corrections} paper={paper} locales={locales} />}
              <Topics heading={({ Story }) => Story.topics} topics={topics} />
              {series && <SeriesNav series={series} {...neighbours} />}
            </div>
            <aside className="print:hidden" aria-label={t('rail')}>
              <Latest short cards={latest} paper={paper} everything={everything} />
            </aside>
          </div>
        </article>
      </div>
      <KeptLabel card={card} paper={paper} />
      <ReadNext cards={related} section={article.section} paper={paper} />
    </>
  );
}
