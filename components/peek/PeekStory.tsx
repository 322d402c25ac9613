import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/**
 * The hint that a paragraph can be shown in the other language; it disappears after the first use. The template has the button
 * that peek-story.element.ts inserts after each block, and three notes: loading, not translated, failed.
 */
export function PeekStory() {
  const t = useTranslations('Peek');
  return (
    <peek-story>
      {t('hint')}
      <template>
        <button
          className="peek-button"
          type="button"
          tabIndex={-1}
          aria-expanded="false"
          aria-label={t('show')}
          data-mark={t('mark')}
          data-unspoken=""
        />
        <Note>{t('loading')}</Note>
        <Note>{t('missing')}</Note>
        <Note>
          {t('failed')} <button type="button">{t('retry')}</button>
        </Note>
      </template>
    </peek-story>
  );
}

/** A note. It has the role `alert`, because the reader expects the paragraph instead. */
function Note({ children }: { children: ReactNode }) {
  return (
    <p className="peek-note print:hidden" role="alert" data-unspoken="">
      {children}
    </p>
  );
}
