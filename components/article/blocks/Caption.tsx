import type { Localized } from '@/lib/edition/languages';
import { LANG, languageOf, type Locale } from '@/lib/edition/locale';
import { InLocale } from '../../ui/InLocale';

type Props = {
  caption?: Localized | undefined;
  credit?: Localized | undefined;
  /** The editions it is shown in: the page's own, or on a page in both languages two, the leading one first */
  locales: readonly [Locale, Locale?];
};

/** What stands under a picture: the caption and who made it. */
export function Caption({ caption, credit, locales: [first, second] }: Props) {
  if (!caption && !credit) return null;
  if (second === undefined) return <figcaption>{<Words caption={caption} credit={credit} locale={first} />}</figcaption>;
  return (
    <figcaption className="pair">
      {[first, second]
        .filter((locale) => [caption, credit].some((text) => text?.[languageOf(locale)] !== undefined))
        .map((locale) => (
          <span key={locale} lang={LANG[locale]} data-half={languageOf(locale)}>
            <Words caption={caption} credit={credit} locale={locale} />
          </span>
        ))}
    </figcaption>
  );
}

function Words({ caption, credit, locale }: Pick<Props, 'caption' | 'credit'> & { locale: Locale }) {
  return (
    <>
      {caption && <InLocale text={caption} page={locale} />}{' '}
      {credit && (
        <span className="credit">
          <InLocale text={credit} page={locale} />
        </span>
      )}
    </>
  );
}
