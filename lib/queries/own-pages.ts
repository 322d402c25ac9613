import type { PageEntry } from '../record/model.ts';
import { pageIdOf } from '../folder/paths.ts';
import { type Edition, inScript } from './queries.ts';
import type { PageFile } from '../folder/reader.ts';
import type { OwnPage } from '../record/schema.ts';
import { readIndex } from '../index/story-index.ts';

/** The page that also lists the corrections of all stories. */
export const CORRECTIONS_PAGE = 'corrections';

/** The paper's own pages, in the order of their places, as they are written. */
export function ownPages(): readonly PageEntry[] {
  const sql = "SELECT name, json FROM paper_file WHERE name > 'pages/' AND name < 'pages0' AND json IS NOT NULL ORDER BY name";
  return readIndex()
    .rows<{ name: PageFile; json: string }>(sql)
    .map(({ name, json }) => ({ id: pageIdOf(name), ...(JSON.parse(json) as OwnPage) }))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id, title, updatedAt, traditional }) => ({ id, title, updatedAt, traditional }));
}

const rank = ({ place = Number.MAX_SAFE_INTEGER }: OwnPage) => place;

/** The page of that id, whatever languages it exists in: those it has a title in. */
export function ownPage(id: string, edition: Edition): OwnPage | undefined {
  const [row] = readIndex().rows<{ json: string | null }>('SELECT json FROM paper_file WHERE name = ?', `pages/${id}.json`);
  return row?.json ? inScript(JSON.parse(row.json) as OwnPage, edition) : undefined;
}
