import { articleProblems, lastGoodArticle, parseArticle } from '../check/article-file.ts';
import type { CheckContext } from '../check/context.ts';
import type { Parsed } from '../check/parse.ts';
import { hasErrors, type Problem, withoutConsequences } from '../check/problem.ts';
import { slugOf } from '../folder/paths.ts';
import { fileState, type PageFile, type PaperFile, readFile } from '../folder/reader.ts';
import { isPageFile } from '../folder/records.ts';
import type { Article } from '../record/schema/article.ts';
import { shortCode } from '../record/short-code.ts';
import { noteAbsences } from './plan/absence.ts';
import { indexContext } from './context.ts';
import type { IndexDatabase } from './database.ts';
import { brokenFiles, forgetFile, hashOf, hashOfFile, holders, noteClaims, saveFile, touchFile, UNREAD } from './file.ts';
import { noteGone, recognise, reclaim, signOf, takeOverFormer } from './former.ts';
import { type FormerIndex, NO_FORMER } from './former-index.ts';
import { type Change, recordChange } from './journal.ts';
import { enlistAll, listRulesOf } from './lists.ts';
import { refreshMedia, rememberMedia } from './media.ts';
import { noteNotices } from './plan/notices.ts';
import { eachByItself, unreadable } from './one-file.ts';
import { brokenPaperFiles, type PaperResult, syncPaperFile } from './paper.ts';
import type { Plan } from './plan/plan.ts';
import { type Effect, publish, published, withdraw } from './story.ts';

/** The result of a run, by path of the file, and what has changed for readers. */
export type SyncResult = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Every file that was read, including the paper's own and those that had errors before */
  readonly read: readonly string[];
  /** The problems of the files that were read, and of folders */
  readonly problems: readonly Problem[];
  /** Files that are not read, though somebody may expect it; those noted before are left out */
  readonly passedOver: readonly Problem[];
  /** Files with errors whose last good version, published by earlier code, could not be taken over */
  readonly lost: readonly string[];
  readonly change: Change;
};

/** The result of checking one article. */
type ArticleResult = { readonly problems: readonly Problem[]; readonly effects: readonly Effect[]; readonly lost?: string };

/**
 * Carries a plan out, inside a transaction of the caller. Files are read one at a time, so that memory does not grow with them.
 * @param former the index before this one, if this one is new
 */
export function applyPlan(database: IndexDatabase, plan: Plan, former: FormerIndex = NO_FORMER): SyncResult {
  if (plan.absences) noteAbsences(database, plan.absences);
  const notices = plan.notices ? noteNotices(database, plan.notices) : { added: [], gone: [] };
  const usersOfMedia = plan.media.flatMap((src) => refreshMedia(database, src));
  const paper = syncPaper(database, plan.paper, former);
  const { added, changed, removed } = sortByHash(database, plan);
  takeOverFormer(database, { renamed: former.renamed(), gone: goneSince(former) });
  const heirs = [...removed.map((path) => noteGone(database, path)), ...added.flatMap((path) => reclaim(database, slugOf(path)))];
  const withdrawn = removed.flatMap((path) => removeArticle(database, path));

  const isIdle = added.length + changed.length + removed.length + usersOfMedia.length === 0 && !paper.some(hasEffect);
  const affected = [...usersOfMedia, ...paper.flatMap((file) => file.affected), ...heirs.filter((path) => path !== undefined)];
  const again = isIdle ? NOTHING_AGAIN : filesToCheckAgain(database, affected);
  const pagesAgain = again.paper.filter((name) => !plan.paper.includes(name)).map((name) => syncPaperFile(database, name, former));

  const articles = readArticles(database, inOrder([...added, ...changed, ...again.articles], former), former);
  const papers = [...paper, ...pagesAgain];
  const effects = [...withdrawn, ...articles.flatMap((article) => article.effects)];
  const change: Change = {
    stories: [...new Set(effects.map(({ slug }) => slug))],
    lists: effects.some(({ lists }) => lists),
    paper: papers.some(({ isChanged }) => isChanged),
  };
  recordChange(database, change);
  return {
    added,
    changed,
    removed,
    read: [...papers.map(({ name }) => name), ...articles.map(({ path }) => path), ...removed, ...notices.gone],
    problems: [
      ...papers.flatMap((file) => file.problems),
      ...articles.flatMap((article) => article.problems),
      ...notices.added.filter(({ level }) => level === 'error'),
    ],
    passedOver: notices.added.filter(({ level }) => level === 'warning'),
    lost: articles.flatMap(({ lost }) => lost ?? []),
    change,
  };
}

/** Reads the paper's own files and pages, then updates the lists of all stories if the rules of lists have changed. */
function syncPaper(database: IndexDatabase, names: Plan['paper'], former: FormerIndex): readonly PaperResult[] {
  const before = JSON.stringify(listRulesOf(database));
  const results = names.map((name) => syncPaperFile(database, name, former));
  if (JSON.stringify(listRulesOf(database)) !== before) enlistAll(database);
  return results;
}

const hasEffect = ({ isChanged, affected }: PaperResult): boolean => isChanged || affected.length > 0;

