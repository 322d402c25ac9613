import type { Localized } from '@/lib/edition/languages';
import { LANG, languageOf, type Locale } from '@/lib/edition/locale';
import { halves, hasOwnHalf, langIn, type Locales } from '@/lib/edition/halves';
import { InLocale } from '../../ui/InLocale';
import { Inline } from '../Inline';
import { InlineInLocale } from '../InlineInLocale';

type Props = {
  under?: keyof typeof STYLE;
  caption?: Localized | undefined;
  /** The title of a film without a caption, which is plain text */
  title?: Localized | undefined;
  credit?: Localized | undefined;
  /** The editions shown: the page's own or, on a page in both languages, two, the leading one first */
  locales: Locales;
};

/** A poster's caption must not widen the figure: the figure is as wide as the poster. */
const STYLE = { picture: 'text-pretty', poster: 'w-0 min-w-full text-pretty', gallery: '' };

/** The caption and credit of a picture. */
export function Caption({ under = 'picture', caption, title, credit, locales: [first, second] }: Props) {
  if (!caption && !title && !credit) return null;
  const className = `pt-2 font-ui text-caption/caption text-ink-2 ${STYLE[under]}`;
  const isNarrow = under === 'gallery';
  if (second === undefined) {
    return (
      <figcaption className={className}>
        <Words caption={caption} title={title} credit={credit} locale={first} isNarrow={isNarrow} />
      </figcaption>
    );
  }
  const shown = (text: Localized | undefined, locale: Locale) => (text && hasOwnHalf(text, languageOf(locale)) ? text : undefined);
  return (
    <figcaption className={`pair ${className}`}>
      {[first, second]
        .map((locale) => ({ locale, caption: shown(caption, locale), title: shown(title, locale), credit: shown(credit, locale) }))
        .filter((half) => half.caption ?? half.title ?? half.credit)
        .map(({ locale, ...texts }) => (
          <span key={locale} lang={LANG[locale]} data-half={languageOf(locale)}>
            <Words {...texts} locale={locale} isNarrow={isNarrow} />
          </span>
        ))}
    </figcaption>
  );
}

/** The credit of all pictures of a gallery, once. */
export function SharedCredit({ credit, locales }: { credit: Localized; locales: Locales }) {
  return (
    <p className="col-span-full -mt-3 font-ui text-caption/caption text-ink-3" data-credit="">
      {halves(credit, locales).map(({ value, locale }) => (
        <span key={locale} className="mr-4 inline-block" lang={langIn(locale, locales)}>
          <Inline text={value} locale={locale} />
        </span>
      ))}
    </p>
  );
}

type WordsProps = Pick<Props, 'caption' | 'title' | 'credit'> & { locale: Locale; isNarrow: boolean };

function Words({ caption, title, credit, locale, isNarrow }: WordsProps) {
  return (
    <>
      {caption && <InlineInLocale text={caption} page={locale} />}
      {title && <InLocale text={title} page={locale} />}{' '}
      {credit && (
        <span className={`text-ink-3 ${isNarrow ? 'inline-block' : 'whitespace-nowrap'}`} data-credit="">
          <InlineInLocale text={credit} page={locale} />
        </span>
      )}
    </>
  );
}
