import { useLocale, useTranslations } from 'next-intl';
import { MESSAGES, wordIn } from '@/i18n/messages';
import { frontPath, sectionPath } from '@/lib/address/addresses';
import type { Paper, StoryCard as Card } from '@/lib/record/model';
import { LANG, otherLocale } from '@/lib/edition/locale';
import { CHIP } from '../ui/classes';
import { Bilingual } from '../ui/Bilingual';
import { Headline } from '../ui/Headline';
import { Meanwhile } from './Meanwhile';

type Props = {
  paper: Paper;
  /** The id of the section whose front lists every story */
  everything: string;
  cards: readonly Card[];
};

/**
 * The 404 page, in both languages, the reader's first. Its <meta> sets the status (server/next/page-status.ts reads it), because
 * Next's own notFound() gives HTML that only its client runtime can show.
 */
export function NotFound({ paper, everything, cards }: Props) {
  const locale = useLocale();
  const t = useTranslations('NotFound');
  const other = otherLocale(locale);
  const words = MESSAGES[other].NotFound;
  return (
    <div className="wrap grid gap-6 pt-10 pb-12">
      <meta name="status" content="404" />
      <p className="kicker text-tide">{t('kicker')}</p>
      <h1
        className={`grid gap-y-1 font-serif-en text-3xl/11 font-semibold lg:items-baseline lg:text-[3rem]/14 ${TRACKING} ${SIDE_BY_SIDE}`}
      >
        <span className={TITLE}>
          <Headline text={t('title')} locale={locale} />
        </span>{' '}
        <span className={TITLE} lang={LANG[other]}>
          <Headline text={words.title} locale={other} />
        </span>
      </h1>
      {/* eslint-disable-next-line @next/next/no-img-element -- a drawing: nothing to optimise */}
      <img className="h-32 w-full object-cover object-[72%_0] opacity-90 lg:h-52" src="/low-tide.svg" alt="" width={1200} height={200} />
      <div className={`grid gap-y-6 lg:items-baseline ${SIDE_BY_SIDE}`}>
        <p className={TEXT}>{t('text')}</p>
        <p className={TEXT} lang={LANG[other]}>
          {words.text}
        </p>
      </div>
      <p className="flex flex-wrap gap-2">
        <a className={CHIP.link} href={frontPath(locale)}>
          {t('front')}
        </a>
        <a className={CHIP.link} href={sectionPath(locale, everything)}>
          <Bilingual text={wordIn(locale, ({ NotFound: words }) => words.latest)} locale={locale} otherClassName={CHIP.other} />
        </a>
        <a className={CHIP.link} href={frontPath(other)} lang={LANG[other]} hrefLang={LANG[other]}>
          {words.front}
        </a>
      </p>
      <Meanwhile cards={cards} paper={paper} />
    </div>
  );
}

const SIDE_BY_SIDE = 'lg:grid-cols-[1fr_1fr] lg:gap-x-16';
const TRACKING = 'tracking-[-0.015em]';
/** Chinese is set a little smaller than the English beside it. */
const TITLE = 'text-balance zh:font-serif-zh zh:text-2xl/11 zh:font-bold zh:tracking-[0.02em] lg:zh:text-[2.5rem]/14';
const TEXT = 'max-w-136 font-text text-lg/7 text-ink-2 zh:text-md/7';
