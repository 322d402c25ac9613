import { useLocale, useTranslations } from 'next-intl';
import { sectionPath, storyPath } from '@/lib/addresses';
import type { Story, StoryCard as Card } from '@/lib/content/model';
import type { Topic } from '@/lib/content/schema';
import { inLocale } from '@/lib/locale';
import type { Paper } from '@/lib/paper';
import { Latest } from '../front/Latest';
import { StoryCard } from '../front/StoryCard';
import { ShareCard } from '../share/ShareCard';
import { PreviewRibbon } from '../site/PreviewRibbon';
import { Picture } from '../ui/Picture';
import { StoryBreadcrumb } from './StoryBreadcrumb';
import { Caption } from './blocks/Caption';
import { Body } from './Body';
import { Byline } from './Byline';
import { Corrections } from './Corrections';
import { SeriesNav } from './SeriesNav';
import { StoryHead } from './StoryHead';
import { Topics } from './Topics';

type Props = {
  story: Story;
  paper: Paper;
  everything: string;
  topics: readonly Topic[];
  neighbours: { previous: Card | undefined; next: Card | undefined };
  latest: readonly Card[];
  related: readonly Card[];
};

export function StoryPage({ story, paper, everything, topics, neighbours, latest, related }: Props) {
  const locale = useLocale();
  const t = useTranslations('Story');
  const { article, card } = story;
  const series = paper.series.find(({ id }) => id === article.series?.id);
  return (
    <>
      <PreviewRibbon status={card.status} publishedAt={article.publishedAt} />
      <div className="wrap">
        <StoryBreadcrumb paper={paper} everything={everything} section={article.section} />
        <article className="story">
          <StoryHead story={story} paper={paper} />
          {article.image && (
            <figure className={article.format === 'poster' ? 'fig fig--hero fig--poster' : 'fig fig--hero'} data-pair="picture">
              <Picture
                picture={article.image}
                alt={inLocale(article.image.alt, locale).value}
                sizes="(min-width: 80rem) 55rem, (min-width: 64rem) 60vw, 100vw"
                priority
              />
              <Caption caption={article.image.caption} credit={article.image.credit} />
            </figure>
          )}
          <Byline article={article} paper={paper} />
          <div className="story__body">
            <div className="prose">
              <Body body={article.body} />
            </div>
            {article.corrections && <Corrections corrections={article.corrections} />}
            {topics.length > 0 && <Topics topics={topics} />}
            {series && <SeriesNav series={series} {...neighbours} />}
          </div>
          <aside className="rail" aria-label={t('rail')}>
            <Latest cards={latest} everything={everything} />
            <ShareCard path={storyPath(locale, card)} title={inLocale(article.title, locale).value} />
          </aside>
        </article>
      </div>
      {related.length > 0 && (
        <section className="wrap sect" aria-labelledby="more">
          <h2 className="label" id="more">
            {t('readNext')}
            <a className="more" href={sectionPath(locale, article.section)}>
              {paper.sections.find(({ id }) => id === article.section)?.name[locale]}
            </a>
          </h2>
          <div className="sect__grid sect__grid--4">
            {related.map((next) => (
              <StoryCard key={next.slug} card={next} paper={paper} picture="landscape" deck={false} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}