/** The articles with another size or time that have another content too; saves what they claim now. */
function sortByHash(database: IndexDatabase, plan: Plan): { added: string[]; changed: string[]; removed: readonly string[] } {
  const [added, changed]: [string[], string[]] = [[], []];
  for (const path of plan.articles) {
    const hash = hashOf(database, path);
    const file = hash === undefined ? undefined : readFile(path);
    if (hash === undefined) added.push(path);
    else if (!file)
      continue; // gone since: another look finds out whether it was deleted
    else if (hashOfFile(file) === hash) {
      if ('text' in file) touchFile(database, path);
    } else {
      changed.push(path);
      // Before any of them is checked, so that two stories that swap their numbers in a series do not block each other
      if ('text' in file) noteClaims(database, path, file.text);
    }
  }
  return { added, changed, removed: plan.removed };
}

type FilesAgain = { readonly paper: readonly (PaperFile | PageFile)[]; readonly articles: readonly string[] };
const NOTHING_AGAIN: FilesAgain = { paper: [], articles: [] };

/** Unchanged files to check again, because another file (a topic, a picture, a story) may have ended or caused their problems. */
function filesToCheckAgain(database: IndexDatabase, affected: readonly string[]): FilesAgain {
  return {
    paper: [...new Set([...affected.filter(isPageFile), ...brokenPaperFiles(database)])],
    articles: [...affected.filter((path) => !isPageFile(path)), ...brokenFiles(database)],
  };
}

/**
 * The order in which articles are checked. If two claim one slug, short code or number, a published one keeps it; if neither
 * is published, the first by path does. So a new index begins with the articles that the former one had published.
 */
function inOrder(paths: readonly string[], former: FormerIndex): readonly string[] {
  const rank = (path: string) => (former.isPublished(path) ? 0 : 1);
  return [...new Set(paths)].sort((a, b) => rank(a) - rank(b) || comparePaths(a, b));
}

/** Compares paths without their ending, so that `a.json` comes before its copy `a-2.json`. */
const comparePaths = (a: string, b: string): number => (a.replace(/\.json$/, '') < b.replace(/\.json$/, '') ? -1 : 1);

function readArticles(
  database: IndexDatabase,
  paths: readonly string[],
  former: FormerIndex,
): readonly (ArticleResult & { path: string })[] {
  const context = indexContext(database);
  return paths.map((path) => ({ path, ...readArticle(database, path, context, former) }));
}

function readArticle(database: IndexDatabase, path: string, context: CheckContext, former: FormerIndex): ArticleResult {
  const state = fileState(path);
  const file = state && readFile(path);
  if (!file) return { problems: [], effects: [] };
  const take = (parsed: Parsed<Article>): ArticleResult => {
    const vacated = parsed.record ? vacate(database, path, parsed.record.value) : [];
    if (parsed.record) rememberMedia(database, path, parsed.record.value);
    if (parsed.record && !former.isPublished(path)) recognise(database, path, parsed.record.value);
    const problems = articleProblems(parsed, context);
    const isGood = parsed.record && !hasErrors(withoutConsequences(problems, context.neverValid));
    // Also where the last good version stays: one of its pictures may have been replaced
    const good = isGood ? parsed.record.value : (published(database, path) ?? takeOver(path, context, former));
    const effects = [...vacated, ...(good ? publish(database, path, good) : [])];
    saveFile(database, { ...state, ...('fault' in file && UNREAD), hash: hashOfFile(file), article: parsed.record?.value, problems });
    return { problems, effects, ...(!good && former.isPublished(path) && { lost: path }) };
  };
  return eachByItself(
    database,
    () => take('fault' in file ? unreadable(path, file.fault) : parseArticle(path, file.text)),
    (fault) => take(unreadable(path, fault)),
  );
}

/** Whatever a file claims that is gone with its folder, another file may have: it was moved there. */
function vacate(database: IndexDatabase, path: string, article: Article): Effect[] {
  return holders(database, path, article)
    .filter((other) => !fileState(other))
    .flatMap((other) => {
      noteGone(database, other);
      return removeArticle(database, other);
    });
}

/** The stories that readers saw before this index, and whose files are gone. */
const goneSince = (former: FormerIndex) =>
  former
    .published()
    .filter((path) => !fileState(path))
    .flatMap((path) => {
      const article = lastGoodArticle(path, former.lastGood(path));
      const isOut = article?.status === 'published' && Date.parse(article.publishedAt) <= Date.now();
      return isOut ? [{ path, slug: slugOf(path), code: shortCode(article.id), sign: signOf(article) }] : [];
    });

/** The last good version from the former index, if it is valid for this code and no other story has its slug or short code. */
function takeOver(path: string, context: CheckContext, former: FormerIndex): Article | undefined {
  const article = lastGoodArticle(path, former.lastGood(path));
  const isFree = article && !context.holderOfSlug(slugOf(path), path) && !context.holderOfCode(shortCode(article.id), path);
  return isFree ? article : undefined;
}

function removeArticle(database: IndexDatabase, path: string): Effect[] {
  forgetFile(database, path);
  return withdraw(database, path);
}
