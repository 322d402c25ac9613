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

/** Paths of articles with a date that lies ahead, by their last good version. */
export const articlesAhead = (now: Date): readonly string[] =>
  readIndex()
    .rows<{ path: string }>('SELECT path FROM story WHERE published_at > ? OR modified_at > ?', now.getTime(), now.getTime())
    .map(({ path }) => path);

/** Files of the paper's own pages. */
export function pagesRead(): readonly PageFile[] {
  return readIndex()
    .rows<{ name: PageFile }>("SELECT name FROM paper_file WHERE name > 'pages/' AND name < 'pages0'")
    .map(({ name }) => name);
}

/** Ids of the paper's own pages that have a file, with or without errors. */
export const pageIdsRead = (): readonly string[] => pagesRead().map(pageIdOf);

/** The file of the story that had a slug before. */
export const formerHolder = (slug: string): string | undefined =>
  readIndex().rows<{ path: string }>('SELECT path FROM former WHERE slug = ? AND noticed = 0 LIMIT 1', slug)[0]?.path;

/** The last good version of the story that has a slug, or had it before, as far as the check of links needs it. */
export function linkTarget(asked: string): Target | undefined {
  const sql = `SELECT slug, draft, card FROM story WHERE slug = ?1
               UNION ALL SELECT story.slug, draft, card FROM former JOIN story USING (path) WHERE former.slug = ?1 LIMIT 1`;
  const [row] = readIndex().rows<{ slug: string; draft: number; card: string }>(sql, asked);
  if (!row) return undefined;
  const { section, languages, publishedAt } = JSON.parse(row.card) as StoryCard;
  return { slug: row.slug, section, languages, publishedAt, isDraft: row.draft === 1 };
}
