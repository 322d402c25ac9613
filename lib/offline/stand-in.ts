import { read } from '../address/table.ts';
import { readView, type View } from '../address/view.ts';
import { languageOf, type Locale } from '../edition/locale.ts';
import { readCode } from '../record/read-code.ts';
import { typedAs } from './kept-address.ts';
import { type KeptPage, storyOf } from './kept-page.ts';

/**
 * The kept page that comes nearest to what an address leads to, when the server cannot be asked and the page itself is not kept:
 * for a story another page with a text in the same language, else none; for a short link any page of its story, as on the
 * server (lib/queries/short-link.ts).
 * @param path of the page that was opened, as it was typed
 * @param reader the reader's edition, for short links that name none
 */
export function standIn(path: string, pages: ReadonlyMap<string, KeptPage>, reader: Locale): string | undefined {
  const wanted = wantedAt(path, reader);
  if (!wanted) return undefined;
  const { view, code, story } = wanted;
  return [...pages]
    .flatMap(([kept, page]) => {
      const at = viewAt(kept);
      const isOfStory = code === undefined ? page.story === story : page.code === code;
      return at && isOfStory && (code !== undefined || hasLanguage(at, view)) ? [{ kept, distance: distance(at, view) }] : [];
    })
    .sort((one, other) => one.distance - other.distance)[0]?.kept;
}

type Wanted = { readonly view: View; readonly story?: string | undefined; readonly code?: string };

function wantedAt(path: string, reader: Locale): Wanted | undefined {
  const address = read(typedAs(path));
  const view = viewAt(path);
  if (view) return { view, story: storyOf(path) };
  if (address?.kind !== 'short' && address?.kind !== 'shortView') return undefined;
  const code = readCode(address.code);
  const asked = address.kind === 'shortView' ? readView(address.letters) : { locale: reader };
  return code !== undefined && asked ? { view: asked, code } : undefined;
}

/** The view of a story that is at a path. */
function viewAt(path: string): View | undefined {
  const address = read(path);
  if (address?.kind === 'story') return { locale: address.locale };
  return address?.kind === 'both' ? { locale: address.locale, first: address.first } : undefined;
}

const hasLanguage = (page: View, wanted: View): boolean =>
  page.first !== undefined || languageOf(page.locale) === languageOf(wanted.locale);

/** How far a page is from what is wanted: first by language, then by script, then by mode. */
const distance = (page: View, wanted: View): number =>
  4 * Number(!hasLanguage(page, wanted)) + 2 * Number(page.locale !== wanted.locale) + Number(page.first !== wanted.first);
