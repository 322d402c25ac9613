import { useLocale, useTranslations } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { Dual } from '../ui/Dual';

/**
 * The stories that are kept on the device: put aside, and read lately. kept-stories.lazy.ts fills the lists, on the
 * device; what a story looks like in them is in the template.
 */
export function KeptStories() {
  const locale = useLocale();
  const t = useTranslations('Saved');
  return (
    <read-later class="shelf" data-edition={locale} data-removed={t('removed')} data-cleared={t('cleared')}>
      <p className="shelf__noscript">{t('needsScript')}</p>
      <p data-unsupported="" hidden>
        {t('unsupported')}
      </p>
      {(['later', 'lately'] as const).map((list) => (
        <section key={list} aria-labelledby={`shelf-${list}`} data-list={list} hidden>
          <h2 className="label" id={`shelf-${list}`} tabIndex={-1}>
            <Dual text={wordIn(locale, ({ Saved }) => Saved[list])} locale={locale} />
          </h2>
          <p>{t(`${list}Empty`)}</p>
          <ul className="rows" />
        </section>
      ))}
      <button className="btn" type="button" data-clear={t('sure')} hidden>
        {t('clear')}
      </button>
      <p role="status" />
      <template>
        <li className="shelf__story">
          <div>
            <a href="#main" />
            <p className="meta">{t.rich('kept', { time: () => <span data-time="" /> })}</p>
          </div>
          <button className="btn" type="button">
            {t('remove')}
          </button>
        </li>
      </template>
    </read-later>
  );
}
