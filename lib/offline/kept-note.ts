import { formatDate } from '../time/dates.ts';
import type { Locale } from '../edition/locale.ts';

/** Why a copy is shown: the device has no connection, or the paper did not answer. */
export type Missing = 'offline' | 'unreachable';

type Note = {
  readonly missing: Missing;
  /** When the copy was made, in ms since 1970; absent on pages that are as good as new, such as the list of copies */
  readonly at?: number | undefined;
  readonly locale: Locale;
  /** The reader's: it happened on their device, so their clock says when */
  readonly timeZone: string;
};

const TEMPLATE = /<template id="kept-note">([^]*?)<\/template>/;
const MAIN = /<main\b[^>]*>/;

/** The words of the note, as a page of the paper brings them along (components/offline/KeptNote.tsx). */
export const noteOf = (offlinePage: string): string => TEMPLATE.exec(offlinePage)?.[1] ?? '';

/**
 * Puts the note that a page is a copy before what it shows. As text, because a worker has no parser, and because a page
 * must say so before any script runs.
 * @param note as noteOf finds it
 */
export function withNote(html: string, note: string, { missing, at, locale, timeZone }: Note): string {
  const said = note
    .replace('data-missing=""', `data-missing="${missing}"`)
    .replace('<span data-time=""></span>', at === undefined ? '' : timeElement(at, locale, timeZone))
    .replace(at === undefined ? /<span data-say="kept">[^]*?<\/span>/ : '', '')
    .replace(html.includes('<video') ? '' : /<span data-say="films">[^]*?<\/span>/, '');
  return html.replace(MAIN, (main) => main + said);
}

const timeElement = (at: number, locale: Locale, timeZone: string): string =>
  `<time datetime="${new Date(at).toISOString()}">${formatDate(new Date(at), 'dateTime', locale, timeZone)}</time>`;
