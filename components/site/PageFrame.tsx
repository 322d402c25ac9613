import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { frontPath } from '@/lib/address/addresses';
import type { Paper } from '@/lib/record/model';
import type { BothMode } from '@/lib/pages/page';
import type { Versions } from '@/lib/address/versions';
import { ReadingBar } from '../bar/ReadingBar';
import { PLACE_SCRIPT } from './inline-scripts';
import { Footer } from './Footer';
import { Masthead } from './Masthead';

type Props = {
  paper: Paper;
  /** The address of this page in each edition */
  versions: Versions;
  both?: BothMode | undefined;
  /** The current item of the navigation: a section, "formats/video", "series/baytalk" */
  current?: string | undefined;
  kind?: 'list' | 'story';
  now: Date;
  children: ReactNode;
};

/** The frame of every page: skip link, masthead, on a story the reading bar, main, footer. */
export function PageFrame({ paper, versions, both, current, kind = 'list', now, children }: Props) {
  const t = useTranslations('Site');
  const locale = useLocale();
  return (
    <>
      <a className="absolute -top-20 left-gutter z-9 bg-ink px-4 py-3 text-on-ink focus:top-2 print:hidden" href="#main">
        {t('skip')}
      </a>
      <Masthead paper={paper} versions={versions} both={both} current={current} kind={kind} now={now} />
      {kind === 'story' && <ReadingBar paper={paper} />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer paper={paper} qrTarget={kind === 'story' ? undefined : frontPath(locale)} />
      <script data-keep="" dangerouslySetInnerHTML={{ __html: PLACE_SCRIPT }} />
    </>
  );
}
