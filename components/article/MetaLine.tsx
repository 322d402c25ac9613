import { useLocale, useTranslations } from 'next-intl';
import { languageOf } from '@/lib/edition/locale';
import { authorsOf, translatorsOf } from '@/lib/record/credits';
import type { Paper, Story } from '@/lib/record/model';
import { isRead, readingTime, readText } from '@/lib/record/reading-time';
import { Names } from '../cards/Names';
import { Time } from '../ui/Time';

type Props = {
  story: Story;
  paper: Paper;
  /** Shows it on wide screens too, where the byline is not beside the text */
  always?: boolean;
};

/**
 * Who, when, how long, in one line below the standfirst. All credits are in the byline (Byline.tsx). The date has its year, because
 * the page may be read in another one.
 */
export function MetaLine({ story: { article }, paper, always = false }: Props) {
  const locale = useLocale();
  const t = useTranslations('Story');
  const authors = authorsOf(article, paper.roles);
  const isTranslation = article.original !== undefined && article.original !== languageOf(locale);
  const translators = isTranslation ? translatorsOf(article, languageOf(locale), paper.roles) : [];
  return (
    <p className={`dotted font-ui text-meta/5 text-ink-2 ${always ? '' : 'xl:hidden print:block'}`}>
      {authors.length > 0 && (
        <b className="font-semibold text-ink">
          <Names credits={authors} />
        </b>
      )}
      {translators.length > 0 && <span>{t.rich('translatedBy', { name: () => <Names credits={translators} /> })}</span>}
      <Time at={article.publishedAt} format="date" />
      {isRead(article) && (
        <span className="whitespace-nowrap">{t('minutes', { minutes: readingTime(readText(article, locale)).minutes })}</span>
      )}
    </p>
  );
}
