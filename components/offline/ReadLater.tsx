import { useLocale, useTranslations } from 'next-intl';
import { savedPath, viewPath } from '@/lib/address/addresses';
import type { StoryCard } from '@/lib/record/model';
import { viewsOf } from '@/lib/address/view';
import { Icon } from '../ui/Icon';

type Props = {
  card: StoryCard;
  /** Hides the label on phones, except from screen readers */
  compact?: boolean;
};

/**
 * The button that saves the story in all its editions and modes. read-later.element.ts shows it if the browser can keep
 * pages. The template has the messages about the result.
 */
export function ReadLater({ card, compact = false }: Props) {
  const locale = useLocale();
  const t = useTranslations('ReadLater');
  const pages = viewsOf(card).map((view) => viewPath(view, card));
  return (
    <read-later class="ml-auto flex-none not-data-ready:invisible" data-pages={pages.join(' ')}>
      <button
        className={`group inline-flex min-h-tap items-center gap-1.5 px-2 font-ui text-ui/5 font-semibold text-ink underline-offset-[0.2em] hover:underline aria-pressed:text-tide ${compact ? 'max-md:min-w-tap max-md:justify-center' : ''}`}
        type="button"
        aria-pressed="false"
      >
        <Icon name="bookmark" className="[[aria-pressed=true]_&]:fill-current" />
        <span className={compact ? 'max-md:sr-only' : undefined}>{t('label')}</span>
      </button>
      <p
        className="fixed inset-x-gutter bottom-4 z-8 mx-auto max-w-max rounded-md bg-ink px-4 py-2 text-ui text-on-ink empty:hidden"
        role="status"
      />
      <template>
        {(['saving', 'saved', 'passing', 'removed', 'full', 'failed'] as const).map((state) => (
          <span key={state} data-state={state}>
            {t(state)}
            {locale === 'en' && ' '}
            {(state === 'saved' || state === 'passing' || state === 'full') && (
              <a className="-my-2 inline-block py-3 underline underline-offset-[0.2em]" href={savedPath(locale)}>
                {t(state === 'passing' ? 'how' : 'all')}
              </a>
            )}
          </span>
        ))}
      </template>
    </read-later>
  );
}
