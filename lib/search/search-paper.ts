import { articlesNamed } from '../queries/stories.ts';
import { inScript, type QueryContext } from '../queries/context.ts';
import { sections, site, topics, traditionalTerms } from '../queries/paper-files.ts';
import type { StoryCard } from '../record/model.ts';
import type { Topic } from '../record/schema/paper-files.ts';
import { type Language, LANGUAGES, type Localized } from '../edition/languages.ts';
import { oncePerRevision, readIndex } from '../index/story-index.ts';
import { beginningOf, dayAfter } from '../time/days.ts';
import type { Asked, Filters } from './filters.ts';
import { type Lead, leadsOf } from './named/leads.ts';
import type { PaperWords } from './forms/other-forms.ts';
import { pagesMeant, pagesNamed, tagsOf } from './named/paper-names.ts';
import { type HighlightTerms, highlightTermsOf } from './highlights.ts';
import { wordingWith } from './forms/other-wording.ts';
import { type Passage, passageOf } from './passage.ts';
import { parseQuery } from './query.ts';
import { COUNTED, newestOf, rank, type Ranked, type Scope } from './ranking.ts';
import { findStories, type Found } from './search.ts';
import { type Meant, storiesMeant } from './named/stories-meant.ts';
import { listTag } from '../index/searched-text.ts';
import { isKnownWord } from '../index/words/spelling.ts';

/** One story of a result, in the script of an edition. */
export type Result = { readonly card: StoryCard; readonly passage: Passage | undefined };

/** The content of a search page. */
export type Results = Pick<Found, 'reading' | 'respelled' | 'total'> & {
  /** The reader's text without unprintable characters */
  readonly text: string;
  /** Whether the query has any terms */
  readonly isAsked: boolean;
  /** The pages of the paper that the query names */
  readonly leads: readonly Lead[];
  readonly results: readonly Result[];
  readonly highlightTerms: HighlightTerms;
  /** The highest exact total; a greater `total` means "more than this" */
  readonly counted: number;
  readonly page: number;
  readonly pages: number;
  /** Topics of the stories found, the most frequent first; topics of the paper if none was found */
  readonly topics: readonly Topic[];
};

/** The number of results on a page. */
export const PAGE_SIZE = 10;
const TOPICS = 6;

/**
 * Searches the stories of an edition.
 * @param language the edition's; a passage is in this language if it has a match
 */
export function searchPaper({ typed, filters, sort, page: asked }: Asked, context: QueryContext, language: Language): Results {
  const query = parseQuery(typed);
  const scope = { ...scopeOf(filters, context), sort, limit: PAGE_SIZE, ...wordsOfPaper() };
  const meant = storiesMeant({ text: query.text, filters, sort }, context);
  const find = (page: number): Found => {
    const part = { ...scope, offset: (page - 1) * PAGE_SIZE };
    const found = meant && ofStoriesMeant(meant, part, context);
    return found && found.total > 0 ? { ...found, ...AS_MEANT } : findStories(readIndex(), query, part);
  };
  const first = find(asked);
  const pages = Math.max(1, Math.ceil(Math.min(first.total, COUNTED) / PAGE_SIZE));
  const page = Math.min(asked, pages);
  const found = page === asked ? first : find(page);
  const last = query.terms.at(-1)?.text ?? '';
  const isOpen = query.isOpen && !isKnownWord(readIndex(), last);
  const highlightTerms = highlightTermsOf({ ...query, isOpen }, found, scope.otherWording);
  const results = articlesNamed(found.slugs, context).map(({ card, article }): Result => {
    const passage = passageOf(article, highlightTerms, [language, ...LANGUAGES.filter((other) => other !== language)]);
    return { card, passage: passage && { ...passage, text: passageInScript(passage, card, context) } };
  });
  return {
    text: query.text,
    isAsked: query.terms.length > 0,
    leads: leadsOf(query.text, context),
    results,
    highlightTerms,
    page,
    pages,
    counted: COUNTED,
    total: found.total,
    reading: found.reading,
    respelled: found.respelled,
    topics: inScript(topicsOf(results), context),
  };
}

function ofStoriesMeant({ tag, filters, sort }: Meant, scope: Scope, context: QueryContext): Ranked {
  const within = { ...scope, ...scopeOf(filters, context), sort };
  return tag === undefined ? newestOf(readIndex(), within) : rank(readIndex(), `tags:"${tag}"`, within);
}

const AS_MEANT = { reading: 'as-typed', respelled: new Map<string, string>(), others: [] } as const;

/** Derives the scope from the filters: the tags, and the published stories of the days. */
export function scopeOf(filters: Filters, { now, preview }: QueryContext): Pick<Scope, 'tags' | 'now' | 'since' | 'until'> {
  const { section, topic, format, language, from, to } = filters;
  const { timeZone } = site();
  const everything = sections().find((one) => one.everything)?.id;
  const wanted = [
    ...(section && section !== everything ? [listTag('section', section)] : []),
    ...(topic ? [listTag('topic', topic)] : []),
    ...(format ? [listTag('format', format)] : []),
    ...(language ? [listTag('language', language)] : []),
  ];
  const end = to === undefined ? Number.MAX_SAFE_INTEGER : beginningOf(dayAfter(to), timeZone).getTime() - 1;
  const until = preview ? end : Math.min(end, now.getTime());
  return { tags: wanted, now: now.getTime(), since: from === undefined ? undefined : beginningOf(from, timeZone).getTime(), until };
}

/** The paper's vocabulary: the names of its lists in either language, and the wording of its Traditional edition. */
export const wordsOfPaper = oncePerRevision((): PaperWords => {
  return {
    listsMeant: (text) => tagsOf(pagesMeant(text)),
    listsNamed: (words) => tagsOf(pagesNamed(words)),
    otherWording: wordingWith(traditionalTerms().wording),
  };
});

function passageInScript({ text, language }: Passage, { traditional, people }: StoryCard, context: QueryContext): string {
  const localized: { text: Localized } & Pick<StoryCard, 'traditional' | 'people'> = { text: { [language]: text }, traditional, people };
  return inScript(localized, context).text[language] ?? text;
}

function topicsOf(results: readonly Result[]): readonly Topic[] {
  const counts = new Map<string, number>();
  for (const { card } of results) for (const id of card.topics) counts.set(id, (counts.get(id) ?? 0) + 1);
  const all = topics();
  if (counts.size === 0) return all.slice(0, TOPICS);
  const frequent = all.filter(({ id }) => counts.has(id));
  return frequent.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0)).slice(0, TOPICS);
}
