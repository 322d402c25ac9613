import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AllCorrections } from '@/components/own-page/AllCorrections';
import { OwnPageView } from '@/components/own-page/OwnPageView';
import { Page } from '@/components/site/Page';
import { StructuredData } from '@/components/site/StructuredData';
import { listTrail } from '@/lib/pages/trail';
import { ownPagePath } from '@/lib/address/addresses';
import { correctionsOn } from '@/lib/queries/corrections';
import { CORRECTIONS_PAGE, ownPage } from '@/lib/queries/own-pages';
import { latest } from '@/lib/time/dates';
import { edition } from '@/lib/queries/edition';
import { inLocale, isLocale } from '@/lib/edition/locale';
import { paper as readPaper } from '@/lib/queries/paper';
import { breadcrumbs } from '@/lib/outgoing/seo/json-ld/lists';
import { ownPageNode } from '@/lib/outgoing/seo/json-ld/own-page';
import { pageMetadata } from '@/lib/outgoing/seo/metadata';
import { ownPageVersions } from '@/lib/address/versions';
import { notFoundMetadata, NotFoundPage } from './not-found-page';

/** `page`: of the corrections that one of the pages lists; undefined where the address says no number */
type Props = { locale: string; id: string; page: number | undefined };

/** Moments at which stories were corrected, on a page. */
const PAGE_SIZE = 20;

function find({ locale, id, page }: Props, now: Date) {
  if (!isLocale(locale) || page === undefined) return undefined;
  const here = edition(now, locale);
  const own = ownPage(id, here);
  if (!own) return undefined;
  const versions = ownPageVersions(id, own, page);
  if (versions[locale] === undefined) return undefined;
  if (id !== CORRECTIONS_PAGE) return page === 1 ? { locale, own, versions, page, corrections: undefined } : undefined;
  const corrections = correctionsOn(here, { page, pageSize: PAGE_SIZE });
  return corrections && { locale, own, versions, page, corrections };
}

export async function ownPageMetadata(props: Props): Promise<Metadata> {
  const found = find(props, new Date());
  if (!found) return notFoundMetadata(props.locale);
  const { locale, own, versions, page, corrections } = found;
  const t = await getTranslations({ locale, namespace: 'List' });
  const [title, description] = [inLocale(own.title, locale).value, inLocale(own.summary, locale).value];
  return pageMetadata({
    site: readPaper(locale).site,
    locale,
    versions,
    title: page === 1 ? title : t('titlePaged', { title, page }),
    description: page === 1 ? description : t('descriptionPaged', { description, page, pages: corrections?.pages ?? page }),
  });
}

/** A page of the paper's own; that of corrections lists them all below its text, and goes on with older ones. */
export async function OwnPage(props: Props) {
  const now = new Date();
  const found = find(props, now);
  if (!found) return <NotFoundPage locale={props.locale} />;
  const { id } = props;
  const { locale, own, versions, page, corrections } = found;
  const paper = readPaper(locale);
  const path = ownPagePath(locale, id, page);
  const modified = latest(own.updatedAt, corrections?.entries[0]?.correction.at);
  const trail = listTrail({ label: inLocale(own.title, locale).value, href: ownPagePath(locale, id) }, locale);
  return (
    <Page paper={paper} versions={versions} now={now}>
      <StructuredData nodes={[ownPageNode({ id, own, path, modified, paper, locale }), breadcrumbs(trail)]} />
      <OwnPageView id={id} own={own} paper={paper} trail={trail} isFirst={page === 1}>
        {corrections && <AllCorrections {...corrections} href={(other) => ownPagePath(locale, id, other)} />}
      </OwnPageView>
    </Page>
  );
}
