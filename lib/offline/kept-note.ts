import { formatDate } from '../time/dates.ts';
import type { Locale } from '../edition/locale.ts';

/** The reason for showing a copy: the device is offline, or the server does not respond. */
export type Missing = 'offline' | 'unreachable';

type Note = {
  readonly missing: Missing;
  /** The time of the copy, in ms since 1970. Absent on pages whose age does not matter, such as the list of kept stories */
  readonly at?: number | undefined;
  readonly locale: Locale;
  /** The reader's, because the copy was made on their device */
  readonly timeZone: string;
};

const TEMPLATE = /<template id="kept-note">([^]*?)<\/template>/;
const MAIN = /<main\b[^>]*>/;

/** Finds the note's template in the HTML of the offline fallback page (components/offline/KeptNote.tsx); '' if it has none. */
export const noteOf = (offlinePage: string): string => TEMPLATE.exec(offlinePage)?.[1] ?? '';

/**
 * Inserts the note "this is a copy" at the start of a page's `main`. It works on text, because a worker has no HTML parser,
 * and because the note must show before any script runs.
 * @param note the template from `noteOf`
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
