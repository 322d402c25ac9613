import { translator } from '@/i18n/translator';
import type { Localized } from '@/lib/edition/languages';
import type { Locale } from '@/lib/edition/locale';
import { InlineInLocale } from '../InlineInLocale';

type Props = { text: Localized; locale: Locale };

/** The source of a table or of key figures. */
export function Source({ text, locale }: Props) {
  const t = translator(locale, 'Story');
  return (
    <p className="mt-4 text-meta/5 text-ink-3" data-credit="">
      {t.rich('sourceLine', { name: () => <InlineInLocale text={text} page={locale} /> })}
    </p>
  );
}
