import type { Problem } from '../check/problem.ts';
import type { Target } from '../check/rules/links.ts';
import { pageIdOf } from '../folder/paths.ts';
import type { PageFile } from '../folder/reader.ts';
import { readIndex } from '../index/story-index.ts';
import type { StoryCard } from '../record/model.ts';

/** Everything that is wrong with the files of the content folder, as it was found when each was last read. */
export function filedProblems(): readonly Problem[] {
  const rows = readIndex().rows<{ problems: string }>(
    "SELECT problems FROM paper_file WHERE problems <> '[]' UNION ALL SELECT problems FROM file WHERE problems <> '[]'",
  );
  return rows.flatMap(({ problems }) => JSON.parse(problems) as Problem[]);
}

/** How many files the paper has: its own, its pages and its stories. Those that should be there count too. */
export function filesRead(): number {
  const [row] = readIndex().rows<{ files: number }>('SELECT (SELECT count(*) FROM paper_file) + (SELECT count(*) FROM file) AS files');
  return row?.files ?? 0;
}

/** Articles that may link somewhere, by path: with a link in the last good version, or with errors, where nobody knows. */
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

/** The story that readers see under a slug, as far as a link to it goes. */
export function linkTarget(slug: string): Target | undefined {
  const [row] = readIndex().rows<{ draft: number; card: string }>('SELECT draft, card FROM story WHERE slug = ?', slug);
  if (!row) return undefined;
  const { section, languages, publishedAt } = JSON.parse(row.card) as StoryCard;
  return { section, languages, publishedAt, isDraft: row.draft === 1 };
}
