import { useLocale, useTranslations } from 'next-intl';
import type { StoryCard } from '@/lib/record/model';
import type { Series } from '@/lib/record/schema/paper-files';
import { inLocale, langOn, textIn } from '@/lib/edition/locale';
import { storyLink } from '@/lib/address/story-link';
import { isolated } from '@/lib/unicode/direction';
import { META } from '../ui/classes';
import { Headline } from '../ui/Headline';

type Props = { series: Series; previous: StoryCard | undefined; next: StoryCard | undefined };

/** Links to the previous and the next part of a series. */
export function SeriesNav({ series, previous, next }: Props) {
  const locale = useLocale();
  const t = useTranslations('Story');
  if (!previous && !next) return null;
  return (
    <nav
      className="my-4 grid gap-x-gap gap-y-4 border-t border-hair pt-4 sm:grid-cols-2 print:hidden"
      aria-label={t('seriesNav', { series: isolated(textIn(series.name, locale)) })}
    >
      {previous && <Part card={previous} series={series} rel="prev" word={t('previous')} />}
      {next && <Part card={next} series={series} rel="next" word={t('next')} />}
    </nav>
  );
}

function Part({ card, series, rel, word }: { card: StoryCard; series: Series; rel: 'prev' | 'next'; word: string }) {
  const page = useLocale();
  const title = inLocale(card.title, page);
  return (
    <a
      {...storyLink(card, title.locale, page)}
      className={`group block min-h-tap ${rel === 'next' ? 'sm:col-[2] sm:text-end' : ''}`}
      rel={rel}
    >
      <span className={META}>
        {word} · {textIn(series.name, page)} {card.series?.number}
      </span>
      <span
        className="block font-head text-head-s/head-s font-strong text-balance zh:wrap-anywhere zh:break-keep [.group:hover_&]:underline"
        {...langOn(page, title.locale)}
      >
        <Headline text={title.value} locale={title.locale} />
      </span>
    </a>
  );
}
