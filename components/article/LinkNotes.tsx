import { useTranslations } from 'next-intl';
import { partsOf } from '@/lib/record/block-texts';
import { hrefsIn, parseInline } from '@/lib/record/inline';
import type { Block } from '@/lib/record/schema/block';
import type { Locales } from '@/lib/edition/halves';
import { languageOf, type Locale, otherLanguage } from '@/lib/edition/locale';

type Props = {
  body: readonly Block[];
  /** The page's edition or, on a page in both languages, the two editions in their order */
  locales: Locales;
};

/** On paper, the addresses of the links in a text, by the numbers that body-text.css puts beside the links. */
export function LinkNotes({ body, locales }: Props) {
  const t = useTranslations('Story');
  const shown = locales.filter((locale) => locale !== undefined);
  const hrefs = body.flatMap((block) => shown.flatMap((locale) => linksOf(block, locale, shown.length > 1)));
  if (hrefs.length === 0) return null;
  return (
    <aside className="link-notes hidden" aria-label={t('links')}>
      <ol>
        {hrefs.map((href, n) => (
          <li key={n}>{href.replace(/^https?:\/\//, '')}</li>
        ))}
      </ol>
    </aside>
  );
}

/** The links to other papers in the texts of a block, as shown: in one language what is missing is shown in the other. */
const linksOf = (block: Block, locale: Locale, isHalf: boolean): readonly string[] => {
  const language = languageOf(locale);
  return partsOf(block)
    .filter((part) => part.isSeen && part.isMarked)
    .flatMap(({ text }) => text[language] ?? (isHalf ? [] : (text[otherLanguage(language)] ?? [])))
    .flatMap((text) => hrefsIn(parseInline(text).nodes))
    .filter((href) => href.startsWith('http'));
};
