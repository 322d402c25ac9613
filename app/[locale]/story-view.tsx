import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { BothPage } from '@/components/both/BothPage';
import { StoryPage } from '@/components/article/StoryPage';
import { Page } from '@/components/site/Page';
import { StructuredData } from '@/components/site/StructuredData';
import { storyTrail } from '@/lib/pages/trail';
import { bothPath, storyPath } from '@/lib/address/addresses';
import { read } from '@/lib/address/table';
import { hasVersion, type StoryCard } from '@/lib/record/model';
import { edition, inScript } from '@/lib/queries/edition';
import { latestStories } from '@/lib/queries/lists';
import { neighboursInSeries, story } from '@/lib/queries/stories';
import { section, sourceById, topic } from '@/lib/queries/paper-files';
import { LANGUAGES } from '@/lib/edition/languages';
import { isLocale, languageOf } from '@/lib/edition/locale';
import { everythingId } from '@/lib/record/paper';
import { paper as readPaper } from '@/lib/queries/paper';
import { relatedStories } from '@/lib/search/related';
import { breadcrumbs } from '@/lib/outgoing/seo/json-ld/lists';
import { storyNodes } from '@/lib/outgoing/seo/json-ld/story';
import { storyMetadata } from '@/lib/outgoing/seo/story-metadata';
import { picturePaths } from '@/lib/pictures/version';
import { storyVersions } from '@/lib/address/versions';
import { notFoundMetadata, NotFoundPage } from './not-found-page';

type Params = { locale: string; section: string; slug: string };
type Props = Params & {
  /** What follows the story's address: nothing, or the segment of a page in both languages */
  mode?: string;
};

/** A story as one of its pages shows it; `elsewhere` where it exists, but not on this page. */
function find({ locale, section: sectionId, slug, mode }: Props, now: Date) {
  if (!isLocale(locale) || !section(sectionId)) return undefined;
  const found = story(slug, edition(now, locale));
  if (!found) return undefined;
  const address = read(['', locale, sectionId, slug, ...(mode === undefined ? [] : [mode])].join('/'));
  if (address?.kind !== 'story' && address?.kind !== 'both') return undefined;
  const first = address.kind === 'both' ? address.first : undefined;
  const exists = first === undefined ? hasVersion(found, languageOf(locale)) : LANGUAGES.every((language) => hasVersion(found, language));
  return exists ? { locale, story: found, first } : { elsewhere: found.card };
}

export async function storyViewMetadata(props: Props): Promise<Metadata> {
  const found = find(props, new Date());
  if (!found?.story) return notFoundMetadata(props.locale);
  return storyMetadata(found.story, found.locale, readPaper(found.locale), found.first);
}

/** A story in one language or, pair by pair, in both. */
export async function StoryView(props: Props) {
  const now = new Date();
  const found = find(props, now);
  if (!found) return <NotFoundPage locale={props.locale} />;
  if (!found.story) return <NotFoundPage locale={props.locale} elsewhere={found.elsewhere} />;
  const { locale, story: shown, first } = found;
  const { article, card } = shown;
  if (article.section !== props.section) permanentRedirect(first ? bothPath(locale, card, first) : storyPath(locale, card));

  const here = edition(now, locale);
  const paper = readPaper(locale);
  const neighbours = neighboursInSeries(shown, here);
  const latest = latestStories(here, { limit: 7, except: shown.slug });
  const slugsOf = (...cards: readonly (StoryCard | undefined)[]) => cards.flatMap((one) => one?.slug ?? []);
  const hasBoth = card.languages.length === LANGUAGES.length;
  const content = {
    story: shown,
    paper,
    everything: everythingId(paper),
    topics: inScript(
      article.topics.flatMap((id) => topic(id) ?? []),
      here,
    ),
    neighbours,
    latest,
    related: relatedStories(shown, here, { limit: 4, except: slugsOf(neighbours.previous, neighbours.next), beside: slugsOf(...latest) }),
    poster: picturePaths({ story: shown, view: { locale, first }, paper })('poster'),
  };
  return (
    <Page
      paper={paper}
      versions={storyVersions(card)}
      both={hasBoth ? { href: bothPath(locale, card, first ?? languageOf(locale)), isCurrent: first !== undefined } : 'missing'}
      current={article.section}
      kind="story"
      now={now}
    >
      <StructuredData
        nodes={[
          ...storyNodes({ ...content, source: inScript(sourceById(shown.source), here), locale }),
          breadcrumbs(storyTrail(paper, content.everything, article.section, locale)),
        ]}
      />
      {first ? <BothPage {...content} first={first} /> : <StoryPage {...content} />}
    </Page>
  );
}
