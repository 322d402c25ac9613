import { useLocale, useTranslations } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { BUTTON } from '../ui/classes';
import { Bilingual } from '../ui/Bilingual';
import { Icon } from '../ui/Icon';

/** The "Listen" button: the device's voices read the story aloud. listen-story.element.ts shows it if the browser can speak. */
export function ListenStory() {
  const locale = useLocale();
  const t = useTranslations('Listen');
  return (
    <listen-story class="flex print:hidden" data-locale={locale} data-failed={t('failed')} hidden>
      <button className={BUTTON.quiet} type="button">
        <Icon name="listen" />
        <Bilingual text={wordIn(locale, ({ Listen }) => Listen.listen)} locale={locale} otherClassName="font-medium" />
      </button>
    </listen-story>
  );
}
