import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { sectionPath, storyPath } from '@/lib/address/addresses';
import { kickerOf, type Paper, type Story } from '@/lib/record/model';
import { inLocale, LANG, langOn, textIn } from '@/lib/edition/locale';
import { otherHeadline } from '@/lib/address/story-link';
import { Headline } from '../ui/Headline';
import { Kicker } from '../cards/Kicker';
import { ListenStory } from '../listen/ListenStory';
import { MetaLine } from './MetaLine';

type Props = {
  story: Story;
  paper: Paper;
  /** The film of a story in film, which stands on a dark ground with the headline */
  film?: ReactNode;
};

/** The dark ground reaches to both edges of the screen, and scrolls nothing sideways. */
const ON_BAND =
  'video-band bg-band pt-4 text-on-band [@media_screen]:[border-image:conic-gradient(var(--band)_0_0)_fill_0//0_100vw] print:pt-0 print:text-ink';

/** Kicker, headline, film, standfirst, who and when, and the headline in the other language as a link to that edition. */
export function StoryHead({ story, paper, film }: Props) {
  const locale = useLocale();
  const { article } = story;
  const title = inLocale(article.title, locale);
  const summary = article.summary && inLocale(article.summary, locale);
  const elsewhere = otherHeadline(story.card, title.locale, locale);
  const t = useTranslations('Story');
  return (
    <header
      className={`grid grid-cols-1 justify-items-start gap-3 pb-5 max-md:gap-2 max-md:pt-1 ${film ? `mb-4 lg:col-span-full lg:mb-8 ${ON_BAND}` : 'lg:col-[1] xl:col-[1/span_2]'}`}
    >
      <div className="flex flex-wrap justify-between justify-self-stretch max-md:flex-nowrap max-md:[&_a>[lang],&_button>[lang]]:hidden">
        <span className="flex items-center gap-2">
          <SectionLink story={story} paper={paper} />
          <Kicker story={article} paper={paper} place="head" />
        </span>
        <ListenStory />
      </div>
      <div className="relative justify-self-stretch">
        <h1
          className="font-head text-display/display font-strong tracking-display text-balance"
          data-pair="headline"
          {...langOn(locale, title.locale)}
        >
          <Headline text={title.value} locale={title.locale} />
        </h1>
      </div>
      {film}
      {summary && (
        <div className="relative justify-self-stretch">
          <p className="standfirst" data-pair="standfirst" {...langOn(locale, summary.locale)}>
            <Headline text={summary.value} locale={summary.locale} />
          </p>
        </div>
      )}
      <MetaLine story={story} paper={paper} />
      {elsewhere && (
        <p className="flex min-h-tap flex-wrap items-center gap-x-3 text-sm text-ink-3 print:hidden">
          {t('alsoIn')}
          <a
            className="py-2.5 font-head text-base/6 font-semibold text-balance text-tide underline decoration-1 underline-offset-link zh:wrap-anywhere zh:break-keep"
            href={storyPath(elsewhere.locale, story.card)}
            lang={LANG[elsewhere.locale]}
            hrefLang={LANG[elsewhere.locale]}
            data-edition={elsewhere.locale}
            data-twin={elsewhere.locale}
          >
            <Headline text={elsewhere.value} locale={elsewhere.locale} />
          </a>
        </p>
      )}
    </header>
  );
}

/** Before a kicker that is not the section, on phones, which have no breadcrumb: the section. */
function SectionLink({ story: { article }, paper }: Pick<Props, 'story' | 'paper'>) {
  const locale = useLocale();
  const section = paper.sections.find(({ id }) => id === article.section);
  if (!section || kickerOf(article, paper)?.kind === 'section') return null;
  return (
    <>
      <a className="kicker font-medium text-ink-2 md:hidden print:hidden" href={sectionPath(locale, section.id)}>
        {textIn(section.name, locale)}
      </a>
      <span className="text-edge md:hidden print:hidden" aria-hidden="true">
        /
      </span>
    </>
  );
}
