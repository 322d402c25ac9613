import { storyPath } from '../../address/addresses.ts';
import { editionOf } from '../../address/edition-of.ts';
import { inEdition, pathOf, withoutEdition } from '../../address/inner-link.ts';
import { type Kind, read } from '../../address/table.ts';
import { languageOf } from '../../edition/locale.ts';
import type { CheckedText } from '../rule.ts';
import { hrefsIn, parseInline } from '../../record/inline.ts';
import { LANGUAGE_NAME } from './languages.ts';
import type { JsonPath } from '../../folder/json-path.ts';
import type { PaperFile } from '../../folder/reader.ts';
import { markedTexts } from '../../record/block-texts.ts';
import { collect, type SourceRecord } from '../parse.ts';
import type { Problem } from '../problem.ts';
import type { Language } from '../../edition/languages.ts';
import { suggest } from '../suggest.ts';

/** A link within the paper, in a text of one language. */
type InnerLink = { readonly href: string; readonly language: Language; readonly path: JsonPath };

/** A story as the target of a link. */
export type Target = {
  /** Another than that of the link, if the link leads to a former address */
  readonly slug: string;
  readonly section: string;
  readonly languages: readonly Language[];
  readonly isDraft: boolean;
  readonly publishedAt: string;
};

/** What a link can lead to. */
export type Destinations = {
  /** When the links are checked */
  readonly now: Date;
  readonly sections: readonly string[];
  /** The ids of fronts, by the segment before them in the address: topics, formats, series, sources */
  readonly fronts: ReadonlyMap<string, readonly string[]>;
  /** Ids of the paper's own pages */
  readonly pages: readonly string[];
  readonly story: (slug: string) => Target | undefined;
  readonly hasMedia: (src: string) => boolean;
};

type Written = CheckedText['article'] & { readonly publishedAt?: string };

/** The links within the paper in a record's texts. */
export const innerLinks = (article: Pick<Written, 'image' | 'body' | 'corrections'>): readonly InnerLink[] =>
  markedTexts(article).flatMap(({ text, ...place }) =>
    text.includes('](') ? hrefsIn(parseInline(text).nodes).flatMap((href) => (href.startsWith('/') ? { href, ...place } : [])) : [],
  );

/**
 * Reports the links within the paper that lead nowhere, or out of the reader's edition. Only the check of the whole folder
 * does this: the target of a link may change in any file, and a story is not withdrawn for it.
 */
export function checkLinks(record: SourceRecord<Written>, destinations: Destinations): readonly Problem[] {
  return collect(record, (report) => {
    for (const link of innerLinks(record.value)) {
      const mistake = mistakeIn(link, record.value.publishedAt, destinations);
      if (mistake) report('warning', link.path, `the link to ${link.href}: ${mistake.wrong}`, mistake.right, mistake);
    }
  });
}

type Mistake = { readonly wrong: string; readonly right: string; readonly decidedBy?: PaperFile };

function mistakeIn({ href, language }: InnerLink, publishedAt: string | undefined, to: Destinations): Mistake | undefined {
  const named = editionOf(href);
  const path = pathOf(inEdition(href, language));
  const there = (reader: Language) => mistakeAbout(path, reader, publishedAt, to);
  if (named === undefined) return there(language);
  // The link names an edition, which is right only for a page that exists in no other
  const mistake = there(languageOf(named));
  if (mistake || there(language)) return mistake;
  return { wrong: `leads readers of other editions to /${named}`, right: `write ${withoutEdition(href)}` };
}

/** The segment before the ids of fronts: the keys of `Destinations.fronts`. */
const FRONTS = {
  format: 'formats',
  series: 'series',
  source: 'sources',
  sourceFeed: 'sources',
  topic: 'topics',
  topicFeed: 'topics',
} as const satisfies Partial<Record<Kind, string>>;

const DEFINED_IN: Readonly<Record<string, PaperFile>> = { series: 'series.json', sources: 'sources.json', topics: 'topics.json' };

function mistakeAbout(path: string, language: Language, publishedAt: string | undefined, to: Destinations): Mistake | undefined {
  const address = read(path);
  switch (address?.kind) {
    case 'media':
    case 'shapedPicture':
    case 'sizedPicture':
    case 'traditionalCaptions':
      return to.hasMedia(address.src) ? undefined : { wrong: 'there is no such file', right: 'put it into media' };
    case 'format':
    case 'series':
    case 'source':
    case 'sourceFeed':
    case 'topic':
    case 'topicFeed':
      return unknownId(address.id, to.fronts.get(FRONTS[address.kind]) ?? [], DEFINED_IN[FRONTS[address.kind]]);
    case 'named':
      return unknownId(address.name, [...to.sections, ...to.pages], 'sections.json');
    case 'sectionFeed':
      return unknownId(address.name, to.sections, 'sections.json');
    case 'story':
    case 'both':
      return mistakeAboutStory(address, language, publishedAt, to);
    case undefined: {
      const [first = '', second = ''] = withoutEdition(path).split('/').slice(1);
      return noSuchPage(to.fronts.has(first) ? second : first, to.fronts.get(first) ?? [...to.sections, ...to.pages]);
    }
    default:
      return undefined;
  }
}

const noSuchPage = (id: string, ids: readonly string[]): Mistake => ({ wrong: 'there is no such page', right: suggest(id, ids) });

const unknownId = (id: string, ids: readonly string[], decidedBy: PaperFile | undefined): Mistake | undefined =>
  ids.includes(id) ? undefined : { ...noSuchPage(id, ids), ...(decidedBy && { decidedBy }) };

function mistakeAboutStory(
  { section, slug }: { readonly section: string; readonly slug: string },
  language: Language,
  publishedAt: string | undefined,
  to: Destinations,
): Mistake | undefined {
  const target = to.story(slug);
  if (!target) return { wrong: 'there is no such story', right: 'must be /<section>/<slug> of a story' };
  if (target.slug !== slug)
    return { wrong: `the story has another address since`, right: `write ${withoutEdition(storyPath('en', target))}` };
  if (target.section !== section)
    return {
      wrong: `the story is in ${target.section}`,
      right: `write ${withoutEdition(storyPath('en', { section: target.section, slug }))}`,
    };
  const [only] = target.languages;
  if (!target.languages.includes(language) && only)
    return { wrong: `the story is in ${LANGUAGE_NAME[only]} only`, right: `write ${storyPath(only, { section, slug })}` };
  if (target.isDraft) return { wrong: 'the story is a draft', right: 'readers would find nothing there' };
  const seenFrom = Math.max(to.now.getTime(), publishedAt === undefined ? 0 : Date.parse(publishedAt));
  if (Date.parse(target.publishedAt) > seenFrom)
    return { wrong: `the story comes out at ${target.publishedAt}`, right: 'until then readers would find nothing there' };
  return undefined;
}
