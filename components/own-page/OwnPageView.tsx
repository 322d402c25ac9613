import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { OwnPage } from '@/lib/record/schema';
import type { Paper } from '@/lib/record/model';
import { Body } from '../article/Body';
import { NavList } from '../site/NavList';
import { ownPageItems } from '../site/navigation';
import type { Crumb } from '../../lib/pages/trail';
import { Breadcrumb } from '../ui/Breadcrumb';
import { Dual } from '../ui/Dual';
import { InLocale } from '../ui/InLocale';
import { Time } from '../ui/Time';

type Props = {
  id: string;
  own: OwnPage;
  paper: Paper;
  trail: readonly Crumb[];
  /** Whether its text stands here, or this is a later page of what follows it */
  isFirst: boolean;
  /** What follows its text */
  children: ReactNode;
};

/** A page of the paper's own: its text, and the way to the others. */
export function OwnPageView({ id, own, paper, trail, isFirst, children }: Props) {
  const locale = useLocale();
  const story = useTranslations('Story');
  const site = useTranslations('Site');
  const t = useTranslations('OwnPage');
  return (
    <div className="wrap">
      <Breadcrumb name={story('breadcrumb')} path={trail} />
      <header className="pagehead">
        <h1>
          <Dual text={own.title} locale={locale} />
        </h1>
        <p>
          <InLocale text={own.summary} page={locale} />
        </p>
      </header>
      <div className="split">
        <div className="ownpage">
          {isFirst && (
            <>
              <div className="prose">
                <Body body={own.body} locale={locale} stale={[]} />
              </div>
              <p className="meta">{t.rich('updated', { time: () => <Time at={own.updatedAt} format="date" /> })}</p>
            </>
          )}
          {children}
        </div>
        <nav className="ownpage__others" aria-label={site('paper')}>
          <NavList title={site('paper')} items={ownPageItems(paper, locale)} current={id} />
        </nav>
      </div>
    </div>
  );
}
