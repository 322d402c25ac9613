import type { IndexDatabase } from './index-database.ts';
import { idsIn, readPaperFile } from './paper-file.ts';
import { hasErrors, type Problem } from './problem.ts';
import { fileState, type PaperFile, readText } from './reader.ts';

type Result = {
  readonly problems: readonly Problem[];
  /** Whether pages show it differently now */
  readonly isChanged: boolean;
  /** The articles that used what is defined no more */
  readonly affected: readonly string[];
};

/** Reads one of the paper's own files again; with mistakes in it, its last good version stays. */
export function syncPaperFile(database: IndexDatabase, name: PaperFile): Result {
  const [row] = database.rows<{ json: string | null }>('SELECT json FROM paper_file WHERE name = ?', name);
  const state = fileState(name);
  const file = state && readText(name);
  const { located, problems } = file ? readPaperFile(name, file.text) : missing(name);
  const good = located && !hasErrors(problems) ? JSON.stringify(located.value) : (row?.json ?? null);
  const errors = problems.filter(({ level }) => level === 'error').length;
  database.run(
    'INSERT OR REPLACE INTO paper_file VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...[name, state?.size ?? null, state?.mtime ?? null, file?.hash ?? '', good, JSON.stringify(problems), errors],
  );
  const isChanged = good !== (row?.json ?? null);
  return { problems, isChanged, affected: isChanged ? usersOfRemoved(database, name, row?.json, good) : [] };
}

function missing(file: PaperFile): { located: undefined; problems: readonly Problem[] } {
  return {
    located: undefined,
    problems: [{ file, line: 1, column: 1, path: '', wrong: 'the file is missing', right: 'put it back', level: 'error' }],
  };
}

const LIST: Readonly<Partial<Record<PaperFile, string>>> = { 'sections.json': 'section', 'topics.json': 'topic', 'series.json': 'series' };

function usersOfRemoved(database: IndexDatabase, name: PaperFile, before: string | null | undefined, after: string | null): string[] {
  const kind = LIST[name];
  if (!kind || !before || !after) return [];
  const kept = new Set(idsIn(JSON.parse(after)));
  const sql = 'SELECT path FROM story JOIN listing ON listing.slug = story.slug WHERE list = ?';
  return idsIn(JSON.parse(before))
    .filter((id) => !kept.has(id))
    .flatMap((id) => database.rows<{ path: string }>(sql, `${kind}:${id}`).map(({ path }) => path));
}
