import { useLocale, useTranslations } from 'next-intl';
import { toUrl } from '@/lib/address/origin';
import { viewPath } from '@/lib/address/addresses';
import type { View } from '@/lib/address/view';
import type { Story } from '@/lib/record/model';
import { inLocale } from '@/lib/edition/locale';
import { isolated } from '@/lib/unicode/direction';

type Props = {
  story: Story;
  /** The leading language on a page in both languages */
  first?: View['first'];
};

/** The bar beside a selection in the story, with buttons to copy it with headline and link, and to share it (share-quote.element.ts). */
export function QuoteBar({ story, first }: Props) {
  const locale = useLocale();
  const t = useTranslations('Quote');
  const title = inLocale(story.article.title, locale).value;
  return (
    <share-quote data-title={isolated(title)} data-address={toUrl(viewPath({ locale, first }, story.card))}>
      <template>
        <div className="quote-bar" role="group" aria-label={t('label')} data-unspoken="">
          <button type="button" data-copy="" data-done-label={t('copied')} data-failed-label={t('failed')}>
            <span>{t('copy')}</span>
          </button>
          <button type="button" data-sheet="">
            {t('share')}
          </button>
          <button type="button" data-dialog="qr">
            {t('scan')}
          </button>
        </div>
      </template>
      <p className="sr-only" role="status" data-label={t('label')} />
    </share-quote>
  );
}
