import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ownPagePath } from '@/lib/address/addresses';
import { toUrl } from '@/lib/address/origin';
import type { OwnPage } from '@/lib/record/schema/own-page';
import type { Paper } from '@/lib/record/model';
import { Body } from '../article/Body';
import { LinkNotes } from '../article/LinkNotes';
import { NavList } from '../site/NavList';
import { ownPageItems } from '../site/navigation';
import type { Crumb } from '../../lib/pages/trail';
import { Breadcrumb } from '../ui/Breadcrumb';
import { BESIDE, META } from '../ui/classes';
import { InLocale } from '../ui/InLocale';
import { PageHead, PageHeadText } from '../ui/PageHead';
import { Time } from '../ui/Time';

type Props = {
  id: string;
  own: OwnPage;
  paper: Paper;
  trail: readonly Crumb[];
  /** False on later pages of a list that follows the text; they leave the text out */
  isFirst: boolean;
  /** Content after the text, such as the list of corrections */
  children: ReactNode;
};

/** One of the paper's own pages: its text, and links to the others. */
export function OwnPageView({ id, own, paper, trail, isFirst, children }: Props) {
  const locale = useLocale();
  const story = useTranslations('Story');
  const site = useTranslations('Site');
  const t = useTranslations('OwnPage');
  return (
    <div className="wrap">
      <Breadcrumb name={story('breadcrumb')} path={trail} />
      <PageHead title={own.title}>
        <PageHeadText>
          <InLocale text={own.summary} page={locale} />
        </PageHeadText>
      </PageHead>
      <div className={BESIDE}>
        <div className="*:max-w-measure">
          {isFirst && (
            <>
              <div className="prose [&>h2:first-child]:mt-0">
                <Body body={own.body} locale={locale} link={toUrl(ownPagePath(locale, id))} stale={[]} />
              </div>
              <LinkNotes body={own.body} locales={[locale]} />
              <p className={META}>{t.rich('updated', { time: () => <Time at={own.updatedAt} format="date" /> })}</p>
            </>
          )}
          {children}
        </div>
        <nav className="print:hidden" aria-label={site('paper')}>
          <NavList title={site('paper')} items={ownPageItems(paper, locale)} current={id} />
        </nav>
      </div>
    </div>
  );
}
