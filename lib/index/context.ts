import type { CheckContext } from '../check/context.ts';
import { NO_TERMS, type Terms } from '../chinese/traditional/terms.ts';
import { idsIn, namesIn } from '../check/paper-file.ts';
import type { Localized } from '../edition/languages.ts';
import type { PaperFile } from '../folder/reader.ts';
import type { OwnRole } from '../record/schema/paper-files.ts';
import type { IndexDatabase } from './database.ts';
import { listRulesOf } from './lists.ts';
import { mediaFacts } from './media.ts';

/** What articles and pages are checked against, from the index. */
export function indexContext(database: IndexDatabase): CheckContext {
  const parsed = (name: PaperFile): unknown => {
    const [row] = database.rows<{ json: string | null }>('SELECT json FROM paper_file WHERE name = ?', name);
    return row?.json ? JSON.parse(row.json) : {};
  };
  const [sections, topics, series] = [parsed('sections.json'), parsed('topics.json'), parsed('series.json')];
  const roles = parsed('roles.json');
  const first = (sql: string, ...values: (string | number)[]) => database.rows<{ path: string }>(sql, ...values)[0]?.path;
  return {
    paper: (parsed('site.json') as { name?: Localized }).name ?? {},
    sections: idsIn(sections),
    topics: idsIn(topics),
    series: idsIn(series),
    names: { section: namesIn(sections), topic: namesIn(topics), series: namesIn(series), role: namesIn(roles) },
    roles: (roles as { roles?: OwnRole[] }).roles ?? [],
    traditional: { ...NO_TERMS, ...(parsed('traditional.json') as Partial<Terms>) },
    sources: listRulesOf(database).sources,
    neverValid: new Set(database.rows<{ name: string }>('SELECT name FROM paper_file WHERE json IS NULL').map(({ name }) => name)),
    media: (src) => mediaFacts(database, src),
    // A published story holds its code and number while its file still claims them: the file may have given up what its last good version has
    holderOfSlug: (slug, path) => first('SELECT path FROM story WHERE slug = ? AND path <> ?', slug, path),
    holderOfFormer: (slug, path) => first('SELECT path FROM former WHERE slug = ? AND path <> ? AND noticed = 0', slug, path),
    renamedFrom: (path) =>
      database.rows<{ slug: string }>('SELECT slug FROM former WHERE path = ? AND noticed = 1', path).map(({ slug }) => slug),
    holderOfCode: (code, path) =>
      first('SELECT story.path FROM story JOIN file USING (path, code) WHERE story.code = ? AND story.path <> ?', code, path),
    holderOfNumber: (series, number, path) =>
      first(
        `SELECT story.path FROM story JOIN file USING (path, series, series_number)
         WHERE story.series = ? AND story.series_number = ? AND story.path <> ?`,
        series,
        number,
        path,
      ),
  };
}
