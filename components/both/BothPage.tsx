import { useTranslations } from 'next-intl';
import type { BothPage as BothModel } from '@/lib/pages/both';
import { Latest } from '../cards/Latest';
import { KeptLabel } from '../offline/KeptLabel';
import { QuoteBar } from '../share/QuoteBar';
import { shortLink } from '../share/short-link';
import { StoryShare } from '../share/StoryShare';
import { PreviewRibbon } from '../site/PreviewRibbon';
import { Wordmark } from '../ui/Wordmark';
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
          {article.corrections && <Corrections corrections={article.corrections} paper={paper} locales={locales} />}
          <Byline story={story} paper={paper} />
          <Topics heading={({ Story }) => Story.topics} topics={topics} />
          {series && <SeriesNav series={series} {...neighbours} />}
        </article>
        <ReadNext className="pt-8" cards={related} section={article.section} paper={paper} />
        <aside
          className="grid grid-cols-1 gap-x-16 gap-y-8 pt-8 pb-12 md:grid-cols-[20rem_minmax(0,1fr)] print:block print:p-0 print:[&>section]:hidden"
          aria-label={t('rail')}
          data-below=""
        >
          <StoryShare
            className="self-start"
            story={story}
            wordmark={<Wordmark label={`${paper.site.name.en} ${paper.site.name.zh}`} className="h-8" />}
            first={first}
            poster={poster}
          />
          <Latest cards={latest} paper={paper} everything={everything} short />
        </aside>
      </div>
      <KeptLabel card={card} paper={paper} />
    </>
  );
}
