import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon';

/**
 * The hint that a paragraph can be shown in the other language, in words for fingers and for a mouse; it stays until the reader
 * has seen one. The template has the button that peek-story.element.ts inserts after each block, four notes (loading, not
 * translated, not fetched, not possible in this browser), and the button that has a partner read aloud.
 */
export function PeekStory() {
  const t = useTranslations('Peek');
  return (
    <peek-story>
      <span className="[@media(hover:none)]:hidden">{t('hint')}</span>
      <span className="[@media(hover:hover)]:hidden">{t('hintTouch')}</span>
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
        <Note>{t('unable')}</Note>
        <button className="peek-listen" type="button" aria-label={t('listen')} data-unspoken="">
          <Icon name="listen" />
        </button>
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
