import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import type { Localized } from '@/lib/edition/languages';
import { LANG, type Locale } from '@/lib/edition/locale';
import { Bilingual } from './Bilingual';
import { Headline } from './Headline';

const NAME = 'font-head text-page/page font-strong tracking-page';

type Props = {
  /** In both languages, or a headline in the page's own */
  title: Localized | string;
  /** Lining figures in English, for a date */
  lining?: boolean;
  children?: ReactNode;
};

/** The head of a page that is not a story: its name, with a description below. */
export function PageHead({ title, lining = false, children }: Props) {
  const locale = useLocale();
  return (
    <header className="grid gap-2 pt-4 pb-6">
      <h1 className={`flex flex-wrap items-baseline gap-x-4 ${NAME} ${lining ? 'en:figures-lining' : ''}`}>
        {typeof title === 'string' ? (
          <Headline text={title} locale={locale} />
        ) : (
          <Bilingual text={title} locale={locale} otherClassName={`${NAME} text-ink-2 [font-variant-numeric:normal]`} />
        )}
      </h1>
      {children}
    </header>
  );
}

type TextProps = {
  /** The edition of the text, if it is not the page's */
  locale?: Locale;
  children: ReactNode;
};

/** A paragraph below the name of a page. */
export function PageHeadText({ locale, children }: TextProps) {
  const tone = locale === undefined ? 'text-ink-2' : '-mt-2 text-ink-3';
  return (
    <p className={`max-w-176 font-text text-md/7 text-pretty zh:text-base/7 ${tone}`} lang={locale && LANG[locale]}>
      {children}
    </p>
  );
}
