import { useLocale, useTranslations } from 'next-intl';
import { MESSAGES } from '@/i18n/messages';
import { storyPath } from '@/lib/address/addresses';
import { inLocale, LANG, langOn } from '@/lib/edition/locale';
import type { Paper, StoryCard } from '@/lib/record/model';
import { BUTTON } from '../ui/classes';
import { Headline } from '../ui/Headline';
import { InLocale } from '../ui/InLocale';
import { Picture } from '../ui/Picture';
import { Meanwhile } from './Meanwhile';

type Props = {
  paper: Paper;
  /** The story that was asked for */
  card: StoryCard;
  /** The newest stories of this edition */
  cards: readonly StoryCard[];
};

/**
 * The page of a story that exists, but not in this edition or not in both languages: its picture and headline, what it exists in,
 * and a button that leads there. Its <meta> sets the status, as on the 404 page.
 */
export function Elsewhere({ paper, card, cards }: Props) {
  const page = useLocale();
  const t = useTranslations('Elsewhere');
  const { value, locale } = inLocale(card.title, page);
  const { image } = card;
  return (
    <div className="wrap grid gap-10 pt-8 pb-12">
      <meta name="status" content="404" />
      <div className="grid gap-x-gap gap-y-6 lg:grid-cols-2 lg:items-center">
        {image && (
          <Picture
            className="aspect-16/10 h-auto max-h-[60vh] w-full object-cover"
            picture={image}
            alt=""
            sizes="(min-width: 64rem) 38rem, 100vw"
            priority
          />
        )}
        <div className="grid justify-items-start gap-4">
          <p className="border-l-4 border-kapok pl-3 font-ui text-lg/7 font-semibold">{locale === page ? t('notInBoth') : t('notHere')}</p>
          <h1
            className="font-head text-head-xl/head-xl font-strong tracking-head-xl text-balance zh:wrap-anywhere zh:break-keep"
            {...langOn(page, locale)}
          >
            <Headline text={value} locale={locale} />
          </h1>
          {card.summary && (
            <p className="standfirst">
              <InLocale text={card.summary} page={page} className="font-text" display />
            </p>
          )}
          <a className={BUTTON.primary} href={storyPath(locale, card)} lang={LANG[locale]} hrefLang={LANG[locale]} data-edition={locale}>
            {MESSAGES[locale].Elsewhere.read}
          </a>
        </div>
      </div>
      <Meanwhile cards={cards} paper={paper} />
    </div>
  );
}
