import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { StoryCard } from '@/lib/record/model';
import { langOn, type Locale } from '@/lib/edition/locale';
import { storyLink } from '@/lib/address/story-link';
import { Headline } from '../ui/Headline';

const SIZE = {
  xl: 'text-head-xl/head-xl font-strong tracking-head-xl',
  m: 'text-head-m/head-m font-strong tracking-head',
  s: 'text-head-s/head-s font-strong tracking-head',
  /** Beside a small picture on phones */
  thumb: 'text-head-m/head-m font-strong tracking-head max-md:text-head-s/head-s',
  row: 'text-head-m/head-m font-strong tracking-head max-md:text-xl/7 max-md:zh:text-lg/7',
  opinion: 'opinion text-head-m/head-m font-medium tracking-head zh:font-bold',
};

export type HeadlineSize = keyof typeof SIZE;

type Props = {
  card: StoryCard;
  title: { readonly value: string; readonly locale: Locale };
  as: 'h2' | 'h3';
  size: HeadlineSize;
  /** The headline with highlights, in search results */
  children?: ReactNode;
};

/** The headline of a story in a list. It is the link to the story. */
export function CardHeadline({ card, title, as: H, size, children }: Props) {
  const page = useLocale();
  return (
    <H className={`font-head text-balance ${SIZE[size]}`} {...langOn(page, title.locale)}>
      <a className="story-link" {...storyLink(card, title.locale, page)}>
        {children ?? <Headline text={title.value} locale={title.locale} />}
      </a>
    </H>
  );
}
