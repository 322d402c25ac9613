import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { frontPath } from '@/lib/addresses';
import type { Paper } from '@/lib/paper';
import { PLACE_SCRIPT } from './inline-scripts';
import { Footer } from './Footer';
import type { Twin } from './LanguageToggle';
import { Masthead } from './Masthead';

type Props = {
  paper: Paper;
  /** The page's own path */
  path: string;
  /** The same page in the other language */
  twin: Twin;
  /** What of the navigation the reader is in: a section, "formats/video", "series/baytalk" */
  current?: string | undefined;
  kind?: 'list' | 'story';
  now: Date;
  children: ReactNode;
};

/** What stands around every page: skip link, masthead, the page itself, footer. */
export function Page({ paper, path, twin, current, kind = 'list', now, children }: Props) {
  const t = useTranslations('Site');
  const locale = useLocale();
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Masthead paper={paper} path={path} twin={twin} current={current} kind={kind} now={now} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer paper={paper} home={frontPath(locale)} />
      <script data-keep="" dangerouslySetInnerHTML={{ __html: PLACE_SCRIPT }} />
    </>
  );
}
