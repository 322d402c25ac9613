import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/**
 * How to see one paragraph in the other language, until the reader has done it once. In the template: the button that the
 * script puts after each block, and what it may have to say there: that it takes a while, that there is nothing, that it failed.
 */
export function PeekStory() {
  const t = useTranslations('Peek');
  return (
    <peek-story>
      {t('hint')}
      <template>
        <button
          className="peekbtn"
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

/** Said aloud as well: the reader has just asked for something else. */
function Note({ children }: { children: ReactNode }) {
  return (
    <p className="peeknote print:hidden" role="alert" data-unspoken="">
      {children}
    </p>
  );
}
