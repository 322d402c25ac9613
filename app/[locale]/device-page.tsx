import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Page } from '@/components/site/Page';
import { MESSAGES } from '@/i18n/messages';
import { isLocale, type Locale } from '@/lib/edition/locale';
import { paper as readPaper } from '@/lib/queries/paper';
import { pageMetadata } from '@/lib/outgoing/seo/metadata';
import { everyVersion } from '@/lib/address/versions';
import { notFoundMetadata, NotFoundPage } from './not-found-page';

type Path = (locale: Locale) => string;

/** Of a page that is filled on the reader's device: nothing for search engines. */
export async function devicePageMetadata(locale: string, name: 'Saved' | 'Offline', path: Path): Promise<Metadata> {
  if (!isLocale(locale)) return notFoundMetadata(locale);
  const { title, ...words } = MESSAGES[locale][name];
  const description = 'description' in words ? words.description : words.text;
  return pageMetadata({ site: readPaper(locale).site, locale, versions: everyVersion(path), title, description, robots: 'noindex' });
}

/** A page that is filled on the reader's device, in every edition. */
export function DevicePage({ locale, path, children }: { locale: string; path: Path; children: ReactNode }) {
  if (!isLocale(locale)) return <NotFoundPage locale={locale} />;
  return (
    <Page paper={readPaper(locale)} versions={everyVersion(path)} now={new Date()}>
      {children}
    </Page>
  );
}
