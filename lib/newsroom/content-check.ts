import { parseArticle } from '../check/article-file.ts';
import type { CheckContext } from '../check/context.ts';
import { readPage } from '../check/page-file.ts';
import { idsIn } from '../check/paper-file.ts';
import type { SourceRecord } from '../check/parse.ts';
import { byPlace, type Problem } from '../check/problem.ts';
import { checkAhead } from '../check/rules/story/ahead.ts';
import { checkLinks, type Destinations, innerLinks, type Target } from '../check/rules/links.ts';
import { slugOf } from '../folder/paths.ts';
import { fileState, type PaperFile, readText } from '../folder/reader.ts';
import { syncIndex } from '../index/story-index.ts';
import {
  articlesAhead,
  articlesWithLinks,
  filedProblems,
  filesRead,
  linkTarget,
  pageIdsRead,
  pagesRead,
} from '../queries/filed-problems.ts';
import { paperFiles } from '../queries/paper-files.ts';
import { languagesOf } from '../record/model.ts';
import { targets } from './targets.ts';
import { type Article, FORMATS } from '../record/schema/article.ts';
import type { OwnPage } from '../record/schema/own-page.ts';

/** The problems of the content folder, the number of files checked, and a name that none of them has. */
export type CheckResult = { readonly files: number; readonly problems: readonly Problem[]; readonly unknown?: string | undefined };

/**
 * All problems of the content folder. They are read from the index, which is brought up to date first, so that site and check
 * share one reader and one set of rules, and name the same one of two files that claim the same slug, code or number
 * (docs/adr/018). Links within the paper and dates that lie ahead are checked here, because they are right or
 * wrong by other files and by the clock.
 * @param now links to stories published later are reported
 * @param named files, folders and stories; none are all
 */
export function checkContent(now: Date, named: readonly string[] = []): CheckResult {
  syncOrReadAnew();
  const files = filesRead();
  const { includes, unknown } = targets(named, files);
  const parsed = new Set([...articlesWithLinks(), ...articlesAhead(now)]);
  const articles = [...parsed].flatMap((path) => again(() => parseArticle(path, readText(path)?.text ?? '').record));
  const pages = pagesRead().flatMap((name) => again(() => readPage(name, readText(name)?.text ?? '', NO_CONTEXT).record));
  const linking: readonly SourceRecord<Article | OwnPage>[] = [...articles, ...pages].filter(
    ({ file, value }) => includes(file) && innerLinks(value).length > 0,
  );
  const destinations = destinationsAmong(articles, now);
  return {
    files: files.filter(includes).length,
    problems: [
      ...filedProblems().filter(({ file }) => includes(file)),
      ...linking.flatMap((record) => checkLinks(record, destinations)),
      ...articles.filter(({ file }) => includes(file)).flatMap((record) => checkAhead(record, now)),
    ].sort(byPlace),
    unknown,
  };
}

/** A record parsed again. What throws here has thrown in the index before, which has noted that as a problem of the file. */
function again<T>(parseAgain: () => T | undefined): readonly T[] {
  try {
    const record = parseAgain();
    return record === undefined ? [] : [record];
  } catch {
    return [];
  }
}

/** A context for parsing pages again: their problems are in the index already. */
const NO_CONTEXT: Pick<CheckContext, 'sections' | 'media'> = { sections: [], media: () => ({ kind: 'missing' }) };

/** Brings the index up to date or, if it cannot be written (a checkout mounted read-only), builds one in memory. */
function syncOrReadAnew(): void {
  try {
    syncIndex();
  } catch (error) {
    if (!isUnwritable(error)) throw error;
    process.env.CONTENT_INDEX = ':memory:';
    syncIndex();
  }
}

/** libsql gives no code for a file that it cannot open; its message ends in SQLite's number, 14 (SQLITE_CANTOPEN). */
const isUnwritable = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && /^(EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN)/.test(String(error.code))) ||
    /Unable to open connection to local database .*: 14\b/.test(error.message));

/** @param read articles as their files are now. An article that was never published, for an error, may be linked too */
function destinationsAmong(read: readonly SourceRecord<Article>[], now: Date): Destinations {
  const unpublished = new Map(read.map(({ file, value }) => [slugOf(file), value]));
  const ids = (name: PaperFile) => idsIn(paperFiles().get(name) ?? {});
  return {
    now,
    sections: ids('sections.json'),
    fronts: new Map([
      ['topics', ids('topics.json')],
      ['formats', FORMATS],
      ['series', ids('series.json')],
      ['sources', ids('sources.json')],
    ]),
    pages: pageIdsRead(),
    story: (slug) => linkTarget(slug) ?? targetOf(slug, unpublished.get(slug)),
    hasMedia: (src) => fileState(`media/${src}`) !== undefined,
  };
}

function targetOf(slug: string, article: Article | undefined): Target | undefined {
  if (!article) return undefined;
  const { section, status, publishedAt } = article;
  return { slug, section, publishedAt, languages: languagesOf(article), isDraft: status === 'draft' };
}
