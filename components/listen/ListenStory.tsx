import { useLocale, useTranslations } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { BUTTON } from '../ui/classes';
import { Bilingual } from '../ui/Bilingual';
import { Icon } from '../ui/Icon';

/** "Listen 朗读": the story read aloud by the device's own voices. Shown by listen-story.element.ts where there is one. */
export function ListenStory() {
  const locale = useLocale();
  const t = useTranslations('Listen');
  return (
    <listen-story class="print:hidden" data-locale={locale} data-failed={t('failed')} hidden>
      <button className={BUTTON.quiet} type="button">
        <Icon name="listen" />
        <Bilingual text={wordIn(locale, ({ Listen }) => Listen.listen)} locale={locale} otherClassName="font-medium" />
      </button>
    </listen-story>
  );
}
