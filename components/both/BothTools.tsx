import { useLocale, useTranslations } from 'next-intl';
import { MESSAGES } from '@/i18n/messages';
import { bothPath } from '@/lib/address/addresses';
import type { StoryCard } from '@/lib/record/model';
import { type Language, LANGUAGES } from '@/lib/edition/languages';
import { LANG, type Locale, LOCALES, localeFor, otherLanguage } from '@/lib/edition/locale';
import { BUTTON, POPUP, SEGMENTS } from '../ui/classes';
import { Icon } from '../ui/Icon';
import { ReadLater } from '../offline/ReadLater';
import { ShareTool } from '../share/ShareTool';
import { TextSize } from '../site/TextSize';

type Props = { card: StoryCard; first: Language };

/**
 * The toolbar of a page in both languages. A menu has what only these pages have: layout and covering (script), leading
 * language and Chinese script (links). It opens without script, on phones as a sheet at the bottom of the screen, where all of it fits.
 */
export function BothTools({ card, first }: Props) {
  const page = useLocale();
  const t = useTranslations('Both');
  return (
    <div className="mb-4 flex min-h-tap items-center border-b border-hair py-1 print:hidden">
      <pair-layout class="relative" data-covered={t(`covered.${otherLanguage(first)}`)}>
        <details className={POPUP.frame}>
          <summary className="inline-flex min-h-tap items-center gap-1.5 font-ui text-ui/5 font-semibold text-ink hover:underline hover:underline-offset-link">
            {t('view')}
            <Icon name="chevron" className="size-4" />
          </summary>
          <div
            className={`${POPUP.sheet} grid gap-3 p-4 max-md:fixed! max-md:bottom-0 max-md:pb-[max(1rem,env(safe-area-inset-bottom))] md:w-84`}
          >
            <div className={`${SEGMENTS} in-[pair-layout:not(:defined)]:hidden max-pairs:hidden`} role="group" aria-label={t('layout')}>
              <button type="button" data-pairs="columns" aria-pressed="true">
                {t('columns')}
              </button>
              <button type="button" data-pairs="rows" aria-pressed="false">
                {t('rows')}
              </button>
            </div>
            <button className={`${BUTTON.plain} in-[pair-layout:not(:defined)]:hidden`} type="button" data-cover="" aria-pressed="false">
              {t('cover')}
            </button>
            <nav className={SEGMENTS} aria-label={t('order')}>
              {LANGUAGES.map((language) => {
                const locale = localeFor(page, language);
                return (
                  <a
                    key={language}
                    href={bothPath(page, card, language)}
                    lang={LANG[locale]}
                    data-mode="both"
                    {...(language === first && { 'aria-current': 'true' as const })}
                  >
                    {MESSAGES[locale].Both.first}
                  </a>
                );
              })}
            </nav>
            <nav className={SEGMENTS} aria-label={t('script')}>
              {LOCALES.filter((locale) => locale !== 'en').map((locale) => (
                <Script key={locale} locale={locale} card={card} first={first} isCurrent={locale === localeFor(page, 'zh')} />
              ))}
            </nav>
          </div>
        </details>
      </pair-layout>
      <ReadLater card={card} compact />
      <ShareTool />
      <TextSize />
    </div>
  );
}

const SCRIPT_NAME: Record<Exclude<Locale, 'en'>, string> = { zh: '简体', 'zh-hant': '繁體' };

type ScriptProps = Props & { locale: Exclude<Locale, 'en'>; isCurrent: boolean };

function Script({ locale, card, first, isCurrent }: ScriptProps) {
  const page = useLocale();
  return (
    <a
      href={bothPath(isCurrent ? page : locale, card, first)}
      lang={LANG[locale]}
      {...(!isCurrent && { hrefLang: LANG[locale], 'data-edition': locale })}
      data-mode="both"
      {...(isCurrent && { 'aria-current': 'true' as const })}
    >
      {SCRIPT_NAME[locale]}
    </a>
  );
}
