import { useLocale, useTranslations } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { frontPath } from '@/lib/address/addresses';
import { EDITION_NAME, LANG, type Locale, LOCALES, otherLocale } from '@/lib/edition/locale';
import type { BothMode } from '@/lib/pages/page';
import type { Versions } from '@/lib/address/versions';
import { SEGMENTS } from '../ui/classes';
import { Bilingual } from '../ui/Bilingual';

type Props = {
  /** The address of this page in each edition, its own included */
  versions: Versions;
  /** The story in both languages; absent on pages that are not stories */
  both?: BothMode | undefined;
};

/** The label of each edition, in its own language. */
const LABEL: Record<Locale, string> = { en: 'EN', zh: '简', 'zh-hant': '繁' };

/** EN / 简 / 繁 and, on a story, 双语: plain links. With script, the paragraph being read keeps its place on the screen. */
export function LanguageToggle({ versions, both }: Props) {
  const page = useLocale();
  const other = otherLocale(page);
  const t = useTranslations('Language');
  return (
    <language-toggle class="col-span-full row-start-2 md:col-auto md:col-start-2 md:row-start-1 lg:col-start-1 lg:justify-self-start print:hidden">
      <nav aria-label={t('label')}>
        {/* As wide as their words where equal cells would touch the wordmark */}
        <div className={`${SEGMENTS} lg:max-xl:auto-cols-auto`}>
          <Editions versions={versions} both={both} />
        </div>
        {versions[other] === undefined && (
          <p className="pt-1 text-meta text-ink-3">
            {t('missing')}{' '}
            <a
              className="-my-2 inline-block py-3 text-tide underline underline-offset-[0.2em]"
              href={frontPath(other)}
              hrefLang={LANG[other]}
              data-edition={other}
            >
              {t('otherFront')}
            </a>
          </p>
        )}
      </nav>
    </language-toggle>
  );
}

/** The cells of a segmented control: this page in each edition and, on a story, in both languages. */
export function Editions({ versions, both }: Props) {
  const page = useLocale();
  const isBoth = both !== undefined && both !== 'missing' && both.isCurrent;
  return (
    <>
      {LOCALES.map((locale) => (
        <Edition
          key={locale}
          locale={locale}
          href={versions[locale]}
          isCurrent={locale === page && !isBoth}
          isPrefetched={locale === otherLocale(page)}
        />
      ))}
      {both && <Both both={both} page={page} />}
    </>
  );
}

/** The accessible name of each edition. It contains the visible label, which users of speech input say (WCAG 2.5.3). */
const SPOKEN: Record<Locale, string> = { ...EDITION_NAME, en: `${LABEL.en}, ${EDITION_NAME.en}` };

type EditionProps = { locale: Locale; href: string | undefined; isCurrent: boolean; isPrefetched: boolean };

/** `data-twin`: the same page in another edition. `data-prefetch`: the likeliest next page (app/speculation.json). */
function Edition({ locale, href, isCurrent, isPrefetched }: EditionProps) {
  if (href === undefined) {
    return (
      <span lang={LANG[locale]} aria-disabled="true">
        {LABEL[locale]}
      </span>
    );
  }
  return (
    <a
      href={href}
      lang={LANG[locale]}
      hrefLang={LANG[locale]}
      aria-label={SPOKEN[locale]}
      data-edition={locale}
      {...(isCurrent
        ? { 'aria-current': 'true' }
        : { 'data-twin': locale, ...(isPrefetched && { 'data-prefetch': '', 'aria-keyshortcuts': 'T' }) })}
    >
      {LABEL[locale]}
    </a>
  );
}

function Both({ both, page }: { both: BothMode; page: Locale }) {
  const label = <Bilingual text={wordIn(page, ({ Language }) => Language.both)} locale={page} />;
  if (both === 'missing') return <span aria-disabled="true">{label}</span>;
  return (
    <a
      href={both.href}
      data-mode="both"
      {...(both.isCurrent ? { 'aria-current': 'true' } : { 'data-prefetch': '', 'aria-keyshortcuts': 'B' })}
    >
      {label}
    </a>
  );
}
