import type { Problem } from '../../check/problem.ts';
import { ancestorsOf } from '../../folder/walk.ts';
import type { IndexDatabase } from '../database.ts';
import { notice } from './notices.ts';

/** A folder whose files are gone, all of them at once. */
export type Absence = {
  /** '' for the content folder */
  readonly folder: string;
  /** How many files the index knows in it */
  readonly files: number;
  /** Since when it is back, and nothing is added to it, in ms since 1970; null if it is not back */
  readonly backAt: number | null;
  /** Whether another folder stands in its place: what that one lacks is deleted */
  readonly swapped: boolean;
};

/** How long a folder that is back must be quiet before what it lacks counts as deleted, in ms: it may still be copied. */
export const SETTLING = 3000;

/** The folders that are noted as gone. */
export const absencesNoted = (database: IndexDatabase): readonly Absence[] =>
  database
    .rows<{ folder: string; files: number; backAt: number | null; swapped: number }>(
      'SELECT folder, files, back_at AS backAt, swapped FROM absence ORDER BY folder',
    )
    .map((row) => ({ ...row, swapped: row.swapped === 1 }));

/** Notes these in place of all that were noted. */
export function noteAbsences(database: IndexDatabase, absences: readonly Absence[]): void {
  database.run('DELETE FROM absence');
  for (const { folder, files, backAt, swapped } of absences)
    database.run('INSERT INTO absence (folder, files, back_at, swapped) VALUES (?, ?, ?, ?)', folder, files, backAt, swapped ? 1 : 0);
}

/** What an editor is told of folders that are gone; nothing of those that are being filled again. */
export const absenceNotices = (absences: readonly Absence[]): readonly Problem[] =>
  absences.flatMap(({ folder, files, backAt }) =>
    folder === '' || backAt !== null
      ? []
      : [
          notice(folder, {
            wrong: `all ${files} files in it are gone at once; readers still see them`,
            right: `put them back or, if they are to go: npm run content withdraw ${folder}`,
          }),
        ],
  );

/** What is known of the folder, to tell files that were deleted from files that are out of reach. */
export type Circumstances = {
  /** Paths that were each reported by themselves: whoever deletes files one by one means it */
  readonly named: ReadonlySet<string>;
  /** Folders that have files of the paper, at any depth */
  readonly populated: { readonly has: (folder: string) => boolean };
  /** How many files the index knows below a folder */
  readonly knownBelow: (folder: string) => number;
  readonly noted: readonly Absence[];
  /** In ms since 1970 */
  readonly now: number;
};

/**
 * Which of the files that are not there were deleted. A disk that is not mounted, a share that is out of reach and a folder
 * that is being replaced look like a deletion of everything in them. So a folder that is gone or empty with all that it had
 * keeps its stories, until it is back or `npm run content withdraw` names it; and one that is back gets time to fill.
 */
export function deleted(missing: readonly string[], at: Circumstances): { removed: string[]; absences: Absence[] } {
  const filling = new Map(
    at.noted.flatMap((one) => {
      const isBack = one.folder === '' || at.populated.has(one.folder);
      const backAt = one.backAt ?? at.now;
      return isBack && at.now - backAt < SETTLING ? [[one.folder, { ...one, backAt }] as const] : [];
    }),
  );
  const isReplaced = at.noted.some(({ folder, swapped }) => folder === '' && swapped);
  const [removed, absences] = [new Array<string>(), new Map<string, Absence>()];
  for (const path of missing) {
    const around = [...ancestorsOf(path), ''];
    const place = around.map((folder) => filling.get(folder)).find((one) => one !== undefined);
    const gone = around.findLast((folder) => folder !== '' && !at.populated.has(folder) && at.knownBelow(folder) > 1);
    if (at.named.has(path)) removed.push(path);
    else if (place) absences.set(place.folder, place);
    else if (gone === undefined || isReplaced) removed.push(path);
    else absences.set(gone, { folder: gone, files: at.knownBelow(gone), backAt: null, swapped: false });
  }
  return { removed, absences: [...absences.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1)) };
}
