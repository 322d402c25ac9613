import { articleProblems, parseArticle } from '../check/article-file.ts';
import type { IndexDatabase } from './database.ts';
import { brokenFiles, forgetFile, hashOf, releaseClaim, saveFile, touchFile } from './file.ts';
import { enlistAll, filingOf } from './lists.ts';
import { refreshMedia, rememberMedia } from './media.ts';
import { brokenPaperFiles, syncPaperFile } from './paper.ts';
import type { Plan } from './plan.ts';
import { type Effect, publish, withdraw } from './story.ts';
import { indexSurroundings } from './surroundings.ts';
import { type Change, recordChange } from './journal.ts';
import { hasErrors, type Problem } from '../check/problem.ts';
import { fileState, isPageFile, readText } from '../folder/reader.ts';
import type { Surroundings } from '../check/surroundings.ts';

/** What a run did, by path of the file, and what readers may see differently because of it. */
export type SyncResult = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Every file that was looked at again, the paper's own and those that were wrong before among them */
  readonly read: readonly string[];
  /** Of those files */
  readonly problems: readonly Problem[];
  readonly change: Change;
};

/** Carries a plan out, inside a transaction of the caller's. Files are read one at a time: memory does not grow with them. */
export function applyPlan(database: IndexDatabase, plan: Plan, force: boolean): SyncResult {
  const media = plan.media.flatMap((src) => refreshMedia(database, src));
  const filed = JSON.stringify(filingOf(database));
  const papers = plan.paper.map((name) => syncPaperFile(database, name));
  if (JSON.stringify(filingOf(database)) !== filed) enlistAll(database);
  const affected = [...papers.flatMap((paper) => paper.affected), ...media];
  const { added, changed, removed } = sortOut(database, plan, force);
  const effects: Effect[] = removed.flatMap((path) => remove(database, path));

  const isIdle = added.length + changed.length + removed.length + affected.length === 0 && !papers.some(({ isChanged }) => isChanged);
  // What was wrong may have been put right elsewhere: a topic, a picture, a file of the same name
  const papersAgain = isIdle ? [] : [...new Set([...affected.filter(isPageFile), ...brokenPaperFiles(database)])];
  const paperFiles = [...plan.paper, ...papersAgain.filter((name) => !plan.paper.includes(name))];
  papers.push(...paperFiles.slice(plan.paper.length).map((name) => syncPaperFile(database, name)));
  const again = isIdle ? [] : [...affected.filter((path) => !isPageFile(path)), ...brokenFiles(database)];
  const surroundings = indexSurroundings(database);
  const articles = [...new Set([...added, ...changed, ...again])].sort();
  const problems = papers.flatMap((paper) => paper.problems);
  for (const path of articles) {
    const result = readArticle(database, path, surroundings);
    problems.push(...result.problems);
    effects.push(...result.effects);
  }

  const change: Change = {
    stories: [...new Set(effects.map(({ slug }) => slug))],
    lists: effects.some(({ lists }) => lists),
    paper: papers.some(({ isChanged }) => isChanged),
  };
  recordChange(database, change);
  return { added, changed, removed, read: [...paperFiles, ...articles, ...removed], problems, change };
}

/** Of the files that look different, those that are: by hash. */
function sortOut(database: IndexDatabase, plan: Plan, force: boolean): { added: string[]; changed: string[]; removed: string[] } {
  const [added, changed, removed]: [string[], string[], string[]] = [[], [], [...plan.removed]];
  for (const path of plan.articles) {
    const hash = hashOf(database, path);
    const text = hash === undefined ? undefined : readText(path);
    if (hash === undefined) added.push(path);
    else if (!text) removed.push(path);
    else if (text.hash !== hash || force) changed.push(path);
    else touchFile(database, path);
  }
  // Two stories that swap their numbers in a series must not stand in each other's way
  for (const path of changed) releaseClaim(database, path);
  return { added, changed, removed };
}

function readArticle(
  database: IndexDatabase,
  path: string,
  surroundings: Surroundings,
): { problems: readonly Problem[]; effects: Effect[] } {
  const state = fileState(path);
  const file = state && readText(path);
  if (!file) return { problems: [], effects: remove(database, path) };
  const parsed = parseArticle(path, file.text);
  if (parsed.located) rememberMedia(database, path, parsed.located);
  const problems = articleProblems(parsed, surroundings);
  const effects = parsed.located && !hasErrors(problems) ? publish(database, path, parsed.located.value) : [];
  saveFile(database, { ...state, hash: file.hash, article: parsed.located?.value, problems });
  return { problems, effects };
}

function remove(database: IndexDatabase, path: string): Effect[] {
  forgetFile(database, path);
  return withdraw(database, path);
}
