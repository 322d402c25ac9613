import { useLocale, useTranslations } from 'next-intl';
import { storyPath } from '@/lib/addresses';
import type { Story } from '@/lib/content/model';
import { inLocale, LANG, langOn, otherLocale } from '@/lib/locale';
import type { Paper } from '@/lib/paper';
import { Headline } from '../ui/Headline';
import { Kicker } from './Kicker';

type Props = { story: Story; paper: Paper };

/** Label, headline, standfirst, and the other edition's headline as the way to it. */
export function StoryHead({ story, paper }: Props) {
  const locale = useLocale();
  const { article, slug } = story;
  const other = otherLocale(locale);
  const title = inLocale(article.title, locale);
  const summary = article.summary && inLocale(article.summary, locale);
  const echo = story.languages.includes(other) ? article.title[other] : undefined;
  const t = useTranslations('Story');
  return (
    <header className="story__head">
      <Kicker story={article} paper={paper} />
      <h1 data-pair="headline" {...langOn(locale, title.locale)}>
        <Headline text={title.value} locale={title.locale} />
      </h1>
      {summary && (
        <p className="deck" data-pair="standfirst" {...langOn(locale, summary.locale)}>
          {summary.value}
        </p>
      )}
      {echo !== undefined && (
        <p className="alsoin">
          {t('alsoIn')}
          <a href={storyPath(other, { section: article.section, slug })} lang={LANG[other]} hrefLang={LANG[other]}>
            <Headline text={echo} locale={other} />
          </a>
        </p>
      )}
    </header>
  );
}
