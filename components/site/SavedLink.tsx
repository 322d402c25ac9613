import { useLocale } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { savedPath } from '@/lib/address/addresses';
import { Bilingual } from '../ui/Bilingual';
import { Icon } from '../ui/Icon';

/** The link to the page of kept stories. */
export function SavedLink() {
  const locale = useLocale();
  return (
    <a
      className="inline-flex min-h-tap items-center gap-1.5 font-ui text-ui/5 font-semibold text-ink underline-offset-[0.2em] hover:underline"
      href={savedPath(locale)}
    >
      <Icon name="bookmark" />
      <Bilingual text={wordIn(locale, ({ Saved }) => Saved.title)} locale={locale} otherClassName="font-normal text-ink-3" />
    </a>
  );
}
