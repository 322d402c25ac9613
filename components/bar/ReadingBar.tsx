import { useLocale, useTranslations } from 'next-intl';
import { frontPath } from '@/lib/address/addresses';
import type { Paper } from '@/lib/record/model';
import { ICON_BUTTON } from '../ui/classes';
import { Icon } from '../ui/Icon';
import { Wordmark } from '../ui/Wordmark';
import { ShortcutHelp } from './ShortcutHelp';

/**
 * What a reader needs in the middle of a story: the language, the tools, and which paper and story this is. It is at the
 * bottom of phones and at the top of wide screens while the masthead is out of sight. It is a template, because
 * reading-bar.element.ts copies most of it from the page: the languages, the headline and the text size. Without script the
 * masthead's row of languages stays on the screen instead (Masthead.tsx).
 */
export function ReadingBar({ paper }: { paper: Paper }) {
  const locale = useLocale();
  const t = useTranslations('Bar');
  const share = useTranslations('Share');
  const listen = useTranslations('Listen');
  return (
    <reading-bar class="print:hidden" role="region" aria-label={t('label')}>
      <template>
        <p className="bar-story">
          <a className="inline-flex min-h-tap flex-none items-center" href={frontPath(locale)}>
            <Wordmark label={`${paper.site.name.en} ${paper.site.name.zh}`} className="h-5.5 lg:h-6.5" />
          </a>
        </p>
        <div className="bar-tools">
          <span className="grow" />
          <button className={`max-xs:hidden ${ICON_BUTTON}`} type="button" data-listen="" aria-label={listen('listen')}>
            <Icon name="listen" className="size-5.5" />
          </button>
          <a className={ICON_BUTTON} href="#share" aria-label={share('tool')}>
            <Icon name="share" className="size-5.5" />
          </a>
          <ShortcutHelp />
          <span className="bar-edge" aria-hidden="true" />
        </div>
      </template>
    </reading-bar>
  );
}
