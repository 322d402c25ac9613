import type { Localized } from '@/lib/edition/languages';
import { LANG, languageOf, type Locale } from '@/lib/edition/locale';
import { InLocale } from '../../ui/InLocale';

type Props = {
  under?: keyof typeof STYLE;
  caption?: Localized | undefined;
  credit?: Localized | undefined;
  /** The editions shown: the page's own or, on a page in both languages, two, the leading one first */
  locales: readonly [Locale, Locale?];
};

/** A poster's caption must not widen the figure: the figure is as wide as the poster. */
const STYLE = { picture: 'text-pretty', poster: 'w-0 min-w-full text-pretty', gallery: '' };

/** The caption and credit of a picture. */
export function Caption({ under = 'picture', caption, credit, locales: [first, second] }: Props) {
  if (!caption && !credit) return null;
  const className = `pt-2 font-ui text-caption/caption text-ink-2 ${STYLE[under]}`;
  const words = (locale: Locale) => <Words caption={caption} credit={credit} locale={locale} mayBreak={under === 'gallery'} />;
  if (second === undefined) return <figcaption className={className}>{words(first)}</figcaption>;
  return (
    <figcaption className={`pair ${className}`}>
      {[first, second]
        .filter((locale) => [caption, credit].some((text) => text?.[languageOf(locale)] !== undefined))
        .map((locale) => (
          <span key={locale} lang={LANG[locale]} data-half={languageOf(locale)}>
            {words(locale)}
          </span>
        ))}
    </figcaption>
  );
}

type WordsProps = Pick<Props, 'caption' | 'credit'> & { locale: Locale; mayBreak: boolean };

function Words({ caption, credit, locale, mayBreak }: WordsProps) {
  return (
    <>
      {caption && <InLocale text={caption} page={locale} />}{' '}
      {credit && (
        <span className={mayBreak ? 'text-ink-3' : 'whitespace-nowrap text-ink-3'} data-credit="">
          <InLocale text={credit} page={locale} />
        </span>
      )}
    </>
  );
}
