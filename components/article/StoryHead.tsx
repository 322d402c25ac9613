import { useLocale, useTranslations } from 'next-intl';
import { storyPath } from '@/lib/address/addresses';
import type { Paper, Story } from '@/lib/record/model';
import { inLocale, LANG, langOn } from '@/lib/edition/locale';
import { otherHeadline } from '@/lib/address/story-link';
import { Headline } from '../ui/Headline';
import { Kicker } from '../cards/Kicker';
import { ListenStory } from '../listen/ListenStory';

type Props = { story: Story; paper: Paper };

/** Kicker, headline, standfirst, and the headline in the other language as a link to that edition. */
export function StoryHead({ story, paper }: Props) {
  const locale = useLocale();
  const { article } = story;
  const title = inLocale(article.title, locale);
  const summary = article.summary && inLocale(article.summary, locale);
  const elsewhere = otherHeadline(story.card, title.locale, locale);
  const t = useTranslations('Story');
  return (
    <header className="grid justify-items-start gap-3 pb-5 lg:col-[1] xl:col-[1/span_2]">
      <div className="flex flex-wrap justify-between justify-self-stretch">
        <Kicker story={article} paper={paper} place="head" />
        <ListenStory />
      </div>
      <h1
        className="font-head text-display/display font-strong tracking-display text-balance"
        data-pair="headline"
        {...langOn(locale, title.locale)}
      >
        <Headline text={title.value} locale={title.locale} />
      </h1>
      {summary && (
        <p className="standfirst" data-pair="standfirst" {...langOn(locale, summary.locale)}>
          <Headline text={summary.value} locale={summary.locale} />
        </p>
      )}
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
