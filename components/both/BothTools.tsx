import { useLocale, useTranslations } from 'next-intl';
import { MESSAGES } from '@/i18n/messages';
import { bothPath } from '@/lib/address/addresses';
import type { StoryCard } from '@/lib/record/model';
import { type Language, LANGUAGES } from '@/lib/edition/languages';
import { LANG, type Locale, LOCALES, localeFor } from '@/lib/edition/locale';
import { SEGMENTS } from '../ui/classes';
import { ReadLater } from '../offline/ReadLater';
import { ShareTool } from '../share/ShareTool';
import { TextSize } from '../article/TextSize';

type Props = { card: StoryCard; first: Language };

/** The toolbar of a page in both languages: leading language and Chinese script (links), layout (script), and the usual tools. */
export function BothTools({ card, first }: Props) {
  const page = useLocale();
  const t = useTranslations('Both');
  return (
    <div className="mb-4 flex flex-wrap gap-3 border-b border-hair py-3 print:hidden">
      <pair-layout class="max-pairs:hidden [&:not(:defined)]:hidden">
        <div className={SEGMENTS} role="group" aria-label={t('layout')}>
          <button type="button" data-pairs="columns" aria-pressed="true">
            {t('columns')}
          </button>
          <button type="button" data-pairs="rows" aria-pressed="false">
            {t('rows')}
          </button>
        </div>
      </pair-layout>
      <nav aria-label={t('order')}>
        <div className={SEGMENTS}>
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
        </div>
      </nav>
      <nav aria-label={t('script')}>
        <div className={SEGMENTS}>
          {LOCALES.filter((locale) => locale !== 'en').map((locale) => (
            <Script key={locale} locale={locale} card={card} first={first} isCurrent={locale === localeFor(page, 'zh')} />
          ))}
        </div>
      </nav>
      <ReadLater card={card} />
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
