import { useLocale, useTranslations } from 'next-intl';
import { wordIn } from '@/i18n/messages';
import { ROW } from '../cards/StoryRow';
import { BUTTON, LABEL, META } from '../ui/classes';
import { Bilingual } from '../ui/Bilingual';

/**
 * The lists of kept stories: saved, and recently read. kept-stories.lazy.ts fills them on the device, with a copy of the
 * template for each story.
 */
export function KeptStories() {
  const locale = useLocale();
  const t = useTranslations('Saved');
  return (
    <read-later
      class="grid max-w-220 gap-6 pb-12 [&_[hidden]]:hidden"
      data-edition={locale}
      data-removed={t('removed')}
      data-cleared={t('cleared')}
    >
      <p className="hidden noscript:block">{t('needsScript')}</p>
      <p data-unsupported="" hidden>
        {t('unsupported')}
      </p>
      {(['saved', 'recent'] as const).map((list) => (
        <section key={list} aria-labelledby={`${list}-stories`} data-list={list} hidden>
          <h2 className={LABEL.frame} id={`${list}-stories`} tabIndex={-1}>
            <Bilingual text={wordIn(locale, ({ Saved }) => Saved[list])} locale={locale} otherClassName={LABEL.other} />
          </h2>
          <p className="py-3 text-pretty text-ink-2" data-empty="">
            {t(`${list}Empty`)}
          </p>
          {list === 'saved' && (
            <p className="py-3 text-pretty text-ink-2" data-passing="" hidden>
              {t('passing')}
            </p>
          )}
          <ul />
        </section>
      ))}
      <button className={`flex-none justify-self-start ${BUTTON.plain}`} type="button" data-clear={t('confirmClear')} hidden>
        {t('clear')}
      </button>
      <p role="status" />
      <template>
        <li className={`flex items-center justify-between gap-4 ${ROW}`}>
          <div>
            <a className="block py-2.5 font-head text-head-s/head-s font-strong hover:underline" href="#main" />
            <p className={META}>{t.rich('kept', { time: () => <span data-time="" /> })}</p>
          </div>
          <button className={`flex-none ${BUTTON.plain}`} type="button">
            {t('remove')}
          </button>
        </li>
      </template>
    </read-later>
  );
}
