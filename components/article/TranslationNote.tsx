import { useLocale, useTranslations } from 'next-intl';
import type { Translation } from '@/lib/record/schema/article';
import { LANG, type Locale } from '@/lib/edition/locale';

type Props = {
  /** How the translation was made */
  made?: Translation | undefined;
  /** The number of translated paragraphs, if some are missing */
  progress?: { readonly translated: number; readonly total: number } | undefined;
  /** Which text is the translation: that in the page's language or, on a page in both languages, the other one */
  of?: 'page' | 'other';
  /** The page of the original; undefined on a page in both languages */
  original?: { readonly href: string; readonly locale: Locale } | undefined;
};

/** A note before the text: that it is a machine translation, and how much of it is translated. Nothing if neither applies. */
export function TranslationNote({ made, progress, of = 'page', original }: Props) {
  const t = useTranslations('Translation');
  const lang = LANG[useLocale()];
  const machine = made === 'machine' || made === 'machine-reviewed' ? made : undefined;
  if (!machine && !progress) return null;
  return (
    <div
      className={`mb-6 border-l-4 px-4 py-3 font-ui text-ui/6 text-pretty ${machine === 'machine' ? 'border-ochre bg-ochre-wash' : 'border-edge bg-pearl'}`}
      role="note"
      aria-label={t('about')}
      lang={lang}
    >
      {machine && <p>{t(`${of}.${machine}`)}</p>}
      {progress && <p>{t(`${of}.progress`, progress)}</p>}
      {original && (
        <p>
          <a
            className="-my-2.5 inline-block py-2.5 text-tide underline underline-offset-link"
            href={original.href}
            hrefLang={LANG[original.locale]}
          >
            {t('original')}
          </a>
        </p>
      )}
    </div>
  );
}
