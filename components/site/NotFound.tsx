import { useLocale, useTranslations } from 'next-intl';
import { MESSAGES, wordIn } from '@/i18n/messages';
import { frontPath, sectionPath, storyPath } from '@/lib/address/addresses';
import type { Paper, StoryCard as Card } from '@/lib/record/model';
import { inLocale, LANG, langOn, otherLocale } from '@/lib/edition/locale';
import { StoryCard } from '../cards/StoryCard';
import { Dual } from '../ui/Dual';
import { Headline } from '../ui/Headline';

type Props = {
  paper: Paper;
  everything: string;
  cards: readonly Card[];
  /** The story that was asked for, where it exists, but not on this page */
  elsewhere?: Card | undefined;
};

/**
 * The page for an address that has none, in both scripts, the reader's first. The <meta> is how a page says 404:
 * Next's own notFound() gives HTML that only its client runtime can show (server/next/page-cache.ts reads it).
 */
export function NotFound({ paper, everything, cards, elsewhere }: Props) {
  const locale = useLocale();
  const t = useTranslations('NotFound');
  const other = otherLocale(locale);
  const words = MESSAGES[other].NotFound;
  return (
    <div className="lost wrap">
      <meta name="status" content="404" />
      <p className="kicker">{t('kicker')}</p>
      <h1>
        <span>
          <Headline text={t('title')} locale={locale} />
        </span>{' '}
        <span lang={LANG[other]}>
          <Headline text={words.title} locale={other} />
        </span>
      </h1>
      {/* eslint-disable-next-line @next/next/no-img-element -- a drawing: nothing to optimise */}
      <img className="lost__tide" src="/low-tide.svg" alt="" width={1200} height={200} />
      <div className="lost__cols">
        <p>{t('text')}</p>
        <p lang={LANG[other]}>{words.text}</p>
      </div>
      {elsewhere && <Elsewhere card={elsewhere} />}
      <p className="lost__links">
        <a className="chip" href={frontPath(locale)}>
          {t('front')}
        </a>
        <a className="chip" href={sectionPath(locale, everything)}>
          <Dual text={wordIn(locale, ({ NotFound: words }) => words.latest)} locale={locale} />
        </a>
        <a className="chip" href={frontPath(other)} lang={LANG[other]} hrefLang={LANG[other]}>
          {words.front}
        </a>
      </p>
      <section className="sect" aria-labelledby="meanwhile">
        <h2 className="label" id="meanwhile">
          <Dual text={wordIn(locale, ({ NotFound: words }) => words.meanwhile)} locale={locale} />
        </h2>
        <div className="sect__grid sect__grid--4">
          {cards.map((card) => (
            <StoryCard key={card.slug} card={card} paper={paper} picture="landscape" deck={false} />
          ))}
        </div>
      </section>
    </div>
  );
}

/** The way to a story that exists, but not on the page that was asked for: in this language, or in both. */
function Elsewhere({ card }: { card: Card }) {
  const page = useLocale();
  const t = useTranslations('NotFound');
  const { value, locale } = inLocale(card.title, page);
  return (
    <p className="lost__elsewhere">
      {locale === page ? t('notInBoth') : t('notInThisLanguage')}{' '}
      <a href={storyPath(locale, card)} {...langOn(page, locale)} hrefLang={LANG[locale]}>
        <Headline text={value} locale={locale} />
      </a>
    </p>
  );
}
