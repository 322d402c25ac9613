import { useLocale, useTranslations } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { Dual } from '../ui/Dual';
import { Icon } from '../ui/Icon';

/** "Listen 朗读": the story read aloud by the device's own voices. Shown by listen-story.element.ts where there is one. */
export function ListenStory() {
  const locale = useLocale();
  const t = useTranslations('Listen');
  return (
    <listen-story data-locale={locale} data-failed={t('failed')} hidden>
      <button className="btn" type="button">
        <Icon name="listen" />
        <Dual text={wordIn(locale, ({ Listen }) => Listen.listen)} locale={locale} />
      </button>
    </listen-story>
  );
}
