import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { frontPath } from '@/lib/address/addresses';
import type { Paper } from '@/lib/record/model';
import type { BothMode } from '@/lib/pages/page';
import type { Versions } from '@/lib/address/versions';
import { PLACE_SCRIPT } from './inline-scripts';
import { Footer } from './Footer';
import { Masthead } from './Masthead';

type Props = {
  paper: Paper;
  /** Where the same page is in each edition */
  versions: Versions;
  both?: BothMode | undefined;
  /** What of the navigation the reader is in: a section, "formats/video", "series/baytalk" */
  current?: string | undefined;
  kind?: 'list' | 'story';
  now: Date;
  children: ReactNode;
};

/** What stands around every page: skip link, masthead, the page itself, footer. */
export function PageFrame({ paper, versions, both, current, kind = 'list', now, children }: Props) {
  const t = useTranslations('Site');
  const locale = useLocale();
  return (
    <>
      <a className="absolute -top-20 left-gutter z-9 bg-ink px-4 py-3 text-on-ink focus:top-2 print:hidden" href="#main">
        {t('skip')}
      </a>
      <Masthead paper={paper} versions={versions} both={both} current={current} kind={kind} now={now} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer paper={paper} scanned={kind === 'story' ? undefined : frontPath(locale)} />
      <script data-keep="" dangerouslySetInnerHTML={{ __html: PLACE_SCRIPT }} />
    </>
  );
}
