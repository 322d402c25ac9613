import type { Problem } from '../check/problem.ts';
import type { Target } from '../check/rules/links.ts';
import { pageIdOf } from '../folder/paths.ts';
import type { PageFile } from '../folder/reader.ts';
import { readIndex } from '../index/story-index.ts';
import type { StoryCard } from '../record/model.ts';

/** All problems of the content folder and its files, as found when each was last read. */
export function filedProblems(): readonly Problem[] {
  const rows = readIndex().rows<{ problems: string }>(
    `SELECT problems FROM paper_file WHERE problems <> '[]' UNION ALL SELECT problems FROM file WHERE problems <> '[]'
     UNION ALL SELECT json_array(json(problem)) FROM notice`,
  );
  return rows.flatMap(({ problems }) => JSON.parse(problems) as Problem[]);
}

/** The files of the content folder that are not read, though somebody may expect it. */
export const filesPassedOver = (): readonly Problem[] =>
  readIndex()
    .rows<{ problem: string }>("SELECT problem FROM notice WHERE json_extract(problem, '$.level') = 'warning'")
    .map(({ problem }) => JSON.parse(problem) as Problem);

/** The files that are read: the paper's own, its pages and its stories. Required files that are missing are among them. */
export const filesRead = (): readonly string[] =>
  readIndex()
    .rows<{ path: string }>('SELECT name AS path FROM paper_file UNION ALL SELECT path FROM file')
    .map(({ path }) => path);

/**
 * Paths of articles that may contain links: those with a link in the last good version, and those with errors, whose text is
 * not in the index.
 */
export function articlesWithLinks(): readonly string[] {
  const sql = "SELECT file.path FROM file LEFT JOIN story ON story.path = file.path WHERE file.errors > 0 OR story.json LIKE '%](%'";
  return readIndex()
    .rows<{ path: string }>(sql)
    .map(({ path }) => path);
}

/** Files of the paper's own pages. */
export function pagesRead(): readonly PageFile[] {
  return readIndex()
    .rows<{ name: PageFile }>("SELECT name FROM paper_file WHERE name > 'pages/' AND name < 'pages0'")
    .map(({ name }) => name);
}

/** Ids of the paper's own pages that have a file, with or without errors. */
export const pageIdsRead = (): readonly string[] => pagesRead().map(pageIdOf);

/** The last good version of the story with a slug, as far as the check of links needs it. */
export function linkTarget(slug: string): Target | undefined {
  const [row] = readIndex().rows<{ draft: number; card: string }>('SELECT draft, card FROM story WHERE slug = ?', slug);
  if (!row) return undefined;
  const { section, languages, publishedAt } = JSON.parse(row.card) as StoryCard;
  return { section, languages, publishedAt, isDraft: row.draft === 1 };
}
