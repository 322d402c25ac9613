import { useLocale, useTranslations } from 'next-intl';
import { frontPath, sectionPath, storyPath } from '@/lib/addresses';
import type { StoryCard as Card } from '@/lib/content/model';
import { LANG, otherLocale } from '@/lib/locale';
import type { Paper } from '@/lib/paper';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import { StoryCard } from '../front/StoryCard';
import { Headline } from '../ui/Headline';

type Props = {
  paper: Paper;
  everything: string;
  cards: readonly Card[];
  /** The story that was asked for, where it exists in the other language */
  elsewhere?: Card | undefined;
};

const WORDS = { en: en.NotFound, zh: zh.NotFound };

/**
 * The page for an address that has none, in both scripts, the reader's first. The <meta> is how a page says 404:
 * Next's own notFound() gives HTML that only its client runtime can show (server/page-cache.mjs reads it).
 */
export function NotFound({ paper, everything, cards, elsewhere }: Props) {
  const locale = useLocale();
  const t = useTranslations('NotFound');
  const other = otherLocale(locale);
  return (
    <div className="wrap lost">
      <meta name="status" content="404" />
      <p className="kicker">{t('kicker')}</p>
      <h1>
        <span>
          <Headline text={t('title')} locale={locale} />
        </span>{' '}
        <span lang={LANG[other]}>
          <Headline text={WORDS[other].title} locale={other} />
        </span>
      </h1>
      {/* eslint-disable-next-line @next/next/no-img-element -- a drawing: nothing to optimise */}
      <img className="lost__tide" src="/low-tide.svg" alt="" width={1200} height={200} />
      <div className="lost__cols">
        <p>{t('text')}</p>
        <p lang={LANG[other]}>{WORDS[other].text}</p>
      </div>
      {elsewhere && (
        <p className="lost__elsewhere">
          {t('notInThisLanguage')}{' '}
          <a href={storyPath(other, elsewhere)} lang={LANG[other]} hrefLang={LANG[other]}>
            {elsewhere.title[other]}
          </a>
        </p>
      )}
      <p className="lost__links">
        <a className="chip" href={frontPath(locale)}>
          {paper.site.name[locale]}
        </a>
        <a className="chip" href={sectionPath(locale, everything)}>
          {t('latest')}
        </a>
        <a className="chip" href={frontPath(other)} lang={LANG[other]} hrefLang={LANG[other]}>
          {paper.site.name[other]}
        </a>
      </p>
      <section className="sect" aria-labelledby="meanwhile">
        <h2 className="label" id="meanwhile">
          {t('meanwhile')}
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
