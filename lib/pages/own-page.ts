import { ownPagePath } from '../address/addresses.ts';
import { ownPageVersions } from '../address/versions.ts';
import { inLocale } from '../edition/locale.ts';
import { breadcrumbs } from '../outgoing/seo/json-ld/lists.ts';
import { ownPageNode } from '../outgoing/seo/json-ld/own-page.ts';
import { pageMetadata } from '../outgoing/seo/metadata.ts';
import { type Corrections, correctionsOn } from '../queries/corrections.ts';
import { CORRECTIONS_PAGE, ownPage as readOwnPage } from '../queries/own-pages.ts';
import type { OwnPage as OwnPageRecord } from '../record/schema/own-page.ts';
import { latest } from '../time/dates.ts';
import { pagedHead } from './list.ts';
import { forQueries, frameIn, type PageContext, type PageFrame } from './page.ts';
import { listTrail } from './trail.ts';

/** One of the paper's own pages. The page of corrections also lists those of all stories. */
export type OwnPage = PageFrame & {
  readonly kind: 'own-page';
  readonly id: string;
  readonly own: OwnPageRecord;
  /** Whether this is the first page, which has the text, or a later page of the list of corrections */
  readonly isFirst: boolean;
  readonly corrections: (Corrections & { readonly href: (page: number) => string }) | undefined;
};

/** The number of entries of the list of corrections on a page. */
const PAGE_SIZE = 20;

/** One of the paper's own pages; undefined if it has no title in the edition's language, and past the last page. */
export function ownPage({ id, page }: { id: string; page: number }, context: PageContext): OwnPage | undefined {
  const own = readOwnPage(id, forQueries(context));
  const versions = own && ownPageVersions(id, own, page);
  if (!own || versions?.[context.locale] === undefined) return undefined;
  const corrections = id === CORRECTIONS_PAGE ? correctionsOn(forQueries(context), { page, pageSize: PAGE_SIZE }) : undefined;
  if (!corrections && (id === CORRECTIONS_PAGE || page !== 1)) return undefined;
  const frame = frameIn(context);
  const { locale, paper } = frame;
  const title = inLocale(own.title, locale).value;
  const trail = listTrail({ label: title, href: ownPagePath(locale, id) }, locale);
  const modified = latest(own.updatedAt, corrections?.entries[0]?.correction.at);
  const head = pagedHead({ title, description: inLocale(own.summary, locale).value, page, pages: corrections?.pages ?? page }, locale);
  return {
    kind: 'own-page',
    ...frame,
    versions,
    head: pageMetadata({ site: paper.site, locale, versions, ...head }),
    structuredData: [ownPageNode({ id, own, path: ownPagePath(locale, id, page), modified, paper, locale }), breadcrumbs(trail)],
    trail,
    id,
    own,
    isFirst: page === 1,
    corrections: corrections && { ...corrections, href: (other) => ownPagePath(locale, id, other) },
  };
}
