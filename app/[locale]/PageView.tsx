import { ArchiveFront } from '@/components/archive/ArchiveFront';
import { StoryPage } from '@/components/article/StoryPage';
import { BothPage } from '@/components/both/BothPage';
import { FrontPage } from '@/components/front/FrontPage';
import { ListFront } from '@/components/front/ListFront';
import { SourceList } from '@/components/front/SourceList';
import { OfflinePage } from '@/components/offline/OfflinePage';
import { SavedPage } from '@/components/offline/SavedPage';
import { AllCorrections } from '@/components/own-page/AllCorrections';
import { OwnPageView } from '@/components/own-page/OwnPageView';
import { SearchPage } from '@/components/search/SearchPage';
import { Elsewhere } from '@/components/site/Elsewhere';
import { NotFound } from '@/components/site/NotFound';
import { PageFrame } from '@/components/site/PageFrame';
import { StructuredData } from '@/components/site/StructuredData';
import type { ElsewherePage, NotFoundPage } from '@/lib/pages/not-found';
import type { PathPage } from '@/lib/pages/page-at';
import type { SearchPage as SearchModel } from '@/lib/pages/search';

type Props = { page: PathPage | SearchModel | ElsewherePage | NotFoundPage };

/** Renders a page: the frame and, by the kind of page, the content. */
export function PageView({ page }: Props) {
  const { paper, versions, both, current, now, structuredData } = page;
  const kind = page.kind === 'story' || page.kind === 'both' ? 'story' : 'list';
  return (
    <PageFrame paper={paper} versions={versions} both={both} current={current} kind={kind} now={now}>
      {structuredData.length > 0 && <StructuredData nodes={structuredData} />}
      <Content page={page} />
    </PageFrame>
  );
}

function Content({ page }: Props) {
  switch (page.kind) {
    case 'front':
      return <FrontPage {...page} />;
    case 'list':
      return <ListFront {...page} within={page.current} />;
    case 'sources':
      return <SourceList {...page} />;
    case 'story':
      return <StoryPage {...page} />;
    case 'both':
      return <BothPage {...page} />;
    case 'own-page':
      return <OwnPageView {...page}>{page.corrections && <AllCorrections {...page.corrections} paper={page.paper} />}</OwnPageView>;
    case 'archive':
      return <ArchiveFront {...page} />;
    case 'search':
      return <SearchPage {...page} />;
    case 'saved':
      return <SavedPage />;
    case 'offline':
      return <OfflinePage />;
    case 'elsewhere':
      return <Elsewhere {...page} />;
    case 'not-found':
      return <NotFound {...page} />;
  }
}
