import '../../../css/archive.css';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArchiveFront } from '@/components/archive/ArchiveFront';
import { Page } from '@/components/site/Page';
import { StructuredData } from '@/components/site/StructuredData';
import { archiveTrail } from '@/lib/pages/trail';
import { archivePath } from '@/lib/address/addresses';
import { read } from '@/lib/address/table';
import { type ArchivePage, archivePage } from '@/lib/queries/archive-page';
import { periodName } from '@/lib/time/archive-period';
import type { Counts } from '@/lib/queries/days';
import { formatCount } from '@/lib/time/counts';
import { edition } from '@/lib/queries/edition';
import { isLocale, type Locale, textIn } from '@/lib/edition/locale';
import { paper as readPaper } from '@/lib/queries/paper';
import { breadcrumbs, pageList, storyList } from '@/lib/outgoing/seo/json-ld/lists';
import { pageMetadata } from '@/lib/outgoing/seo/metadata';
import { everyVersion } from '@/lib/address/versions';
import { notFoundMetadata, NotFoundPage } from '../../not-found-page';

type Props = PageProps<'/[locale]/archive/[[...date]]'>;

/** The archive is the same stories in every edition, as lists are: a story of one language is in all of them. */
const versionsOf = (period: string, page: number) => everyVersion((locale) => archivePath(locale, period, page));

/** @param date the parts of the address behind `archive` */
function find(locale: string, date: readonly string[], now: Date): ArchivePage | undefined {
  const address = read(['', locale, 'archive', ...date].join('/'));
  return address?.kind === 'archive' ? archivePage(address, edition(now, address.locale)) : undefined;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, date = [] } = await params;
  const found = find(locale, date, new Date());
  if (!found || !isLocale(locale)) return notFoundMetadata(locale);
  const { period, stories: count, page } = found;
  const { site } = readPaper(locale);
  const t = await getTranslations({ locale, namespace: 'Archive' });
  const list = await getTranslations({ locale, namespace: 'List' });
  const name = textIn(site.name, locale);
  const [title, description] =
    period === ''
      ? [t('title'), t('description', { name })]
      : [
          t('titleOf', { period: periodName(period, locale) }),
          t('descriptionOf', { name, period: periodName(period, locale), count, amount: formatCount(count, locale) }),
        ];
  return pageMetadata({
    site,
    locale,
    versions: versionsOf(period, page),
    title: page === 1 ? title : list('titlePaged', { title, page }),
    description: page === 1 ? description : list('descriptionPaged', { description, page, pages: found.pages }),
  });
}

/** The archive: its years, a year, a month, a day. */
export default async function Archive({ params }: Props) {
  const { locale, date = [] } = await params;
  const now = new Date();
  const found = find(locale, date, now);
  if (!found || !isLocale(locale)) return <NotFoundPage locale={locale} />;
  const paper = readPaper(locale);
  return (
    <Page paper={paper} versions={versionsOf(found.period, found.page)} current="archive" now={now}>
      <StructuredData nodes={[listOn(found, locale), breadcrumbs(archiveTrail(found.period, locale))]} />
      <ArchiveFront paper={paper} shown={found} />
    </Page>
  );
}

/** What a page lists: stories, or the pages of shorter periods. */
function listOn(shown: ArchivePage, locale: Locale) {
  const pathsOf = (days: Counts, length: number) => [...days.keys()].map((day) => archivePath(locale, day.slice(0, length)));
  switch (shown.kind) {
    case 'years':
      return pageList(pathsOf(shown.months, 'yyyy'.length).reverse());
    case 'year':
      return pageList(pathsOf(shown.days, 'yyyy-mm'.length));
    case 'month':
      return storyList(
        shown.newest.flatMap(({ cards }) => cards),
        locale,
      );
    case 'day':
      return storyList(shown.cards, locale);
  }
}
