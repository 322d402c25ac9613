import { useLocale, useTranslations } from 'next-intl';
import { savedPath, viewPath } from '@/lib/address/addresses';
import type { StoryCard } from '@/lib/record/model';
import { viewsOf } from '@/lib/address/view';
import { Icon } from '../ui/Icon';

type Props = { card: StoryCard };

/**
 * Keeps the story on the device, in all its editions and modes. read-later.element.ts shows it where the browser can;
 * in the template: what may have happened.
 */
export function ReadLater({ card }: Props) {
  const locale = useLocale();
  const t = useTranslations('ReadLater');
  const pages = viewsOf(card).map((view) => viewPath(view, card));
  return (
    <read-later class="later" data-pages={pages.join(' ')}>
      <button className="later__button" type="button" aria-pressed="false">
        <Icon name="bookmark" />
        <span>{t('label')}</span>
      </button>
      <p className="later__status" role="status" />
      <template>
        {(['saving', 'saved', 'removed', 'full', 'failed'] as const).map((state) => (
          <span key={state} data-state={state}>
            {t(state)}
            {locale === 'en' && ' '}
            {(state === 'saved' || state === 'full') && <a href={savedPath(locale)}>{t('all')}</a>}
          </span>
        ))}
      </template>
    </read-later>
  );
}
