import { useLocale } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { savedPath } from '@/lib/address/addresses';
import { Dual } from '../ui/Dual';
import { Icon } from '../ui/Icon';

/** The way to what is kept on the device. */
export function SavedLink() {
  const locale = useLocale();
  return (
    <a className="savedlink" href={savedPath(locale)}>
      <Icon name="bookmark" />
      <Dual text={wordIn(locale, ({ Saved }) => Saved.title)} locale={locale} />
    </a>
  );
}
