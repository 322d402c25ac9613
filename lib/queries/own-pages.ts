import { pageIdOf } from '../folder/paths.ts';
import { isPageFile } from '../folder/records.ts';
import type { PageEntry } from '../record/model.ts';
import { peopleOf } from '../record/people/people-of.ts';
import type { OwnPage } from '../record/schema/own-page.ts';
import { type QueryContext, inScript } from './context.ts';
import { paperFiles } from './paper-files.ts';

/** The id of the page that also lists the corrections of all stories. */
export const CORRECTIONS_PAGE = 'corrections';

/** The paper's own pages as they are written, ordered by `place`, those without one last and by id. */
export const ownPages = (): readonly PageEntry[] =>
  [...paperFiles()]
    .flatMap(([name, file]) => (isPageFile(name) ? [{ id: pageIdOf(name), ...(file as OwnPage) }] : []))
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1))
    .map(({ id, ...page }) => ({
      id,
      title: page.title,
      updatedAt: page.updatedAt,
      traditional: page.traditional,
      people: peopleOf(page),
    }));

const placeOf = ({ place = Number.MAX_SAFE_INTEGER }: OwnPage) => place;

/** The page with an id, in whichever languages it has; undefined if there is none. */
export function ownPage(id: string, context: QueryContext): OwnPage | undefined {
  const file = paperFiles().get(`pages/${id}.json`) as OwnPage | undefined;
  return file && inScript({ file, people: peopleOf(file) }, context).file;
}
